"""The organigram as plain text: in columns, no line longer than 100 characters."""

from itertools import pairwise
from unicodedata import category, combining

import pytest

from bot.handouts.organigram_text import WIDTH, text
from bot.knowledge.model import KnowledgeBase
from tests.handouts.crammed import crammed
from tests.handouts.drawn import laid_out


def wide(line: str) -> int:
    return sum(not combining(sign) and category(sign) != "Cf" for sign in line)


@pytest.mark.parametrize("language", ["de", "de-simple", "en", "ar", "fa", "uk", "ru", "tr", "fr", "ti", "ku", "ps"])
def test_no_line_is_longer_than_a_terminal(base: KnowledgeBase, language: str) -> None:
    assert max(map(wide, text(laid_out(base, language)).splitlines())) <= WIDTH


def test_no_line_is_longer_with_very_long_entries(base: KnowledgeBase) -> None:
    assert max(map(wide, text(laid_out(crammed(base))).splitlines())) <= WIDTH


def test_the_columns_stand_under_their_stage(base: KnowledgeBase) -> None:
    lines = text(laid_out(base, area="geld")).splitlines()
    heading = next(line for line in lines if line.startswith("Thema"))
    row = next(line for line in lines if line.startswith("Bezahlkarte"))
    assert row.index("D1") == heading.index("Erstaufnahme")
    assert row.index("C2") == heading.index("Gemeinschaft")


def test_every_sign_is_explained_with_its_contact(small_knowledge: KnowledgeBase) -> None:
    sheet = laid_out(small_knowledge)
    lines = text(sheet).splitlines()
    for body in (body for kind in sheet.kinds for body in kind.bodies):
        after = next(after for line, after in pairwise(lines) if line.startswith(f"{body.sign.code}  {body.name}"))
        assert after.strip() == (body.phone or body.ways[0])


def test_unsettled_is_marked(base: KnowledgeBase) -> None:
    assert "?  Noch nicht geklärt" in text(laid_out(base))
    assert "B3°?" in text(laid_out(base))
