"""Learning a language's ranker from the knowledge base alone: deterministic, seconds, no other data."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from bot.matching import linear
from bot.matching.calibration import NEUTRAL, Calibration, calibrate
from bot.matching.corpus import Document, Text, labels
from bot.matching.features import Features
from bot.matching.lexical import index
from bot.matching.ranker import Learnt, Ranker
from bot.matching.words import Words

HELD_OUT = 8  # every eighth example is kept back to learn how sure a ranking is
ROUGH_EPOCHS = 2  # a rough fit is enough for that
COMMON = 4  # a word seen this often is a word, not a slip of the finger

Progress = Callable[[str, int, int], None]


def silent(what: str, done: int, whole: int) -> None:
    """Shows no progress."""


def learn(documents: Sequence[Document], stop_words: frozenset[str], dangerous: frozenset[str], progress: Progress = silent) -> Learnt:
    """Learn everything from a corpus. `dangerous`: the topics whose words may be signs of danger, misspelt or not."""
    names = labels(documents)
    numbers = {name: i for i, name in enumerate(names)}
    known = Words(Counter(word for document in documents for text in _texts(document) for word in text))
    taught = [(text, numbers[document.label]) for document in documents for text in _teaching(document)]
    features = Features(known)
    idf = features.learn([text for text, _ in taught])
    rows = [features.row(text) for text, _ in taught]
    targets = [target for _, target in taught]
    progress("calibrating", 0, 2)
    calibration = _calibrate(documents, stop_words, rows, targets, idf)
    model = linear.fit(rows, targets, len(names), lambda done, whole: progress("learning", done, whole))
    return Learnt(
        labels=tuple(names),
        words=known.counts,
        common=_common(documents, dangerous) | stop_words,
        postings=index(documents, names, known),
        idf=idf,
        model=model,
        calibration=calibration,
    )


def _calibrate(
    documents: Sequence[Document], stop_words: frozenset[str], rows: Sequence[linear.Row], targets: Sequence[int], idf: np.ndarray
) -> Calibration:
    """How sure a ranking is, learnt from examples that a second, rough ranker has not seen."""
    held = [flag for document in documents for flag in _held_out(document)]
    kept = [i for i, out in enumerate(held) if not out]
    names = labels(documents)
    rough = linear.fit([rows[i] for i in kept], [targets[i] for i in kept], len(names), epochs=ROUGH_EPOCHS)
    seen = [_without_held_out(document) for document in documents]
    words = Words(Counter(word for document in seen for text in _texts(document) for word in text))
    trial = Ranker(Learnt(tuple(names), words.counts, frozenset(), index(seen, names, words), idf, rough, NEUTRAL), stop_words)
    rankings = [(trial.rank(text), document.label) for document in documents for text in document.examples[::HELD_OUT]]
    return calibrate([ranking.signs for ranking, _ in rankings], [ranking.best.target == label for ranking, label in rankings])


def _common(documents: Sequence[Document], dangerous: frozenset[str]) -> frozenset[str]:
    """Words that stand often in what people write about matters without danger."""
    seen = Counter(word for document in documents if document.label not in dangerous for text in document.examples for word in set(text))
    return frozenset(word for word, number in seen.items() if number >= COMMON)


def _texts(document: Document) -> list[Text]:
    return [*document.title, *document.keywords, *document.examples, *document.text]


def _teaching(document: Document) -> list[Text]:
    return [*document.title, *document.keywords, *document.examples]


def _held_out(document: Document) -> list[bool]:
    """For each text of `_teaching`: is it kept back?"""
    before = len(document.title) + len(document.keywords)
    return [False] * before + [i % HELD_OUT == 0 for i in range(len(document.examples))]


def _without_held_out(document: Document) -> Document:
    return replace(document, examples=tuple(text for i, text in enumerate(document.examples) if i % HELD_OUT))
