"""The index of words."""

import pytest

from bot.handouts.word_index import index


def test_words_stand_in_the_order_of_the_alphabet_umlauts_with_their_vowels() -> None:
    found = index([("Zahnarzt", "a"), ("Ärztin", "b"), ("Arbeit", "c"), ("öffnen", "d"), ("Ofen", "e")], "de")
    assert [(letter.letter, [word.word for word in letter.words]) for letter in found] == [
        ("A", ["Arbeit", "Ärztin"]),
        ("O", ["Ofen", "öffnen"]),
        ("Z", ["Zahnarzt"]),
    ]


def test_a_word_of_two_entries_stands_once_with_both() -> None:
    ((_, (word,)),) = [(letter.letter, letter.words) for letter in index([("Geld", "topic-a"), ("Geld", "topic-b")], "de")]
    assert word.targets == ("topic-a", "topic-b")


def test_numbers_stand_together_before_the_letters() -> None:
    assert [letter.letter for letter in index([("Amt", "a"), ("112", "b"), ("24 Monate", "c")], "de")] == ["0–9", "A"]


@pytest.mark.parametrize(
    ("language", "words", "letters"),
    [
        ("uk", ["Яма", "Ґрунт", "Дім", "Ірис", "Йод"], ["Ґ", "Д", "І", "Й", "Я"]),
        ("tr", ["Isı", "İş", "Çay", "Can"], ["C", "Ç", "I", "İ"]),
        ("fa", ["گاز", "پول", "کار", "بیمه"], ["ب", "پ", "ک", "گ"]),
    ],
)
def test_languages_with_letters_of_their_own_have_their_own_order(language: str, words: list[str], letters: list[str]) -> None:
    assert [letter.letter for letter in index([(word, "a") for word in words], language)] == letters
