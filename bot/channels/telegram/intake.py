"""Order and bounds: the updates of one chat one after the other, different chats side by side, never too many at once."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable

from telegram import Update

log = logging.getLogger(__name__)

MOST_AT_ONCE = 100  # turns under way: as many as Telegram gives at once
MOST_OF_A_CHAT = 50  # waiting updates of one chat; whoever sends more than that in a few seconds is not asking
MOST_WAITING = 1000  # from here on nothing more is fetched: Telegram keeps it for a day

Chat = int | None
Process = Callable[[Update], Awaitable[bool]]


class Intake:
    """Hands updates to `process`, which tells whether it is done with one. A chat costs memory only while something of it waits.

    When too much of a chat waits already, what comes goes to `crowded` at once: it may be a cry for help.
    """

    def __init__(self, process: Process, crowded: Process | None = None) -> None:
        self._process = process
        self._crowded = crowded or process
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._last: dict[Chat, asyncio.Task[bool]] = {}
        self._waiting: Counter[Chat] = Counter()
        self._tasks: set[asyncio.Task[bool]] = set()

    def accept(self, update: Update) -> asyncio.Task[bool]:
        """Process the update as soon as the earlier ones of its chat are done; the task ends with what `process` says."""
        chat = update.effective_chat.id if update.effective_chat else None
        crowded = self._waiting[chat] >= MOST_OF_A_CHAT
        self._waiting[chat] += 1
        if crowded:
            task = asyncio.create_task(self._careful(self._crowded, update))
        else:
            task = self._last[chat] = asyncio.create_task(self._after(self._last.get(chat), update))
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._forget(chat, done))
        return task

    @property
    def full(self) -> bool:
        """Whether so many are waiting that no more should be taken."""
        return len(self._tasks) >= MOST_WAITING

    async def settle(self, seconds: float) -> bool:
        """Wait until all that was accepted is done, or `seconds` have passed; whether it is done."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        return not self._tasks

    async def room(self) -> None:
        """Wait until fewer than MOST_WAITING are waiting."""
        while self.full:
            await asyncio.wait(set(self._tasks), return_when=asyncio.FIRST_COMPLETED)

    async def finish(self, seconds: float) -> bool:
        """Like `settle`, and what is not done by then is given up."""
        done = await self.settle(seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return done

    async def _after(self, earlier: asyncio.Task[bool] | None, update: Update) -> bool:
        if earlier:
            await asyncio.wait({earlier})
        return await self._careful(self._process, update)

    async def _careful(self, process: Process, update: Update) -> bool:
        async with self._slots:
            try:
                return await process(update)
            except Exception as error:  # the last net: what comes here must not stop the others, nor show words in a trace
                log.error("update %d failed: %s", update.update_id, type(error).__name__)
                return True  # it would fail again

    def _forget(self, chat: Chat, done: asyncio.Task[bool]) -> None:
        self._tasks.discard(done)
        self._waiting[chat] -= 1
        if not self._waiting[chat]:
            del self._waiting[chat]
        if self._last.get(chat) is done:
            del self._last[chat]
