"""Half a day of a town's traffic in some minutes: do memory and file handles of the whole bot stay flat?

The bot is a process of its own (`wegweiser run`, long polling); the town (`benchmarks/soak_town.py`) writes to it through the Bot
API stand-in, where one call in a hundred goes wrong. Ends with 1 when it leaks or leaves a question unanswered.

python -m benchmarks.soak [--minutes 10]          (README.md)
"""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.soak_town import Town
from benchmarks.tables import markdown
from bot.knowledge.loader import default_folder
from tests.bot_api import BotApi
from tests.process import BotProcess

SAMPLES = 20
REST_SECONDS = 45  # the bot closes connections to Telegram that nobody has used for 15 to 30
GROWTH_MB = 25.0  # after the first quarter: what is remembered of words is bounded, but not full by then. A leak does not slow down


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process holds at a moment: MB (`own` without what is mapped of files), open files and sockets, threads, MB on disk."""

    hour: float
    updates: int
    whole: float
    own: float
    files: int
    sockets: int
    threads: int
    database: float

    def row(self) -> list[str]:
        counted = [str(number) for number in (self.files, self.sockets, self.threads)]
        return [f"{self.hour:.1f}", str(self.updates), f"{self.whole:.1f}", f"{self.own:.1f}", *counted, f"{self.database:.1f}"]


HEAD = ["hour", "updates", "RSS MB", "own MB", "files", "sockets", "threads", "database MB"]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--updates", type=int, default=5000, help="in the twelve hours")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cache", type=Path, help="folder for what Wegweiser learns; default: the user's")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        sys.exit(asyncio.run(soaked(options.minutes * 60, options.updates, options.seed, Path(folder), options.cache)))


async def soaked(seconds: float, updates: int, seed: int, folder: Path, cache: Path | None) -> int:
    """The exit code, after a table."""
    async with BotApi(seed=seed) as api:
        with BotProcess(api, folder, {"WEGWEISER_CACHE": str(cache.resolve())} if cache else {}) as bot:
            await api.answer_to(api.person("Erste").says("Hausordnung"), 600)
            town = Town(api, default_folder(), updates, seconds, seed)
            await town.warm()
            await asyncio.sleep(REST_SECONDS)
            begin = sampled(bot, folder, 0.0, town)
            api.faults.rate("*", 0.005, status=429, retry_after=1)
            api.faults.rate("*", 0.005, status=502)
            during = await _watch(town, bot, folder, seconds)
            await asyncio.sleep(REST_SECONDS)
            end = sampled(bot, folder, 12.0, town)
            log = bot.log.read_text(encoding="utf-8")
    print(markdown(HEAD, [sample.row() for sample in (begin, *during, end)]))
    return verdict(begin, during, end, town, log)


async def _watch(town: Town, bot: BotProcess, folder: Path, seconds: float) -> list[Sample]:
    """A sample after each twentieth of the day, while the town writes."""
    living, begun = asyncio.create_task(town.live()), time.monotonic()
    samples = []
    for number in range(1, SAMPLES + 1):
        await asyncio.sleep(max(0.0, begun + number * seconds / SAMPLES - time.monotonic()))
        samples.append(sampled(bot, folder, 12 * number / SAMPLES, town))
        print(" ".join(samples[-1].row()), file=sys.stderr, flush=True)
    await living
    return samples


def sampled(bot: BotProcess, folder: Path, hour: float, town: Town) -> Sample:
    database = sum(file.stat().st_size for file in (folder / "data").rglob("*.sqlite*")) / 1e6
    files, sockets = bot.files_and_sockets()
    return Sample(hour, town.updates, bot.memory_mb(), bot.own_memory_mb(), files, sockets, bot.threads(), database)


def verdict(begin: Sample, during: list[Sample], end: Sample, town: Town, log: str) -> int:
    quarter = during[SAMPLES // 4 - 1]
    grown, files, sockets = end.own - quarter.own, end.files - quarter.files, end.sockets - begin.sockets
    errors = [line for line in log.splitlines() if " ERROR " in line or line.startswith("Traceback")]
    print(f"\n{town.updates} updates of {town.chats} chats; questions without an answer: {town.unanswered}; errors logged: {len(errors)}")
    marks = [begin, *(during[number * SAMPLES // 4 - 1] for number in range(1, 5))]
    by_quarter = " ".join(f"{later.own - earlier.own:+.1f}" for earlier, later in pairwise(marks))
    print(f"own memory by quarter: {by_quarter} MB; after the first: {grown:+.1f} MB (allowed: {GROWTH_MB:+.1f})")
    print(f"files after the first quarter: {files:+d}; sockets at rest: {sockets:+d} (allowed: none)")
    for line in errors[:10]:
        print(line)
    return int(bool(grown > GROWTH_MB or files > 0 or sockets > 0 or town.unanswered or errors))


if __name__ == "__main__":
    main()
