"""The index of words: what stands where, in the alphabet of the language."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

# Letters in an order that neither Unicode's numbers nor letters without their accents give.
ALPHABETS: Mapping[str, str] = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "ku": "abcçdeêfghiîjklmnopqrsştuûvwxyz",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "ps": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍ",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word and the labels of the entries it leads to."""

    word: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    words: tuple[Word, ...]


def index(pairs: Iterable[tuple[str, str]], language: str) -> tuple[Letter, ...]:
    """All (word, label) pairs in the order of the language's alphabet, each word once, under its first letter."""
    targets: dict[str, dict[str, None]] = {}
    for word, label in pairs:
        targets.setdefault(word, {})[label] = None
    words = sorted(
        (Word(word, tuple(labels)) for word, labels in targets.items()), key=lambda word: (_place(word.word, language), word.word)
    )
    return tuple(Letter(letter, tuple(under)) for letter, under in groupby(words, key=lambda word: _first(word.word, language)))


def _place(word: str, language: str) -> tuple[tuple[int, int], ...]:
    alphabet = ALPHABETS.get(language, "")
    lowered = _lower(word, language)
    if alphabet:
        return tuple((alphabet.find(letter), ord(letter)) for letter in lowered if letter.isalnum())
    return tuple((0, ord(letter)) for letter in _bare(lowered) if letter.isalnum())


def _first(word: str, language: str) -> str:
    letter = next((letter for letter in _lower(word, language) if letter.isalnum()), "#")
    if letter.isdigit():
        return "0–9"
    if letter not in ALPHABETS.get(language, ""):
        letter = _bare(letter)[:1]
    return "İ" if language == "tr" and letter == "i" else letter.upper()


def _lower(word: str, language: str) -> str:
    if language == "tr":  # its i has two forms
        word = word.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFC", word.lower())


def _bare(text: str) -> str:
    """Without accents: ä stands with a, أ with ا."""
    spelt = unicodedata.normalize("NFD", text.replace("ß", "ss"))
    return "".join(letter for letter in spelt if not unicodedata.combining(letter))
