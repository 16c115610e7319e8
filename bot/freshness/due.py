"""Which contacts the staff are to be asked about now, and whom to name: few a day, at an hour when people work."""

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.freshness.review import Asked
from bot.knowledge.model import Actor, KnowledgeBase

MOST_A_DAY = 3  # questions: more are not answered with care
FROM, UNTIL = time(9, 30), time(15)  # on working days
AHEAD_DAYS = 14  # before a contact is overdue
PATIENCE_DAYS = 7  # without an answer they are asked again
SILENCES = 2  # then the second body is named
REST_DAYS = 30  # and when that one is silent too, they are asked rarely


@dataclass(frozen=True, slots=True)
class Due:
    """Ask about a body, the how manieth time without an answer, and name who keeps its facts. `deputy`: the second body's turn."""

    actor: str
    times: int
    keeper: str
    deputy: bool = False


def due(knowledge: KnowledgeBase, asked: Iterable[Asked], now: datetime, holidays: Container[date]) -> list[Due]:
    """What to ask at `now` (the town's local time): the longest unchecked first, of these what most topics lead to."""
    today, waiting = now.date(), {one.actor: one for one in asked}
    if now.weekday() >= 5 or today in holidays or not FROM <= now.time().replace(tzinfo=None) < UNTIL:
        return []
    left = MOST_A_DAY - sum(one.day == today for one in waiting.values())
    topics = Counter(r.actor for topic in knowledge.topics.values() for r in topic.responsibilities)
    old = [actor for actor in knowledge.actors.values() if _old(knowledge, actor, today) and _ready(waiting.get(actor.id), today)]
    old.sort(key=lambda actor: (actor.provenance.checked, -topics[actor.id], actor.id))
    return [_due(knowledge, actor, waiting.get(actor.id)) for actor in old[: max(0, left)]]


def keeper(knowledge: KnowledgeBase, actor: Actor) -> str:
    """The body that keeps an actor's facts."""
    return actor.owner or knowledge.town.fallback_actor


def _old(knowledge: KnowledgeBase, actor: Actor, today: date) -> bool:
    rhythm = actor.review_after_days or knowledge.town.review_after_days
    return today - actor.provenance.checked >= timedelta(days=rhythm - min(AHEAD_DAYS, rhythm // 4))


def _ready(asked: Asked | None, today: date) -> bool:
    if asked is None:
        return True
    pause = PATIENCE_DAYS if asked.times <= SILENCES else REST_DAYS
    return today - asked.day >= timedelta(days=pause)


def _due(knowledge: KnowledgeBase, actor: Actor, asked: Asked | None) -> Due:
    """The second body is the deputy; without one, the body this one is part of, else the town's fallback."""
    times = (asked.times if asked else 0) + 1
    if times <= SILENCES:
        return Due(actor.id, times, keeper(knowledge, actor))
    first, fallback = keeper(knowledge, actor), knowledge.town.fallback_actor
    others = (actor.deputy, actor.part_of, fallback, knowledge.actors[fallback].part_of)
    return Due(actor.id, times, next((id for id in others if id and id != first), first), deputy=True)
