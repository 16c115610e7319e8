"""What the staff chat needs kept, in memory: gone when the process ends. For tests and for trying out."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.freshness.review import Asked, Confirmed
from bot.handoff.case import Case, Exchange, Progress
from bot.store.keys import new_id


class MemoryStaffStore:
    """A `StaffStore`."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._cases: dict[tuple[str, int], Case] = {}  # by conversation and question
        self._messages: dict[str, dict[int, Exchange]] = {}  # by case and message of the staff chat
        self._moved: dict[int, int] = {}
        self._asked: dict[str, Asked] = {}
        self._confirmed: dict[str, Confirmed] = {}

    async def open_case(self, conversation: str, question: int, language: str, nearest: Sequence[str]) -> Case:
        new = Case(new_id(), conversation, language, tuple(nearest), int(self._clock()))
        return self._cases.setdefault((conversation, question), new)

    async def case(self, id: str) -> Case | None:
        return next((case for case in self._cases.values() if case.id == id), None)

    async def cases_of(self, conversation: str) -> list[Case]:
        return [case for case in self._cases.values() if case.conversation == conversation]

    async def all_cases(self) -> list[Case]:
        return list(self._cases.values())

    async def opened_before(self, moment: int) -> list[Case]:
        return [case for case in self._cases.values() if case.opened < moment]

    async def exchanges(self, id: str) -> list[Exchange]:
        return sorted(self._messages.get(id, {}).values(), key=lambda exchange: exchange.staff)

    async def note(self, id: str, exchange: Exchange) -> None:
        if await self.case(id):
            self._messages.setdefault(id, {})[exchange.staff] = exchange

    async def in_staff_chat(self, message: int) -> tuple[Case, Exchange] | None:
        for case in self._cases.values():
            if exchange := self._messages.get(case.id, {}).get(message):
                return case, exchange
        return None

    async def in_conversation(self, conversation: str, message: int) -> tuple[Case, Exchange] | None:
        for case in await self.cases_of(conversation):
            for exchange in self._messages.get(case.id, {}).values():
                if exchange.person == message:
                    return case, exchange
        return None

    async def progressed(self, id: str, progress: Progress | None = None, *, answered: bool = False) -> None:
        for key, case in self._cases.items():
            if case.id == id:
                self._cases[key] = replace(case, progress=progress or case.progress, answered=case.answered or answered)

    async def close_case(self, id: str) -> bool:
        found = [key for key, case in self._cases.items() if case.id == id]
        self._messages.pop(id, None)
        return bool([self._cases.pop(key) for key in found])

    async def forget_exchanges(self, id: str) -> None:
        self._messages.pop(id, None)

    async def moved_to(self, chat: int) -> int:
        return self._moved.get(chat, chat)

    async def staff_moved(self, chat: int, new: int) -> None:
        self._moved[chat] = new

    async def asked(self) -> list[Asked]:
        return sorted(self._asked.values(), key=lambda asked: asked.actor)

    async def ask(self, asked: Asked) -> bool:
        known = self._asked.get(asked.actor)
        if known and known.times >= asked.times:
            return False
        self._asked[asked.actor] = asked
        return True

    async def answered(self, actor: str) -> bool:
        return self._asked.pop(actor, None) is not None

    async def confirm(self, confirmed: Confirmed) -> None:
        self._confirmed[confirmed.actor] = confirmed

    async def confirmed(self) -> list[Confirmed]:
        return sorted(self._confirmed.values(), key=lambda confirmed: confirmed.actor)
