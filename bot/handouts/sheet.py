"""The topic sheet: one topic on A4, in one language or in two side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handouts.reading import NUMBERS, Reading
from bot.handouts.topics import TopicText, topic


@dataclass(frozen=True, slots=True)
class Column:
    """One language's half of the sheet; `words` are its headings by what they stand over."""

    language: str
    right_to_left: bool
    topic: TopicText
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """`link` opens the topic in the bot; None without a bot. `numbers` are to be called in an emergency."""

    id: str
    title: str
    day: str
    columns: tuple[Column, ...]
    sources: tuple[str, ...]
    numbers: tuple[str, ...]
    link: str | None


def sheet(readings: Sequence[Reading], id: str, link: str | None) -> Sheet:
    """The sheet of topic `id`, a column for each reading, the first one leading."""
    columns = tuple(_column(reading, id) for reading in readings)
    leading = columns[0].topic
    return Sheet(id, leading.title, readings[0].day(readings[0].today), columns, leading.sources, NUMBERS, link)


def _column(reading: Reading, id: str) -> Column:
    knowledge = reading.local.knowledge
    office = knowledge.actors[knowledge.town.fallback_actor]
    contact = ", ".join(part for part in (office.short, office.contact.phone or office.contact.email) if part)
    words = reading.topic_words() | {
        "scan": reading.say("sheet-scan"),
        "emergency": reading.say("poster-emergency"),
        "mend": reading.say("paper-mend", name=contact),
    }
    return Column(reading.language, reading.right_to_left, topic(reading, id), words)
