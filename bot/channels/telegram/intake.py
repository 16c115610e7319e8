"""Order and bounds: the updates of one chat one after the other, different chats side by side, never too many at once."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update

log = logging.getLogger(__name__)

MOST_AT_ONCE = 100  # turns under way: as many as Telegram gives at once
MOST_OF_A_CHAT = 50  # waiting updates of one chat; whoever sends more than that in a few seconds is not asking
MOST_WAITING = 1000  # from here on nothing more is fetched: Telegram keeps it for a day

Chat = int | None
Process = Callable[[Update], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Together:
    """When something that waits in a chat `is_late`, all that waits there at that moment is processed at once; `process` tells of each
    whether it is done."""

    is_late: Callable[[Update], bool]
    process: Callable[[Sequence[Update]], Awaitable[Sequence[bool]]]


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    update: Update
    done: asyncio.Future[bool]

    def end(self, done: bool) -> None:
        if not self.done.done():
            self.done.set_result(done)


class Intake:
    """Hands updates to `process`, which tells whether it is done with one. A chat costs memory only while something of it waits.

    When too much of a chat waits already, what comes goes to `crowded` at once: it may be a cry for help.
    """

    def __init__(self, process: Process, crowded: Process | None = None, late: Together | None = None) -> None:
        self._process = process
        self._crowded = crowded or process
        self._late = late
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._queues: dict[Chat, deque[_Waiting]] = {}  # by chat, what is under way first
        self._open: set[asyncio.Future[bool]] = set()
        self._work: set[asyncio.Task[None]] = set()

    def accept(self, update: Update) -> asyncio.Future[bool]:
        """Process the update as soon as the earlier ones of its chat are done; the future ends with what `process` says."""
        chat = update.effective_chat.id if update.effective_chat else None
        new = _Waiting(update, asyncio.get_running_loop().create_future())
        self._open.add(new.done)
        new.done.add_done_callback(self._open.discard)
        queue = self._queues.get(chat)
        if queue is None:
            self._queues[chat] = deque([new])
            self._start(self._one_after_the_other(chat))
        elif len(queue) < MOST_OF_A_CHAT:
            queue.append(new)
        else:
            self._start(self._at_once(new))
        return new.done

    @property
    def full(self) -> bool:
        """Whether so many are waiting that no more should be taken."""
        return len(self._open) >= MOST_WAITING

    async def settle(self, seconds: float) -> bool:
        """Wait until all that was accepted is done, or `seconds` have passed; whether it is done."""
        if self._open:
            await asyncio.wait(set(self._open), timeout=seconds)
        return not self._open

    async def room(self) -> None:
        """Wait until fewer than MOST_WAITING are waiting."""
        while self.full:
            await asyncio.wait(set(self._open), return_when=asyncio.FIRST_COMPLETED)

    async def finish(self, seconds: float) -> bool:
        """Like `settle`, and what is not done by then is given up."""
        done = await self.settle(seconds)
        for work in self._work:
            work.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)
        for waiting in set(self._open):
            waiting.cancel()
        return done

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _one_after_the_other(self, chat: Chat) -> None:
        """Until nothing of the chat waits any more."""
        queue = self._queues[chat]
        try:
            while queue:
                async with self._slots:
                    taken = await self._first(queue)
                for _ in range(taken):
                    queue.popleft()
        finally:
            del self._queues[chat]

    async def _first(self, queue: deque[_Waiting]) -> int:
        """Process what is first, or all when something is late; how many that were."""
        if self._late is None or not any(self._late.is_late(waiting.update) for waiting in queue):
            await self._careful(self._process, queue[0])
            return 1
        all_of_them = list(queue)
        try:
            done = await self._late.process([waiting.update for waiting in all_of_them])
        except Exception as error:  # then each for itself: twice is better than not at all
            log.error("%d late updates failed together: %s", len(all_of_them), type(error).__name__)
            for waiting in all_of_them:
                await self._careful(self._process, waiting)
        else:
            for waiting, one_done in zip(all_of_them, done, strict=True):
                waiting.end(one_done)
        return len(all_of_them)

    async def _at_once(self, waiting: _Waiting) -> None:
        async with self._slots:
            await self._careful(self._crowded, waiting)

    async def _careful(self, process: Process, waiting: _Waiting) -> None:
        try:
            waiting.end(await process(waiting.update))
        except Exception as error:  # the last net: what comes here must not stop the others, nor show words in a trace
            log.error("update %d failed: %s", waiting.update.update_id, type(error).__name__)
            waiting.end(True)  # it would fail again
