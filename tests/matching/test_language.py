"""The language of a message, learnt from examples."""

import pytest

from bot.matching.language import NO_LANGUAGES, Languages, identify, learn

TEXTS = {
    "de": ["die heizung geht nicht", "wo ist der schlüssel", "ich brauche einen arzt", "wann kommt die post", "wer hilft mir beim brief"],
    "en": ["the heating does not work", "where is my key", "i need a doctor", "when does the mail come", "who helps me with the letter"],
    "ar": ["التدفئة لا تعمل", "أين المفتاح", "أحتاج طبيب", "wen el mofta7", "bدي دكتور"],
    "uk": ["опалення не працює", "де мій ключ", "мені потрібен лікар", "коли прийде пошта"],
    "ru": ["отопление не работает", "где мой ключ", "мне нужен врач", "когда придет почта"],
}


@pytest.fixture(scope="module")
def languages() -> Languages:
    return learn(TEXTS)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wo ist die post", "de"),
        ("the doctor does not come", "en"),
        ("أين الطبيب", "ar"),
        ("wen el mofta7 jdid", "ar"),
        ("где врач работает", "ru"),
        ("де мій лікар", "uk"),
        ("أحتاج Termin im Jobcenter", "ar"),
        ("мне нужен Termin beim Jobcenter", "ru"),
    ],
)
def test_the_language_is_told_from_a_few_words_also_mixed_ones(languages: Languages, text: str, language: str) -> None:
    guess = identify(languages, text, {})
    assert guess is not None
    assert guess.language == language


def test_what_is_expected_decides_where_the_text_does_not(languages: Languages) -> None:
    guesses = [identify(languages, "info", {code: 6.0}) for code in ("de", "en")]
    assert [guess and guess.language for guess in guesses] == ["de", "en"]


def test_what_is_expected_does_not_outweigh_a_clear_sentence(languages: Languages) -> None:
    guess = identify(languages, "wo ist der schlüssel und wann kommt die post", {"en": 6.0})
    assert guess is not None
    assert guess.language == "de"


@pytest.mark.parametrize("text", ["", "🐸🌮", "112", "?!", "\u200f"])
def test_without_words_there_is_no_guess(languages: Languages, text: str) -> None:
    assert identify(languages, text, {"de": 1.0}) is None


def test_who_learnt_nothing_guesses_nothing() -> None:
    assert identify(NO_LANGUAGES, "hallo", {}) is None
