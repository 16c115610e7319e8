"""Sheet, poster and booklet made ready to be drawn: the template of each and the data it gets."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, Literal

from bot.handouts.booklet import Booklet
from bot.handouts.poster import Poster
from bot.handouts.qr import qr
from bot.handouts.rendering import Document
from bot.handouts.sheet import Sheet

Size = Literal["a3", "a4", "a5"]


def sheet_document(sheet: Sheet, day: date) -> Document:
    return Document("sheet", sheet.title, sheet.columns[0].language, day, _with_code(asdict(sheet), sheet.link))


def poster_document(poster: Poster, size: Size, language: str, day: date) -> Document:
    """`language` is the leading one's code."""
    return Document("poster", poster.title, language, day, _with_code(asdict(poster), poster.link) | {"paper": size})


def booklet_document(booklet: Booklet, size: Size) -> Document:
    facts = asdict(booklet)
    del facts["day"]  # the frame has it
    return Document("booklet", booklet.title, booklet.language, booklet.day, _with_code(facts, booklet.link) | {"paper": size})


def _with_code(data: Mapping[str, Any], link: str | None) -> dict[str, Any]:
    return {**data, "qr": qr(link) if link else None}
