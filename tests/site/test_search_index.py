"""The index of the search: small, and without what nobody looks for."""

import json

import pytest

from bot.knowledge.loader import default_folder
from bot.knowledge.model import KnowledgeBase
from bot.site.edition import edition
from bot.site.search_index import entries, index, words

MOST_BYTES = 150_000  # a page on a slow connection has it in a few seconds, and it packs to a third


def unpacked(script: str) -> dict[str, list[str]]:
    """The words with their pointers, read as the script in the browser reads them."""
    data = json.loads(script.removeprefix("self.wegweiser = ").removesuffix(";\n"))
    found, before = {}, ""
    for line in data["words"].split("|"):
        word, *pointers = line.split(" ")
        before = before[: int(word[0], 36)] + word[1:]
        found[before] = pointers
    return found


@pytest.mark.parametrize("language", sorted(path.stem for path in (default_folder() / "texts").glob("*.ftl")))
def test_the_index_of_every_language_is_small(shipped_knowledge: KnowledgeBase, language: str) -> None:
    assert len(index(edition(shipped_knowledge, language), shipped_knowledge).encode()) <= MOST_BYTES


def test_every_word_of_a_title_leads_to_its_page_first_of_all(small_knowledge: KnowledgeBase) -> None:
    german = edition(small_knowledge, "de")
    pages = list(entries(german, small_knowledge))
    found = unpacked(index(german, small_knowledge))
    for number, page in enumerate(pages):
        assert page.words[0][0] == 9
        assert all(f"9{number:x}" in found[word] for word in words([page.title]) if word in found and number < 10)
    assert "nachtruhe" in found
    assert "der" not in found  # a stop word


def test_german_keywords_are_found_in_every_language_examples_in_none(small_knowledge: KnowledgeBase) -> None:
    found = unpacked(index(edition(small_knowledge, "ar"), small_knowledge))
    assert "nachtruhe" in found
    assert "trompete" not in unpacked(index(edition(small_knowledge, "de"), small_knowledge))


def test_the_arabic_article_does_not_hide_a_word() -> None:
    assert list(words(["والمدرسة", "بالمدرسة", "للمدرسة", "مدرسة"])) == ["مدرسه"] * 4


def test_short_words_that_only_begin_like_an_article_stay(small_knowledge: KnowledgeBase) -> None:
    assert list(words(["الم"])) == ["الم"]
