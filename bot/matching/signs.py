"""Signs: lines of words by which people's messages are recognised without statistics (docs/keeping.md tells how they are written).

`a|b` alternatives, `wort*` beginnings, words of a part in order with little between them, `+` between parts in any order,
`!` before a part that must not occur. Used for danger, its look-alikes, and for steering the conversation.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.matching.normalise import fold, fold_all

GAP = 3  # other words allowed between two words of a part
WINDOW = 14  # parts further apart speak of different things
ONE_EDIT_FROM = 5  # letters; shorter words have too many neighbours
TWO_EDITS_FROM = 9
ONE_EDIT_IN_STEM_FROM = 6

_NO_LETTER = re.compile(r"[\W_]")
_NOTHING: frozenset[str] = frozenset()

Alternatives = tuple[str, ...]  # folded words, an asterisk at an open end


@dataclass(frozen=True, slots=True)
class Sign:
    """A compiled sign: parts that must all occur, parts that must not; each part is its words in order."""

    source: str
    parts: tuple[tuple[Alternatives, ...], ...]
    without: tuple[tuple[Alternatives, ...], ...]


def compile_sign(source: str, folded: str | None = None) -> Sign:
    """Turn a written sign into a `Sign`. Raises `ValueError` when a part has no words."""
    wanted, *without = (fold(source) if folded is None else folded).split("!")
    parts = tuple(_part(part) for part in wanted.split("+"))
    excluded = tuple(_part(part) for part in without)
    if not all(parts) or not all(excluded):
        raise ValueError(f"'{source}' has an empty part")
    return Sign(source, parts, excluded)


def _part(text: str) -> tuple[Alternatives, ...]:
    return tuple(word for group in text.split() if (word := _alternatives(group)))


@lru_cache(maxsize=20_000)  # many signs share a group: one object for all of them
def _alternatives(group: str) -> Alternatives:
    found = []
    for alternative in group.split("|"):
        word = alternative.strip("*")
        word = word if word.isalnum() else _NO_LETTER.sub("", word)
        if word:
            found.append("*" * alternative.startswith("*") + word + "*" * alternative.endswith("*"))
    return tuple(found)


class Signs:
    """Many signs, looked up together: each word of a message is compared once, and only signs whose rarest word and then all others
    occur are looked at closely."""

    def __init__(self, sources: Iterable[str], common: frozenset[str] = frozenset()) -> None:
        """`common`: folded everyday words; they are never taken for a misspelling of another word."""
        written = list(sources)
        folded = fold_all("\n".join(written)).split("\n")  # at once: there are thousands
        self._signs = [compile_sign(*both) for both in zip(written, folded, strict=True)]
        patterns = {p for sign in self._signs for part in (*sign.parts, *sign.without) for word in part for p in word}
        self._patterns = _Patterns(patterns, common)
        signs_with = Counter(word for sign in self._signs for word in _needs(sign))
        self._signs_of: dict[Alternatives, list[int]] = defaultdict(list)  # each sign once: under the word that the fewest share
        for number, sign in enumerate(self._signs):
            self._signs_of[min(_needs(sign), key=lambda word: (signs_with[word], word))].append(number)
        self._words_of = _invert(signs_with)

    def holding(self, words: Sequence[str]) -> list[tuple[Sign, set[int]]]:
        """The signs that hold in folded words, in their order, each with the places of the words it covers."""
        fits = [self._patterns.fitting(word) if word else _NOTHING for word in words]
        present = {word for found in fits for pattern in found for word in self._words_of.get(pattern, ())}
        likely = sorted(
            number for word in present for number in self._signs_of.get(word, ()) if present.issuperset(_needs(self._signs[number]))
        )
        return [(self._signs[n], places) for n in likely if (places := _places(self._signs[n], fits))]


def _needs(sign: Sign) -> Iterator[Alternatives]:
    """The words that must all occur."""
    return (word for part in sign.parts for word in part)


class _Patterns:
    """Which of many word patterns a word fits, typos allowed."""

    def __init__(self, patterns: Iterable[str], common: frozenset[str]) -> None:
        self._common = common
        self._whole: dict[str, str] = {}
        self._beginnings: dict[str, str] = {}
        self._endings: dict[str, str] = {}
        self._insides: dict[str, str] = {}
        self._alike: dict[str, list[str]] = defaultdict(list)  # whole words by first letter
        self._alike_beginnings: dict[tuple[str, int], list[str]] = defaultdict(list)
        for pattern in sorted(patterns):
            text = pattern.strip("*")
            if pattern.startswith("*") and pattern.endswith("*"):
                self._insides[text] = pattern
            elif pattern.startswith("*"):
                self._endings[text] = pattern
            elif pattern.endswith("*"):
                self._beginnings[text] = pattern
                if len(text) >= ONE_EDIT_IN_STEM_FROM:
                    self._alike_beginnings[text[0], len(text)].append(text)
            else:
                self._whole[text] = pattern
                if len(text) >= ONE_EDIT_FROM:
                    self._alike[text[0]].append(text)
        self._lengths = sorted({length for _, length in self._alike_beginnings})
        self.fitting = lru_cache(maxsize=20_000)(self._search)

    def _search(self, word: str) -> frozenset[str]:
        found = {self._whole[word]} if word in self._whole else set()
        cuts = range(len(word) + 1)
        found |= {self._beginnings[word[:i]] for i in cuts if word[:i] in self._beginnings}
        found |= {self._endings[word[i:]] for i in cuts if word[i:] in self._endings}
        found |= {pattern for text, pattern in self._insides.items() if text in word}
        if word in self._common:
            return frozenset(found)
        if len(word) >= ONE_EDIT_FROM - 1:
            for text, edits, _ in process.extract(word, self._alike.get(word[0], ()), scorer=OSA.distance, score_cutoff=2, limit=None):
                if edits <= (2 if len(text) >= TWO_EDITS_FROM else 1):
                    found.add(self._whole[text])
        for length in self._lengths:
            near = self._alike_beginnings.get((word[0], length))
            if near and len(word) >= length - 1:
                for start in {word[: length - 1], word[:length], word[: length + 1]}:
                    for text, _, _ in process.extract(start, near, scorer=OSA.distance, score_cutoff=1, limit=None):
                        found.add(self._beginnings[text])
        return frozenset(found)


def _invert(words: Iterable[Alternatives]) -> dict[str, list[Alternatives]]:
    """The words that a pattern is an alternative of."""
    by_pattern: dict[str, list[Alternatives]] = defaultdict(list)
    for word in words:
        for pattern in word:
            by_pattern[pattern].append(word)
    return by_pattern


def _places(sign: Sign, fits: Sequence[frozenset[str]]) -> set[int]:
    """The places of the words a sign covers; empty when it does not hold."""
    if any(_find(part, fits) for part in sign.without):
        return set()
    spans = [_find(part, fits) for part in sign.parts]
    if not all(spans):
        return set()
    for first in spans[0]:
        near = [[span for span in others if abs(span[0] - first[0]) <= WINDOW] for others in spans[1:]]
        if all(near):
            return {place for span in (first, *(span for others in near for span in others)) for place in span}
    return set()


def _find(part: Sequence[Alternatives], fits: Sequence[frozenset[str]]) -> list[list[int]]:
    """Every occurrence of a part: the places of its words, in order, with at most `GAP` others between two."""
    found = []
    for start, patterns in enumerate(fits):
        if patterns.isdisjoint(part[0]):
            continue
        span = [start]
        for wanted in part[1:]:
            reach = range(span[-1] + 1, min(span[-1] + GAP + 2, len(fits)))
            place = next((i for i in reach if not fits[i].isdisjoint(wanted)), None)
            if place is None:
                break
            span.append(place)
        if len(span) == len(part):
            found.append(span)
    return found
