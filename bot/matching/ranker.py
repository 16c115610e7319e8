"""One language's ranker: the lexical share and the linear classifier together. They err differently."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.matching.calibration import Calibration, Signs
from bot.matching.features import Features
from bot.matching.lexical import Lexical, Postings
from bot.matching.linear import Linear
from bot.matching.types import OUT_OF_SCOPE, Candidate, Ranking
from bot.matching.words import Words

LEXICAL = 12.0  # weights of the two scorers, measured (docs/matching.md)
LINEAR = 8.0
SHOWN = 5
EXPLAINED = 0.05  # share of a question's weight; a target that explains less of it is a guess from the look of the letters

NOTHING: Mapping[str, float] = {}


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is learnt from one language's corpus; made by `learning`, kept on disk between starts."""

    language: str
    labels: tuple[str, ...]
    words: Mapping[str, int]  # every known word with its occurrences
    postings: Postings
    idf: np.ndarray  # float32, one a feature bucket
    model: Linear
    calibration: Calibration


class Ranker:
    """Ranks every class for a question."""

    def __init__(self, learnt: Learnt, stop_words: frozenset[str]) -> None:
        self._learnt = learnt
        self.words = Words(learnt.words, learnt.language)
        self._lexical = Lexical(learnt.postings, self.words, stop_words)
        self._features = Features(self.words, learnt.idf)
        self._numbers = {label: i for i, label in enumerate(learnt.labels)}
        self._outside = [i for i, label in enumerate(learnt.labels) if label == OUT_OF_SCOPE]

    def rank(self, question: Sequence[str], near: Mapping[str, float] = NOTHING) -> Ranking:
        """Candidates for a question given as folded words, best first. `near`: what to add to some targets' scores."""
        question = self.words.unglue(question)
        read = tuple(self.words.read(question))
        explained = self._lexical.explain(read)
        linear_scores = self._learnt.model.scores(self._features.row([self.words.likeliest(word) for word in question]))
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
        sure = self._learnt.calibration.confidence(signs) * min(1.0, signs.explained / EXPLAINED)
        rest = np.exp(scores[order[1:]] - best)
        shares = (1 - sure) * rest / (rest.sum() + 1)
        confidences = [sure, *(min(sure, float(share)) for share in shares)]
        candidates = tuple(
            Candidate(self._learnt.labels[i], float(scores[i]), confidence) for i, confidence in zip(order, confidences, strict=True)
        )
        return Ranking(candidates, signs, read)
