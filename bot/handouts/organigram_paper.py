"""The organigram on paper: PDF, or pictures of its pages."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Literal

from bot.handouts.organigram import Organigram
from bot.handouts.qr import qr
from bot.handouts.rendering import Document

Paper = Literal["a3", "a4"]
PAPERS: Mapping[str, Paper] = {"a3": "a3", "a4": "a4"}

MAY_BREAK = "\u200b"
# Longer than any word of a language: an identifier, say. No rule of hyphenation parts it, so it is parted anywhere, to stay in its cell.
_ENDLESS = re.compile(r"[^\s/-]{46,}")
_PIECE = re.compile(r".{15}(?=.)")


def document(sheet: Organigram, paper: Paper) -> Document:
    """Ready to be rendered."""
    title = " · ".join(filter(None, (sheet.title, sheet.town, sheet.part)))
    facts = asdict(sheet)
    del facts["day"]  # the frame has it
    facts |= {"blocks": _breakable(facts["blocks"]), "kinds": _breakable(facts["kinds"])}
    data = {"sheet": facts, "paper": paper, "qr": qr(sheet.link) if sheet.link else None}
    return Document("organigram", title, sheet.language, sheet.day, data)


def _breakable(value: Any) -> Any:
    """The value with every endless word in every text parted."""
    if isinstance(value, str):
        return _ENDLESS.sub(lambda word: _PIECE.sub(rf"\g<0>{MAY_BREAK}", word.group()), value)
    if isinstance(value, Mapping):
        return {name: _breakable(held) for name, held in value.items()}
    return [_breakable(held) for held in value] if isinstance(value, list | tuple) else value
