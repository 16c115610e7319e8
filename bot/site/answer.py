"""A topic as its page shows it: who is responsible, stage by stage, and how sure that is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from bot.conversation import answers
from bot.conversation.cards import Cards
from bot.knowledge.model import Actor, Provenance, Responsibility, Source, Stage, Topic
from bot.site.edition import Edition
from bot.site.ways import Way, ways


@dataclass(frozen=True, slots=True)
class Entry:
    """One body and what it is responsible for. `only` tells for whom or where alone this holds; `open` what is unsettled."""

    actor: Actor
    name: Markup
    matter: Markup
    open: Markup | None
    only: tuple[Markup, ...]
    ways: tuple[Way, ...]
    dated: Markup | None
    marks: "Marks"
    steps: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What holds at some stages; without stages: at all of them."""

    stages: tuple[Markup, ...]
    entries: tuple[Entry, ...]
    shared: bool
    first: bool

    @property
    def names(self) -> tuple[Markup, ...]:
        return tuple(dict.fromkeys(entry.name for entry in self.entries))


@dataclass(frozen=True, slots=True)
class Marks:
    """How sure a statement is: its date, whether it was concluded only, whether the last check is too old, its sources."""

    checked: str
    inferred: bool
    overdue: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Drawer:
    """What all pages of an edition need to know: the day, for marks, and the cards, for what they say of a contact."""

    edition: Edition
    cards: Cards
    today: date

    def groups(self, topic: Topic) -> tuple[Group, ...]:
        """The usual stage's answer first; stages with the same answer together."""
        town = self.edition.knowledge.town
        same: dict[tuple[Responsibility, ...], list[Stage]] = {}
        for stage in sorted(town.stages.values(), key=lambda stage: stage.id != town.default_stage):
            same.setdefault(_shown(self.edition, topic, stage), []).append(stage)
        whole = len(same) == 1
        return tuple(
            Group(
                stages=() if whole else tuple(self.edition.text(stage.short) for stage in stages),
                entries=tuple(self._entries(found)),
                shared=answers.overall_state(found) == "shared",
                first=number == 0,
            )
            for number, (found, stages) in enumerate(same.items())
        )

    def _entries(self, found: Sequence[Responsibility]) -> Iterator[Entry]:
        met: set[str] = set()
        for responsibility in found:
            actor = self.edition.knowledge.actors[responsibility.actor]
            dated = self.cards.dated(actor)
            yield Entry(
                actor=actor,
                name=self.edition.body(actor),
                matter=self.edition.text(responsibility.matter),
                open=self.edition.text(responsibility.open or "") if responsibility.state == "unsettled" else None,
                only=tuple(self._only(responsibility)),
                ways=() if actor.id in met else ways(self.edition, actor),
                dated=self.edition.spelt(dated) if dated else None,
                marks=self.marks(responsibility.provenance),
                steps=tuple(self.edition.text(step) for step in responsibility.steps),
            )
            met.add(actor.id)

    def _only(self, responsibility: Responsibility) -> Iterator[Markup]:
        say, places = self.edition.say, self.edition.knowledge.places
        if responsibility.when.audiences == ("volunteer",):
            yield say("site-for-volunteers")
        if responsibility.when.audiences == ("refugee",):
            yield say("site-for-refugees")
        names = [self.edition.name(places[id].name) for id in responsibility.when.places if not places[id].protected]
        if names:
            yield say("site-at-place", names=Markup(", ").join(names))

    def marks(self, provenance: Provenance) -> Marks:
        town, sources = self.edition.knowledge.town, self.edition.knowledge.sources
        return Marks(
            checked=f"{provenance.checked:%d.%m.%Y}",
            inferred=provenance.basis == "inferred",
            overdue=provenance.overdue(self.today, town.review_after_days),
            sources=tuple(sources[id] for id in provenance.sources),
        )


def _shown(edition: Edition, topic: Topic, stage: Stage) -> tuple[Responsibility, ...]:
    """What holds at a stage, everywhere first, then what holds at single places; never what only a protected one would tell."""
    places = edition.knowledge.places
    everywhere = answers.applicable(topic, stage.id, None, None)
    at_places = [
        r
        for r in topic.responsibilities
        if r.when.places and (not r.when.stages or stage.id in r.when.stages) and any(not places[id].protected for id in r.when.places)
    ]
    return (*everywhere, *at_places)
