"""What somebody says they do not mean is not read."""

import pytest

from bot.matching.negation import without_denied


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("nicht die kleiderkammer sondern mobel", "mobel"),
        ("ich meine nicht kita sondern schule", "ich meine schule"),
        ("ned s jobcenter sondern s landratsamt", "s landratsamt"),
        ("kein brief sonder ein paket", "ein paket"),
    ],
)
def test_what_stands_between_not_and_but_is_left_out(said: str, meant: str) -> None:
    assert without_denied(said.split()) == meant.split()


@pytest.mark.parametrize(
    "said",
    [
        "die heizung geht nicht",
        "ich will sondern",
        "nicht die kita sondern",  # nothing is said instead
        "geht nicht eins zwei drei vier funf sechs sieben acht neun zehn sondern wlan",  # another sentence
    ],
)
def test_without_both_words_near_each_other_everything_is_read(said: str) -> None:
    assert without_denied(said.split()) == said.split()
