"""A knowledge base in another language: translated as far as it goes, and knowing which of its texts are not."""

from dataclasses import replace

from bot.knowledge.localise import localise
from bot.knowledge.model import KnowledgeBase, Translation


def translated(knowledge: KnowledgeBase, *, checked: bool) -> KnowledgeBase:
    return replace(knowledge, translations={"en": {"Notruf": Translation("Emergency call", checked)}})


def test_in_the_first_language_it_is_as_written(small_knowledge: KnowledgeBase) -> None:
    assert localise(small_knowledge, "de").knowledge is small_knowledge


def test_what_is_translated_is_shown_in_the_other_language(small_knowledge: KnowledgeBase) -> None:
    local = localise(translated(small_knowledge, checked=True), "en")
    assert local.knowledge.topics["notruf"].title == "Emergency call"
    assert "Emergency call" not in local.unchecked


def test_what_nobody_has_checked_is_known(small_knowledge: KnowledgeBase) -> None:
    assert localise(translated(small_knowledge, checked=False), "en").unchecked == {"Emergency call"}


def test_what_is_missing_stays_as_written_and_is_known(small_knowledge: KnowledgeBase) -> None:
    local = localise(translated(small_knowledge, checked=True), "en")
    title = small_knowledge.topics["reparatur"].title
    assert local.knowledge.topics["reparatur"].title == title
    assert title in local.untranslated


def test_names_numbers_and_conditions_are_the_same_in_every_language(small_knowledge: KnowledgeBase) -> None:
    local = localise(translated(small_knowledge, checked=True), "ar").knowledge
    for id, actor in small_knowledge.actors.items():
        assert (local.actors[id].name, local.actors[id].contact.phone) == (actor.name, actor.contact.phone)
    for id, topic in small_knowledge.topics.items():
        assert [r.when for r in local.topics[id].responsibilities] == [r.when for r in topic.responsibilities]
