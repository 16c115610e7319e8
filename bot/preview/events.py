"""Server-sent events: the pages that are open are told to look again. What is new they ask for themselves."""

import asyncio
from collections.abc import AsyncIterator

from bot.preview.renewal import Renewal

MOST_STREAMS = 50
HEARTBEAT_SECONDS = 20.0  # so that a connection that is gone is noticed
REST_SECONDS = 0.4  # learning tells of many small steps


class Events:
    """The streams of one page, until `close`."""

    def __init__(self, renewal: Renewal) -> None:
        self._renewal = renewal
        self._streams = 0
        self._closed = asyncio.Event()

    @property
    def crowded(self) -> bool:
        return self._streams >= MOST_STREAMS

    def close(self) -> None:
        """Let all streams end: the server waits for them."""
        self._closed.set()

    async def stream(self) -> AsyncIterator[str]:
        self._streams += 1
        try:
            yield "retry: 1000\n\n"
            seen = None
            while not self._closed.is_set():
                status = self._renewal.status
                yield "data: look\n\n" if status is not seen else ": still here\n\n"
                seen = status
                await self._until_changed()
        finally:
            self._streams -= 1

    async def _until_changed(self) -> None:
        closed = asyncio.create_task(self._closed.wait())
        told = asyncio.create_task(self._renewal.told())
        await asyncio.wait({closed, told}, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        closed.cancel()
        told.cancel()
        if not self._closed.is_set():
            await asyncio.sleep(REST_SECONDS)
