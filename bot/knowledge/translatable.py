"""Every text of a knowledge base that people read in their own language, and the base with these texts exchanged.

Names (but generic ones), addresses, numbers and paragraphs of law are not among them: they stay as they are in every language.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.knowledge.model import Actor, Advice, Area, KnowledgeBase, Place, Responsibility, Stage, Topic, UrgentMatter

Say = Callable[[str, str], str]
"""(text, where it stands) → the text to show instead."""


def exchanged(knowledge: KnowledgeBase, say: Say) -> KnowledgeBase:
    """The knowledge base with each translatable text replaced by what `say` makes of it, in the order of the files."""
    town, urgent = knowledge.town, knowledge.urgent
    stages = {id: _stage(stage, say) for id, stage in town.stages.items()}
    areas = {id: _area(area, say) for id, area in town.areas.items()}
    return replace(
        knowledge,
        town=replace(town, stages=stages, areas=areas),
        topics={id: _topic(topic, say) for id, topic in knowledge.topics.items()},
        actors={id: _actor(actor, say) for id, actor in knowledge.actors.items()},
        places={id: _place(place, say) for id, place in knowledge.places.items()},
        urgent=replace(urgent, matters=tuple(_matter(matter, say) for matter in urgent.matters)),
    )


def texts(knowledge: KnowledgeBase) -> dict[str, list[str]]:
    """Every translatable text with the places where it stands."""
    found: dict[str, list[str]] = {}

    def note(text: str, where: str) -> str:
        found.setdefault(text, []).append(where)
        return text

    exchanged(knowledge, note)
    return found


def _stage(stage: Stage, say: Say) -> Stage:
    where = f"town.yaml: {stage.id}"
    return replace(stage, name=say(stage.name, f"{where}.name"), short=say(stage.short, f"{where}.short"))


def _area(area: Area, say: Say) -> Area:
    return replace(area, name=say(area.name, f"town.yaml: {area.id}"))


def _topic(topic: Topic, say: Say) -> Topic:
    where = f"topics/{topic.area}.yaml: {topic.id}"
    return replace(
        topic,
        title=say(topic.title, f"{where}.title"),
        responsibilities=tuple(_responsibility(r, where, say) for r in topic.responsibilities),
        advice=_advice(topic.advice, where, say),
    )


def _responsibility(responsibility: Responsibility, where: str, say: Say) -> Responsibility:
    where = f"{where}.{responsibility.actor}"
    return replace(
        responsibility,
        matter=say(responsibility.matter, f"{where}.for"),
        open=responsibility.open and say(responsibility.open, f"{where}.open"),
        steps=tuple(say(step, f"{where}.steps") for step in responsibility.steps),
    )


def _advice(advice: Advice, where: str, say: Say) -> Advice:
    def each(lines: tuple[str, ...], name: str) -> tuple[str, ...]:
        return tuple(say(line, f"{where}.{name}") for line in lines)

    return replace(
        advice,
        steps=each(advice.steps, "steps"),
        volunteers_may=each(advice.volunteers_may, "volunteers_may"),
        volunteers_must_not=each(advice.volunteers_must_not, "volunteers_must_not"),
        self_help=each(advice.self_help, "self_help"),
    )


def _actor(actor: Actor, say: Say) -> Actor:
    where, contact = f"actors.yaml: {actor.id}", actor.contact
    reach = contact.reach and say(contact.reach, f"{where}.reach")
    if actor.generic:
        actor = replace(actor, name=say(actor.name, f"{where}.name"), short=say(actor.short, f"{where}.short"))
    return replace(actor, role=say(actor.role, f"{where}.role"), contact=replace(contact, reach=reach))


def _place(place: Place, say: Say) -> Place:
    return replace(place, note=place.note and say(place.note, f"places.yaml: {place.id}.note"))


def _matter(matter: UrgentMatter, say: Say) -> UrgentMatter:
    return replace(matter, first=say(matter.first, f"urgent.yaml: {matter.id}.first"))
