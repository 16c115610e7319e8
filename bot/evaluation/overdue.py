"""What somebody has to compare with its source again, the longest due first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.knowledge.model import KnowledgeBase, Provenance

Kind = Literal["body", "responsibility", "advice", "place"]


@dataclass(frozen=True, slots=True)
class Due:
    """One statement and the last day on which its check is fresh enough; `title` in the town's first language."""

    kind: Kind
    id: str
    title: str
    checked: date
    until: date

    def overdue(self, today: date) -> bool:
        return today > self.until


def due(knowledge: KnowledgeBase) -> list[Due]:
    """Every body, responsibility, piece of advice and place."""
    days = timedelta(days=knowledge.town.review_after_days)
    found = {Due(kind, id, title, provenance.checked, provenance.checked + days) for kind, id, title, provenance in _statements(knowledge)}
    return sorted(found, key=lambda one: (one.until, one.kind, one.title))


def _statements(knowledge: KnowledgeBase) -> Iterator[tuple[Kind, str, str, Provenance]]:
    for actor in knowledge.actors.values():
        yield "body", actor.id, actor.name, actor.provenance
    for topic in knowledge.topics.values():
        for responsibility in topic.responsibilities:
            yield "responsibility", topic.id, f"{topic.title}: {knowledge.actors[responsibility.actor].short}", responsibility.provenance
        yield "advice", topic.id, topic.title, topic.advice.provenance
    for place in knowledge.places.values():
        if not place.protected:
            yield "place", place.id, place.name, place.provenance
