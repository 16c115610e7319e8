"""The index of words."""

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


def test_ukrainian_turkish_and_persian_have_their_own_order() -> None:
    assert [letter.letter for letter in index([("Яма", "a"), ("Ґрунт", "b"), ("Дім", "c"), ("Ірис", "d"), ("Йод", "e")], "uk")] == list("ҐДІЙЯ")
    assert [letter.letter for letter in index([("Isı", "a"), ("İş", "b"), ("Çay", "c"), ("Can", "d")], "tr")] == ["C", "Ç", "I", "İ"]
    assert [letter.letter for letter in index([("گاز", "a"), ("پول", "b"), ("کار", "c"), ("بیمه", "d")], "fa")] == ["ب", "پ", "ک", "گ"]
