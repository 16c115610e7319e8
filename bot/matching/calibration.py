"""From scores to a confidence that means something: of the answers given at 0.9, nine in ten are right.

A logistic regression on the ranking's own signs, fitted on rankings of utterances that the ranker had not seen (Platt 1999), and
held near what a large base has shown: a small one has too few utterances to learn it from them alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

TYPICAL = (-3.0, -0.17, 0.39, -1.1, 2.3, -2.0, -1.6, 0.19)  # the weights that Esslingen's 23 000 German examples gave
PULL = 1.0  # towards them; some thousand examples outweigh it, twenty do not
STEPS = 30


@dataclass(frozen=True, slots=True)
class Signs:
    """What a ranking shows of its own reliability."""

    best: float  # score of the best candidate
    margin: float  # its distance from the second
    unknown: float  # share of the question's weight in unknown words
    explained: float  # share of the question's weight that the best candidate explains
    outside: float  # how much more the linear classifier takes it for out of scope than for the best candidate
    outside_explained: float  # share of the weight that what is out of scope explains beyond the best candidate
    length: int  # words

    def row(self) -> np.ndarray:
        known = (self.best, self.margin, self.unknown, self.explained, self.outside, self.outside_explained)
        return np.array([1.0, *known, np.log1p(self.length)])


@dataclass(frozen=True, slots=True)
class Calibration:
    weights: tuple[float, ...]

    def confidence(self, signs: Signs) -> float:
        """The probability (0..1) that the best candidate is right."""
        return float(1 / (1 + np.exp(-(signs.row() @ np.array(self.weights)))))


NEUTRAL = Calibration((0.0,) * len(TYPICAL))  # knows nothing: every ranking is as good as a coin


def calibrate(seen: Sequence[Signs], right: Sequence[bool]) -> Calibration:
    """Fit by Newton's method; `right[i]` says whether the ranking with `seen[i]` had the right candidate first."""
    rows = np.array([signs.row() for signs in seen])
    truth = np.array(right, dtype=float)
    typical = np.array(TYPICAL)
    weights = typical.copy()
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (truth - chance) - PULL * (weights - typical)
        curvature = (rows * (chance * (1 - chance))[:, None]).T @ rows + PULL * np.eye(len(weights))
        weights += np.linalg.solve(curvature, gradient)
    return Calibration(tuple(float(weight) for weight in weights))
