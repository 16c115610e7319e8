"""Whole copies of a knowledge folder: what is checked is what is served, and the last good one outlives a restart."""

import shutil
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from bot.errors import WegweiserError
from bot.knowledge.loader import paths
from bot.knowledge.problems import BrokenKnowledge, Problem

Stamp = frozenset[tuple[str, int, int, int]]
"""Of each file: its name, where it lies, when it was changed last (ns), its size (bytes)."""

MOST_TRIES = 5
GOOD = "good"
PART = ".part"


class Restless(WegweiserError):
    """The folder was changed again and again while it was copied."""


def stamp(folder: Path) -> Stamp:
    """Differs after every edit; an editor's own files beside the knowledge do not count."""
    found = set()
    for path in paths(folder):
        with suppress(OSError):  # gone meanwhile: then the next stamp differs
            told = path.stat()
            found.add((str(path.relative_to(folder)), told.st_ino, max(told.st_mtime_ns, told.st_ctime_ns), told.st_size))
    return frozenset(found)


class Copies:
    """Copies of `folder`, kept below `place`, a folder that can be written."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder = folder
        self._room = place / "served" / sha256(str(folder.absolute()).encode()).hexdigest()[:16]

    @property
    def good(self) -> Path | None:
        """The copy that was kept last, by this process or one before it."""
        return self._room / GOOD if (self._room / GOOD).is_dir() else None

    def take(self) -> tuple[Path, Stamp]:
        """A copy of the folder as it stood at one moment, and its stamp then. Raises BrokenKnowledge, Restless, OSError."""
        if not self.folder.is_dir():
            raise BrokenKnowledge([Problem(str(self.folder), 0, "", "no such folder", "name a folder that holds town.yaml and topics/")])
        self._room.mkdir(parents=True, exist_ok=True)
        for _ in range(MOST_TRIES):
            before = stamp(self.folder)
            copy = Path(tempfile.mkdtemp(dir=self._room, suffix=PART))
            try:
                problems = _copy(self.folder, copy)
            except OSError:
                shutil.rmtree(copy, ignore_errors=True)
                raise
            if stamp(self.folder) == before:
                if problems:
                    shutil.rmtree(copy, ignore_errors=True)
                    raise BrokenKnowledge(problems)
                return copy, before
            shutil.rmtree(copy, ignore_errors=True)
        raise Restless(f"{self.folder} was changed {MOST_TRIES} times while it was read (it is tried again when it has come to rest)")

    def keep(self, copy: Path) -> None:
        """This copy is good: it takes the place of the last one. Another process may do the same with its own."""
        with suppress(OSError):
            shutil.rmtree(self._room / GOOD, ignore_errors=True)
            copy.replace(self._room / GOOD)
        for left in self._room.glob(f"*{PART}"):
            shutil.rmtree(left, ignore_errors=True)

    def drop(self, copy: Path) -> None:
        shutil.rmtree(copy, ignore_errors=True)


def writable(cache: Path) -> Path:
    """The cache folder, or a temporary one where that cannot be written."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=cache):
            return cache
    except OSError:
        return Path(tempfile.mkdtemp(prefix="wegweiser-"))


def _copy(folder: Path, to: Path) -> list[Problem]:
    """What cannot be read is a problem of the edit; what cannot be written is an OSError."""
    problems = []
    for path in paths(folder):
        relative = path.relative_to(folder)
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            continue  # the stamp tells
        except OSError as error:
            problems.append(Problem(str(relative), 0, "", f"cannot be read: {error.strerror}", "check that it is a file and may be read"))
            continue
        (to / relative).parent.mkdir(parents=True, exist_ok=True)
        (to / relative).write_bytes(raw)
    return problems
