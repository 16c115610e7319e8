"""The poster: for one topic or one place, an invitation in several languages around one QR code, and strips to tear off."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from bot.errors import WegweiserError
from bot.handouts.reading import NUMBERS, Reading
from bot.knowledge.model import Town

MOST_LANGUAGES = 6  # more make each too small to be read in passing
SPOKEN = ("en", "ar", "uk", "tr", "fa", "ru", "fr", "ti", "ku", "ps")  # in the order of how many people in the accommodations speak them
STRIPS = 8


class ProtectedPlace(WegweiserError):
    """No poster may lead to a protected place."""

    def __init__(self, id: str) -> None:
        super().__init__(f"'{id}' is a protected place: its name and address must not hang anywhere (make a poster for a topic instead)")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What one language says: `title` names the topic, and is empty for a place, whose name is no word of any language."""

    language: str
    right_to_left: bool
    invite: str
    line: str
    title: str
    emergency: str


@dataclass(frozen=True, slots=True)
class Poster:
    """`link` is in the QR code; `short` is what one can type; `sample` says that nobody has told yet which bot it leads to."""

    title: str
    place: str | None
    town: str
    link: str
    short: str
    sample: str | None
    invitations: tuple[Invitation, ...]
    numbers: tuple[str, ...]
    office: str
    office_reach: str | None
    as_of: str
    strips: int


def languages(town: Town) -> tuple[str, ...]:
    """The languages of a poster when nobody chose: the town's own, then those that are spoken most in the accommodations."""
    others = [code for code in SPOKEN if code in town.languages[1:]]
    rest = [code for code in town.languages[1:] if code not in others and "-" not in code]
    return (town.languages[0], *others, *rest)[:MOST_LANGUAGES]


def poster(readings: Sequence[Reading], topic: str | None, place: str | None, link: str, *, sample: bool) -> Poster:
    """The poster for a topic, a place or a topic at a place. Raises `ProtectedPlace`."""
    leading = readings[0]
    knowledge = leading.local.knowledge
    there = knowledge.places[place] if place else None
    if there and there.protected:
        raise ProtectedPlace(there.id)
    about = knowledge.topics[topic].title if topic else None
    office = knowledge.actors[knowledge.town.fallback_actor]
    return Poster(
        title=about or (there.name if there else knowledge.town.name),
        place=there.name if there and about else None,
        town=knowledge.town.name,
        link=link,
        short=link.partition("?")[0].removeprefix("https://"),
        sample=leading.say("poster-sample") if sample else None,
        invitations=_arranged([_invitation(reading, topic) for reading in readings]),
        numbers=NUMBERS,
        office=office.short,
        office_reach=office.contact.phone or office.contact.email,
        as_of=leading.say("paper-as-of", date=leading.day(leading.today)),
        strips=STRIPS,
    )


def _invitation(reading: Reading, topic: str | None) -> Invitation:
    return Invitation(
        reading.language,
        reading.right_to_left,
        reading.say("poster-invite"),
        reading.say("poster-line"),
        reading.local.knowledge.topics[topic].title if topic else "",
        reading.say("poster-emergency"),
    )


def _arranged(invitations: list[Invitation]) -> tuple[Invitation, ...]:
    """In two columns, row by row: those written from the right stand in the right column as long as both are alike in length."""
    left = [one for one in invitations if not one.right_to_left]
    right = [one for one in invitations if one.right_to_left]
    while len(left) > len(right) + 1:
        right.append(left.pop())
    while len(right) > len(left):
        left.append(right.pop())
    rows = zip_longest(left, right)
    return tuple(one for row in rows for one in row if one)
