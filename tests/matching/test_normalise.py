"""Folding: the many ways of writing one word become one."""

import pytest

from bot.matching.normalise import MAX_CHARACTERS, fold, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Größe", "grosse"),
        ("GROESSE", "grosse"),
        ("grosse", "grosse"),
        ("Müll", "mull"),
        ("Muell", "mull"),
        ("SCHLÜSSEL", "schlussel"),
        ("schlu\u0308ssel", "schlussel"),  # the umlaut as a sign of its own, as some phones send it
        ("Straße", "strasse"),
        ("Café", "cafe"),
        ("ﬁnden", "finden"),
        ("Ａnmeldung", "anmeldung"),
    ],
)
def test_spellings_of_one_word_fold_to_one(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("word", ["treue", "neue", "queer", "bauen"])
def test_vowels_that_only_look_like_an_umlaut_stay(word: str) -> None:
    assert fold(word) == word


def test_invisible_signs_vanish() -> None:
    assert fold("Haus\u00adord\u200bnung") == "hausordnung"


def test_the_dotless_i_of_turkish_keyboards_is_an_i() -> None:
    assert fold("heızung") == "heizung"


def test_other_scripts_keep_their_letters() -> None:
    assert tokens("Где моя почта?") == ["где", "моя", "почта"]


def test_a_very_long_text_is_read_up_to_a_bound() -> None:
    assert len(fold("a" * (MAX_CHARACTERS + 1))) == MAX_CHARACTERS


def test_tokens_are_words_without_punctuation() -> None:
    assert tokens("Wer, bitte: macht das?! (WLAN/Wifi)") == ["wer", "bitte", "macht", "das", "wlan", "wifi"]


def test_an_apostrophe_joins_one_word() -> None:
    assert tokens("gibt's gibt’s") == ["gibts", "gibts"]


def test_the_paragraph_sign_is_a_word() -> None:
    assert tokens("§24") == tokens("§ 24") == tokens("Paragraf 24")


@pytest.mark.parametrize("nothing", ["", "   ", "?!…", "👍🏽", "\u200b", "___"])
def test_signs_alone_are_no_words(nothing: str) -> None:
    assert tokens(nothing) == []
