"""Puts a site in the place of an older one: only when it is whole, and never over files that are not a site's."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.errors import WegweiserError

LIST = ".wegweiser-site"  # names every file of the site, so that the next one knows what it may replace
NAMED = 5  # foreign files named in the message


@dataclass(frozen=True, slots=True)
class Written:
    files: int
    size: int  # bytes


class NotOurFolder(WegweiserError):
    """The folder holds files that no site wrote."""


def replace(folder: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    """Write `files` (address, content) to `folder`, all or none.

    They are written beside the folder first; then the two change places. Raises `NotOurFolder` before anything is written.
    """
    folder = folder.resolve()
    _refuse_foreign(folder)
    new, old = (folder.with_name(f".{folder.name}.{state}") for state in ("new", "old"))
    if old.exists() and not folder.exists():  # a run was killed between the two renames
        old.rename(folder)
    for left in (new, old):  # by a run that was killed
        if left.exists():
            shutil.rmtree(left)
    try:
        written = _write(new, files)
        if folder.exists():
            folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(new, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)
    return written


def _write(folder: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    folder.mkdir(parents=True)
    names, size = [], 0
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        names.append(name)
        size += len(content)
    (folder / LIST).write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
    return Written(len(names), size)


def _refuse_foreign(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise NotOurFolder(f"{folder} is a file (name a folder)")
    if not folder.exists():
        return
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    listed = set((folder / LIST).read_text(encoding="utf-8").splitlines()) | {LIST} if (folder / LIST).is_file() else set()
    foreign = sorted(there - listed)
    if foreign:
        more = f" and {len(foreign) - NAMED} more" if len(foreign) > NAMED else ""
        raise NotOurFolder(
            f"{folder} holds files that are not part of a site: {', '.join(foreign[:NAMED])}{more} (name an empty folder, or take them out)"
        )
