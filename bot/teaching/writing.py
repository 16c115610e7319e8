"""Writing several files of the knowledge folder: all of them or none, and none that somebody else has changed meanwhile."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from bot.errors import WegweiserError


class NotWritten(WegweiserError):
    """The knowledge folder is as it was."""


def read_all(folder: Path, names: Mapping[str, object]) -> dict[str, str]:
    """The texts of those files that are there; line ends as they are."""
    return {name: (folder / name).read_bytes().decode() for name in names if (folder / name).is_file()}


def write_all(folder: Path, texts: Mapping[str, str], before: Mapping[str, str]) -> None:
    """Put `texts` in the place of what was read as `before` (missing: a new file). Raises NotWritten."""
    parts: dict[Path, Path] = {}
    written: list[str] = []
    try:
        for name, text in texts.items():
            parts[folder / name] = _part(folder / name, text)
        if read_all(folder, texts) != {name: before[name] for name in texts if name in before}:
            raise NotWritten(f"{folder}: somebody has changed the files meanwhile: nothing was written (begin again)")
        for name in texts:
            parts[folder / name].replace(folder / name)
            written.append(name)
    except OSError as error:
        _restore(folder, written, before)
        raise NotWritten(f"{folder}: nothing was written: {error.strerror} (check permissions and disk)") from None
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _part(path: Path, text: str) -> Path:
    """The new contents beside the old ones, under a name that nobody takes for knowledge, safely on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        shutil.copymode(path, part)
    return part


def _restore(folder: Path, written: list[str], before: Mapping[str, str]) -> None:
    for name in written:
        if name in before:
            (folder / name).write_bytes(before[name].encode())
        else:
            (folder / name).unlink(missing_ok=True)
