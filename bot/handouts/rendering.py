"""From values to paper: a document and its template (typst, in `templates/`) become PDF, PNG or SVG, with our own fonts only.

What is in a document reaches the template as data, never as part of its source: no text can become markup. The same document gives the
same bytes on every machine. PDFs keep to PDF/UA-1, so they are tagged, have title and language, and a picture without a text is refused.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from bot.bidi import RIGHT_TO_LEFT
from bot.errors import WegweiserError

Format = Literal["pdf", "png", "svg"]
FORMATS: Mapping[str, Format] = {".pdf": "pdf", ".png": "png", ".svg": "svg"}  # by the ending of a file

REMEMBERED = 10  # compilations: typst-py drops what has not been used for so many
PRINT = 150  # dots per inch of a PNG: sharp on A3 from arm's length, and still a file to send around


class HandoutError(WegweiserError):
    """A hand-out cannot be drawn."""


@dataclass(frozen=True, slots=True)
class Document:
    """`data` is what the template draws, as JSON can hold it. `language` is a town's code (`de-simple` is set as German);
    `day` is the date the document bears."""

    template: str
    title: str
    language: str
    day: date
    data: Mapping[str, Any]


def render(document: Document, format: Format, dots_per_inch: int = PRINT) -> tuple[bytes, ...]:
    """The document's files: one PDF, or a picture for each page. Raises `HandoutError` naming the template and the mend."""
    typst = _typst()
    frame = {
        "title": document.title,
        "lang": document.language.partition("-")[0],
        "rtl": document.language in RIGHT_TO_LEFT,
        "day": [document.day.year, document.day.month, document.day.day],
    }
    try:
        drawn = typst.compile(
            f"{_room()}/templates/{document.template}.typ",
            root=f"{_room()}/templates",
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format=format,
            ppi=dots_per_inch,
            sys_inputs={"frame": json.dumps(frame), "data": json.dumps(document.data)},
            pdf_standards=["ua-1"] if format == "pdf" else [],
            timestamp=datetime(document.day.year, document.day.month, document.day.day, tzinfo=UTC),
        )
    except RuntimeError as error:
        raise HandoutError(f"{document.template}.typ: {getattr(error, 'diagnostic', error)}") from None
    return tuple(drawn) if isinstance(drawn, list) else (drawn,)


def forget() -> None:
    """Let go of what typst remembers of the documents drawn so far, 45 MB for a whole organigram, so that others are drawn in its place.

    It remembers what one of the last ten compilations used; only for a process that goes on, and draws now and then.
    """
    for _ in range(REMEMBERED + 1):
        _typst().compile(b"", font_paths=_fonts(), ignore_system_fonts=True)


def _typst() -> Any:
    try:
        import typst  # here: only who prints needs it, and it is the heaviest package of all
    except ImportError:
        raise HandoutError("hand-outs need the package 'typst', which is not installed (pip install typst)") from None
    return typst


@cache
def _fonts() -> Any:
    return _typst().Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[f"{_room()}/fonts"])


def _room() -> str:
    return str(files("bot.handouts"))
