"""Writing what was drawn: a file, and for further pages of a picture files beside it."""

from collections.abc import Iterable
from pathlib import Path

import typer

from bot.handouts.rendering import HandoutError


def write_pages(out: Path, pages: Iterable[bytes]) -> None:
    """Write and name the files. Further ones get their number: `sheet-2.png`. Raises HandoutError with the path and the mend."""
    for number, content in enumerate(pages, 1):
        file = out if number == 1 else out.with_stem(f"{out.stem}-{number}")
        try:
            file.write_bytes(content)
        except OSError as error:
            raise HandoutError(f"{file} cannot be written: {error.strerror} (check path and permissions)") from None
        typer.echo(file)
