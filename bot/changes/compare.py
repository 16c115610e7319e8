"""Two states of a knowledge base in, everything that is different for people out. Pure."""

from collections.abc import Iterator, Mapping

from bot.changes.change import Change, Subject
from bot.changes.languages import checked, examples, texts, translations
from bot.changes.lines import lines
from bot.changes.responsibilities import responsibilities
from bot.knowledge.model import Actor, KnowledgeBase, Place, Stage, Topic, UrgentMatter

CONTACT = ("phone", "email", "address", "web", "hours", "reach")
ADVICE = ("steps", "volunteers_may", "volunteers_must_not", "self_help")


def compare(old: KnowledgeBase, new: KnowledgeBase) -> tuple[Change, ...]:
    """All changes, in the order of the knowledge base. What only helps matching or upkeep is counted, not told one by one."""
    parts = (_town, _urgent, _topics, _actors, _places, checked, texts, translations, examples)
    return tuple(change for part in parts for change in part(old, new))


def _town(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    town, before, after = Subject("town", new.town.id, new.town.name), old.town, new.town
    if before.name != after.name:
        yield Change(town, "name", before.name, after.name)
    for code in after.languages:
        if code not in before.languages:
            yield Change(town, "language-added", new=after.language_names[code])
    for code in before.languages:
        if code not in after.languages:
            yield Change(town, "language-gone", old=before.language_names[code])
    if before.fallback_actor != after.fallback_actor:
        yield Change(town, "fallback", old.actors[before.fallback_actor].name, new.actors[after.fallback_actor].name)
    if before.review_after_days != after.review_after_days:
        yield Change(town, "review", str(before.review_after_days), str(after.review_after_days))
    if before.default_stage != after.default_stage:
        yield Change(town, "default-stage", before.stages[before.default_stage].name, after.stages[after.default_stage].name)
    yield from _stages(town, before.stages, after.stages)
    for id, area in after.areas.items():
        if id in before.areas and before.areas[id].name != area.name:
            yield Change(town, "area", before.areas[id].name, area.name)


def _stages(town: Subject, before: Mapping[str, Stage], after: Mapping[str, Stage]) -> Iterator[Change]:
    for id in {**before, **after}:
        names = before[id].name if id in before else "", after[id].name if id in after else ""
        if names[0] != names[1]:
            yield Change(town, "stage", *names)


def _urgent(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    before, after = ({matter.id: matter for matter in base.urgent.matters} for base in (old, new))
    for id, matter in before.items():
        if id not in after:
            yield Change(Subject("urgent", id, id), "gone", old=", ".join(matter.numbers))
    for id, matter in after.items():
        subject = Subject("urgent", id, id)
        if id not in before:
            yield Change(subject, "new", new=", ".join(matter.numbers))
        else:
            yield from _matter(subject, before[id], matter)


def _matter(subject: Subject, before: UrgentMatter, after: UrgentMatter) -> Iterator[Change]:
    if before.numbers != after.numbers:
        yield Change(subject, "numbers", ", ".join(before.numbers), ", ".join(after.numbers))
    if before.first != after.first:
        yield Change(subject, "first", before.first, after.first)
    signs = [{(language, sign) for language, of in matter.signs.items() for sign in of} for matter in (before, after)]
    if added := len(signs[1] - signs[0]):
        yield Change(subject, "signs-added", count=added)
    if gone := len(signs[0] - signs[1]):
        yield Change(subject, "signs-gone", count=gone)


def _topics(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    for topic in old.topics.values():
        if topic.id not in new.topics:
            yield Change(_of_topic(old, topic), "gone")
    for topic in new.topics.values():
        subject = _of_topic(new, topic)
        if topic.id not in old.topics:
            who = dict.fromkeys(new.actors[r.actor].name for r in topic.responsibilities)
            yield Change(subject, "new", new=", ".join(who))
        else:
            yield from _topic(subject, old, new, old.topics[topic.id], topic)


def _topic(subject: Subject, old: KnowledgeBase, new: KnowledgeBase, before: Topic, after: Topic) -> Iterator[Change]:
    if before.title != after.title:
        yield Change(subject, "name", before.title, after.title)
    if before.area != after.area:
        yield Change(subject, "area", _area(old, before), _area(new, after))
    yield from responsibilities(subject, old, new, before, after)
    for name in ADVICE:
        yield from lines(subject, name, getattr(before.advice, name), getattr(after.advice, name))
    yield from lines(subject, "law", before.law, after.law)


def _of_topic(knowledge: KnowledgeBase, topic: Topic) -> Subject:
    return Subject("topic", topic.id, topic.title, _area(knowledge, topic))


def _area(knowledge: KnowledgeBase, topic: Topic) -> str:
    return knowledge.town.areas[topic.area].name


def _actors(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    for actor in old.actors.values():
        if actor.id not in new.actors:
            yield Change(Subject("actor", actor.id, actor.name), "gone")
    for actor in new.actors.values():
        subject = Subject("actor", actor.id, actor.name)
        if actor.id not in old.actors:
            yield Change(subject, "new", new=actor.contact.phone or actor.contact.email or actor.contact.reach or "")
        else:
            yield from _actor(subject, old.actors[actor.id], actor)


def _actor(subject: Subject, before: Actor, after: Actor) -> Iterator[Change]:
    if before.name != after.name:
        yield Change(subject, "name", before.name, after.name)
    for name in CONTACT:
        earlier, later = getattr(before.contact, name) or "", getattr(after.contact, name) or ""
        if earlier != later:
            yield Change(subject, "contact", earlier, later, detail=name)
    if before.contact.appointment_only != after.contact.appointment_only:
        yield Change(subject, "appointment" if after.contact.appointment_only else "no-appointment")
    if before.role != after.role:
        yield Change(subject, "role", before.role, after.role)


def _places(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    """Of protected places nobody reads a word, here neither."""
    before, after = ({id: place for id, place in base.places.items() if not place.protected} for base in (old, new))
    for id, place in before.items():
        if id not in after:
            yield Change(Subject("place", id, place.name), "gone")
    for id, place in after.items():
        subject = Subject("place", id, place.name)
        if id not in before:
            yield Change(subject, "new", new=_stage(new, place))
        else:
            yield from _place(subject, old, new, before[id], place)


def _place(subject: Subject, old: KnowledgeBase, new: KnowledgeBase, before: Place, after: Place) -> Iterator[Change]:
    differ = {
        "name": (before.name, after.name),
        "place-stage": (_stage(old, before), _stage(new, after)),
        "operator": (_body(old, before.operator), _body(new, after.operator)),
        "social-care": (_body(old, before.social_care), _body(new, after.social_care)),
        "place-state": (before.state, after.state),
        "note": (before.note or "", after.note or ""),
    }
    for what, (earlier, later) in differ.items():
        if earlier != later:
            yield Change(subject, what, earlier, later)


def _stage(knowledge: KnowledgeBase, place: Place) -> str:
    return knowledge.town.stages[place.stage].name if place.stage else ""


def _body(knowledge: KnowledgeBase, id: str | None) -> str:
    return knowledge.actors[id].name if id else ""
