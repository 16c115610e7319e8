"""A topic as it stands on paper: who is responsible at which stage, what to do, and how sure all of it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from bot.handouts.bodies import BodyText, body
from bot.handouts.reading import Reading
from bot.knowledge.model import Provenance, Responsibility, Topic


@dataclass(frozen=True, slots=True)
class Holder:
    """One responsible body. `first` is true where the paper names the body for the first time and so tells how to reach it;
    `open` says what is unsettled; `marks` what is not sure."""

    body: BodyText
    matter: str
    first: bool
    open: str | None
    marks: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageText:
    """Who is responsible at some stages; `names` is empty where the stage makes no difference in the whole topic."""

    names: tuple[str, ...]
    shared: bool
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class TopicText:
    """`advice_note` says that the advice was inferred; `checked` and `notes` stand at the foot; `sources` are as they were published."""

    id: str
    title: str
    area: str
    stages: tuple[StageText, ...]
    steps: tuple[str, ...]
    may: tuple[str, ...]
    must_not: tuple[str, ...]
    self_help: tuple[str, ...]
    advice_note: str | None
    law: tuple[str, ...]
    checked: str
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    related: tuple[tuple[str, str], ...]


def topic(reading: Reading, id: str) -> TopicText:
    """The topic `id` in the words of one language."""
    knowledge = reading.local.knowledge
    found = knowledge.topics[id]
    advice = found.advice
    days = knowledge.town.review_after_days
    provenances = [r.provenance for r in found.responsibilities]
    oldest = min(p.checked for p in (*provenances, advice.provenance))
    late = any(p.overdue(reading.today, days) for p in provenances)
    notes = [reading.plain("overdue") if late else None, reading.translation(shown(reading, found))]
    return TopicText(
        id=id,
        title=found.title,
        area=knowledge.town.areas[found.area].name,
        stages=tuple(_stages(reading, found)),
        steps=advice.steps,
        may=advice.volunteers_may,
        must_not=advice.volunteers_must_not,
        self_help=advice.self_help,
        advice_note=reading.say("advice-inferred") if advice.provenance.basis == "inferred" else None,
        law=found.law,
        checked=reading.say("checked", date=reading.day(oldest)),
        notes=tuple(note for note in notes if note),
        sources=tuple(_sources(reading, [*provenances, advice.provenance])),
        related=tuple((other, knowledge.topics[other].title) for other in found.related if other in knowledge.topics),
    )


def shown(reading: Reading, topic: Topic) -> Iterator[str]:
    """Every text of a topic that can be translated."""
    yield topic.title
    for responsibility in topic.responsibilities:
        yield from (responsibility.matter, responsibility.open or "", *responsibility.steps)
        yield reading.local.knowledge.actors[responsibility.actor].contact.reach or ""
    advice = topic.advice
    yield from (*advice.steps, *advice.volunteers_may, *advice.volunteers_must_not, *advice.self_help)


def _stages(reading: Reading, topic: Topic) -> Iterator[StageText]:
    """Responsibilities with the same stages stand together, in the order people pass through them; those for all stages last."""
    stages = list(reading.local.knowledge.town.stages)

    def order(responsibility: Responsibility) -> tuple[int, ...]:
        return tuple(stages.index(stage) for stage in responsibility.when.stages) or (len(stages),)

    depends = any(r.when.stages for r in topic.responsibilities)
    met: set[str] = set()
    for _, alike in groupby(sorted(topic.responsibilities, key=order), key=order):
        together = list(alike)
        names = tuple(reading.local.knowledge.town.stages[stage].short for stage in together[0].when.stages)
        holders = tuple(_holder(reading, r, met) for r in together)
        shared = any(r.state == "shared" for r in together) and len(together) > 1
        yield StageText((names or (reading.say("paper-all-stages"),)) if depends else (), shared, holders)


def _holder(reading: Reading, responsibility: Responsibility, met: set[str]) -> Holder:
    knowledge = reading.local.knowledge
    text = body(reading, knowledge.actors[responsibility.actor])
    first = responsibility.actor not in met
    met.add(responsibility.actor)
    marks = [
        reading.say("responsible-unsettled") if responsibility.state == "unsettled" else None,
        reading.say("paper-inferred") if responsibility.provenance.basis == "inferred" else None,
        ", ".join(knowledge.places[place].name for place in responsibility.when.places if not knowledge.places[place].protected) or None,
    ]
    return Holder(text, responsibility.matter, first, responsibility.open, tuple(mark for mark in marks if mark), responsibility.steps)


def _sources(reading: Reading, provenances: list[Provenance]) -> Iterator[str]:
    """Each source once, in the order of mention: `Titel (publisher, date)`."""
    knowledge = reading.local.knowledge
    for id in dict.fromkeys(id for provenance in provenances for id in provenance.sources):
        if source := knowledge.sources.get(id):
            yield f"{source.title} ({source.publisher}, {source.date})"
