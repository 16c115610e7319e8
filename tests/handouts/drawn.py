"""Sheets as tests want them: laid out in a language, and what stands in a drawn PDF."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from bot.conversation.texts import Texts
from bot.handouts.organigram import Organigram, Wanted, layout
from bot.knowledge.localise import localise
from bot.knowledge.model import KnowledgeBase
from tests.handouts.conftest import TODAY

LINK = "https://t.me/wegweiser_test_bot"


def laid_out(knowledge: KnowledgeBase, language: str = "de", area: str | None = None, body: str | None = None) -> Organigram:
    texts = Texts(language, knowledge.texts, knowledge.town.languages[0])
    return layout(localise(knowledge, language), texts.say, Wanted(language, TODAY, area, body, LINK))


@dataclass(frozen=True)
class Glyph:
    """A letter on a page, in points from the left and the bottom."""

    letter: str
    size: float
    left: float
    bottom: float
    right: float
    top: float


def texts(pdf: bytes) -> list[str]:
    """Each page's text with nothing but letters and digits: lines end anywhere on paper."""
    return [bare(page.get_textpage().get_text_range()) for page in pypdfium2.PdfDocument(pdf)]


def bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def glyphs(page: pypdfium2.PdfPage) -> Iterator[Glyph]:
    text = page.get_textpage()
    for number in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, number))
        if letter.strip():
            yield Glyph(letter, pdfium.FPDFText_GetFontSize(text, number), *text.get_charbox(number))
