"""Whether ten minutes of random updates break the bot or grow its memory.

A crowd (`tests/bot_api/crowd.py`) writes, taps and sends what no client would, to the real bot over the Bot API stand-in. Ends
with 1 at the first error the bot logs, at an update it does not fetch, and when memory grows after the first quarter.

python -m benchmarks.crowd          (README.md)
"""

import argparse
import asyncio
import logging
import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import make_dialogue
from bot.channels.telegram import build, run_polling
from bot.conversation.assistant import Assistant
from bot.settings import read_settings
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.bot_api.crowd import Crowd

AT_ONCE = 40  # updates; more than 50 of one chat at once are dropped on purpose
SAMPLES = 20
GROWTH_MB = 10.0  # what the allocator may keep between the first quarter and the end


class Errors(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    sys.exit(asyncio.run(crowded(options.minutes * 60, options.seed)))


async def crowded(seconds: float, seed: int) -> int:
    """The exit code, after a line for each sample."""
    errors = Errors()
    logging.getLogger("bot").addHandler(errors)
    dialogue = make_dialogue(read_settings())
    zone = ZoneInfo(dialogue.knowledge.town.timezone)
    store = MemoryStore()
    assistant = Assistant(dialogue, store, lambda: datetime.now(zone))
    async with BotApi(seed=seed) as api:
        application = build(assistant.handle, api.token, api.base_url, sorry="Fehler", suggest=assistant.suggest, move=assistant.move)
        stop = asyncio.Event()
        running = asyncio.create_task(run_polling(application, store, stop=stop))
        await api.wait_for_call("deleteWebhook")
        memory = await _watch(api, Crowd(api, seed), seconds, errors)
        stop.set()
        await running
    grown = memory[-1] - memory[len(memory) // 4]
    print(f"grown since the first quarter: {grown:.1f} MB (allowed: {GROWTH_MB} MB); errors: {len(errors.told)}")
    return 1 if errors.told or grown > GROWTH_MB else 0


async def _watch(api: BotApi, crowd: Crowd, seconds: float, errors: Errors) -> list[float]:
    """MB after each sample, the first one at once."""
    begun, updates, memory = time.monotonic(), 0, [_megabytes()]
    while time.monotonic() - begun < seconds and not errors.told:
        for _ in range(AT_ONCE):
            crowd.acts()
        updates += AT_ONCE
        await api.wait_until(lambda: not api.world.updates.pending, 60, "the bot no longer fetches updates")
        crowd.tidy()
        if time.monotonic() - begun >= len(memory) * seconds / SAMPLES:
            memory.append(_megabytes())
            print(f"{time.monotonic() - begun:6.0f} s  {updates:8d} acts  {memory[-1]:7.1f} MB", flush=True)
    for told in errors.told:
        print(told)
    return memory


def _megabytes() -> float:
    """What the process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    main()
