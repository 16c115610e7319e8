"""What a message says about where and for whom: stage of accommodation, place, audience."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.knowledge.model import KnowledgeBase
from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases

TELLING = 5  # letters of a phrase that can hardly be a word of another language


@dataclass(frozen=True, slots=True)
class Mention:
    """What was mentioned, and the words that are left when it is taken out."""

    stage: str | None
    place: str | None
    rest: tuple[str, ...]


class Context:
    """Recognises stages and places by the phrases of the knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._place_of = {
            tuple(tokens(name)): place
            for place in knowledge.places.values()
            if not place.protected
            for name in (place.name, *place.aliases)
        }
        self._places = Phrases(" ".join(name) for name in self._place_of)
        self._stages = cache(self._stages_in)

    def read(self, words: Sequence[str], language: str) -> Mention:
        """What `words` (folded, of a language) mention; the last mention counts, as in "nicht mehr im Heim, jetzt in der eigenen
        Wohnung"."""
        stage_of, stages = self._stages(language.partition("-")[0])
        places = self._places.find(words)
        place = self._place_of[places[-1][1]] if places else None
        found = stages.find(words)
        stage = stage_of[found[-1][1]] if found else place.stage if place else None
        rest = stages.without(self._places.without(words))
        return Mention(stage, place.id if place else None, tuple(rest))

    def _stages_in(self, language: str) -> tuple[dict[tuple[str, ...], str], Phrases]:
        """The phrases of a language, and those of the town's own that are no short words of another ("au", "vu" are French)."""
        first = self._knowledge.town.languages[0]
        phrases = {
            words: stage.id
            for stage in self._knowledge.town.stages.values()
            for code in dict.fromkeys((first, language))
            for phrase in (*stage.phrases.get(code, ()), *((stage.name, stage.short) if code == first else ()))
            if (words := tuple(tokens(phrase))) and (code == language or len("".join(words)) >= TELLING)
        }
        return phrases, Phrases(" ".join(words) for words in phrases)
