"""A body as it stands on paper: its name, what it does, every way to reach it."""

from dataclasses import dataclass

from bot.handouts.reading import Reading
from bot.knowledge.model import Actor

OLD_AFTER_YEARS = 2  # older facts show their year, as on the cards of the chat


@dataclass(frozen=True, slots=True)
class BodyText:
    """`ways` are lines, the surest first; `dated` is the year of a contact that is old or undated, `overdue` the mark of a late check."""

    id: str
    name: str
    role: str
    phone: str | None
    ways: tuple[str, ...]
    dated: str | None
    overdue: str | None


def body(reading: Reading, actor: Actor) -> BodyText:
    contact = actor.contact
    late = actor.provenance.overdue(reading.today, reading.local.knowledge.town.review_after_days)
    ways = (
        contact.phone,
        contact.email,
        contact.web,
        contact.hours and reading.spell_hours(contact.hours),
        reading.plain("appointment-only") if contact.appointment_only else None,
        contact.address,
        contact.reach,
    )
    return BodyText(
        id=actor.id,
        name=actor.name,
        role=actor.role,
        phone=contact.phone,
        ways=tuple(way for way in ways if way),
        dated=_dated(reading, actor),
        overdue=reading.plain("overdue") if late else None,
    )


def _dated(reading: Reading, actor: Actor) -> str | None:
    """Emergency numbers do not age."""
    contact = actor.contact
    if not contact.as_of or actor.kind == "notfall" or not (contact.phone or contact.email or contact.address):
        return None
    year = contact.as_of[:4]
    if not year.isdigit():
        return reading.say("as-of-undated")
    return reading.say("as-of-year", year=year) if actor.provenance.checked.year - int(year) > OLD_AFTER_YEARS else None
