"""A knowledge base as people of one language read it: translated as far as it goes, the rest as it was written."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.model import KnowledgeBase
from bot.knowledge.translatable import exchanged

REMARKS = {"missing": "not-translated", "unchecked": "translation-unchecked"}  # the message that tells people of a state


@dataclass(frozen=True, slots=True)
class Localised:
    """A knowledge base in one language. `untranslated` and `unchecked` are texts it shows: those still in the language they were
    written in, and translations that no editor has read yet."""

    knowledge: KnowledgeBase
    untranslated: frozenset[str] = frozenset()
    unchecked: frozenset[str] = frozenset()

    def state(self, shown: Iterable[str]) -> Literal["missing", "unchecked"] | None:
        """What is to be said of these texts: that one is not translated, that a translation was not checked, or nothing."""
        texts = frozenset(shown)
        return "missing" if texts & self.untranslated else "unchecked" if texts & self.unchecked else None


def localise(knowledge: KnowledgeBase, language: str) -> Localised:
    """The knowledge base in `language`; in the town's first language it is as written."""
    if language == knowledge.town.languages[0]:
        return Localised(knowledge)
    translations = knowledge.translations.get(language, {})
    untranslated, unchecked = set(), set()

    def say(text: str, where: str) -> str:
        translation = translations.get(text)
        if translation is None:
            untranslated.add(text)
            return text
        if not translation.checked:
            unchecked.add(translation.text)
        return translation.text

    return Localised(exchanged(knowledge, say), frozenset(untranslated), frozenset(unchecked))
