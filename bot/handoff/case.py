"""A question that a person has given to the staff: what is kept of it while it is open, and who keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

DAY_SECONDS = 24 * 3600
OPEN_FOR_SECONDS = 14 * DAY_SECONDS  # then the way to the person is deleted, answered or not
MOST_OPEN = 3  # of one person: whoever has more open floods the staff

Progress = Literal["open", "clarifying"]


@dataclass(frozen=True, slots=True)
class Case:
    """An open question. No words: they stand in the two chats. `id` tells nothing of the person.

    `conversation` is the way to the person: sealed wherever it is kept. `answered`: the staff have written at least once.
    """

    id: str
    conversation: str
    language: str
    nearest: tuple[str, ...]  # topic ids, the nearest first
    opened: int  # seconds since 1970
    progress: Progress = "open"
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """One message of a case as it stands in both chats: its number in the staff chat, and in the person's."""

    staff: int
    person: int
    by_staff: bool = False


class Cases(Protocol):
    """Keeps open cases, and only as long as they are open. Raises StoreError when they cannot be read or written."""

    async def open_case(self, conversation: str, question: int, language: str, nearest: Sequence[str]) -> Case:
        """The case for message `question` of the conversation; the same again when it is open already."""
        ...

    async def case(self, id: str) -> Case | None: ...

    async def cases_of(self, conversation: str) -> list[Case]: ...

    async def exchanges(self, id: str) -> list[Exchange]:
        """In the order of the staff chat."""
        ...

    async def note(self, id: str, exchange: Exchange) -> None: ...

    async def in_staff_chat(self, message: int) -> tuple[Case, Exchange] | None:
        """The case that a message of the staff chat belongs to."""
        ...

    async def in_conversation(self, conversation: str, message: int) -> tuple[Case, Exchange] | None: ...

    async def progressed(self, id: str, progress: Progress | None = None, *, answered: bool = False) -> None: ...

    async def close_case(self, id: str) -> bool:
        """Delete everything of a case; True for the one who did it, when several try."""
        ...

    async def opened_before(self, moment: int) -> list[Case]: ...

    async def all_cases(self) -> list[Case]: ...

    async def forget_exchanges(self, id: str) -> None:
        """The messages of the staff chat bear other numbers from now on."""
        ...


class StaffChats(Protocol):
    """Where the staff chat is now: a group that becomes a supergroup has another number from then on."""

    async def moved_to(self, chat: int) -> int:
        """The chat's number of today, by the number in the settings."""
        ...

    async def staff_moved(self, chat: int, new: int) -> None: ...
