"""Waiting for a change in the world instead of sleeping."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Change:
    """`fire` after each change; `until` asks again after each. One event loop only."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, find: Callable[[], Found | None], timeout: float) -> Found | None:
        """What `find` returns as soon as it is neither None nor False; what it last returned after `timeout` seconds."""
        end = time.monotonic() + timeout
        while True:
            found = find()
            left = end - time.monotonic()
            if (found is not None and found is not False) or left <= 0:
                return found
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                await asyncio.wait({future}, timeout=left)
            finally:
                self._waiting.discard(future)
