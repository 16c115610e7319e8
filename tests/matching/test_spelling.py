"""Slips that happen easily cost little."""

import pytest

from bot.matching.spelling import KEY_BESIDE, MISSING, OTHER, SWAPPED, TWICE, cost, likeness


@pytest.mark.parametrize(
    ("written", "price"),
    [
        ("heizung", 0),
        ("heizubg", KEY_BESIDE),
        ("heizuxg", OTHER),
        ("hiezung", SWAPPED),
        ("heizzung", TWICE),
        ("heizumng", OTHER),
        ("heizng", MISSING),
        ("hiezubg", SWAPPED + KEY_BESIDE),
        ("", 7 * MISSING),
    ],
)
def test_a_slip_costs_what_it_is_worth(written: str, price: float) -> None:
    assert cost(written, "heizung") == pytest.approx(price)


def test_a_letter_forgotten_of_two_alike_costs_as_little_as_one_written_twice() -> None:
    assert cost("schlusel", "schlussel") == pytest.approx(TWICE)


def test_a_slip_weighs_more_in_a_short_word() -> None:
    assert likeness("artz", "arzt") < likeness("wohnugn", "wohnung") < likeness("wohnung", "wohnung") == 1


def test_other_alphabets_have_no_keys_beside_each_other_here() -> None:
    assert cost("мебла", "мебли") == pytest.approx(OTHER)
