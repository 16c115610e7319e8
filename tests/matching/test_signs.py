"""The small language of signs, as docs/keeping.md tells it."""

import pytest

from bot.matching.normalise import tokens
from bot.matching.signs import Signs, compile_sign


def holds(sign: str, said: str, common: frozenset[str] = frozenset()) -> bool:
    return bool(Signs([sign], common).holding(tokens(said)))


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("es brennt", "Hilfe, es brennt!"),
        ("haus|wohnung brennt", "die Wohnung brennt"),
        ("brenn*", "es brannte nicht, es brennt"),
        ("*vergiftung", "Rauchvergiftung"),
        ("*gift*", "er ist vergiftet worden"),
        ("haus brennt", "das Haus hinten links unten brennt"),  # three words between
        ("messer + bedroht", "bedroht hat er mich, mit einem Messer"),
        ("brennt ! licht", "es brennt im Keller"),
    ],
)
def test_a_sign_holds(sign: str, said: str) -> None:
    assert holds(sign, said)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("es brennt", "brennt es"),  # the words of a part stand in order
        ("haus brennt", "das Haus da ganz hinten links brennt"),  # four words between
        ("brenn*", "anbrennen"),
        ("*vergiftung", "vergiftungen"),
        ("messer + bedroht", "das Messer liegt hier"),
        ("messer + bedroht", "Messer " + "und " * 15 + "bedroht"),  # too far apart
        ("brennt ! licht", "brennt das Licht noch"),
    ],
)
def test_a_sign_does_not_hold(sign: str, said: str) -> None:
    assert not holds(sign, said)


@pytest.mark.parametrize(("sign", "said"), [("messer", "meser"), ("bewusstlos", "bewustloss"), ("vergewaltig*", "vergewltigt")])
def test_typos_are_forgiven(sign: str, said: str) -> None:
    assert holds(sign, said)


@pytest.mark.parametrize(("sign", "said"), [("tot", "rot"), ("gift", "gibt"), ("messer", "wasser"), ("messer", "mesa")])
def test_a_word_too_short_or_too_far_off_is_another_word(sign: str, said: str) -> None:
    assert not holds(sign, said)


def test_a_common_word_is_never_a_misspelt_sign() -> None:
    assert holds("blutet", "bluten")
    assert not holds("blutet", "bluten", frozenset({"bluten"}))


def test_a_holding_sign_tells_the_places_it_covers() -> None:
    [(sign, places)] = Signs(["haus brennt"]).holding(tokens("unser Haus dort brennt gerade"))
    assert (sign.source, places) == ("haus brennt", {1, 3})


def test_signs_are_told_in_their_order() -> None:
    found = Signs(["zwei", "eins", "drei"]).holding(["eins", "zwei"])
    assert [sign.source for sign, _ in found] == ["zwei", "eins"]


@pytest.mark.parametrize("broken", ["", "a +", "a + + b", "a !", "? + b"])
def test_a_part_without_words_is_an_error(broken: str) -> None:
    with pytest.raises(ValueError, match="empty part"):
        compile_sign(broken)
