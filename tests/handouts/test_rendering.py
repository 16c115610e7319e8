"""From values to paper: always the same bytes, nothing in a text becomes markup, whoever cannot see the page hears it."""

import sys
from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from bot.handouts.organigram_paper import document
from bot.handouts.rendering import Document, Format, HandoutError, render
from bot.knowledge.model import KnowledgeBase
from tests.handouts.drawn import laid_out, texts

MARKUP = 'Regeln #panic("x") *fett* $x$ <b> @ref // zu `spät` = [da] \\ _unten_'


@pytest.fixture
def paper(small_knowledge: KnowledgeBase) -> Document:
    return document(laid_out(small_knowledge), "a4")


@pytest.mark.parametrize("format", ["pdf", "png", "svg"])
def test_the_same_document_gives_the_same_bytes(paper: Document, format: Format) -> None:
    assert render(paper, format) == render(paper, format)


def test_a_pdf_is_tagged_and_has_title_and_language_and_the_day_of_the_document(paper: Document) -> None:
    pdf = render(paper, "pdf")[0]
    read = pypdfium2.PdfDocument(pdf)
    assert pdfium.FPDFCatalog_IsTagged(read)
    assert read.get_metadata_dict()["Title"] == paper.title
    assert f"{paper.day:D:%Y%m%d}" in read.get_metadata_dict()["CreationDate"]
    assert b"/Lang(de)" in pdf
    assert b"pdfuaid" in pdf


def test_no_text_becomes_markup(small_knowledge: KnowledgeBase) -> None:
    sheet = laid_out(small_knowledge)
    block = sheet.blocks[0]
    marked = replace(sheet, blocks=(replace(block, rows=(replace(block.rows[0], title=MARKUP), *block.rows[1:])),))
    assert "Regelnpanicxfettxbrefzuspätdaunten" in "".join(texts(render(document(marked, "a3"), "pdf")[0]))


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(HandoutError, match=r"weg\.typ"):
        render(Document("weg", "x", "de", date(2026, 1, 1), {}), "pdf")


def test_what_a_template_misses_is_named() -> None:
    with pytest.raises(HandoutError, match=r"organigram\.typ: .*sheet"):
        render(Document("organigram", "x", "de", date(2026, 1, 1), {}), "pdf")


def test_without_typst_it_says_what_to_install(paper: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(HandoutError, match="pip install typst"):
        render(paper, "pdf")
