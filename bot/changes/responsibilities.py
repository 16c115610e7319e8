"""Who is responsible, compared: one topic's responsibilities of two states, paired as a person would."""

from collections.abc import Callable, Hashable, Iterator

from bot.changes.change import Change, Subject
from bot.changes.lines import lines
from bot.knowledge.model import Condition, KnowledgeBase, Responsibility, Topic

Key = Callable[[Responsibility], Hashable]

# Alike in this, then in that: what is left over at the end is new or gone.
KEYS: tuple[Key, ...] = (
    lambda r: (r.when, r.actor, r.matter),
    lambda r: (r.when, r.actor),
    lambda r: (r.actor, r.matter),
    lambda r: (r.when, r.matter),
    lambda r: r.when,
)


def responsibilities(subject: Subject, old: KnowledgeBase, new: KnowledgeBase, before: Topic, after: Topic) -> Iterator[Change]:
    """What is different about who is responsible for a topic."""
    gone, added = list(before.responsibilities), list(after.responsibilities)
    for key in KEYS:
        for one in list(gone):
            other = next((r for r in added if key(r) == key(one)), None)
            if other:
                gone.remove(one)
                added.remove(other)
                yield from _pair(subject, old, new, one, other)
    for one in gone:
        yield Change(subject, "responsible-gone", old=_name(old, one), when=holds(old, one.when), detail=one.matter)
    for one in added:
        what = f"responsible-added-{one.state}"
        yield Change(subject, what, new=_name(new, one), when=holds(new, one.when), detail=one.open or one.matter)


def holds(knowledge: KnowledgeBase, when: Condition) -> str:
    """For whom a responsibility holds, in names; empty: for all. `%volunteer` and `%refugee` stand for the two audiences."""
    stages = (knowledge.town.stages[id].short if id in knowledge.town.stages else id for id in when.stages)
    places = (_place(knowledge, id) for id in when.places)
    return ", ".join((*stages, *places, *(f"%{audience}" for audience in when.audiences)))


def _pair(subject: Subject, old: KnowledgeBase, new: KnowledgeBase, one: Responsibility, other: Responsibility) -> Iterator[Change]:
    when = holds(new, other.when)
    if one.when != other.when:
        yield Change(subject, "when", holds(old, one.when), when, detail=_name(new, other))
    if one.actor != other.actor:
        yield Change(subject, "responsible", _name(old, one), _name(new, other), when, other.matter)
    elif one.matter != other.matter:
        yield Change(subject, "matter", one.matter, other.matter, when, _name(new, other))
    if one.state != other.state:
        yield Change(subject, f"now-{other.state}", one.state, _name(new, other), when, other.open or "")
    elif one.open != other.open:
        yield Change(subject, "open", one.open or "", other.open or "", when)
    yield from lines(subject, "steps", one.steps, other.steps, when)


def _name(knowledge: KnowledgeBase, responsibility: Responsibility) -> str:
    actor = knowledge.actors.get(responsibility.actor)
    return actor.name if actor else responsibility.actor


def _place(knowledge: KnowledgeBase, id: str) -> str:
    place = knowledge.places.get(id)
    return "%protected" if place is None or place.protected else place.name
