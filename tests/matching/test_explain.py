"""Why a match came about, in lines for a person."""

from bot.matching.calibration import Signs
from bot.matching.decision import decide
from bot.matching.explain import explain
from bot.matching.types import Candidate, Ranking
from bot.matching.words import Term, Written

SIGNS = Signs(best=6.25, margin=1.5, unknown=0.5, explained=0.75, outside=-1.0, outside_explained=-0.5, length=2)
WORDS = (Written("heitzung", (Term("heizung", 0.77),), False), Written("quark", (), False))
RANKING = Ranking((Candidate("reparatur", 6.25, 0.91), Candidate("wlan", 4.75, 0.05)), SIGNS, WORDS)
TOLD = "\n".join(explain(RANKING, decide(RANKING)))


def test_the_verdict_comes_first_with_its_reason() -> None:
    assert TOLD.startswith("confident: 0.91 ≥")


def test_both_numbers_are_told() -> None:
    assert "best score 6.25, margin 1.50" in TOLD


def test_every_word_tells_what_it_was_taken_for() -> None:
    assert "heitzung → heizung 0.77" in TOLD
    assert "quark → unknown" in TOLD


def test_every_candidate_tells_its_confidence_and_score() -> None:
    assert "0.91    6.25  reparatur" in TOLD
    assert "0.05    4.75  wlan" in TOLD
