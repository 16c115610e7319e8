"""One language's ranker: the lexical share and the linear classifier together. They err differently."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.matching import linear
from bot.matching.calibration import NEUTRAL, Calibration, Signs, calibrate
from bot.matching.corpus import Document, Text, labels
from bot.matching.features import Features
from bot.matching.lexical import Lexical
from bot.matching.types import OUT_OF_SCOPE, Candidate, Ranking
from bot.matching.words import Words, count

LEXICAL = 12.0  # weights of the two scorers, measured (docs/matching.md)
LINEAR = 8.0
SHOWN = 5
HELD_OUT = 8  # every eighth example is kept back to learn how sure a ranking is
ROUGH_EPOCHS = 2  # a rough fit is enough for that

NOTHING: Mapping[str, float] = {}
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is learnt from a corpus and worth keeping: weights, feature frequencies, calibration."""

    model: linear.Linear
    idf: np.ndarray
    calibration: Calibration


class Ranker:
    """Ranks every class for a question."""

    def __init__(self, documents: Sequence[Document], stop_words: frozenset[str], fitted: Fitted, *, words: Words | None = None) -> None:
        self._labels = labels(documents)
        self._words = words or known_words(documents)
        self._lexical = Lexical(documents, self._labels, self._words, stop_words)
        self._features = Features(self._words, fitted.idf)
        self._fitted = fitted
        self._numbers = {label: i for i, label in enumerate(self._labels)}
        self._outside = [i for i, label in enumerate(self._labels) if label == OUT_OF_SCOPE]

    def rank(self, question: Sequence[str], near: Mapping[str, float] = NOTHING) -> Ranking:
        """Candidates for a question given as folded words, best first. `near`: what to add to some targets' scores."""
        read = tuple(self._words.read(question))
        explained = self._lexical.explain(read)
        linear_scores = self._fitted.model.scores(self._features.row([self._words.likeliest(word) for word in question]))
        scores = LEXICAL * explained.shares + LINEAR * linear_scores
        for target, more in near.items():
            if target in self._numbers:
                scores[self._numbers[target]] += more
        scores[self._outside] = -np.inf  # never a candidate: it only lowers the confidence
        order = np.argsort(-scores)[:SHOWN]
        first = order[0]
        best = float(scores[first])
        signs = Signs(
            best=best,
            margin=best - float(scores[order[1]]),
            unknown=explained.unknown,
            explained=float(explained.shares[first]),
            outside=float(linear_scores[self._outside].max(initial=-1.0) - linear_scores[first]),
            outside_explained=float(explained.shares[self._outside].max(initial=0.0) - explained.shares[first]),
            length=len(question),
        )
        sure = self._fitted.calibration.confidence(signs)
        rest = np.exp(scores[order[1:]] - best)
        shares = (1 - sure) * rest / (rest.sum() + 1)
        confidences = [sure, *(min(sure, float(share)) for share in shares)]
        candidates = tuple(
            Candidate(self._labels[i], float(scores[i]), confidence) for i, confidence in zip(order, confidences, strict=True)
        )
        return Ranking(candidates, signs, read)

    def knows(self, word: str) -> bool:
        return self._words.knows(word)


def known_words(documents: Sequence[Document]) -> Words:
    return Words(count(text for document in documents for text in texts(document)))


def texts(document: Document) -> list[Text]:
    return [*document.title, *document.keywords, *document.examples, *document.text]


def fit(documents: Sequence[Document], stop_words: frozenset[str], progress: Progress = lambda what, done, whole: None) -> Fitted:
    """Learn weights and calibration from the corpus alone. Deterministic; takes seconds."""
    names = labels(documents)
    numbers = {name: i for i, name in enumerate(names)}
    words = known_words(documents)
    taught = [(text, numbers[document.label]) for document in documents for text in _teaching(document)]
    features = Features(words)
    idf = features.learn([text for text, _ in taught])
    rows = [features.row(text) for text, _ in taught]
    targets = [target for _, target in taught]
    calibration = _calibrate(documents, stop_words, rows, targets, idf, progress)
    model = linear.fit(rows, targets, len(names), lambda done, whole: progress("learning", done, whole))
    return Fitted(model, idf, calibration)


def _calibrate(
    documents: Sequence[Document],
    stop_words: frozenset[str],
    rows: Sequence[linear.Row],
    targets: Sequence[int],
    idf: np.ndarray,
    progress: Progress,
) -> Calibration:
    """How sure a ranking is, learnt from examples that a second, rough ranker has not seen."""
    held = [i for document in documents for i in _held_out_flags(document)]
    kept = [i for i, out in enumerate(held) if not out]
    names = labels(documents)
    progress("calibrating", 0, 2)
    rough = linear.fit([rows[i] for i in kept], [targets[i] for i in kept], len(names), epochs=ROUGH_EPOCHS)
    progress("calibrating", 1, 2)
    trial = Ranker([_without_held_out(d) for d in documents], stop_words, Fitted(rough, idf, NEUTRAL))
    rankings = [(trial.rank(text), document.label) for document in documents for text in document.examples[::HELD_OUT]]
    return calibrate([ranking.signs for ranking, _ in rankings], [ranking.best.target == label for ranking, label in rankings])


def _teaching(document: Document) -> list[Text]:
    return [*document.title, *document.keywords, *document.examples]


def _held_out_flags(document: Document) -> list[bool]:
    """For each of `_teaching`: is it kept back?"""
    before = len(document.title) + len(document.keywords)
    return [False] * before + [i % HELD_OUT == 0 for i in range(len(document.examples))]


def _without_held_out(document: Document) -> Document:
    return replace(document, examples=tuple(text for i, text in enumerate(document.examples) if i % HELD_OUT))
