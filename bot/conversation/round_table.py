"""What goes to the round table: questions nobody could answer, hints that something is no longer true; and what came of them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

Became = Literal["open", "clarifying", "answered", "learnt", "dropped"]
"""open: nobody has looked yet · clarifying: somebody is finding out · answered: a person was answered, the bot still cannot ·
learnt: the knowledge base holds it now · dropped: it is nothing for the bot."""

SETTLED: tuple[Became, ...] = ("learnt", "dropped")  # nobody needs the words any more


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that was given with consent: nothing in it leads to a person, and no time of day.

    `id` is empty until a store gives one (random, it tells no order). `words` are empty once it is settled.
    """

    words: str  # redacted, exactly as they were shown before consent
    language: str
    day: date
    nearest: tuple[str, ...] = ()  # topic ids, the nearest first
    id: str = ""
    became: Became = "open"
    topic: str | None = None  # where it belongs, once somebody said so
    changed: date | None = None  # the day `became` or `topic` last changed


@dataclass(frozen=True, slots=True)
class Report:
    """Somebody tapped "no longer true" and confirmed it: what about, and on which day. No words."""

    target: str  # a topic's id, or `actor:<id>`
    day: date


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the round table that was held, and what was unsettled on that day (topic ids)."""

    day: date
    unsettled: tuple[str, ...] = ()


class Given(Protocol):
    """For the conversation: takes what people gave."""

    async def keep(self, question: OpenQuestion) -> bool:
        """False when it was not kept: the table is full, or the database is away."""
        ...

    async def report(self, report: Report) -> None: ...


class Questions(Protocol):
    """For whoever works on open questions (staff, learning, agenda)."""

    async def questions(self) -> list[OpenQuestion]:
        """All that are kept, the oldest first; those of one day in no order."""
        ...

    async def question(self, id: str) -> OpenQuestion | None: ...

    async def settle(self, id: str, became: Became, day: date, topic: str | None = None) -> bool:
        """Say what became of a question, and where it belongs (None: as before). False when there is no such question."""
        ...


class Minutes(Protocol):
    """For the agenda: what has happened since a day (that day included)."""

    async def reports(self, since: date) -> dict[Report, int]: ...

    async def turns(self, since: date) -> dict[tuple[str, str], int]:
        """How many turns ended how, by kind and target (empty: none)."""
        ...

    async def hold(self, meeting: Meeting) -> None:
        """Mark a meeting as held; a second mark on one day replaces the first."""
        ...

    async def last_meeting(self) -> Meeting | None: ...
