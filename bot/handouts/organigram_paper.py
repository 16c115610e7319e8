"""The organigram on paper: PDF, or pictures of its pages."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Literal

from bot.handouts.organigram import Organigram
from bot.handouts.qr import qr
from bot.handouts.rendering import Document

Paper = Literal["a3", "a4"]
PAPERS: Mapping[str, Paper] = {"a3": "a3", "a4": "a4"}


def document(sheet: Organigram, paper: Paper) -> Document:
    """Ready to be rendered."""
    title = " · ".join(filter(None, (sheet.title, sheet.town, sheet.part)))
    facts = asdict(sheet)
    del facts["day"]  # the frame has it
    data = {"sheet": facts, "paper": paper, "qr": qr(sheet.link) if sheet.link else None}
    return Document("organigram", title, sheet.language, sheet.day, data)
