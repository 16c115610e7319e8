"""Danger is recognised by signs, in any language, before anything else."""

import pytest

from bot.knowledge.model import Urgent, UrgentMatter
from bot.matching.normalise import tokens
from bot.matching.urgent import UrgentLayer

FIRE = UrgentMatter("feuer", "notruf", ("112",), "Ruf 112.", {"de": ("brennt", "rauch im flur"), "en": ("house on fire",)})
VIOLENCE = UrgentMatter("gewalt", "gewalt-frauen", ("110",), "Ruf 110.", {"de": ("schlägt mich", "droht")})
LAYER = UrgentLayer(Urgent((FIRE, VIOLENCE), {"de": ("licht|lampe brennt",)}), frozenset({"trennt"}))


def dangers(said: str) -> list[str]:
    return [danger.matter.id for danger in LAYER.recognise(tokens(said))]


@pytest.mark.parametrize("said", ["Es brennt!", "da ist Rauch im Flur", "the house is on fire"])
def test_a_sign_of_any_language_tells_the_danger(said: str) -> None:
    assert dangers(said) == ["feuer"]


def test_the_gravest_danger_comes_first() -> None:
    assert dangers("er schlägt mich und jetzt brennt das Zimmer") == ["feuer", "gewalt"]


def test_a_danger_of_two_signs_is_told_once() -> None:
    assert dangers("er droht und schlägt mich") == ["gewalt"]


def test_a_lookalike_is_no_danger() -> None:
    assert dangers("im Keller brennt nachts die Lampe, die Lampe brennt immer") == ["feuer"]
    assert dangers("die Lampe brennt immer") == []


def test_a_lookalike_covers_only_its_own_words() -> None:
    assert dangers("die Lampe brennt und Rauch im Flur") == ["feuer"]


def test_an_everyday_word_is_no_misspelt_danger() -> None:
    assert dangers("er trennt den Müll") == []


def test_a_danger_tells_its_sign() -> None:
    assert LAYER.recognise(["droht"])[0].sign == "droht"


def test_nothing_said_is_no_danger() -> None:
    assert dangers("") == []
