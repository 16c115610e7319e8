"""Waits until a knowledge folder was edited and the editing has come to rest."""

import asyncio
import logging
from contextlib import aclosing
from pathlib import Path

from watchfiles import awatch

from bot.live.copies import Stamp, stamp

log = logging.getLogger(__name__)

REST_SECONDS = 1.0  # a save in an editor is several events, a git pull hundreds
LOOK_SECONDS = 10.0  # network drives and swapped links tell nothing: then we look for ourselves


async def edited(folder: Path, since: Stamp) -> None:
    """Return when the folder is no longer as it was `since`, and has come to rest."""
    while await asyncio.to_thread(stamp, folder) == since or await rest(folder) == since:
        await stirring(folder)


async def rest(folder: Path) -> Stamp:
    """The folder's stamp once it has not changed for REST_SECONDS."""
    before = await asyncio.to_thread(stamp, folder)
    while True:
        await asyncio.sleep(REST_SECONDS)
        now = await asyncio.to_thread(stamp, folder)
        if now == before:
            return now
        before = now


async def stirring(folder: Path) -> None:
    """Return when something happens in the folder, after LOOK_SECONDS in any case."""
    try:
        events = awatch(folder.resolve(), watch_filter=None, rust_timeout=int(LOOK_SECONDS * 1000), yield_on_timeout=True)
        async with aclosing(events):
            async for _ in events:
                return
    except (OSError, RuntimeError) as error:  # gone, or more folders are watched than the system allows
        log.info("%s cannot be watched: %s; looking every %.0f s", folder, error, LOOK_SECONDS)
        await asyncio.sleep(LOOK_SECONDS)
