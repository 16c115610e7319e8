"""Danger is recognised before anything else: by signs that people wrote, no statistics."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.model import Urgent, UrgentMatter
from bot.matching.signs import Signs


@dataclass(frozen=True, slots=True)
class Danger:
    """An urgent matter that was recognised, and the sign that told it."""

    matter: UrgentMatter
    sign: str


class UrgentLayer:
    """All signs of all languages. Every language is tried on every message: people in panic mix them."""

    def __init__(self, urgent: Urgent, common: frozenset[str] = frozenset()) -> None:
        """`common`: everyday words, which are never misspelt signs ("sein" is no "sekin", knife)."""
        self._rank = {matter.id: rank for rank, matter in enumerate(urgent.matters)}
        self._matters_of: dict[str, list[UrgentMatter]] = {}
        for matter in urgent.matters:
            for sign in (sign for signs in matter.signs.values() for sign in signs):
                self._matters_of.setdefault(sign, []).append(matter)
        self._signs = Signs(self._matters_of, common)
        self._lookalikes = Signs(dict.fromkeys(sign for signs in urgent.lookalikes.values() for sign in signs))

    def recognise(self, words: Sequence[str]) -> list[Danger]:
        """Every danger that folded words speak of, most dangerous first. Words that a look-alike covers do not count."""
        covered = {place for _, places in self._lookalikes.holding(words) for place in places}
        counting = ["" if place in covered else word for place, word in enumerate(words)]
        found: dict[str, Danger] = {}
        for sign, _ in self._signs.holding(counting):
            for matter in self._matters_of[sign.source]:
                found.setdefault(matter.id, Danger(matter, sign.source))
        return sorted(found.values(), key=lambda danger: self._rank[danger.matter.id])
