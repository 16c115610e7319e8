"""A preview of the small base, on loopback, in the event loop of the browser's pages."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from bot.preview.renewal import Renewal, Status
from bot.preview.serve import shown
from tests.knowledge import small_base

SECONDS = 90.0  # another process starts, reads and learns, on a machine that has other work


@dataclass(frozen=True, slots=True)
class Shown:
    """A running preview; its files may be changed."""

    url: str
    folder: Path
    renewal: Renewal

    async def becomes(self, wanted: Callable[[Status], bool]) -> Status:
        """The first status from now on that is as wanted."""
        async with asyncio.timeout(SECONDS):
            while not wanted(self.renewal.status):
                await self.renewal.told()
        return self.renewal.status

    async def saved(self, changes: small_base.Changes = small_base.NOTHING) -> Status:
        """Save what differs from the small base with these changes; the status when that is taken up, or refused."""
        before, saved = self.renewal.status, False
        for name, content in {**small_base.FILES, **changes}.items():
            path = self.folder / name
            if isinstance(content, str) and path.read_text(encoding="utf-8") != content:
                path.write_text(content, encoding="utf-8")
                saved = True
        return await self.becomes(lambda status: not status.work and (status is not before or not saved))


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def preview(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> AsyncIterator[Shown]:
    folder = small_base.write(tmp_path_factory.mktemp("preview"))
    now = small_base.NOW.replace(tzinfo=ZoneInfo("Europe/Berlin"))
    renewal = Renewal(folder, small_cache, lambda: now)
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(shown(renewal, "127.0.0.1:0", port.set_result))
    running = Shown(f"http://127.0.0.1:{await port}/", folder, renewal)
    await running.becomes(lambda status: not status.work)
    yield running
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving
