"""The mutations change what they say and nothing else, and the same way each time."""

import pytest

from tests.mutations import MUTATIONS, Mutation, glued, one_typo, shouted, splitting, two_typos, with_digraphs, without_umlauts

TEXT = "Wo ist der Zimmerschlüssel für die Straße?"


@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS)
def test_the_same_seed_makes_the_same_text(mutation: Mutation) -> None:
    assert mutation(TEXT, 4) == mutation(TEXT, 4)


@pytest.mark.parametrize("seed", range(20))
def test_typos_leave_short_words_alone(seed: int) -> None:
    kept = ["Wo", "ist", "der", "für", "die"]
    for typo in (one_typo, two_typos):
        words = typo(TEXT, seed).split()
        assert [*words[:3], *words[4:6]] == kept


def test_another_seed_makes_another_slip() -> None:
    assert len({one_typo(TEXT, seed) for seed in range(20)}) > 5


def test_umlauts_are_written_as_they_look_or_as_one_learns() -> None:
    assert without_umlauts("Ämter, für Öl") == "Amter, fur Ol"
    assert with_digraphs("Ämter, für Öl") == "Aemter, fuer Oel"


def test_glueing_takes_one_space() -> None:
    assert glued(TEXT, 1).count(" ") == TEXT.count(" ") - 1
    assert glued("Wort", 1) == "Wort"


def test_long_words_are_split_where_both_parts_are_words() -> None:
    split = splitting({"zimmer", "schlüssel", "wohnung", "geber"}.__contains__)
    assert split("Zimmerschlüssel vom Wohnungsgeber, Straßenbahn", 0) == "Zimmer schlüssel vom Wohnungs geber, Straßenbahn"


def test_shouting_makes_capitals() -> None:
    assert shouted("für die Straße") == "FÜR DIE STRASSE"
