"""The linear classifier over hashed features."""

import numpy as np
import pytest

from bot.matching.linear import Linear, Row, fit

BUCKETS = 16


def row(*buckets: int) -> Row:
    return np.array(buckets), np.ones(len(buckets), dtype=np.float32)


ROWS = [row(1, 2), row(1, 3), row(4, 5), row(4, 6), row(7, 8), row(7, 9)]
CLASSES = [0, 0, 1, 1, 2, 2]


@pytest.fixture(scope="module")
def model() -> Linear:
    return fit(ROWS, CLASSES, 3, buckets=BUCKETS)


def test_what_was_taught_is_recognised(model: Linear) -> None:
    assert [int(model.scores(taught).argmax()) for taught in ROWS] == CLASSES


def test_an_unseen_mixture_goes_where_its_features_point(model: Linear) -> None:
    assert int(model.scores(row(4, 12)).argmax()) == 1


def test_the_right_class_lies_inside_its_border_and_the_others_outside(model: Linear) -> None:
    scores = model.scores(ROWS[0])
    assert scores[0] > 0 > max(scores[1:])


def test_fitting_twice_gives_the_same() -> None:
    one, other = (fit(ROWS, CLASSES, 3, buckets=BUCKETS) for _ in range(2))
    assert np.array_equal(one.weights, other.weights)


def test_weights_take_one_byte_each(model: Linear) -> None:
    assert model.weights.dtype == np.dtype(np.int8)
    assert model.weights.shape == (BUCKETS, 3)


def test_progress_is_told_after_each_pass() -> None:
    told: list[tuple[int, int]] = []
    fit(ROWS, CLASSES, 3, lambda done, whole: told.append((done, whole)), epochs=3, buckets=BUCKETS)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_class_without_examples_is_never_chosen() -> None:
    model = fit(ROWS, CLASSES, 4, buckets=BUCKETS)
    assert all(int(model.scores(taught).argmax()) != 3 for taught in ROWS)
