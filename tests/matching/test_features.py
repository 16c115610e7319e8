"""What the linear classifier sees of a text."""

from collections import Counter

import numpy as np
import pytest

from bot.matching.features import PIECE_SHARE, Features
from bot.matching.words import Words

BUCKETS = 1 << 12
TEXTS = [text.split() for text in ("die heizung ist kaputt", "heizung kalt", "schlussel verloren", "zimmer schlussel", "zimmer kalt")]


@pytest.fixture(scope="module")
def features() -> Features:
    made = Features(Words(Counter(word for text in TEXTS for word in text)))
    made.learn(TEXTS, BUCKETS)
    return made


def shared(features: Features, one: str, other: str) -> float:
    (a, x), (b, y) = (features.row(text.split()) for text in (one, other))
    return float(sum(x[a == bucket].sum() * y[b == bucket].sum() for bucket in set(a) & set(b)))


def test_the_same_text_has_the_same_features(features: Features) -> None:
    one, other = (features.row(["heizung", "kaputt"]) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_words_and_their_pieces_have_a_fixed_length_each(features: Features) -> None:
    buckets, values = features.row(["die", "heizung", "ist", "kaputt"])
    words = buckets < BUCKETS // 2
    assert np.linalg.norm(values[words]) == pytest.approx(1, abs=1e-5)
    assert np.linalg.norm(values[~words]) == pytest.approx(PIECE_SHARE, abs=1e-5)


def test_a_typo_shares_pieces_with_the_word(features: Features) -> None:
    assert shared(features, "heizung", "heitzung") > shared(features, "heizung", "schlussel")


def test_a_compound_shares_a_part_with_the_word(features: Features) -> None:
    assert shared(features, "zimmerschlussel", "schlussel") > 0.3


def test_neighbours_count_as_neighbours(features: Features) -> None:
    assert shared(features, "heizung kalt", "heizung kalt") > shared(features, "heizung kalt", "kalt heizung")


def test_a_rare_word_weighs_more_than_a_frequent_one(features: Features) -> None:
    assert shared(features, "kaputt heizung", "kaputt") > shared(features, "kaputt heizung", "heizung")


def test_no_words_have_no_features(features: Features) -> None:
    buckets, values = features.row([])
    assert len(buckets) == len(values) == 0


def test_what_was_learnt_can_be_kept() -> None:
    words = Words({"heizung": 1})
    idf = Features(words).learn([["heizung"]], BUCKETS)
    assert idf.dtype == np.float32
    assert Features(words, idf).row(["heizung"])[1].any()
