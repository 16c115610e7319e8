"""The organigram as a value: which cell holds what, what is merged, whose contact stands in the header. Drawn elsewhere.

Areas are blocks, topics rows, stages columns; neighbouring stages with the same bodies are one cell.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.handouts.palette import LETTERS, Sign, signs
from bot.handouts.reading import without_pictogram
from bot.knowledge.localise import REMARKS, Localised
from bot.knowledge.model import Actor, KnowledgeBase, Responsibility, Topic

Say = Callable[..., str]
"""The interface's message of an id in the sheet's language, with its arguments filled in."""

ORDER = tuple(LETTERS)  # of the kinds of bodies


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheet: the whole one, one area's, one body's. `link` is what the QR code leads to."""

    language: str
    today: date
    area: str | None = None
    body: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A body in a cell. `lang`: the language its name is in; `only` says for whom or where it is, when not for all."""

    body: str
    short: str
    lang: str
    sign: Sign
    unsettled: bool = False
    overdue: bool = False
    inferred: bool = False
    only: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """`stages` neighbouring columns with the same bodies. Without any, nobody is named."""

    entries: tuple[Entry, ...]
    stages: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A topic. `volunteers`: volunteers may help here; `self_help`: refugees can do something themselves; `matters`: what the one
    body whose sheet this is does here."""

    topic: str
    title: str
    cells: tuple[Cell, ...]
    volunteers: bool
    self_help: bool
    matters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    area: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """A body in the header. `phone` apart from the other `ways` to reach it, because it can be tapped."""

    id: str
    sign: Sign
    name: str
    lang: str
    phone: str | None
    ways: tuple[str, ...]
    overdue: bool


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    letter: str
    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks mean; empty for a mark that is not on the sheet."""

    volunteers: str
    self_help: str
    unsettled: str
    overdue: str
    inferred: str
    nobody: str
    translation: str


@dataclass(frozen=True, slots=True)
class Organigram:
    """`part` is the area's or body's name on a sheet of its own."""

    title: str
    town: str
    part: str
    language: str
    day: date
    as_of: str
    topic: str  # what stands over the topics
    stages: tuple[str, ...]
    kinds_title: str
    kinds: tuple[Kind, ...]
    blocks: tuple[Block, ...]
    legend: Legend
    page_of: str  # "Seite {p} von {n}"
    invitation: str
    link: str | None


def layout(local: Localised, say: Say, wanted: Wanted) -> Organigram:
    """The sheet that is wanted of the knowledge base in its language. `wanted` names an area and a body that exist."""
    knowledge = local.knowledge
    codes = signs(knowledge.actors.values())
    blocks = tuple(_blocks(knowledge, say, wanted, codes))
    rows = [row for block in blocks for row in block.rows]
    entries = [entry for row in rows for cell in row.cells for entry in cell.entries]
    nobody = any(not cell.entries for row in rows for cell in row.cells)
    shown = {entry.body for entry in entries} | ({knowledge.town.fallback_actor} if nobody else set())
    kinds = tuple(_kinds(knowledge, say, wanted, codes, shown))
    fallback = knowledge.actors[knowledge.town.fallback_actor]
    late = any(entry.overdue for entry in entries) or any(body.overdue for kind in kinds for body in kind.bodies)
    return Organigram(
        title=say("command-organigramm"),
        town=knowledge.town.name,
        part=_part(knowledge, wanted),
        language=wanted.language,
        day=wanted.today,
        as_of=say("organigram-as-of", date=f"{wanted.today:%d.%m.%Y}"),
        topic=say("organigram-topic"),
        stages=tuple(stage.short for stage in knowledge.town.stages.values()),
        kinds_title=without_pictogram(say("button-bodies")),
        kinds=kinds,
        blocks=blocks,
        legend=Legend(
            volunteers=say("command-engagement") if any(row.volunteers for row in rows) else "",
            self_help=say("self-help-title") if any(row.self_help for row in rows) else "",
            unsettled=say("responsible-unsettled") if any(entry.unsettled for entry in entries) else "",
            overdue=without_pictogram(say("overdue")) if late else "",
            inferred=say("advice-inferred") if any(entry.inferred for entry in entries) else "",
            nobody=say("organigram-nobody", name=f"{codes[fallback.id].code} {fallback.short}") if nobody else "",
            translation=_translation(local, say, rows),
        ),
        page_of=say("page-of", page="{p}", pages="{n}"),
        invitation=say("inline-ask"),
        link=wanted.link,
    )


def _blocks(knowledge: KnowledgeBase, say: Say, wanted: Wanted, codes: Mapping[str, Sign]) -> Iterator[Block]:
    for area in knowledge.town.areas.values():
        if wanted.area in (None, area.id):
            topics = [topic for topic in knowledge.topics.values() if topic.area == area.id and _holds(topic, wanted.body)]
            if topics:
                yield Block(area.id, area.name, tuple(_row(knowledge, say, wanted, codes, topic) for topic in topics))


def _holds(topic: Topic, body: str | None) -> bool:
    return body is None or any(responsibility.actor == body for responsibility in topic.responsibilities)


def _row(knowledge: KnowledgeBase, say: Say, wanted: Wanted, codes: Mapping[str, Sign], topic: Topic) -> Row:
    columns = [_entries(knowledge, say, wanted, codes, topic.responsibilities, stage) for stage in knowledge.town.stages]
    cells = tuple(Cell(entries, len(list(same))) for entries, same in groupby(columns))
    matters = dict.fromkeys(r.matter for r in topic.responsibilities if r.actor == wanted.body)
    return Row(topic.id, topic.title, cells, bool(topic.advice.volunteers_may), bool(topic.advice.self_help), tuple(matters))


def _entries(
    knowledge: KnowledgeBase, say: Say, wanted: Wanted, codes: Mapping[str, Sign], responsibilities: Iterable[Responsibility], stage: str
) -> tuple[Entry, ...]:
    """The bodies of one stage, each once; one that has several parts bears the marks of all of them."""
    found: dict[tuple[str, str], Entry] = {}
    for responsibility in responsibilities:
        if responsibility.when.stages and stage not in responsibility.when.stages:
            continue
        only = _only(knowledge, say, responsibility)
        if only is None:
            continue
        actor = knowledge.actors[responsibility.actor]
        before = found.get((actor.id, only))
        found[actor.id, only] = Entry(
            body=actor.id,
            short=actor.short,
            lang=_lang(knowledge, actor, wanted),
            sign=codes[actor.id],
            unsettled=responsibility.state == "unsettled" or bool(before and before.unsettled),
            overdue=responsibility.provenance.overdue(wanted.today, knowledge.town.review_after_days) or bool(before and before.overdue),
            inferred=responsibility.provenance.basis == "inferred" or bool(before and before.inferred),
            only=only,
        )
    return tuple(found.values())


def _only(knowledge: KnowledgeBase, say: Say, responsibility: Responsibility) -> str | None:
    """For whom and where it holds, empty for all; None when it holds in protected places alone, which are named nowhere."""
    places = [knowledge.places[place] for place in responsibility.when.places]
    open_ones = [place.name for place in places if not place.protected]
    if places and not open_ones:
        return None
    audiences = [say(f"organigram-only-{audience}s") for audience in responsibility.when.audiences]
    return " · ".join((*open_ones, *(audiences if len(audiences) == 1 else ())))


def _kinds(knowledge: KnowledgeBase, say: Say, wanted: Wanted, codes: Mapping[str, Sign], shown: set[str]) -> Iterator[Kind]:
    """The bodies on the sheet, by kind."""
    actors = [actor for actor in knowledge.actors.values() if actor.id in shown]
    kinds = sorted({actor.kind for actor in actors}, key=lambda kind: (*ORDER, kind).index(kind))
    for kind in kinds:
        bodies = tuple(_body(knowledge, wanted, codes[actor.id], actor) for actor in actors if actor.kind == kind)
        yield Kind(without_pictogram(say(f"kind-{kind}")), bodies[0].sign.code[0], bodies)


def _body(knowledge: KnowledgeBase, wanted: Wanted, sign: Sign, actor: Actor) -> Body:
    """How to reach it: what can be dialled or written to, else what the source says."""
    contact = actor.contact
    ways = [way for way in (contact.email, contact.web, contact.address) if way]
    if contact.reach and not (contact.phone or ways):
        ways = [contact.reach]
    overdue = actor.provenance.overdue(wanted.today, knowledge.town.review_after_days)
    return Body(actor.id, sign, actor.name, _lang(knowledge, actor, wanted), contact.phone, tuple(ways), overdue)


def _lang(knowledge: KnowledgeBase, actor: Actor, wanted: Wanted) -> str:
    """Names stay as they are, but those that only describe a body (BCP 47 without variants)."""
    return (wanted.language if actor.generic else knowledge.town.languages[0]).partition("-")[0]


def _part(knowledge: KnowledgeBase, wanted: Wanted) -> str:
    names = [knowledge.town.areas[wanted.area].name] if wanted.area else []
    return " · ".join((*names, knowledge.actors[wanted.body].name) if wanted.body else names)


def _translation(local: Localised, say: Say, rows: Iterable[Row]) -> str:
    """A word about titles that are shown in another language, or that nobody has checked."""
    state = local.state(row.title for row in rows)
    return say(REMARKS[state]) if state else ""
