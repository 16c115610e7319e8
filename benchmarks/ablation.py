"""What each part of the ranker earns: hit@1 / hit@3 without it, on labelled questions. Prints Markdown (docs/matching.md).

    python -m benchmarks.ablation questions.jsonl …          (README.md)

Production code is used as it is; a part is taken away by replacing its constant or its function for the time of one variant.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import starmap
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.questions import answerable, right
from benchmarks.tables import markdown
from bot.evaluation.labelled import Question
from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import KnowledgeBase, Utterances, Vocabulary
from bot.matching import features, learning, lexical, linear, ranker
from bot.matching.calibration import NEUTRAL
from bot.matching.corpus import Document, documents
from bot.matching.language import NO_LANGUAGES
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.ranker import Learnt
from bot.matching.trained import Trained
from bot.matching.words import Words, Written

SAME_SCORE = 1e-4  # sums of 32-bit floats in another order

Change = tuple[Any, str, Any]  # whose, which, what instead
Asked = Sequence[tuple[str, Question]]
Outcome = tuple[bool, float]  # right at once, score of the best candidate


@dataclass(frozen=True, slots=True)
class Variant:
    """The ranker without one part. `refit`: the classifier would have learnt something else."""

    name: str
    changes: Sequence[Change] = ()
    knowledge: Callable[[KnowledgeBase], KnowledgeBase] = lambda knowledge: knowledge
    document: Callable[[Document], Document] = lambda document: document
    refit: bool = False


def variants() -> list[Variant]:
    return [
        Variant("whole", refit=True),
        Variant("lexical part only", [(ranker, "LINEAR", 0.0)]),
        Variant("linear part only", [(ranker, "LEXICAL", 0.0)]),
        Variant("no spelling tolerance (no alike words, no mending)", [(Words, "_search_near", lambda words, word: [])]),
        Variant("no mending for the classifier", [(Words, "likeliest", lambda words, word: word)]),
        Variant("no pieces of words", [(features, "PIECES", range(0))], refit=True),
        Variant("no pairs of stems", [(features, "pairwise", lambda stems: ())], refit=True),
        Variant("no parts of compounds", [(Words, "_split", lambda words, word: ())], refit=True),
        Variant("no joining of split words", [(Words, "read", _read_singly)]),
        Variant("no answer text", document=lambda document: replace(document, text=()), refit=True),
        Variant("no boost of titles and keywords", [(lexical, "BOOST", dict.fromkeys(lexical.BOOST, 1.0))]),
        Variant("no stripping of question frames", knowledge=_vocabulary(lambda vocabulary: replace(vocabulary, frames=()))),
        Variant("no abbreviations", knowledge=_vocabulary(lambda vocabulary: replace(vocabulary, abbreviations={}))),
        Variant("stop words count in full", [(lexical, "STOP_WEIGHT", 1.0)]),
        Variant("no lines of words", knowledge=_without_words, refit=True),
        Variant("linear part fitted with 2 passes", [(linear, "EPOCHS", 2)], refit=True),
    ]


@dataclass(slots=True)
class Bench:
    """The questions, the whole base, and what the whole ranker has learnt: variants that change no learning borrow it."""

    knowledge: KnowledgeBase
    language: str
    asked: Asked
    epochs: int
    whole: Learnt | None = None
    first: list[Outcome] = field(default_factory=list)  # the whole ranker's

    def hits(self, variant: Variant) -> tuple[dict[str, tuple[int, int, int]], list[str]]:
        """By file: questions, right at once, right among three; then, beside the whole ranker, how many questions are right at once
        no more, how many are only now, and the share whose best score is another: 0 says that the part does nothing here."""
        with ExitStack() as stack:
            for of, name, instead in variant.changes:
                stack.enter_context(patch.object(of, name, instead))
            knowledge = variant.knowledge(self.knowledge)
            learnt = self._learn(variant, knowledge)
            matcher = Matcher(knowledge, Trained({self.language: learnt}, NO_LANGUAGES, frozenset()))
            found: dict[str, tuple[int, int, int]] = {}
            outcomes: list[Outcome] = []
            for file, question in self.asked:
                candidates = matcher.rank(tokens(question.question), self.language).candidates[:3]
                good = [right(question, candidate.target) for candidate in candidates]
                outcomes.append((good[0], candidates[0].score))
                n, first, three = found.get(file, (0, 0, 0))
                found[file] = (n + 1, first + good[0], three + any(good))
            self.first = self.first or outcomes
            both = list(zip(self.first, outcomes, strict=True))
            lost, won = (sum(a > b for (a, _), (b, _) in both), sum(a < b for (a, _), (b, _) in both))
            moved = sum(abs(a - b) > SAME_SCORE for (_, a), (_, b) in both)
            return found, [str(lost), str(won), f"{moved / len(both):.2f}"]

    def _learn(self, variant: Variant, knowledge: KnowledgeBase) -> Learnt:
        """As `learning.learn`, but without calibration: it moves confidences, not ranks."""
        corpus = list(map(variant.document, documents(knowledge, self.language)))
        if self.whole and corpus == documents(self.knowledge, self.language) and not variant.changes:
            return self.whole
        if self.whole and not variant.refit:
            words = Words(self.whole.words, self.language)
            return replace(self.whole, postings=lexical.index(corpus, self.whole.labels, words))
        lesson = learning.prepare(corpus, self.language)
        epochs = min(self.epochs, linear.EPOCHS)
        model = linear.fit(lesson.rows, lesson.targets, len(lesson.names), epochs=epochs, buckets=len(lesson.idf))
        postings = lexical.index(corpus, lesson.names, lesson.words)
        learnt = Learnt(self.language, lesson.names, lesson.words.counts, postings, lesson.idf, model, NEUTRAL)
        self.whole = self.whole or learnt
        return learnt


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="labelled questions, JSON lines")
    parser.add_argument("--knowledge", type=Path, help="knowledge folder; default: the shipped one")
    parser.add_argument("--language", help="default: the town's first")
    parser.add_argument("--epochs", type=int, default=linear.EPOCHS, help="passes of fitting; 2 for a quick look")
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD", help="only variants whose name holds one of these, and the whole")
    options = parser.parse_args()
    knowledge = load(options.knowledge or default_folder(), date.today())
    language = options.language or knowledge.town.languages[0]
    bench = Bench(knowledge, language, answerable(options.files, language), options.epochs)
    rows: list[tuple[str, Mapping[str, tuple[int, int, int]], list[str]]] = []
    for variant in variants():
        if variant.name == "whole" or not options.only or any(word in variant.name for word in options.only):
            print(variant.name, file=sys.stderr)
            rows.append((variant.name, *bench.hits(variant)))
    files = list(rows[0][1])
    print(markdown(["hit@1 / hit@3", *files, "all", "lost", "won", "moved"], list(starmap(_row, rows))))


def _row(name: str, found: Mapping[str, tuple[int, int, int]], beside: list[str]) -> list[str]:
    whole = tuple(map(sum, zip(*found.values(), strict=True)))
    return [name, *(f"{first / n:.3f} / {three / n:.3f}" for n, first, three in (*found.values(), whole)), *beside]


def _read_singly(words: Words, written: Sequence[str]) -> list[Written]:
    return [words.look_up(word) for word in written]


def _vocabulary(change: Callable[[Vocabulary], Vocabulary]) -> Callable[[KnowledgeBase], KnowledgeBase]:
    return lambda knowledge: replace(knowledge, vocabulary={code: change(of) for code, of in knowledge.vocabulary.items()})


def _without_words(knowledge: KnowledgeBase) -> KnowledgeBase:
    without = {code: {target: Utterances(of.examples) for target, of in targets.items()} for code, targets in knowledge.utterances.items()}
    return replace(knowledge, utterances=without)


if __name__ == "__main__":
    main()
