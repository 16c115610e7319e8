"""What a person reads when people take over: what would be given, that it is given, their answer."""

from collections.abc import Sequence

from bot.bidi import RIGHT_TO_LEFT
from bot.conversation import holidays, hours
from bot.conversation.bidi import isolated_message
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.knowledge.model import Staff


def consent(desk: Desk, words: str) -> Message:
    """What would be given, who would read it, when they are there, what is kept; nothing has happened yet."""
    staff, language = _staff(desk), desk.texts.language
    actor = desk.knowledge.actors[staff.actor]
    there = staff.hours or actor.contact.hours
    days = staff.answer_days
    lines = [
        Line(desk.say("staff-shown")),
        Line(words, "quote"),
        Line(desk.say("staff-readers", name=actor.name)),
        *([Line(desk.say("staff-hours", hours=_hours(desk, there)))] if there else []),
        Line(desk.say("staff-answer-days", days=days) if days else desk.say("staff-answer-open")),
        Line(desk.say("staff-kept"), "note"),
    ]
    yes = Button(desk.say("button-give-yes"), f"staff|yes|{language}")
    no = Button(desk.say("button-give-no"), f"staff|no|{language}")
    return _safe(desk, Message(tuple(lines), ((yes,), (no,))))


def sent(desk: Desk, words: str) -> Message:
    """In the place of what was shown."""
    return _safe(desk, Message((Line(desk.say("staff-sent")), Line(words, "quote")), edits=True))


def said(desk: Desk, id: str, *, edits: bool = False) -> Message:
    """One of the texts, as it is."""
    return _safe(desk, Message((Line(desk.say(id)),), edits=edits))


def turn_elsewhere(desk: Desk, id: str, *, edits: bool = False) -> Message:
    """A text that no answer will come, and the body that helps on."""
    actor = desk.fallback
    mark = desk.mark(desk.contact(actor).overdue)
    return _safe(desk, Message((Line(desk.say(id)), Line(actor.name), *desk.cards.reach(actor), *mark), edits=edits))


def answer(desk: Desk, text: str) -> Message:
    """What the staff wrote, as they wrote it, marked as theirs."""
    words: Sequence[Line] = [Line(line) for line in text.split("\n")]
    return _safe(desk, Message((Line(desk.say("staff-answer"), "title"), *words, Line(desk.say("staff-answer-note"), "note"))))


def _hours(desk: Desk, there: str) -> str:
    """The hours, and whether somebody is there now."""
    now = hours.spell_now(there, desk.now, holidays.of(desk.knowledge.town.holidays), desk.texts)
    return " · ".join(filter(None, (hours.spell(there, desk.texts), now)))


def _staff(desk: Desk) -> Staff:
    return desk.knowledge.town.staff or Staff(desk.knowledge.town.fallback_actor)


def _safe(desk: Desk, message: Message) -> Message:
    return isolated_message(message) if desk.texts.language in RIGHT_TO_LEFT else message
