"""What editors see of a whole knowledge base: how much it holds, what is due, how far each language is covered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.evaluation.coverage import Coverage, coverage
from bot.evaluation.overdue import Due, due
from bot.knowledge.model import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Board:
    """Figures of one state of the files. `next` is what falls due after `overdue`, the soonest first."""

    town: str
    language_names: Mapping[str, str]
    topics: int
    bodies: int
    places: int
    overdue: tuple[Due, ...]
    next: tuple[Due, ...]
    coverage: tuple[Coverage, ...]


def board(knowledge: KnowledgeBase, today: date) -> Board:
    """`knowledge` must be loaded whole, examples included."""
    all_due = due(knowledge)
    return Board(
        town=knowledge.town.name,
        language_names=dict(knowledge.town.language_names),
        topics=len(knowledge.topics),
        bodies=len(knowledge.actors),
        places=len(knowledge.places),
        overdue=tuple(one for one in all_due if one.overdue(today)),
        next=tuple(one for one in all_due if not one.overdue(today)),
        coverage=tuple(coverage(knowledge)),
    )
