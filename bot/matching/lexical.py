"""Soft BM25F: how much of a question's weight a target explains, over title, keywords, examples and answer text.

Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with one change: a written word counts
for every known stem it may stand for, weighted by likeness, so that typos and compounds take part.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.matching.corpus import Document
from bot.matching.words import HEAD, MODIFIER, Words, Written

K1 = 0.5
BOOST = {"title": 1.6, "keyword": 1.6, "example": 1.0, "text": 1.0}
LENGTH_NORM = {"title": 0.5, "keyword": 0.5, "example": 0.5, "text": 0.75}
UNKNOWN_RARITY = 0.6  # an unknown word may be a name or noise: it weighs less than the rarest known one
STOP_WEIGHT = 0.3  # stop words keep a little weight: 0 is worse on phrases, 1 on long messages

Vector = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Postings:
    """The inverted index as arrays: the documents of `stems[i]` and their saturated mass stand at `starts[i]:starts[i + 1]`."""

    stems: tuple[str, ...]
    starts: np.ndarray  # int32, one more than stems
    documents: np.ndarray  # int16
    mass: np.ndarray  # float32, 0..1
    label_of: np.ndarray  # int16, the class of each document


@dataclass(frozen=True, slots=True)
class Explained:
    """Per class the share (0..1) of the question's weight it explains, and the share that no class can explain."""

    shares: Vector
    unknown: float


class Lexical:
    """Looks questions up in the postings; the documents of one class share its place in the answer."""

    def __init__(self, postings: Postings, words: Words, stop_words: frozenset[str]) -> None:
        self._words = words
        self._postings = postings
        self._size = len(postings.label_of)
        self._labels = int(postings.label_of.max(initial=-1)) + 1
        self._stop = frozenset(words.stem(word) for word in stop_words)
        self._place = {stem: i for i, stem in enumerate(postings.stems)}
        frequency = np.diff(postings.starts)
        self._idf = np.log1p((self._size - frequency + 0.5) / (frequency + 0.5)).tolist()
        self._rarest = float(np.log1p((self._size + 0.5) / 0.5))

    def explain(self, question: Sequence[Written]) -> Explained:
        """How much of the question each class explains."""
        shares = np.zeros(self._size, dtype=np.float32)
        total = unknown = 0.0
        for written in question:
            stopped = STOP_WEIGHT if self._words.stem(written.word) in self._stop else 1.0
            weight = stopped * self._weight(written)
            total += weight
            if not written.terms:
                unknown += weight
                continue
            shares += self._best(written) * stopped
            if not written.known:
                unknown += weight * (1 - max(term.likeness for term in written.terms))
        if total:
            shares /= total
            unknown /= total
        by_label = np.zeros(self._labels, dtype=np.float32)
        np.maximum.at(by_label, self._postings.label_of, shares)
        return Explained(by_label, unknown)

    def _best(self, written: Written) -> Vector:
        """Per document the best that any reading of a written word explains."""
        best = np.zeros(self._size, dtype=np.float32)
        for term in written.terms:
            place = self._place.get(term.stem)
            if place is not None:
                found = slice(self._postings.starts[place], self._postings.starts[place + 1])
                documents = self._postings.documents[found]
                mass = self._postings.mass[found] * np.float32(term.likeness * self._idf[place])
                best[documents] = np.maximum(best[documents], mass)
        return best

    def _weight(self, written: Written) -> float:
        """The word's own rarity, or that of the rarest word it may stand for."""
        place = self._place.get(self._words.stem(written.word))
        if place is not None:
            return float(self._idf[place])
        likely = [self._idf[self._place[term.stem]] for term in written.terms if term.stem in self._place]
        return float(max(likely, default=self._rarest * UNKNOWN_RARITY))


def index(documents: Sequence[Document], labels: Sequence[str], words: Words) -> Postings:
    """Build the postings of all documents."""
    numbers = {label: i for i, label in enumerate(labels)}
    weights = _weights(documents, words)
    stems = sorted(weights)
    lengths = [len(weights[stem]) for stem in stems]
    found = np.array([document for stem in stems for document in weights[stem]], dtype=np.int16)
    mass = np.array([value for stem in stems for value in weights[stem].values()], dtype=np.float32)
    return Postings(
        stems=tuple(stems),
        starts=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32),
        documents=found,
        mass=mass / (K1 + mass),
        label_of=np.array([numbers[document.label] for document in documents], dtype=np.int16),
    )


def _weights(documents: Sequence[Document], words: Words) -> dict[str, dict[int, float]]:
    """For each stem and document the boosted, length-normed number of occurrences over all fields."""
    fields = [
        {"title": document.title, "keyword": document.keywords, "example": document.examples, "text": document.text}
        for document in documents
    ]
    lengths = {field: [sum(len(text) for text in document[field]) for document in fields] for field in BOOST}
    mean = {field: max(1.0, sum(values) / max(1, sum(1 for value in values if value))) for field, values in lengths.items()}
    weights: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for i, document in enumerate(fields):
        for field, texts in document.items():
            norm = 1 - LENGTH_NORM[field] + LENGTH_NORM[field] * lengths[field][i] / mean[field]
            share = BOOST[field] / norm
            for word, number in Counter(word for text in texts for word in text).items():
                weights[words.stem(word)][i] += share * number
                for j, part in enumerate(reversed(words.parts(word))):
                    weights[words.stem(part)][i] += share * number * (MODIFIER if j else HEAD)
    return weights
