"""The organigram in the browser: valid, readable aloud, nothing loaded from elsewhere."""

import re
from xml.etree.ElementTree import Element

import html5lib
import pytest

from bot.handouts.organigram_page import page
from bot.knowledge.model import KnowledgeBase
from tests.handouts.crammed import MARKUP, crammed
from tests.handouts.drawn import LINK, laid_out

H = "{http://www.w3.org/1999/xhtml}"


def parsed(html: str) -> Element:
    """Raises for anything that is not valid HTML syntax."""
    return html5lib.HTMLParser(strict=True).parse(html)  # type: ignore[no-any-return]


def said(element: Element) -> str:
    return re.sub(r"[\u200e\u200f\u2066-\u2069]", "", " ".join("".join(element.itertext()).split()))


@pytest.mark.parametrize("language", ["de", "de-simple", "ar", "uk", "ti"])
def test_it_is_valid_and_holds_every_topic_and_every_body(base: KnowledgeBase, language: str) -> None:
    sheet = laid_out(base, language)
    root = parsed(page(sheet))
    text = said(root)
    assert [row.title for block in sheet.blocks for row in block.rows if row.title not in text] == []
    assert [body.name for kind in sheet.kinds for body in kind.bodies if body.name not in text] == []
    assert root.get("lang") == language.partition("-")[0]
    assert root.get("dir") == ("rtl" if language == "ar" else "ltr")


def test_every_cell_has_its_headings(base: KnowledgeBase) -> None:
    root = parsed(page(laid_out(base)))
    for table in root.iter(f"{H}table"):
        assert table.find(f"{H}caption") is not None
        columns = table.findall(f"{H}thead/{H}tr/{H}th")
        assert {heading.get("scope") for heading in columns} == {"col"}
        for row in table.findall(f"{H}tbody/{H}tr"):
            assert [heading.get("scope") for heading in row.findall(f"{H}th")] == ["row"]
            assert sum(int(cell.get("colspan") or 1) for cell in row.findall(f"{H}td")) == len(columns) - 1


def test_a_sign_leads_to_the_bodys_contact(base: KnowledgeBase) -> None:
    root = parsed(page(laid_out(base)))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    inside = {str(link.get("href"))[1:] for link in root.iter(f"{H}a") if str(link.get("href")).startswith("#")}
    assert inside <= set(ids)


def test_nothing_comes_from_elsewhere_and_nothing_runs(base: KnowledgeBase) -> None:
    html = page(laid_out(base))
    root = parsed(html)
    assert not [element for element in root.iter() if element.tag.removeprefix(H) in ("script", "link", "img", "iframe")]
    assert "url(" not in html
    assert "@import" not in html
    outside = {str(link.get("href")) for link in root.iter(f"{H}a") if not str(link.get("href")).startswith(("#", "tel:"))}
    assert outside == {LINK}


def test_marks_are_said_in_words_to_those_who_hear_the_page(base: KnowledgeBase) -> None:
    sheet = laid_out(base)
    root = parsed(page(sheet))
    heard = {said(element) for element in root.iter(f"{H}span") if element.get("class") == "said"}
    assert {f"({sheet.legend.unsettled})", f"({sheet.legend.inferred})"} <= heard


def test_no_text_becomes_markup(base: KnowledgeBase) -> None:
    assert MARKUP in said(parsed(page(laid_out(crammed(base)))))
