"""Learning a language's ranker from the knowledge base alone: deterministic, seconds, no other data."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.matching import linear
from bot.matching.calibration import NEUTRAL, calibrate
from bot.matching.corpus import Document, Text, labels
from bot.matching.features import Features
from bot.matching.lexical import index
from bot.matching.ranker import Learnt, Ranker
from bot.matching.slips import slipped
from bot.matching.types import Ranking
from bot.matching.words import Words

FOLDS = 8  # every eighth example is held out to learn how sure a ranking is
ROUGH_EPOCHS = 2  # a rough fit is enough for that
BUCKETS = 1 << 17  # for the features of many examples …
FEW_BUCKETS = 1 << 16  # … and of few
MANY = 10_000
HURRIED = 2  # every second example is also learnt with slips; more cost time and earn nothing
SEED = 20160719
COMMON = 4  # a word seen this often is a word, not a slip of the finger

Progress = Callable[[str, int, int], None]


def silent(what: str, done: int, whole: int) -> None:
    """Shows no progress."""


def learn(documents: Sequence[Document], language: str, stop_words: frozenset[str], progress: Progress = silent) -> Learnt:
    """Learn everything from a language's corpus."""
    lesson = prepare(documents, language)
    progress("calibrating", 0, 2)
    trials = list(held_out(lesson, stop_words, fold=0, folds=FOLDS))
    calibration = calibrate([trial.ranking.signs for trial in trials], [trial.right for trial in trials])
    model = lesson.fit(lambda done, whole: progress("learning", done, whole))
    return Learnt(
        language=language,
        labels=lesson.names,
        words=lesson.words.counts,
        postings=index(documents, lesson.names, lesson.words),
        idf=lesson.idf,
        model=model,
        calibration=calibration,
    )


@dataclass(frozen=True, slots=True)
class Lesson:
    """A corpus prepared for fitting: one row of features and one target for each text to learn from."""

    documents: Sequence[Document]
    language: str
    names: tuple[str, ...]
    words: Words
    idf: np.ndarray
    rows: Sequence[linear.Row]
    targets: Sequence[int]

    def fit(self, progress: Callable[[int, int], None]) -> linear.Linear:
        """Fit on all texts, and on every second example once more as somebody in a hurry would type it."""
        features, chance, numbers = (
            Features(self.words, self.idf),
            np.random.default_rng(SEED),
            {name: i for i, name in enumerate(self.names)},
        )
        hurried = [(features.row(slipped(text, chance)), numbers[d.label]) for d in self.documents for text in d.examples[::HURRIED]]
        rows, targets = [*self.rows, *(row for row, _ in hurried)], [*self.targets, *(target for _, target in hurried)]
        return linear.fit(rows, targets, len(self.names), progress, buckets=len(self.idf))


@dataclass(frozen=True, slots=True)
class Trial:
    """How an utterance was ranked by a ranker that had not seen it."""

    text: Text
    label: str
    ranking: Ranking

    @property
    def right(self) -> bool:
        return self.ranking.best.target == self.label


def prepare(documents: Sequence[Document], language: str) -> Lesson:
    """Features of everything there is to learn from."""
    names = tuple(labels(documents))
    numbers = {name: i for i, name in enumerate(names)}
    words = _words(documents, language)
    taught = [(text, numbers[document.label]) for document in documents for text in _teaching(document)]
    features = Features(words)
    idf = features.learn([text for text, _ in taught], BUCKETS if len(taught) > MANY else FEW_BUCKETS)
    return Lesson(documents, language, names, words, idf, [features.row(text) for text, _ in taught], [target for _, target in taught])


def held_out(lesson: Lesson, stop_words: frozenset[str], *, fold: int, folds: int) -> Iterator[Trial]:
    """Rank every `folds`-th example, beginning with number `fold`, by a rough ranker fitted on all the others."""
    kept = [i for i, out in enumerate(_flags(lesson.documents, fold, folds)) if not out]
    rows, targets = [lesson.rows[i] for i in kept], [lesson.targets[i] for i in kept]
    rough = linear.fit(rows, targets, len(lesson.names), epochs=ROUGH_EPOCHS, buckets=len(lesson.idf))
    seen = [_without(document, fold, folds) for document in lesson.documents]
    words = _words(seen, lesson.language)
    learnt = Learnt(lesson.language, lesson.names, words.counts, index(seen, lesson.names, words), lesson.idf, rough, NEUTRAL)
    ranker = Ranker(learnt, stop_words)
    for document in lesson.documents:
        for text in document.examples[fold::folds]:
            yield Trial(text, document.label, ranker.rank(text))


def common_words(documents: Sequence[Document], dangerous: frozenset[str]) -> frozenset[str]:
    """Words that stand often in what people write about matters without danger; `dangerous`: the topics of danger."""
    seen = Counter(word for document in documents if document.label not in dangerous for text in document.examples for word in set(text))
    return frozenset(word for word, number in seen.items() if number >= COMMON)


def _words(documents: Sequence[Document], language: str) -> Words:
    texts = (text for d in documents for text in (*d.title, *d.keywords, *d.examples, *d.text))
    return Words(Counter(word for text in texts for word in text), language)


def _teaching(document: Document) -> list[Text]:
    return [*document.title, *document.keywords, *document.examples]


def _flags(documents: Sequence[Document], fold: int, folds: int) -> Iterator[bool]:
    """For each text of `_teaching`, over all documents: is it held out?"""
    for document in documents:
        yield from [False] * (len(document.title) + len(document.keywords))
        yield from (i % folds == fold for i in range(len(document.examples)))


def _without(document: Document, fold: int, folds: int) -> Document:
    return replace(document, examples=tuple(text for i, text in enumerate(document.examples) if i % folds != fold))
