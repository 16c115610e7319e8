"""A knowledge base with very long and very many entries, made of the shipped one: what a sheet must bear."""

from dataclasses import replace
from datetime import date

from bot.knowledge.model import Actor, KnowledgeBase, Responsibility, Topic

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
NO_HYPHENS = "x" * 90  # no language knows how to part it
MARKUP = '#eval("1") *fett* $x$ <b>&amp;</b> ${y} @ref //z \\ [klammer] _unten_ `code` = Titel'
OLD = date(2020, 1, 1)


def crammed(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Three times the bodies, twice the topics, one area with more rows than a page holds, one cell with every body of a kind."""
    actors = {f"{id}{copy}": _actor(actor, copy) for copy in ("", "-zwei", "-drei") for id, actor in knowledge.actors.items()}
    topics = {f"{id}{copy}": _topic(topic, copy) for copy in ("", "-zwei") for id, topic in knowledge.topics.items()}
    first = next(iter(topics.values()))
    many = tuple(replace(first.responsibilities[0], actor=id) for id, actor in actors.items() if actor.kind == "beratung")
    topics["alle"] = replace(first, id="alle", title=f"{LONG_WORD} {NO_HYPHENS} {MARKUP}", responsibilities=many)
    return replace(knowledge, actors=actors, topics=topics)


def _actor(actor: Actor, copy: str) -> Actor:
    if not copy:
        return actor
    name = f"{actor.name} {LONG_WORD} {MARKUP}" if copy == "-drei" else f"{actor.name} {copy}"
    contact = replace(actor.contact, web=f"https://example.org/{'sehr-langer-weg/' * 8}", reach=f"{actor.role} " * 4)
    return replace(
        actor, id=f"{actor.id}{copy}", name=name, short=f"{actor.short} {NO_HYPHENS if copy == '-drei' else copy}", contact=contact
    )


def _topic(topic: Topic, copy: str) -> Topic:
    if not copy:
        return topic
    return replace(
        topic, id=f"{topic.id}{copy}", title=f"{topic.title} {LONG_WORD}", responsibilities=tuple(map(_late, topic.responsibilities))
    )


def _late(responsibility: Responsibility) -> Responsibility:
    late = replace(responsibility.provenance, checked=OLD)
    return replace(responsibility, actor=f"{responsibility.actor}-drei", state="unsettled", provenance=late)
