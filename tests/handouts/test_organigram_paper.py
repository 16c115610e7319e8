"""The organigram on paper, as it leaves the printer: all of it, in its place, big enough to read."""

from collections import Counter
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import chain, pairwise

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from bot.handouts.organigram import Organigram
from bot.handouts.organigram_paper import Paper, document
from bot.handouts.rendering import render
from bot.knowledge.model import KnowledgeBase
from tests.handouts.crammed import crammed
from tests.handouts.drawn import LINK, bare, glyphs, laid_out, texts

LANGUAGES = ("de", "de-simple", "en", "ar", "fa", "uk", "ru", "tr", "fr", "ti", "ku", "ps")
RIGHT_TO_LEFT = ("ar", "fa", "ps")
LEAST_POINTS = 7.0
MOST_PAGES = {"a3": 4, "a4": 8}
BIG = 10.0  # points: titles, not counted as text that could run into other text


@pytest.fixture(scope="module")
def drawn(base: KnowledgeBase) -> object:
    """(language, paper) → the sheet and its PDF, drawn once."""

    @cache
    def draw(language: str, paper: Paper) -> tuple[Organigram, bytes]:
        sheet = laid_out(base, language)
        return sheet, render(document(sheet, paper), "pdf")[0]

    return draw


@pytest.fixture(scope="module")
def full(base: KnowledgeBase) -> tuple[Organigram, bytes]:
    """The extreme base on A3."""
    sheet = laid_out(crammed(base))
    return sheet, render(document(sheet, "a3"), "pdf")[0]


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in RIGHT_TO_LEFT])
def test_everything_is_on_it(drawn, language: str) -> None:  # type: ignore[no-untyped-def]
    sheet, pdf = drawn(language, "a3")
    page = "".join(texts(pdf))
    assert [text for text in said(sheet) if bare(text) not in page] == []


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_everything_is_on_it_from_right_to_left(drawn, language: str) -> None:  # type: ignore[no-untyped-def]
    """What a reader of PDFs takes for the order of such lines differs; the letters and the numbers do not."""
    sheet, pdf = drawn(language, "a3")
    page = "".join(texts(pdf))
    numbers = [body.phone.split() for kind in sheet.kinds for body in kind.bodies if body.phone]
    assert [groups for groups in numbers if bare("".join(groups[::-1])) not in page and bare("".join(groups)) not in page] == []
    wanted, there = Counter(chain.from_iterable(map(bare, said(sheet)))), Counter(page)
    assert {letter: number - there[letter] for letter, number in wanted.items() if number > there[letter] + number // 20} == {}


@pytest.mark.parametrize("paper", ["a3", "a4"])
@pytest.mark.parametrize("language", ["de", "ar", "uk"])
def test_nothing_is_too_small_to_read_or_off_the_page(drawn, language: str, paper: Paper) -> None:  # type: ignore[no-untyped-def]
    _, pdf = drawn(language, paper)
    pages = pypdfium2.PdfDocument(pdf)
    assert len(pages) <= MOST_PAGES[paper]
    for page in pages:
        wide, high = page.get_size()
        for glyph in glyphs(page):
            assert glyph.size >= LEAST_POINTS, glyph
            assert 0 <= glyph.left <= glyph.right <= wide, glyph
            assert 0 <= glyph.bottom <= glyph.top <= high, glyph


def test_nothing_runs_over_anything_else(drawn) -> None:  # type: ignore[no-untyped-def]
    for paper in ("a3", "a4"):
        assert overlapping(drawn("de", paper)[1]) == 0
    assert overlapping(drawn("uk", "a3")[1]) == 0


def test_very_long_and_very_many_entries_are_all_there_and_run_over_nothing(full: tuple[Organigram, bytes]) -> None:
    sheet, pdf = full
    page = "".join(texts(pdf))
    assert [text for text in said(sheet) if bare(text) not in page] == []
    assert overlapping(pdf) == 0
    for each in pypdfium2.PdfDocument(pdf):
        assert all(glyph.right <= each.get_width() and glyph.size >= LEAST_POINTS for glyph in glyphs(each))


def test_every_page_of_a_table_begins_with_the_name_of_its_area_and_holds_two_rows_of_it(drawn) -> None:  # type: ignore[no-untyped-def]
    sheet, pdf = drawn("de", "a4")
    areas = {bare(block.name): [bare(row.title) for row in block.rows] for block in sheet.blocks}
    tables = [page for page in texts(pdf) if bare(sheet.topic) + "Erstaufnahme" in page]
    assert len(tables) > 3
    for number, page in enumerate(tables):
        here = sorted((page.index(f"{area}Thema"), area) for area in areas if f"{area}Thema" in page)
        assert number == 0 or here[0][0] == 0
        for (at, area), (end, _) in zip(here, [*here[1:], (len(page), "")], strict=True):
            assert sum(title in page[at:end] for title in areas[area]) >= 2, (number, area)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_qr_code_leads_to_the_bot(small_knowledge: KnowledgeBase, language: str) -> None:
    picture = render(document(laid_out(small_knowledge, language), "a4"), "png")[0]
    found = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
    assert [code.text for code in found] == [LINK]


def test_without_a_bot_there_is_no_qr_code(small_knowledge: KnowledgeBase) -> None:
    picture = render(document(replace(laid_out(small_knowledge), link=None), "a4"), "png")[0]
    assert zxingcpp.read_barcodes(Image.open(BytesIO(picture))) == []


def test_right_to_left_the_sheet_is_mirrored(small_knowledge: KnowledgeBase) -> None:
    """The QR code stands at the end of the line: left in Arabic, right in German."""
    where = {}
    for language in ("de", "ar"):
        image = Image.open(BytesIO(render(document(laid_out(small_knowledge, language), "a4"), "png")[0]))
        where[language] = zxingcpp.read_barcodes(image)[0].position.top_left.x / image.width
    assert where["ar"] < 0.25 < 0.75 < where["de"]


def test_pictures_have_a_file_for_each_page(drawn, base: KnowledgeBase) -> None:  # type: ignore[no-untyped-def]
    sheet, pdf = drawn("de", "a3")
    pages = len(pypdfium2.PdfDocument(pdf))
    assert len(render(document(sheet, "a3"), "svg")) == pages == len(render(document(sheet, "a3"), "png", 40))


def said(sheet: Organigram) -> list[str]:
    """Everything that must be readable."""
    rows = [row for block in sheet.blocks for row in block.rows]
    entries = [entry for row in rows for cell in row.cells for entry in cell.entries]
    bodies = [body for kind in sheet.kinds for body in kind.bodies]
    return [
        sheet.title,
        sheet.as_of,
        *sheet.stages,
        *(block.name for block in sheet.blocks),
        *(row.title for row in rows),
        *(entry.sign.code + entry.short for entry in entries),
        *(body.sign.code + body.name for body in bodies),
        *(way for body in bodies for way in (body.phone, *body.ways) if way),
    ]


def overlapping(pdf: bytes) -> int:
    """Letters that lie on another one by more than half."""
    found = 0
    for page in pypdfium2.PdfDocument(pdf):
        lines: dict[int, list[tuple[float, float, float, float]]] = {}
        for glyph in glyphs(page):
            if glyph.size < BIG and glyph.letter.isalnum():
                lines.setdefault(round((glyph.bottom + glyph.top) / 8), []).append((glyph.left, glyph.right, glyph.bottom, glyph.top))
        for line in lines.values():
            line.sort()
            for (left, right, bottom, top), (left2, right2, bottom2, top2) in pairwise(line):
                across = min(right, right2) - max(left, left2)
                along = min(top, top2) - max(bottom, bottom2)
                if (left, right) == (left2, right2):
                    continue  # one sign for two letters, such as fl
                narrow, low = min(right - left, right2 - left2), min(top - bottom, top2 - bottom2)
                found += across > 0.5 * narrow and along > 0.5 * low
    return found
