"""How long a start takes and how much memory it holds: with an empty and with a warm cache, with all languages and with the first.

python -m benchmarks.startup          (README.md)
"""

import argparse
import re
import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import measure
from benchmarks.tables import markdown, number
from bot.knowledge.loader import default_folder, load

LIMIT = 900  # seconds
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
    whole = options.knowledge or default_folder()
    rows = []
    with TemporaryDirectory() as fresh:
        for languages, folder in (("all languages", whole), ("the first alone", first_alone(whole, Path(fresh) / "base"))):
            environment = {"WEGWEISER_CACHE": str(options.cache or fresh), "TELEGRAM_BOT_TOKEN": "", "WEGWEISER_KNOWLEDGE": str(folder)}
            starts = [measure("benchmarks.startup_worker", limit=LIMIT, environment=environment) for _ in range(1 + options.warm)]
            first, *others = [start for start in starts if start]
            warm = min(others, key=lambda start: start["load"])
            for name, start in (("first of all" if options.cache else "empty cache", first), ("warm cache", warm)):
                rows.append([f"{languages}, {name}", *(number(start[column]) for column in COLUMNS.values())])
    print(markdown(["start", *COLUMNS], rows))


def first_alone(whole: Path, into: Path) -> Path:
    """A copy of a knowledge base with nothing but its first language."""
    first = load(whole, date.today()).town.languages[0]
    shutil.copytree(whole, into)
    for other in [path for room in ("examples", "texts", "translations") for path in (into / room).iterdir() if path.stem != first]:
        shutil.rmtree(other) if other.is_dir() else other.unlink()
    town = (into / "town.yaml").read_text(encoding="utf-8")
    alone = re.sub(r"(?m)^languages:.*\n(?:  \S+: .*\n)+", f"languages: {{{first}: {first}}}\n", town)
    (into / "town.yaml").write_text(alone, encoding="utf-8")
    return into


if __name__ == "__main__":
    main()
