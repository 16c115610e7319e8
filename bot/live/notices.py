"""What the staff are told of edits: the same is not told twice, and of much in short time the latest."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

log = logging.getLogger(__name__)

Notify = Callable[[str], Awaitable[None]]
"""Tells the staff something, in a chat of theirs if they have one: (text, of at most LONGEST characters)."""

PAUSE_SECONDS = 60.0  # who saves every few seconds while searching for a mistake does not want to be told each time
LONGEST = 3500  # characters; Telegram takes 4096
MOST_PAGES = 6  # 200 problems; with more, something else is wrong than these lines


class Notices:
    """For one town. To be closed at the end."""

    def __init__(self, notify: Notify) -> None:
        self._notify = notify
        self._waiting: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()
        self._telling: asyncio.Task[None] | None = None

    def tell(self, *texts: str) -> None:
        """Soon, instead of what still waits to be told."""
        self._waiting = texts
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell())

    async def close(self) -> None:
        if self._telling:
            self._telling.cancel()
            await asyncio.gather(self._telling, return_exceptions=True)

    async def _tell(self) -> None:
        while self._waiting:
            texts, self._waiting = self._waiting, ()
            if texts == self._told:
                continue
            try:
                for text in texts:
                    await self._notify(text)
                self._told = texts
            except Exception as error:  # whatever the chat stumbles over: the log has told it as well
                log.warning("the staff could not be told: %s", type(error).__name__)
            await asyncio.sleep(PAUSE_SECONDS)


def pages(head: str, lines: Sequence[str], more: Callable[[int], str]) -> tuple[str, ...]:
    """Texts of at most LONGEST characters: the head, then the lines. `more` says that so many lines did not fit."""
    texts, shown = [head], 0
    for line in lines:
        line = line[: LONGEST - 1]
        if len(texts[-1]) + 1 + len(line) <= LONGEST:
            texts[-1] += "\n" + line
        elif len(texts) < MOST_PAGES:
            texts.append(line)
        else:
            break
        shown += 1
    if shown < len(lines):
        texts.append(more(len(lines) - shown))
    return tuple(texts)
