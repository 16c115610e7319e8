"""Learning from the knowledge base alone."""

import numpy as np
import pytest

from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import Document, documents
from bot.matching.learning import common_words, held_out, learn, prepare
from bot.matching.ranker import Learnt
from bot.matching.trained import stop_words


@pytest.fixture(scope="module")
def corpus(small_knowledge: KnowledgeBase) -> list[Document]:
    return documents(small_knowledge, "de")


@pytest.fixture(scope="module")
def stop(small_knowledge: KnowledgeBase) -> frozenset[str]:
    return stop_words(small_knowledge, "de")


@pytest.fixture(scope="module")
def learnt(corpus: list[Document], stop: frozenset[str]) -> Learnt:
    return learn(corpus, "de", stop)


def test_learning_twice_gives_the_same(corpus: list[Document], stop: frozenset[str], learnt: Learnt) -> None:
    again = learn(corpus, "de", stop)
    assert np.array_equal(again.model.weights, learnt.model.weights)
    assert again.calibration == learnt.calibration


def test_an_utterance_held_out_is_ranked_by_others_only(corpus: list[Document], stop: frozenset[str]) -> None:
    trials = list(held_out(prepare(corpus, "de"), stop, fold=0, folds=8))
    assert {trial.text for trial in trials} == {text for document in corpus for text in document.examples[::8]}


def test_often_written_words_are_common_but_not_those_of_danger(corpus: list[Document]) -> None:
    common = common_words(corpus, frozenset({"notruf"}))
    assert "internet" in common
    assert "notruf" not in common
    assert "feuerwehr" not in common


def test_progress_is_told(corpus: list[Document], stop: frozenset[str]) -> None:
    told: list[tuple[str, int, int]] = []
    learn(corpus, "de", stop, lambda *what: told.append(what))
    assert told[0][0] == "calibrating"
    assert told[-1][1] == told[-1][2]
