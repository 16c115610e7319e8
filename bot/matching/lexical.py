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

K1 = 1.0
BOOST = {"title": 1.6, "keyword": 1.6, "example": 1.0, "text": 1.0}
LENGTH_NORM = {"title": 0.5, "keyword": 0.5, "example": 0.5, "text": 0.75}
STOP_WEIGHT = 0.3  # stop words keep a little weight: 0 is worse on phrases, 1 on long messages

Vector = np.ndarray[tuple[int], np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Explained:
    """Per class the share (0..1) of the question's weight it explains, and the share that no class can explain."""

    shares: Vector
    unknown: float


class Lexical:
    """The inverted index over all documents; the documents of one class share its place in the answer."""

    def __init__(self, documents: Sequence[Document], labels: Sequence[str], words: Words, stop_words: frozenset[str]) -> None:
        self._words = words
        self._size = len(documents)
        self._stop = frozenset(words.stem(word) for word in stop_words)
        numbers = {label: i for i, label in enumerate(labels)}
        self._label_of = np.array([numbers[document.label] for document in documents], dtype=np.int32)
        self._labels = len(labels)
        weights = _weights(documents, words)
        self._postings: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._idf: dict[str, float] = {}
        for stem, by_target in weights.items():
            targets = np.fromiter(by_target, dtype=np.int32)
            mass = np.fromiter(by_target.values(), dtype=np.float32)
            self._postings[stem] = targets, mass / (K1 + mass)
            self._idf[stem] = float(np.log1p((self._size - len(targets) + 0.5) / (len(targets) + 0.5)))
        self._rarest = float(np.log1p((self._size + 0.5) / 0.5))

    def explain(self, question: Sequence[Written]) -> Explained:
        """How much of the question each class explains."""
        shares = np.zeros(self._size, dtype=np.float32)
        total = unknown = 0.0
        for written in question:
            weight = self._weight(written)
            total += weight
            if not written.terms:
                unknown += weight
                continue
            best = np.zeros(self._size, dtype=np.float32)
            for term in written.terms:
                posting = self._postings.get(term.stem)
                if posting is not None:
                    targets, mass = posting
                    best[targets] = np.maximum(best[targets], mass * (term.likeness * self._idf[term.stem]))
            shares += best * (STOP_WEIGHT if self._words.stem(written.word) in self._stop else 1.0)
            if not written.known:
                unknown += weight * (1 - max(term.likeness for term in written.terms))
        if total:
            shares /= total
            unknown /= total
        by_label = np.zeros(self._labels, dtype=np.float32)
        np.maximum.at(by_label, self._label_of, shares)
        return Explained(by_label, unknown)

    def _weight(self, written: Written) -> float:
        stem = self._words.stem(written.word)
        weight = self._idf.get(stem)
        if weight is None:
            weight = max((self._idf.get(term.stem, 0.0) for term in written.terms), default=self._rarest * 0.6)
        return weight * (STOP_WEIGHT if stem in self._stop else 1.0)


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
