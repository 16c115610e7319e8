"""Where the knowledge base is thin: what its examples do not say yet, and which topics they cannot tell apart.

For the editor who wants to know where the next example utterances are worth most.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import Document, documents
from bot.matching.learning import Progress, held_out, prepare, silent
from bot.matching.trained import stop_words
from bot.matching.words import Words

FOLDS = 4
MOST_WORDS = 12
MOST_CONFUSIONS = 4
SHORTEST_WORD = 4  # letters; shorter ones are rarely what a text is about


@dataclass(frozen=True, slots=True)
class Thin:
    """One topic: how many examples it has, the share (0..1) of them that the others would not have found, what they are
    taken for, and words of its own texts that no example uses."""

    topic: str
    examples: int
    missed: float
    confused_with: tuple[tuple[str, int], ...]
    unused_words: tuple[str, ...]


def thin(knowledge: KnowledgeBase, language: str, progress: Progress = silent) -> list[Thin]:
    """Every topic, the thinnest first. Each example is ranked by a ranker that has not seen it (takes a minute)."""
    corpus = documents(knowledge, language)
    stop = stop_words(knowledge, language)
    lesson = prepare(corpus, language)
    taken: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        progress("leaving out", fold, FOLDS)
        for trial in held_out(lesson, stop, fold=fold, folds=FOLDS):
            if not trial.right:
                taken[trial.label][trial.ranking.best.target] += 1
    found = [_topic(document, taken[document.label], stop) for document in corpus if document.label in knowledge.topics]
    return sorted(found, key=lambda topic: (-topic.missed, topic.topic))


def table(topics: Sequence[Thin]) -> Iterator[str]:
    """One line a topic, for reading."""
    yield f"{'topic':<26}{'examples':>9}{'missed':>8}  taken for · words of its texts that no example uses"
    for topic in topics:
        confused = ", ".join(f"{target} {times}" for target, times in topic.confused_with)
        yield f"{topic.topic:<26}{topic.examples:>9}{topic.missed:>8.2f}  {confused} · {', '.join(topic.unused_words)}"


def _topic(document: Document, taken: Counter[str], stop: frozenset[str]) -> Thin:
    words = Words(Counter(word for text in (*document.examples, *document.keywords, *document.title) for word in text))
    spoken = Counter(word for text in document.text for word in text if len(word) >= SHORTEST_WORD and word not in stop)
    unused = [word for word, _ in spoken.most_common() if not words.knows(word)]
    number = len(document.examples)
    return Thin(
        topic=document.label,
        examples=number,
        missed=taken.total() / number if number else 1.0,
        confused_with=tuple(taken.most_common(MOST_CONFUSIONS)),
        unused_words=tuple(unused[:MOST_WORDS]),
    )
