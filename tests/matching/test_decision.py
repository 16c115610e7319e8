"""Answer, ask back, or say honestly that we do not know."""

from bot.matching.calibration import Signs
from bot.matching.decision import ANSWER, ASK, LEAST_CHOICE, MOST_CHOICES, Decision, decide
from bot.matching.types import Candidate, Ranking

SIGNS = Signs(best=6.0, margin=1.0, unknown=0.0, explained=0.8, outside=-1.0, outside_explained=-0.5, length=3)


def decided(*candidates: tuple[str, float]) -> Decision:
    return decide(Ranking(tuple(Candidate(target, 1.0, confidence) for target, confidence in candidates), SIGNS, ()))


def targets(decision: Decision) -> list[str]:
    return [choice.target for choice in decision.choices]


def test_a_sure_best_candidate_is_answered() -> None:
    decision = decided(("reparatur", ANSWER), ("wlan", 0.3))
    assert (decision.verdict, targets(decision)) == ("confident", ["reparatur"])


def test_just_below_it_is_asked_back() -> None:
    decision = decided(("reparatur", ANSWER - 0.01), ("wlan", 0.3))
    assert (decision.verdict, targets(decision)) == ("ambiguous", ["reparatur", "wlan"])


def test_an_unlikely_best_candidate_is_not_guessed_at() -> None:
    decision = decided(("reparatur", ASK - 0.01), ("wlan", 0.1))
    assert (decision.verdict, decision.choices) == ("fallback", ())


def test_only_few_and_likely_choices_are_asked_about() -> None:
    decision = decided(("a", 0.3), ("b", 0.2), ("c", 0.1), ("d", 0.09))
    assert targets(decision) == ["a", "b", "c"][:MOST_CHOICES]
    assert targets(decided(("a", 0.3), ("b", LEAST_CHOICE - 0.001))) == ["a"]


def test_small_talk_is_answered_without_asking() -> None:
    decision = decided(("smalltalk:greeting", ASK), ("wlan", 0.1))
    assert (decision.verdict, targets(decision)) == ("confident", ["smalltalk:greeting"])


def test_small_talk_is_never_a_choice() -> None:
    assert targets(decided(("wlan", 0.4), ("smalltalk:thanks", 0.3))) == ["wlan"]


def test_the_reason_tells_the_number() -> None:
    assert "0.42" in decided(("wlan", 0.42)).reason
