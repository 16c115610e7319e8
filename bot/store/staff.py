"""What the staff chat needs kept: open cases, where the chat is, contacts asked about. On the database of a `SqlStore`."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import Engine

from bot.freshness.review import Asked, Confirmed, Reviews
from bot.handoff.case import Case, Cases, Exchange, Progress, StaffChats
from bot.store.cases import CaseQueries
from bot.store.reviews import ReviewQueries

T = TypeVar("T")


class StaffStore(Cases, StaffChats, Reviews, Protocol):
    """All of it, whatever it is kept in."""


class Ask(Protocol):
    """Carries out a query in the database's own thread."""

    def __call__(self, query: Callable[..., T], /, *given: object) -> Awaitable[T]: ...


class SqlStaffStore:
    """A `StaffStore`. Everything is durable when it returns; raises StoreError when the database is away."""

    def __init__(self, ask: Ask, engine: Engine, bot: int, secret: str, now: Callable[[], int]) -> None:
        self._ask = ask
        self._cases, self._reviews = CaseQueries(engine, bot, secret, now), ReviewQueries(engine, bot)

    async def open_case(self, conversation: str, question: int, language: str, nearest: Sequence[str]) -> Case:
        return await self._ask(self._cases.open_case, conversation, question, language, tuple(nearest))

    async def case(self, id: str) -> Case | None:
        return await self._ask(self._cases.case, id)

    async def cases_of(self, conversation: str) -> list[Case]:
        return await self._ask(self._cases.cases_of, conversation)

    async def all_cases(self) -> list[Case]:
        return await self._ask(self._cases.all_cases)

    async def opened_before(self, moment: int) -> list[Case]:
        return await self._ask(self._cases.opened_before, moment)

    async def exchanges(self, id: str) -> list[Exchange]:
        return await self._ask(self._cases.exchanges, id)

    async def note(self, id: str, exchange: Exchange) -> None:
        await self._ask(self._cases.note, id, exchange)

    async def in_staff_chat(self, message: int) -> tuple[Case, Exchange] | None:
        return await self._ask(self._cases.in_staff_chat, message)

    async def in_conversation(self, conversation: str, message: int) -> tuple[Case, Exchange] | None:
        return await self._ask(self._cases.in_conversation, conversation, message)

    async def progressed(self, id: str, progress: Progress | None = None, *, answered: bool = False) -> None:
        await self._ask(self._cases.progressed, id, progress, answered)

    async def close_case(self, id: str) -> bool:
        return await self._ask(self._cases.close_case, id)

    async def forget_exchanges(self, id: str) -> None:
        await self._ask(self._cases.forget_exchanges, id)

    async def moved_to(self, chat: int) -> int:
        return await self._ask(self._cases.moved_to, chat)

    async def staff_moved(self, chat: int, new: int) -> None:
        await self._ask(self._cases.staff_moved, chat, new)

    async def asked(self) -> list[Asked]:
        return await self._ask(self._reviews.asked)

    async def ask(self, asked: Asked) -> bool:
        return await self._ask(self._reviews.ask, asked)

    async def answered(self, actor: str) -> bool:
        return await self._ask(self._reviews.answered, actor)

    async def confirm(self, confirmed: Confirmed) -> None:
        await self._ask(self._reviews.confirm, confirmed)

    async def confirmed(self) -> list[Confirmed]:
        return await self._ask(self._reviews.confirmed)
