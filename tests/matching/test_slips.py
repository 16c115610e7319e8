"""Examples as hurried people type them."""

import numpy as np
from rapidfuzz.distance import OSA

from bot.matching.slips import LONG, slipped

TEXT = ("die", "heizung", "im", "zimmer", "geht", "nicht")


def test_long_words_get_one_slip_or_two_and_short_ones_none() -> None:
    for seed in range(50):
        words = slipped(TEXT, np.random.default_rng(seed))
        if len(words) == len(TEXT):
            edits = [OSA.distance(old, new) for old, new in zip(TEXT, words, strict=True)]
            assert all(edit == 0 for edit, old in zip(edits, TEXT, strict=True) if len(old) < LONG)
            assert max(edits) <= 2


def test_some_neighbours_are_glued() -> None:
    assert {len(slipped(TEXT, np.random.default_rng(seed))) for seed in range(50)} == {len(TEXT), len(TEXT) - 1}


def test_the_same_chance_gives_the_same_slips() -> None:
    assert slipped(TEXT, np.random.default_rng(3)) == slipped(TEXT, np.random.default_rng(3))


def test_no_word_and_one_word_stay_in_one_piece() -> None:
    assert slipped((), np.random.default_rng(1)) == ()
    assert len(slipped(("heizung",), np.random.default_rng(1))) == 1


def test_scripts_without_a_known_keyboard_slip_too() -> None:
    assert any(slipped(("отопление",), np.random.default_rng(seed)) != ("отопление",) for seed in range(5))
