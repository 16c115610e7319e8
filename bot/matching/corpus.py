"""What the ranker learns from: every target's texts in one language, folded into words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from bot.knowledge.localise import localise
from bot.knowledge.model import Actor, KnowledgeBase, Topic
from bot.matching.normalise import tokens
from bot.matching.types import OUT_OF_SCOPE

Text = tuple[str, ...]  # folded words


@dataclass(frozen=True, slots=True)
class Document:
    """One target as the index sees it: its class and its texts by field. Several documents may share a class."""

    label: str
    title: tuple[Text, ...] = ()
    keywords: tuple[Text, ...] = ()
    examples: tuple[Text, ...] = ()
    text: tuple[Text, ...] = ()


def documents(knowledge: KnowledgeBase, language: str) -> list[Document]:
    """Every document of one language, in a fixed order: topics, bodies, places, small talk, what is out of scope.

    The names of things stay in the town's first language beside the translated ones: people mix them ("мой Bescheid").
    """
    return [*_topics(knowledge, language), *_bodies(knowledge, language), *_places(knowledge, language), *_others(knowledge, language)]


def labels(documents: Sequence[Document]) -> list[str]:
    """The classes in the order of their first document."""
    return list(dict.fromkeys(document.label for document in documents))


def digest(documents: Sequence[Document], stop_words: frozenset[str]) -> str:
    """Equal for what a ranker would learn the same from."""
    return sha256(repr((documents, sorted(stop_words))).encode()).hexdigest()


def _topics(knowledge: KnowledgeBase, language: str) -> Iterator[Document]:
    local = localise(knowledge, language).knowledge.topics
    for topic in knowledge.topics.values():
        titles = dict.fromkeys([local[topic.id].title, topic.title])
        utterances = knowledge.utterances.get(language, {}).get(topic.id)
        examples = (*utterances.examples, *utterances.words) if utterances else ()
        bodies = (name for actor in knowledge.actors.values() if actor.topic == topic.id for name in _names(actor))
        keywords = dict.fromkeys([*topic.keywords, *bodies])
        yield Document(topic.id, _fold(*titles), _fold(*keywords), _fold(*examples), _fold(*_answer(local[topic.id])))


def _answer(topic: Topic) -> Iterator[str]:
    advice = topic.advice
    yield from (responsibility.matter for responsibility in topic.responsibilities)
    for lines in (advice.steps, advice.volunteers_may, advice.volunteers_must_not, advice.self_help):
        yield from lines


def _bodies(knowledge: KnowledgeBase, language: str) -> Iterator[Document]:
    frames = _frames(knowledge, language)
    for actor in knowledge.actors.values():
        if actor.topic:
            continue
        target = f"actor:{actor.id}"
        names = _names(actor)
        utterances = knowledge.utterances.get(language, {}).get(target)
        written = utterances.examples if utterances else ()
        asked = [frame.format(name) for name in names for frame in frames]
        yield Document(target, _fold(actor.name), _fold(*names), _fold(*written, *asked), _fold(actor.role))


def _names(actor: Actor) -> list[str]:
    return list(dict.fromkeys([actor.name, actor.short, *actor.aliases]))


def _places(knowledge: KnowledgeBase, language: str) -> Iterator[Document]:
    frames = _frames(knowledge, language)
    for place in knowledge.places.values():
        if not place.protected:
            names = dict.fromkeys([place.name, *place.aliases])
            asked = [frame.format(name) for name in names for frame in frames]
            yield Document(f"place:{place.id}", _fold(place.name), _fold(*names), _fold(*asked))


def _others(knowledge: KnowledgeBase, language: str) -> Iterator[Document]:
    for target, utterances in knowledge.utterances.get(language, {}).items():
        kind = target.partition(":")[0]
        if kind in (OUT_OF_SCOPE, "smalltalk"):
            label = OUT_OF_SCOPE if kind == OUT_OF_SCOPE else target
            yield Document(label, examples=_fold(*utterances.examples))


def _frames(knowledge: KnowledgeBase, language: str) -> tuple[str, ...]:
    vocabulary = knowledge.vocabulary.get(language)
    return vocabulary.body_questions if vocabulary else ()


def _fold(*texts: str) -> tuple[Text, ...]:
    return tuple(folded for text in texts if (folded := tuple(tokens(text))))
