"""A confidence that means something."""

import random
from dataclasses import replace

import pytest

from bot.matching.calibration import NEUTRAL, Calibration, Signs, calibrate

PLAIN = Signs(best=6.0, margin=1.0, unknown=0.1, explained=0.5, outside=-0.5, outside_explained=-0.2, length=5)


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    """Learnt where a ranking with margin m is right with the chance m."""
    chance = random.Random(1)
    margins = [i / 500 for i in range(500)]
    return calibrate([replace(PLAIN, margin=margin) for margin in margins], [chance.random() < margin for margin in margins])


@pytest.mark.parametrize("margin", [0.2, 0.5, 0.8])
def test_the_confidence_is_the_share_that_was_right(calibration: Calibration, margin: float) -> None:
    assert calibration.confidence(replace(PLAIN, margin=margin)) == pytest.approx(margin, abs=0.1)


def test_a_larger_margin_never_makes_less_sure(calibration: Calibration) -> None:
    sure = [calibration.confidence(replace(PLAIN, margin=margin / 10)) for margin in range(11)]
    assert sure == sorted(sure)


def test_perfectly_parted_rankings_still_give_a_finite_fit() -> None:
    signs = [replace(PLAIN, margin=margin) for margin in (0.0, 0.1, 5.0, 5.1)]
    fitted = calibrate(signs, [False, False, True, True])
    assert fitted.confidence(signs[0]) < 0.5 < fitted.confidence(signs[3])


def test_knowing_nothing_is_a_coin() -> None:
    assert NEUTRAL.confidence(PLAIN) == 0.5
