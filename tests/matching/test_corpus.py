"""What the ranker learns from: one document a target, folded."""

import pytest

from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import Document, documents, labels


@pytest.fixture(scope="module")
def corpus(small_knowledge: KnowledgeBase) -> dict[str, Document]:
    return {document.label: document for document in documents(small_knowledge, "de")}


def test_a_topic_brings_title_keywords_examples_and_answer(corpus: dict[str, Document]) -> None:
    topic = corpus["reparatur"]
    assert topic.title == (("schaden", "und", "reparaturen"),)
    assert ("schimmel",) in topic.keywords
    assert ("der", "wasserhahn", "tropft") in topic.examples
    assert ("rohrbruch",) in topic.examples  # pointing words count as examples
    assert ("handwerker", "beauftragen") in topic.text


def test_a_body_is_asked_for_in_every_frame(corpus: dict[str, Document]) -> None:
    body = corpus["actor:landratsamt"]
    assert {("lra",), ("adresse", "lra"), ("was", "macht", "kreisverwaltung")} <= set(body.examples)


def test_a_body_that_means_a_topic_lends_it_its_names(corpus: dict[str, Document]) -> None:
    assert "actor:notruf" not in corpus
    assert ("rettungsdienst",) in corpus["notruf"].keywords


def test_a_place_is_known_by_its_names(corpus: dict[str, Document]) -> None:
    assert corpus["place:gartenweg"].keywords == (("haus", "am", "gartenweg"), ("gartenweg",), ("gartenweghaus",))


def test_small_talk_is_one_class_a_kind(corpus: dict[str, Document]) -> None:
    assert {"smalltalk:greeting", "smalltalk:thanks", "smalltalk:who-are-you"} <= corpus.keys()


def test_all_that_is_out_of_scope_is_one_class(small_knowledge: KnowledgeBase) -> None:
    found = documents(small_knowledge, "de")
    assert [document.label for document in found].count("out-of-scope") == 3
    assert labels(found).count("out-of-scope") == 1


def test_a_language_without_examples_still_has_its_topics(small_knowledge: KnowledgeBase) -> None:
    found = documents(small_knowledge, "xx")
    assert {"hausordnung", "reparatur"} <= {document.label for document in found}
    assert all(not document.examples for document in found if document.label == "hausordnung")
