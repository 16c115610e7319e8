"""How long a start takes and how much memory it holds, with an empty and with a warm cache.

python -m benchmarks.startup          (README.md)
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import measure
from benchmarks.tables import markdown, number

LIMIT = 600  # seconds
COLUMNS = {
    "import s": "import",
    "load + index s": "load",
    "processor s": "processor",
    "MB ready": "ready_mb",
    "MB after 200 questions": "asked_mb",
    "MB at most": "peak_mb",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--knowledge", type=Path, help="knowledge folder; default: the shipped one")
    parser.add_argument("--cache", type=Path, help="measure only warm starts from this folder (the first of them may learn)")
    parser.add_argument("--warm", type=int, default=3, help="warm starts; the fastest is shown")
    options = parser.parse_args()
    rows = []
    with TemporaryDirectory() as fresh:
        environment = {"WEGWEISER_CACHE": str(options.cache or fresh), "TELEGRAM_BOT_TOKEN": ""}
        if options.knowledge:
            environment["WEGWEISER_KNOWLEDGE"] = str(options.knowledge.resolve())
        starts = [measure("benchmarks.startup_worker", limit=LIMIT, environment=environment) for _ in range(1 + options.warm)]
    first, *others = [start for start in starts if start]
    warm = min(others, key=lambda start: start["load"])
    for name, start in (("first of all" if options.cache else "empty cache", first), ("warm cache", warm)):
        rows.append([name, *(number(start[column]) for column in COLUMNS.values())])
    print(markdown(["start", *COLUMNS], rows))


if __name__ == "__main__":
    main()
