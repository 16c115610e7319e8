"""One method at one size, in a process of its own: `matching` starts it and reads the JSON it prints."""

import argparse
import json
import random
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.methods import make
from benchmarks.processes import held_mb, peak_mb, stay_on_one_core
from benchmarks.questions import answerable, right
from benchmarks.towns import label, renamed, renamed_text, renaming
from bot import learnt
from bot.app import make_matcher
from bot.evaluation.labelled import Question
from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import Document, documents, labels
from bot.matching.language import NO_LANGUAGES
from bot.matching.lexical import Lexical, index
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.ranker import Learnt, Ranker
from bot.matching.trained import Trained, stop_words
from bot.matching.types import OUT_OF_SCOPE, SMALLTALK
from bot.matching.words import Words

LEARN, OURS, PART = "learn", "ours", "ours, lexical part"
LEAST = 3  # questions timed, however slow
WARM = 40  # utterances of the knowledge base asked before timing

Best = Callable[[str], str]
Three = Callable[[str], list[str]]


def main() -> None:
    options = read_options()
    stay_on_one_core()
    folder = options.knowledge or default_folder()
    knowledge = load(folder, date.today())
    language = options.language or knowledge.town.languages[0]
    if options.method == LEARN:
        kept = learnt.read(options.cache, learnt.key(fingerprint(folder))) is not None
        start = time.perf_counter()
        make_matcher(folder, options.cache, date.today())
        print(json.dumps({"seconds": time.perf_counter() - start, "peak_mb": peak_mb(), "kept": kept}))
        return
    asked = answerable(options.files, language)
    random.Random(1).shuffle(asked)  # whatever is cut short is a fair sample
    warm = [text for _, text in written(knowledge, language)]
    warm = warm[:: max(1, len(warm) // WARM)]
    result: dict[str, Any] = {}
    rounds: list[list[float]] = []
    for _ in range(options.rounds if options.method == OURS else 1):  # the others remember nothing that a new one would forget
        built, best, three = BUILDS.get(options.method, others)(options, knowledge, folder, language)
        times, found = timed(best, [question.question for _, question in asked], warm, options.seconds)
        rounds.append(times)
        if not result:
            result = built | {"peak_mb": peak_mb(), "hits": hits(asked, found, three if options.size == 1 else None)}
        del best, three  # its memory is the next one's
    each = [min(times) for times in zip(*rounds, strict=False)]
    print(json.dumps(result | {"p50_ms": statistics.median(each), "p99_ms": percentile(each, 0.99), "timed": len(each)}))


def timed(best: Best, questions: Sequence[str], warm: Sequence[str], seconds: float) -> tuple[list[float], list[str]]:
    """Milliseconds and target of each question, every one asked once: no answer, and no rare word, is remembered from before.

    Processor time: all methods compute in one thread and read nothing, and a busy machine falsifies it less than the clock's.
    """
    start = time.perf_counter()
    for text in warm:
        best(text)
        if time.perf_counter() - start > 0.1 * seconds:
            break
    start = time.perf_counter()
    times, found = [], []
    for question in questions:
        before = time.thread_time_ns()
        found.append(best(question))
        times.append((time.thread_time_ns() - before) / 1e6)
        if time.perf_counter() - start > seconds and len(times) >= LEAST:
            break
    return times, found


def percentile(values: Sequence[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def hits(asked: Sequence[tuple[str, Question]], found: Sequence[str], three: Three | None) -> dict[str, list[int]]:
    """By file: questions, right at once, right among three. Without `three` only for what was timed and only the first."""
    counted: dict[str, list[int]] = {}
    for i, (name, question) in enumerate(asked if three else asked[: len(found)]):
        targets = three(question.question) if three else [found[i]]
        row = counted.setdefault(name, [0, 0, 0])
        row[0] += 1
        row[1] += right(question, found[i] if i < len(found) else targets[0])
        row[2] += any(right(question, target) for target in targets)
    return counted


def written(knowledge: KnowledgeBase, language: str) -> list[tuple[str, str]]:
    """Everything a person wrote that says what a target is about: titles, keywords, names, examples, lines of words."""
    found = [(topic.id, text) for topic in knowledge.topics.values() for text in (topic.title, *topic.keywords)]
    for actor in knowledge.actors.values():
        found += [(actor.topic or f"actor:{actor.id}", name) for name in (actor.name, actor.short, *actor.aliases)]
    for place in knowledge.places.values():
        if not place.protected:
            found += [(f"place:{place.id}", name) for name in (place.name, *place.aliases)]
    for target, utterances in knowledge.utterances.get(language, {}).items():
        if not target.startswith(OUT_OF_SCOPE):
            found += [(target, text) for text in (*utterances.examples, *utterances.words)]
    return [(target, text.lower()) for target, text in found]


def others(options: argparse.Namespace, knowledge: KnowledgeBase, folder: Path, language: str) -> tuple[dict[str, Any], Best, Three]:
    """A method of `methods` over the utterances of all towns."""
    real = written(knowledge, language)
    stop = frozenset(stop_words(knowledge, language))
    taught: list[tuple[str, str]] = []
    for town in range(options.size):
        rename = renaming(town, stop)
        taught += [(label(target, town), renamed_text(text, rename)) for target, text in real] if town else real
    before = held_mb()
    start = time.perf_counter()
    method = make(options.method, taught)
    result: dict[str, Any] = {"seconds": time.perf_counter() - start, "mb": held_mb() - before}
    result |= {"texts": len(taught), "targets": len({target for target, _ in taught})}
    return result, method.best, method.three


def ours(options: argparse.Namespace, knowledge: KnowledgeBase, folder: Path, language: str) -> tuple[dict[str, Any], Best, Three]:
    """One matcher a town, at most `--towns` of them held; every question goes to the matcher of its town, in turns."""
    before = held_mb()
    start = time.perf_counter()
    _, matcher = make_matcher(folder, options.cache, date.today())
    towns = min(options.size, options.towns)
    stop = stop_words(knowledge, language)
    corpus = documents(knowledge, language)
    renames = [renaming(town, stop) for town in range(towns)]
    more = [Ranker(_other_town(options, folder, language, renamed(corpus, town, renames[town])), stop) for town in range(1, towns)]
    result: dict[str, Any] = {"seconds": time.perf_counter() - start, "mb": held_mb() - before, "towns": towns}
    result |= {"texts": towns * sum(len(d.examples) for d in corpus), "targets": towns * len(labels(corpus))}
    number = 0

    def best(question: str) -> str:
        nonlocal number
        town = number % towns
        number += 1
        if not town:
            return matcher.rank(tokens(question), language).best.target
        words = [renames[town](word) for word in matcher.words(tokens(question), language)]
        target: str = more[town - 1].rank(words).best.target
        return target.partition("@")[0]

    def three(question: str) -> list[str]:
        return [candidate.target for candidate in matcher.rank(tokens(question), language).candidates[:3]]

    return result, best, three


def _other_town(options: argparse.Namespace, folder: Path, language: str, corpus: Sequence[Document]) -> Learnt:
    """An invented town with words and index of its own, and with the real one's weights under its features: fitting them would
    take as long as for the real town and change neither the time of a question nor the memory."""
    trained = learnt.read(options.cache, learnt.key(fingerprint(folder)))
    assert trained is not None, "the real town's matcher is made first"
    real = trained.rankers[language]
    names, words = labels(corpus), known_words(corpus)
    return replace(real, labels=tuple(names), words=words.counts, postings=index(corpus, names, words))


def lexical(options: argparse.Namespace, knowledge: KnowledgeBase, folder: Path, language: str) -> tuple[dict[str, Any], Best, Three]:
    """One index over all towns: the lexical part alone, since the classifier takes towns × towns as long to fit."""
    matcher = Matcher(knowledge, Trained({}, NO_LANGUAGES, frozenset()))
    stop = stop_words(knowledge, language)
    corpus = documents(knowledge, language)
    before = held_mb()
    start = time.perf_counter()
    of_towns = [d for d in corpus if d.label != OUT_OF_SCOPE and not d.label.startswith(SMALLTALK)]  # the rest is nobody's own
    everywhere = [*corpus, *(d for town in range(1, options.size) for d in renamed(of_towns, town, renaming(town, stop)))]
    words = known_words(everywhere)
    names = labels(everywhere)
    lookup = Lexical(index(everywhere, names, words), words, stop)
    result: dict[str, Any] = {"texts": sum(len(d.examples) for d in everywhere), "targets": len(names)}
    everywhere.clear()
    result |= {"seconds": time.perf_counter() - start, "mb": held_mb() - before}
    outside = names.index(OUT_OF_SCOPE)

    def three(question: str) -> list[str]:
        shares = lookup.explain(words.read(matcher.words(tokens(question), language))).shares
        shares[outside] = -1
        first = shares.argpartition(-3)[-3:]
        return [names[i] for i in first[(-shares[first]).argsort()]]

    return result, lambda question: three(question)[0], three


def known_words(corpus: Sequence[Document]) -> Words:
    texts = (text for d in corpus for text in (*d.title, *d.keywords, *d.examples, *d.text))
    return Words(Counter(word for text in texts for word in text))


BUILDS = {OURS: ours, PART: lexical}


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("method")
    parser.add_argument("size", type=int)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--knowledge", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--language")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--towns", type=int, default=10)
    return parser.parse_args()


if __name__ == "__main__":
    main()
