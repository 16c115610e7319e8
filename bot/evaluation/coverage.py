"""How far each language is covered: texts translated and checked, messages of the interface, examples."""

from collections.abc import Iterable
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from bot.knowledge.model import KnowledgeBase
from bot.knowledge.translatable import texts


@dataclass(frozen=True, slots=True)
class Coverage:
    """One language's texts by state, its interface messages, and its examples; `texts` and `messages` are what there is to translate."""

    language: str
    texts: int
    checked: int
    unchecked: int
    messages: int
    translated_messages: int
    examples: int
    fewest: int  # examples of the topic that has fewest

    @property
    def missing(self) -> int:
        return self.texts - self.checked - self.unchecked


def coverage(knowledge: KnowledgeBase) -> list[Coverage]:
    """Every language of the town in its order."""
    first = knowledge.town.languages[0]
    sources, messages = texts(knowledge), _messages(knowledge.texts.get(first, ""))
    return [_of(knowledge, language, sources, messages) for language in knowledge.town.languages]


def _of(knowledge: KnowledgeBase, language: str, sources: Iterable[str], messages: frozenset[str]) -> Coverage:
    sources = list(sources)
    spoken = knowledge.utterances.get(language, {})
    of_topics = [len(spoken[id].examples) + len(spoken[id].words) if id in spoken else 0 for id in knowledge.topics]
    translations = [knowledge.translations.get(language, {}).get(text) for text in sources]
    own = language == knowledge.town.languages[0]
    return Coverage(
        language=language,
        texts=len(sources),
        checked=len(sources) if own else sum(1 for found in translations if found and found.checked),
        unchecked=sum(1 for found in translations if found and not found.checked),
        messages=len(messages),
        translated_messages=len(messages & _messages(knowledge.texts.get(language, ""))),
        examples=sum(of_topics),
        fewest=min(of_topics, default=0),
    )


def table(rows: Iterable[Coverage]) -> str:
    """The coverage as people read it in a terminal."""
    head = f"{'language':10} {'texts':>6} {'checked':>8} {'unchecked':>10} {'missing':>8} {'messages':>10} {'examples':>9} {'fewest':>7}"
    lines = [
        f"{row.language:10} {row.texts:>6} {row.checked:>8} {row.unchecked:>10} {row.missing:>8} "
        f"{f'{row.translated_messages}/{row.messages}':>10} {row.examples:>9} {row.fewest:>7}"
        for row in rows
    ]
    return "\n".join([head, *lines])


def _messages(source: str) -> frozenset[str]:
    return frozenset(entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message))
