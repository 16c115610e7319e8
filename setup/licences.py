"""Writes docs/dependencies.md: every package that is shipped, with version and licence, as their own metadata tell.

python setup/licences.py > docs/dependencies.md        in an environment that holds requirements.lock
"""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
ELSEWHERE = {"colorama": "BSD-3-Clause", "tzdata": "Apache-2.0"}  # installed on other systems only (Windows)
HEAD = """# Dependencies and their licences

All packages of `requirements.lock`, which is what a container image holds. Each has its licence text in its own package. Written by
`python setup/licences.py`; a test compares it with the lock. None of them forbids use beside EUPL-1.2: they are used as separate
packages, unchanged (LGPL: python-telegram-bot, psycopg).

| package | version | licence |
|---|---|---|"""


FOOT = """
Optional, installed only by the operator's choice and not in the lock: the extra `voice` ([voice.md](voice.md)). `espeakng-loader` brings
espeak-ng and its data (GPL-3.0-or-later; the EUPL names the GPL among the licences it is compatible with), `soundfile` (BSD-3-Clause)
brings libsndfile (LGPL-2.1-or-later). espeak-ng runs in a process of its own; nothing of it is part of this project or of the image."""


def locked() -> dict[str, str]:
    """Version by package."""
    return dict(re.findall(r"^([\w.-]+)==([\w.!+-]+)", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE))


def licence(package: str) -> str:
    """As the package tells: an SPDX expression, a field, or its classifiers."""
    try:
        told = metadata(package)
    except PackageNotFoundError:
        return ELSEWHERE[package]
    if told["License-Expression"]:
        return str(told["License-Expression"])
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License ::")]
    written = str(told["License"] or "").strip()
    return written if written and len(written) < 60 and "\n" not in written else ", ".join(classified) or "see its licence file"


def main() -> None:
    """Print the page."""
    print(HEAD)
    for package, version in sorted(locked().items()):
        print(f"| {package} | {version} | {licence(package)} |")
    print(FOOT)


if __name__ == "__main__":
    main()
