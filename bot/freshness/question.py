"""What the staff read when they are asked about a contact, and when they have answered."""

from bot.conversation import hours
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.freshness.due import Due
from bot.freshness.overlay import contact_hash

SIGNS = 8  # of the hash: a button has little room


def question(desk: Desk, due: Due) -> Message:
    """The contact as it stands in the file, who keeps it, and two buttons."""
    knowledge, actor = desk.knowledge, desk.knowledge.actors[due.actor]
    way = actor.contact
    stated = [
        *([desk.say("phone", phone=way.phone)] if way.phone else []),
        *([desk.say("email", email=way.email)] if way.email else []),
        *([desk.say("address", address=way.address)] if way.address else []),
        *([desk.say("web", web=way.web)] if way.web else []),
        *([desk.say("hours", hours=hours.spell(way.hours, desk.texts))] if way.hours else []),
        *([desk.say("appointment-only")] if way.appointment_only else []),
        *([desk.say("reach", reach=way.reach)] if way.reach else []),
    ]
    keeper = knowledge.actors[due.keeper].name
    lines = (
        Line(desk.say("team-review"), "title"),
        Line(actor.name),
        *(Line(text) for text in stated),
        Line(desk.say("team-review-deputy" if due.deputy else "team-review-keeper", name=keeper)),
        Line(desk.say("team-review-checked", date=desk.day(actor.provenance.checked)), "note"),
        *desk.mark(desk.contact(actor).overdue),
    )
    about = f"{actor.id}|{shown(desk, actor.id)}"
    yes = Button(desk.say("team-button-yes"), f"fresh|yes|{about}")
    no = Button(desk.say("team-button-no"), f"fresh|no|{about}")
    return Message(lines, ((yes, no),))


def shown(desk: Desk, actor: str) -> str:
    """A name for the contact as it stands: what is tapped must be what was shown. Empty for a body that is gone."""
    found = desk.knowledge.actors.get(actor)
    return contact_hash(found.contact)[:SIGNS] if found else ""


def confirmed(desk: Desk) -> Message:
    return Message((Line(desk.say("team-confirmed", date=desk.day(desk.today)), "note"),))


def reported(desk: Desk, actor: str) -> Message:
    return Message((Line(desk.say("team-reported", actor=actor), "note"),))


def outdated(desk: Desk) -> Message:
    """The button asked about a body or a contact that the knowledge base no longer has."""
    return Message((Line(desk.say("team-review-changed"), "note"),))
