"""A linear one-vs-rest classifier over hashed features, fitted in seconds from the knowledge base alone.

L2-loss support vector machines by dual coordinate descent (Hsieh et al., ICML 2008, the solver of liblinear), all classes at
once: the classes share the order of examples, so one pass over an example updates every class that errs on it.
Features are hashed (Weinberger et al., ICML 2009), so that memory does not grow with the number of words.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

BUCKETS = 1 << 17
EPOCHS = 5  # more passes change no ranking (docs/matching.md)
C = 0.3

Row = tuple[np.ndarray, np.ndarray]  # bucket numbers, values


@dataclass(frozen=True, slots=True)
class Linear:
    """Fitted weights: eight-bit integers with one scale a class, which cost a quarter of the memory and no accuracy."""

    weights: np.ndarray  # int8, buckets × classes
    scales: np.ndarray  # float32, classes
    bias: np.ndarray  # float32, classes

    def scores(self, row: Row) -> np.ndarray:
        """The signed distance of a question from each class's border, in margins."""
        buckets, values = row
        raw: np.ndarray = values @ self.weights[buckets].astype(np.float32)
        return raw * self.scales + self.bias


def fit(
    rows: Sequence[Row],
    labels: Sequence[int],
    classes: int,
    progress: Callable[[int, int], None] = lambda done, whole: None,
    *,
    epochs: int = EPOCHS,
    c: float = C,
    buckets: int = BUCKETS,
) -> Linear:
    """Fit on rows of features and their class numbers. Deterministic: the order of examples comes from a fixed seed."""
    weights = np.zeros((buckets, classes), dtype=np.float32)
    bias = np.zeros(classes, dtype=np.float32)
    alphas = np.zeros((len(rows), classes), dtype=np.float32)
    diagonal = np.float32(1 / (2 * c))
    squares = np.array([values @ values + 1 for _, values in rows], dtype=np.float32) + diagonal
    order = np.random.default_rng(20160704)
    for epoch in range(epochs):
        for i in order.permutation(len(rows)):
            buckets_i, values = rows[i]
            signs = np.full(classes, -1, dtype=np.float32)
            signs[labels[i]] = 1
            gradient = signs * (values @ weights[buckets_i] + bias) - 1 + diagonal * alphas[i]
            new = np.maximum(alphas[i] - gradient / squares[i], 0)
            step = (new - alphas[i]) * signs
            moved = np.flatnonzero(step)
            if len(moved) * 3 > classes:  # whole rows are faster to write than many single columns
                weights[buckets_i] += values[:, None] * step
            elif len(moved):
                weights[buckets_i[:, None], moved] += values[:, None] * step[moved]
            else:
                continue
            alphas[i] = new
            bias += step
        progress(epoch + 1, epochs)
    return _compress(weights, bias)


def _compress(weights: np.ndarray, bias: np.ndarray) -> Linear:
    scales = np.abs(weights).max(axis=0) / 127
    scales[scales == 0] = 1
    return Linear(np.rint(weights / scales).astype(np.int8), scales.astype(np.float32), bias)
