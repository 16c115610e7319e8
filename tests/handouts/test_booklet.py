"""The booklet, drawn and read back."""

import re
from collections.abc import Mapping
from dataclasses import replace

import html5lib
import pypdfium2 as pdfium
import pytest

from bot.handouts.booklet import Booklet, booklet
from bot.handouts.pages import page
from bot.handouts.papers import booklet_document
from bot.handouts.rendering import render
from bot.knowledge.model import KnowledgeBase
from tests.handouts.extreme import BODIES, PLACES, TOPICS, extreme
from tests.handouts.paper import lines, off_the_page, opened, reading, scanned_pdf, signs, squeezed, text

BOT = "https://t.me/kleinstadt_bot"


def laid_out(knowledge: KnowledgeBase, language: str) -> Booklet:
    return booklet(reading(knowledge, language), reading(knowledge, "de"), BOT)


def drawn(made: Booklet) -> bytes:
    (pdf,) = render(booklet_document(made, "a5"), "pdf")
    return pdf


@pytest.fixture(scope="module")
def german(base: KnowledgeBase) -> tuple[Booklet, bytes]:
    made = laid_out(base, "de")
    return made, drawn(made)


def pages(pdf: bytes) -> list[str]:
    return [squeezed(text_of(page)) for page in opened(pdf)]


def text_of(page: pdfium.PdfPage) -> str:
    return str(page.get_textpage().get_text_bounded().replace("\x02", "").replace("\ufffe", ""))


def test_every_topic_body_and_place_of_the_base_is_in_it(base: KnowledgeBase, german: tuple[Booklet, bytes]) -> None:
    printed = squeezed(text(german[1]))
    said = [topic.title for topic in base.topics.values()] + [step for topic in base.topics.values() for step in topic.advice.steps]
    said += [
        part for actor in base.actors.values() for part in (actor.name, actor.role, actor.contact.phone, actor.contact.address) if part
    ]
    said += [place.name for place in base.places.values() if not place.protected]
    said += [word for topic in base.topics.values() for word in topic.keywords]
    assert [words for words in said if squeezed(words) not in printed] == []


def test_no_protected_place_is_in_it(base: KnowledgeBase, german: tuple[Booklet, bytes]) -> None:
    made, pdf = german
    hidden = [place for place in base.places.values() if place.protected]
    assert hidden
    assert all(squeezed(place.name) not in squeezed(text(pdf)) for place in hidden)
    assert {place.id for place in hidden}.isdisjoint(place.id for place in made.places)


def test_the_first_inner_page_has_the_emergency_numbers(german: tuple[Booklet, bytes]) -> None:
    inner = pages(german[1])[1]
    assert inner.index("112") < inner.index("110") < inner.index("116016")


def test_contents_and_index_name_the_page_where_it_stands(german: tuple[Booklet, bytes]) -> None:
    made, pdf = german
    printed = pages(pdf)
    heads = marks(opened(pdf))
    titles = [topic.title for chapter in made.chapters for topic in chapter.topics]
    assert [title for title in titles if squeezed(title) not in printed[heads[title] - 1]] == []
    contents = "".join(printed[2:6])
    assert [title for title in titles if not re.search(rf"{re.escape(squeezed(title))}\.+{heads[title]}(?!\d)", contents)] == []
    house_rules = heads["Hausordnung"]
    assert any(f"Hausordnung{house_rules}" in here for here in printed[-20:])


def test_it_can_be_leafed_through_by_bookmarks(base: KnowledgeBase, german: tuple[Booklet, bytes]) -> None:
    titles = set(marks(opened(german[1])))
    assert {area.name for area in base.town.areas.values()} <= titles
    assert {topic.title for topic in base.topics.values()} <= titles
    assert {"Stellen und Kontakte", "Unterkünfte", "Stichwörter", "Quellen"} <= titles


def test_nothing_is_cut_off_and_the_code_leads_to_the_bot(german: tuple[Booklet, bytes]) -> None:
    assert off_the_page(german[1]) == []
    assert scanned_pdf(german[1]) == BOT


def test_another_language_also_has_the_german_words(base: KnowledgeBase, small_knowledge: KnowledgeBase) -> None:
    made = laid_out(base, "ar")
    assert made.right_to_left
    german = {word.word for letter in made.german for word in letter.words}
    assert {"Hausordnung", "Nachtruhe"} <= german
    own = {word.word for letter in made.index for word in letter.words}
    assert {topic.title for chapter in made.chapters for topic in chapter.topics} <= own
    assert laid_out(small_knowledge, "de").german == ()


def test_a_right_to_left_booklet_is_drawn_from_the_right(small_knowledge: KnowledgeBase) -> None:
    pdf = drawn(laid_out(small_knowledge, "ar"))
    assert off_the_page(pdf) == []
    numbers = next(page for page in opened(pdf) if "Amtsplatz" in page.get_textpage().get_text_bounded())
    (line,) = [line for line in lines(numbers) if "711" in line and "560" in line]
    assert line == "+497111234-560"
    middle = numbers.get_size()[0] / 2
    assert all(sign.left > middle for sign in signs(numbers) if sign.character == "@")  # addresses begin at the right edge


def test_the_longest_and_most_entries_are_all_there_and_nothing_is_cut_off(base: KnowledgeBase) -> None:
    made = laid_out(extreme(base), "de")
    pdf = drawn(made)
    assert off_the_page(pdf) == []
    assert sum(len(chapter.topics) for chapter in made.chapters) == TOPICS
    assert (sum(len(kind.bodies) for kind in made.kinds), len(made.places)) == (BODIES, PLACES)
    assert "Verborgen" not in text(pdf)


def test_the_page_for_the_browser_is_valid_and_every_reference_leads_somewhere(base: KnowledgeBase) -> None:
    document = booklet_document(laid_out(base, "ar"), "a5")
    html = page(document.template, document.data)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    inner = {node.get("href")[1:] for node in tree.iter("a") if node.get("href", "").startswith("#")}
    assert inner <= set(ids)
    assert tree.find(".").get("dir") == "rtl"


def test_a_kind_of_body_that_no_list_knows_is_not_left_out(small_knowledge: KnowledgeBase) -> None:
    actors = {id: replace(actor, kind="privat") for id, actor in small_knowledge.actors.items()}
    made = laid_out(replace(small_knowledge, actors=actors), "de")
    assert [len(kind.bodies) for kind in made.kinds] == [len(actors)]


def marks(document: pdfium.PdfDocument) -> Mapping[str, int]:
    """Page numbers by bookmark, counted from 1."""
    found: dict[str, int] = {}
    for mark in document.get_toc():
        target = mark.get_dest()
        if target is not None:  # bodies come last, and some are called like the topic they care for
            found.setdefault(mark.get_title(), target.get_index() + 1)
    return found
