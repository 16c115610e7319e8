"""The topic sheet, drawn and read back."""

from dataclasses import replace

import html5lib
import pytest

from bot.conversation.links import Link
from bot.handouts.pages import page
from bot.handouts.papers import sheet_document
from bot.handouts.rendering import render
from bot.handouts.sheet import Sheet, sheet
from bot.knowledge.model import KnowledgeBase
from tests.handouts.extreme import extreme
from tests.handouts.paper import TODAY, lines, linked, off_the_page, opened, picture, reading, scanned, scanned_pdf, squeezed, text

BOT = "https://t.me/kleinstadt_bot"


def drawn(knowledge: KnowledgeBase, id: str, *languages: str) -> tuple[Sheet, bytes]:
    laid_out = sheet([reading(knowledge, language) for language in languages], id, f"{BOT}?start=t_{id}")
    (pdf,) = render(sheet_document(laid_out, TODAY), "pdf")
    return laid_out, pdf


@pytest.mark.parametrize("language", ["uk", "tr", "de-simple"])
def test_everything_the_topic_says_is_on_the_paper_in_both_languages(base: KnowledgeBase, language: str) -> None:
    laid_out, pdf = drawn(base, "wohnungssuche", "de", language)
    printed = squeezed(text(pdf))
    for column in laid_out.columns:
        said = [column.topic.title, *column.topic.steps, *column.topic.may, *column.topic.must_not, *column.topic.self_help]
        said += [part for stage in column.topic.stages for one in stage.holders for part in (one.body.name, one.matter, *one.body.ways)]
        said += [column.topic.checked, *column.topic.notes, *column.words.values()]
        unused = {column.words["law"], column.words["sources"], column.words["shared"]}
        assert [words for words in said if squeezed(words) not in printed and words not in unused] == []


def test_the_right_to_left_column_stands_right_with_numbers_and_names_in_their_own_order(base: KnowledgeBase) -> None:
    _, pdf = drawn(base, "strom-nebenkosten", "de", "ar")
    seen = [line for page in opened(pdf) for line in lines(page)]
    assert any(line.count("+497113902-42450") == 2 or line.endswith("+497113902-42450") for line in seen)
    assert any("LandratsamtEsslingen)" in line for line in seen)
    halves = [line for line in seen if line.startswith("WohnheimleitungderGemeinschaftsunterkünfte")]
    assert halves[0].count("Wohnheimleitung") == 2  # the name stands alike in both columns, on one height


def test_a_topic_of_usual_length_fits_one_page_and_a_long_one_takes_two(base: KnowledgeBase) -> None:
    assert len(opened(drawn(base, "hausordnung", "de", "ar")[1])) == 1
    long = opened(drawn(base, "gewalt-frauen", "de", "uk")[1])
    assert len(long) == 2
    assert "Gewalt gegen Frauen und in der Familie" in long[1].get_textpage().get_text_bounded()  # its header says what it is
    assert "2 / 2" in long[1].get_textpage().get_text_bounded()


def test_a_phone_reads_the_topic_in_the_code(base: KnowledgeBase) -> None:
    _, pdf = drawn(base, "hausordnung", "de", "ar")
    assert linked(scanned_pdf(pdf), BOT) == Link(topic="hausordnung")
    laid_out = sheet([reading(base, "de")], "hausordnung", f"{BOT}?start=t_hausordnung")
    (png,) = render(sheet_document(laid_out, TODAY), "png")
    assert linked(scanned(picture(png)), BOT) == Link(topic="hausordnung")


def test_without_a_bot_there_is_no_code(base: KnowledgeBase) -> None:
    laid_out = sheet([reading(base, "de")], "hausordnung", None)
    (svg,) = render(sheet_document(laid_out, TODAY), "svg")
    assert svg.startswith(b"<svg")
    assert sheet_document(laid_out, TODAY).data["qr"] is None


def test_the_longest_topic_leaves_nothing_beyond_the_edge(base: KnowledgeBase) -> None:
    laid_out, pdf = drawn(extreme(base), "thema-1", "de", "ar")
    assert off_the_page(pdf) == []
    assert len(opened(pdf)) <= 8
    printed = squeezed(text(pdf))
    assert all(squeezed(step) in printed for step in laid_out.columns[0].topic.steps)


def test_the_page_for_the_browser_is_valid_and_says_the_same(base: KnowledgeBase) -> None:
    laid_out = sheet([reading(base, "de"), reading(base, "ar")], "hausordnung", f"{BOT}?start=t_hausordnung")
    document = sheet_document(laid_out, TODAY)
    html = page(document.template, document.data)
    html5lib.HTMLParser(strict=True).parse(html)
    assert 'lang="ar" dir="rtl"' in html
    assert all(step in html for column in laid_out.columns for step in column.topic.steps)


def test_no_text_can_become_markup(base: KnowledgeBase) -> None:
    nasty = '<script>alert(1)</script> #panic("x") $x$ *fett* @ref'
    topic = base.topics["hausordnung"]
    changed = replace(topic, title=nasty, advice=replace(topic.advice, steps=(nasty,)))
    knowledge = replace(base, topics={**base.topics, "hausordnung": changed})
    laid_out, pdf = drawn(knowledge, "hausordnung", "de", "ar")
    assert squeezed(nasty) in squeezed(text(pdf))
    assert "<script>" not in page("sheet", sheet_document(laid_out, TODAY).data)
