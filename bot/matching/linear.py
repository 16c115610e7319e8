"""A linear one-vs-rest classifier over hashed features, fitted in seconds from the knowledge base alone.

L2-loss support vector machines by dual coordinate descent (Hsieh et al., ICML 2008, the solver of liblinear), all classes at
once: the classes share the order of examples, so one pass over an example updates every class that errs on it.
Features are hashed (Weinberger et al., ICML 2009), so that memory does not grow with the number of words.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

EPOCHS = 5  # more passes change no ranking (docs/matching.md)
C = 0.3
SMALLEST_STEP = 1e-3  # a smaller one moves no ranking

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
        scores: np.ndarray = raw * self.scales + self.bias
        return scores


def fit(
    rows: Sequence[Row],
    labels: Sequence[int],
    classes: int,
    progress: Callable[[int, int], None] = lambda done, whole: None,
    *,
    epochs: int = EPOCHS,
    c: float = C,
    buckets: int,
) -> Linear:
    """Fit on rows of features in `buckets` buckets and their class numbers. Deterministic: the order comes from a fixed seed."""
    weights = np.zeros((buckets, classes), dtype=np.float32)
    bias = np.zeros(classes, dtype=np.float32)
    alphas = np.zeros((len(rows), classes), dtype=np.float32)
    diagonal = np.float32(1 / (2 * c))
    squares = np.array([values @ values + 1 for _, values in rows], dtype=np.float32) + diagonal
    order = np.random.default_rng(20160704)
    for epoch in range(epochs):
        for i in order.permutation(len(rows)):
            buckets_i, values = rows[i]
            touched = weights.take(buckets_i, axis=0)
            signs = np.full(classes, -1, dtype=np.float32)
            signs[labels[i]] = 1
            gradient = signs * (values @ touched + bias) - 1 + diagonal * alphas[i]
            step = (np.maximum(alphas[i] - gradient / squares[i], 0) - alphas[i]) * signs
            if np.abs(step).max() < SMALLEST_STEP:
                continue
            alphas[i] += step * signs
            bias += step
            touched += np.multiply.outer(values, step)
            weights[buckets_i] = touched
        progress(epoch + 1, epochs)
    return _compress(weights, bias)


def _compress(weights: np.ndarray, bias: np.ndarray) -> Linear:
    scales = np.abs(weights).max(axis=0) / 127
    scales[scales == 0] = 1
    return Linear(np.rint(weights / scales).astype(np.int8), scales.astype(np.float32), bias)
