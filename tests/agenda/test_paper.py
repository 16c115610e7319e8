"""The agenda on paper holds all that the other forms hold, as text that can be read and searched."""

from datetime import date

import pypdfium2

from bot.agenda.agenda import Agenda, draw_up
from bot.agenda.paper import document
from bot.conversation.round_table import OpenQuestion
from bot.handouts.rendering import render
from bot.knowledge.model import KnowledgeBase
from tests.knowledge.small_base import TODAY

EVIL = "#read(0) $x$ *wer* macht <das> @WLAN \\ ?"


def agenda(knowledge: KnowledgeBase, words: str) -> Agenda:
    question = OpenQuestion(words, "de", TODAY, ("internet-wlan",))
    return draw_up(knowledge, [question] * 3, {}, {("unsettled", "internet-wlan"): 7}, None, TODAY, date(2026, 2, 1))


def read(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))


def test_every_section_and_every_row_is_on_paper(small_knowledge: KnowledgeBase) -> None:
    text = " ".join(read(render(document(agenda(small_knowledge, "Wer macht das?")), "pdf")[0]).split())
    for part in (
        "Tagesordnung für den Runden Tisch Kleinstadt",
        "Stand 01.12.2026, gezählt seit 01.02.2026",
        "„Wer macht das?“ Internet und WLAN 3",
        "Ungeklärte Zuständigkeiten",
        "Nichts.",
        "Seite 1 von 1",
    ):
        assert part in text


def test_no_words_become_marks_of_the_template(small_knowledge: KnowledgeBase) -> None:
    assert EVIL in " ".join(read(render(document(agenda(small_knowledge, EVIL)), "pdf")[0]).split())
