"""One language's ranking: lexical share and linear classifier together."""

import pytest

from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import documents
from bot.matching.learning import learn
from bot.matching.normalise import tokens
from bot.matching.ranker import SHOWN, Ranker
from bot.matching.trained import stop_words


@pytest.fixture(scope="module")
def ranker(small_knowledge: KnowledgeBase) -> Ranker:
    stop = stop_words(small_knowledge, "de")
    return Ranker(learn(documents(small_knowledge, "de"), "de", stop), stop)


@pytest.mark.parametrize(
    ("question", "target"),
    [
        ("Schimmel im Bad", "reparatur"),
        ("heitzung geht nich", "reparatur"),
        ("hund im zimmer", "hausordnung"),
        ("internetz langsam", "internet-wlan"),
        ("kreisverwaltung telefonnummer", "actor:landratsamt"),
        ("haus am gartenweg", "place:gartenweg"),
        ("servus", "smalltalk:greeting"),
    ],
)
def test_the_meant_target_comes_first(ranker: Ranker, question: str, target: str) -> None:
    assert ranker.rank(tokens(question)).best.target == target


def test_candidates_are_few_and_the_best_comes_first(ranker: Ranker) -> None:
    candidates = ranker.rank(tokens("heizung im zimmer")).candidates
    assert len(candidates) == SHOWN
    assert [c.score for c in candidates] == sorted((c.score for c in candidates), reverse=True)


def test_confidences_fall_and_add_up_to_one_at_most(ranker: Ranker) -> None:
    confidences = [c.confidence for c in ranker.rank(tokens("musik in der nacht")).candidates]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) <= 1 + 1e-6


def test_what_is_out_of_scope_is_never_a_candidate_but_lowers_the_confidence(ranker: Ranker) -> None:
    outside = ranker.rank(tokens("Wie wird das Wetter am Wochenende?"))
    assert outside.outside
    assert "out-of-scope" not in {c.target for c in outside.candidates}
    assert outside.best.confidence < ranker.rank(tokens("Die Heizung ist kaputt")).best.confidence


def test_what_is_near_rises(ranker: Ranker) -> None:
    def score(near: dict[str, float]) -> float:
        return next(c.score for c in ranker.rank(["regeln"], near).candidates if c.target == "hausordnung")

    assert score({"hausordnung": 0.8}) == pytest.approx(score({}) + 0.8, abs=1e-4)


def test_a_near_target_that_is_gone_does_no_harm(ranker: Ranker) -> None:
    assert ranker.rank(["wlan"], {"topic-of-last-year": 9.0}).best.target == "internet-wlan"


def test_an_unknown_word_shows_in_the_signs(ranker: Ranker) -> None:
    assert ranker.rank(["heizung", "quarkstrudel"]).signs.unknown > ranker.rank(["heizung"]).signs.unknown
