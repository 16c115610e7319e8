"""More towns than there are: the knowledge base again under other words, to see what growth costs.

Each invented town swaps vowels for vowels and consonants for consonants in its own fixed way, so its words have the length, the
syllables and the frequencies of real ones without being the same. Stop words stay: all towns speak German.
"""

import random
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.matching.corpus import Document, Text

Rename = Callable[[str], str]

VOWELS, CONSONANTS, UMLAUTS = "aeiou", "bcdfghjklmnpqrstvwxyz", "äöü"


def renaming(town: int, stop_words: frozenset[str]) -> Rename:
    """How town number `town` writes a word in small letters. Town 0 is the real one."""
    if not town:
        return lambda word: word
    shuffle = random.Random(town)
    letters: dict[str, str] = {}
    for group in (VOWELS, CONSONANTS, UMLAUTS):
        letters |= dict(zip(group, shuffle.sample(group, len(group)), strict=True))
    table = str.maketrans(letters)
    return lru_cache(maxsize=None)(lambda word: word if word in stop_words else word.translate(table))


def renamed_text(text: str, rename: Rename) -> str:
    return re.sub(r"\w+", lambda found: rename(found[0]), text)


def renamed(documents: Sequence[Document], town: int, rename: Rename) -> list[Document]:
    """A town's documents, made from the real ones."""
    if not town:
        return list(documents)

    def texts(of: Sequence[Text]) -> tuple[Text, ...]:
        return tuple(tuple(map(rename, text)) for text in of)

    return [Document(label(d.label, town), texts(d.title), texts(d.keywords), texts(d.examples), texts(d.text)) for d in documents]


def label(target: str, town: int) -> str:
    return f"{target}@{town}" if town else target
