"""What a message says about where and for whom: stage of accommodation, place, audience."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.model import KnowledgeBase
from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Mention:
    """What was mentioned, and the words that are left when it is taken out."""

    stage: str | None
    place: str | None
    rest: tuple[str, ...]


class Context:
    """Recognises stages and places by the phrases of the knowledge base, in every language it has."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._stage_of = {
            tuple(tokens(phrase)): stage.id
            for stage in knowledge.town.stages.values()
            for phrases in stage.phrases.values()
            for phrase in (*phrases, stage.name, stage.short)
        }
        self._place_of = {
            tuple(tokens(name)): place
            for place in knowledge.places.values()
            if not place.protected
            for name in (place.name, *place.aliases)
        }
        self._stages = Phrases(" ".join(phrase) for phrase in self._stage_of)
        self._places = Phrases(" ".join(name) for name in self._place_of)

    def read(self, words: Sequence[str]) -> Mention:
        """What `words` (folded) mention; the last mention counts, as in "nicht mehr im Heim, jetzt in der eigenen Wohnung"."""
        places = self._places.find(words)
        place = self._place_of[places[-1][1]] if places else None
        stages = self._stages.find(words)
        stage = self._stage_of[stages[-1][1]] if stages else place.stage if place else None
        rest = self._stages.without(self._places.without(words))
        return Mention(stage, place.id if place else None, tuple(rest))
