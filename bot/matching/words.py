"""The words the knowledge base knows, and how a written word finds its way to them.

Each written word becomes a set of known stems with a likeness in 0..1: itself or its stem when it is known, parts of a
compound, two words that somebody split, or, when nothing else fits, words spelt alike: found by RapidFuzz, then weighed by how
easily fingers slip (`spelling`).
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

import Stemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.matching import spelling

SAME_STEM = 1.0
HEAD = 0.4  # "Zimmerschlüssel" speaks of a Schlüssel …
MODIFIER = 0.32  # … and a little of a Zimmer
JOINED = 0.95  # "Kinder garten" is Kindergarten
ALIKE_FROM = 0.66  # below this likeness (`spelling`) two spellings are two words
ALIKE_FROM_SHORT = {4: 0.79, 5: 0.72}  # by letters; short words have many neighbours
ROUGHLY_ALIKE = 0.55  # what is less alike when every slip counts the same is not looked at closely …
ROUGHLY_ALIKE_SHORT = 0.7  # … words of four letters
NEARLY_SURE = 0.85  # one slip in seven letters when every slip counts the same: then nothing is looked for farther away
MISSPELT = 0.93  # from this likeness on a word is misspelt rather than two words glued
MENDED_FROM = 0.66  # from here on the classifier reads the known word instead of the written one
FREQUENT = 0.015  # added to the likeness for each nat by which a word is more frequent: of two that are as near the usual one is meant
SHORTEST_ALIKE = 4  # no guessing at words of three letters
MOST_ALIKE = 8
MOST_LOOKED_AT = 16
REMEMBERED = 4_000  # written words; what people write in an hour, and not much memory
SHORTEST_PART = 4
LONGEST_WORD = 40
SHORTEST_GLUED = 3  # letters of a word that may be glued to another …
OFTEN = 100  # … two are enough for one that stands as often as this ("zu", "im")
LIKE_END = 3  # letters of the end that two spellings share when they differ at the beginning
LINKS = ("", "s", "n", "en", "es", "er", "e")  # between the parts of a German compound
# Snowball's stemmer of each language; Ukrainian has none, and the Russian one takes most of its endings off as well.
STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "fa": "persian",
    "fr": "french",
    "ru": "russian",
    "tr": "turkish",
    "uk": "russian",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A known stem that a written word stands for, and how surely (0..1)."""

    stem: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Written:
    """One written word with the known stems it may stand for; `known` is False when none is certain."""

    word: str
    terms: tuple[Term, ...]
    known: bool


class Words:
    """The known words of one language, by stem, spelling and length."""

    def __init__(self, counts: Mapping[str, int], language: str = "de") -> None:
        """`counts`: each folded word of the knowledge base with the number of its occurrences."""
        stem = Stemmer.Stemmer(STEMMERS[language]).stemWord if language in STEMMERS else str
        self._stem = lru_cache(maxsize=20_000)(stem)
        self.counts = dict(counts)
        self.stems: dict[str, int] = Counter()
        for word, count in counts.items():
            self.stems[self._stem(word)] += count
        # Two spellings of a word share its first letter, or its end; words are looked up by length and either.
        self._neighbours: dict[tuple[int, str], list[str]] = defaultdict(list)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(counts):
            if SHORTEST_ALIKE <= len(word) <= LONGEST_WORD:
                self._by_length[len(word)].append(word)
                self._neighbours[len(word), word[0]].append(word)
                self._neighbours[len(word), word[-LIKE_END:]].append(word)
        self._near = lru_cache(maxsize=REMEMBERED)(self._search_near)
        self.halves = lru_cache(maxsize=REMEMBERED)(self._halve)
        self.look_up = lru_cache(maxsize=REMEMBERED)(self._look_up)
        self.parts = lru_cache(maxsize=20_000)(self._split)

    def stem(self, word: str) -> str:
        return str(self._stem(word))

    def knows(self, word: str) -> bool:
        return self._stem(word) in self.stems

    def read(self, words: Sequence[str]) -> list[Written]:
        """What each written word may stand for; neighbours that only make sense as one word are joined."""
        read = [self.look_up(word) for word in words]
        for size in (3, 2):
            for i in range(len(words) - size + 1):
                together = "".join(words[i : i + size])
                if len(together) >= 7 and together in self.counts:
                    term = Term(self._stem(together), JOINED)
                    read[i] = Written(words[i], (*read[i].terms, term), True)
        return read

    def unglue(self, words: Sequence[str]) -> list[str]:
        """The words, with each unknown one that is two known ones written together taken apart: "heizungkaputt"."""
        return [part for word in words for part in self.halves(word)]

    def _halve(self, word: str) -> tuple[str, ...]:
        if self.knows(word) or len(word) < 2 * SHORTEST_GLUED or len(word) > LONGEST_WORD:
            return (word,)
        if any(alike >= MISSPELT for _, alike in self._near(word)):
            return (word,)
        splits = [(word[:i], word[i:]) for i in range(2, len(word) - 1)]
        likely = [(a, b) for a, b in splits if self._stands_alone(a) and self._stands_alone(b)]
        return max(likely, key=lambda pair: min(len(pair[0]), len(pair[1])), default=(word,))

    def _stands_alone(self, word: str) -> bool:
        return self.counts.get(word, 0) >= (2 if len(word) >= SHORTEST_GLUED else OFTEN)

    def _look_up(self, word: str) -> Written:
        """The stems one written word may stand for."""
        stem = self._stem(word)
        terms = [Term(stem, SAME_STEM)] if stem in self.stems else []
        known = bool(terms)
        terms += [Term(self._stem(part), HEAD if i == 0 else MODIFIER) for i, part in enumerate(reversed(self.parts(word)))]
        if not known:
            terms += self._alike(word)
        best: dict[str, float] = {}
        for term in terms:
            best[term.stem] = max(best.get(term.stem, 0.0), term.likeness)
        return Written(word, tuple(Term(stem, likeness) for stem, likeness in best.items()), known)

    def likeliest(self, word: str) -> str:
        """The word itself when it is known or nothing is spelt like it, else the known word that is spelt most like it."""
        if self.knows(word):
            return word
        near = self._near(word)
        return near[0][0] if near and near[0][1] >= MENDED_FROM else word

    def _alike(self, word: str) -> list[Term]:
        return [Term(self._stem(other), 0.92 * likeness**1.5) for other, likeness in self._near(word)]

    def _search_near(self, word: str) -> list[tuple[str, float]]:
        """Known words spelt alike with their likeness, the likeliest first."""
        if not SHORTEST_ALIKE <= len(word) <= LONGEST_WORD:
            return []
        cutoff = ALIKE_FROM_SHORT.get(len(word), ALIKE_FROM)
        reach = 1 if len(word) <= 5 else 2
        lengths = range(len(word) - reach, len(word) + reach + 1)
        beginnings = {key for length in lengths for key in ((length, word[0]), (length, word[1]), (length, word[-LIKE_END:]))}
        near = list(dict.fromkeys(other for key in sorted(beginnings) for other in self._neighbours.get(key, ())))
        found = _roughly_alike(word, near)
        if reach > 1 and all(alike < NEARLY_SURE for _, alike, _ in found):  # more than one slip: perhaps at both ends
            found = _roughly_alike(word, [other for length in lengths for other in self._by_length.get(length, ())])
        likely = [(other, alike) for other, _, _ in found if (alike := spelling.likeness(word, other)) >= cutoff]
        likely.sort(key=lambda other: -(other[1] + FREQUENT * log(self.counts[other[0]])))
        return likely[:MOST_ALIKE]

    def _split(self, word: str) -> tuple[str, ...]:
        """The known parts of a compound from left to right; empty when it is none."""
        if not 2 * SHORTEST_PART <= len(word) <= LONGEST_WORD:
            return ()
        best: tuple[int, tuple[str, ...]] | None = None
        for cut in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            tail = word[cut:]
            if not self._is_part(tail):
                continue
            for link in LINKS:
                head = word[: cut - len(link)] if link else word[:cut]
                if (link and not word[:cut].endswith(link)) or len(head) < SHORTEST_PART:
                    continue
                if self._is_part(head):
                    weight = min(len(head), len(tail))
                    if best is None or weight > best[0]:
                        best = (weight, (head, tail))
        return best[1] if best else ()

    def _is_part(self, word: str) -> bool:
        return self.counts.get(word, 0) >= 2 or (self._stem(word) in self.stems and self.stems[self._stem(word)] >= 3)


def _roughly_alike(word: str, others: Sequence[str]) -> list[tuple[str, float, int]]:
    """Each with its likeness when every slip counts the same, the most alike first."""
    cutoff = ROUGHLY_ALIKE_SHORT if len(word) == SHORTEST_ALIKE else ROUGHLY_ALIKE
    return process.extract(word, others, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=MOST_LOOKED_AT)
