"""Fixed phrases in running words."""

from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases

PHRASES = Phrases(["wer ist zuständig", "wer ist zuständig für", "Guten Tag"])


def test_the_longest_phrase_at_a_place_wins() -> None:
    assert PHRASES.find(tokens("wer ist zuständig für müll")) == [(0, ("wer", "ist", "zustandig", "fur"))]


def test_what_is_in_no_phrase_is_left() -> None:
    assert PHRASES.without(tokens("Guten Tag, wer ist zustaendig fuer den Müll")) == ["den", "mull"]


def test_every_phrase_is_found_with_its_place() -> None:
    assert [place for place, _ in PHRASES.find(tokens("müll guten tag guten tag"))] == [1, 3]


def test_half_a_phrase_is_none() -> None:
    assert PHRASES.find(tokens("wer ist da")) == []


def test_an_empty_phrase_is_never_found() -> None:
    assert Phrases(["", "?"]).without(["wort"]) == ["wort"]
