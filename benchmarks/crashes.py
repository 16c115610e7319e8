"""The whole crash test (`tests/crashes.py`) over the small knowledge base, three ways.

python -m benchmarks.crashes [--updates 1200] [--rate 60] [--kills 6]          (README.md)
"""

import argparse
import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import make_matcher
from bot.knowledge.loader import load
from tests.crashes import Plan, crash_test
from tests.knowledge import small_base
from tests.postgresql import binaries, cluster


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--updates", type=int, default=1200)
    parser.add_argument("--rate", type=float, default=60.0, help="updates a second")
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    plan = Plan(options.updates, options.rate, options.kills, seed=options.seed)
    with TemporaryDirectory() as name:
        folder = Path(name)
        knowledge, cache = small_base.write(folder / "knowledge"), folder / "cache"
        make_matcher(load(knowledge, small_base.TODAY), knowledge, cache)
        settings = {"WEGWEISER_KNOWLEDGE": str(knowledge), "WEGWEISER_CACHE": str(cache)}
        print("polling, SQLite:", asyncio.run(crash_test(plan, folder / "a", settings)), flush=True)
        print("webhook, SQLite:", asyncio.run(crash_test(plan, folder / "b", settings, webhook=True)), flush=True)
        if not binaries():
            print("two processes: no PostgreSQL on this machine")
            return
        with cluster() as server:
            shared = settings | {"WEGWEISER_DATABASE_URL": server.url()}
            print("webhook, two processes, PostgreSQL:", asyncio.run(crash_test(plan, folder / "c", shared, webhook=True, replicas=2)))


if __name__ == "__main__":
    main()
