"""Which responsibilities answer a topic where somebody lives, and how their bodies are reached."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.conversation.turn import ContactView
from bot.knowledge.model import Actor, KnowledgeBase, Responsibility, Topic


@dataclass(frozen=True, slots=True)
class Found:
    """The responsibilities that hold at `stage`; `depends` says that another stage would have another answer."""

    stage: str
    responsibilities: tuple[Responsibility, ...]
    depends: bool
    other_stages: tuple[str, ...]


def find(knowledge: KnowledgeBase, topic: Topic, stage: str | None, place: str | None, audience: str | None) -> Found:
    """What answers `topic`. Without a stage the town's default one is taken, and `depends` tells whether to ask."""
    shown = stage or knowledge.town.default_stage
    answer = applicable(topic, shown, place, audience)
    others = tuple(
        other
        for other in knowledge.town.stages
        if other != shown and (found := applicable(topic, other, None, audience)) and _who(found) != _who(answer)
    )
    return Found(shown, answer, stage is None and bool(others), others)


def applicable(topic: Topic, stage: str, place: str | None, audience: str | None) -> tuple[Responsibility, ...]:
    """The responsibilities whose conditions hold, in the order of the file, those for this very place first."""
    holding = [
        responsibility
        for responsibility in topic.responsibilities
        if _allows(responsibility.when.stages, stage)
        and _allows(responsibility.when.places, place)
        and _allows(responsibility.when.audiences, audience, unknown=True)
    ]
    return tuple(sorted(holding, key=lambda responsibility: not responsibility.when.places))


def contact(actor: Actor, today: date, review_after_days: int) -> ContactView:
    """How to reach a body, with the mark when its last check is too old."""
    way = actor.contact
    return ContactView(
        actor=actor.id,
        name=actor.name,
        phone=way.phone,
        email=way.email,
        address=way.address,
        web=way.web,
        checked=actor.provenance.checked,
        overdue=actor.overdue(today, review_after_days),
    )


def overall_state(responsibilities: Iterable[Responsibility]) -> str | None:
    """The weakest state: one unsettled part makes the answer unsettled."""
    states = {responsibility.state for responsibility in responsibilities}
    return next((state for state in ("unsettled", "shared", "settled") if state in states), None)


def topics_of(knowledge: KnowledgeBase, actor: str) -> list[Topic]:
    """The topics a body is responsible for; first those where it comes first at the stage that is shown first."""

    def comes_late(topic: Topic) -> bool:
        shown = applicable(topic, knowledge.town.default_stage, None, None)
        return not shown or shown[0].actor != actor

    found = [topic for topic in knowledge.topics.values() if any(r.actor == actor for r in topic.responsibilities)]
    return sorted(found, key=comes_late)


def _who(responsibilities: Iterable[Responsibility]) -> frozenset[str]:
    return frozenset(responsibility.actor for responsibility in responsibilities)


def _allows(wanted: tuple[str, ...], given: str | None, *, unknown: bool = False) -> bool:
    return not wanted or given in wanted or (unknown and given is None)
