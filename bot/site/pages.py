"""The pages of one language's edition, each with its address."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from markupsafe import Markup

from bot.conversation import answers
from bot.conversation.bodies import KINDS
from bot.conversation.engagement import AREA
from bot.knowledge.model import Actor, Place, Provenance, Source, Topic
from bot.site import addresses
from bot.site.answer import Drawer, Group, Marks
from bot.site.frame import Frame, Link
from bot.site.ways import ways

Page = tuple[str, str]  # address in the folder of the language, HTML


class Pages:
    """Draws every page of an edition."""

    def __init__(self, frame: Frame, drawer: Drawer) -> None:
        self._frame = frame
        self._drawer = drawer
        self._edition = drawer.edition
        self._knowledge = drawer.edition.knowledge
        self._say = drawer.edition.say

    def all(self) -> Iterator[Page]:
        yield self._home()
        yield from map(self._area, self._knowledge.town.areas)
        yield from map(self._topic, self._knowledge.topics.values())
        yield self._bodies()
        yield from map(self._body, self._knowledge.actors.values())
        yield self._places()
        yield self._self_help()
        yield self._engagement()
        yield self._emergency()
        if self._frame.handouts:
            yield self._downloads()

    def _home(self) -> Page:
        areas = [{"name": self._area_name(id), "id": id, "topics": self._links(self._topics_in(id))} for id in self._knowledge.town.areas]
        intro = self._say("site-intro", town=self._knowledge.town.name)
        found = self._edition.plain("site-search-found", count="{}")
        return self._page(addresses.HOME, "home", self._edition.plain("command-organigramm"), areas=areas, intro=intro, found=found)

    def _area(self, id: str) -> Page:
        topics = [
            {"link": link, "bodies": [self._edition.body(actor, short=True) for actor in self._usual(topic)]}
            for topic, link in zip(self._topics_in(id), self._links(self._topics_in(id)), strict=True)
        ]
        area = self._knowledge.town.areas[id]
        shown = [area.name, *(topic.title for topic in self._topics_in(id))]
        stage = self._say("chart-stage", stage=self._edition.text(self._usual_stage()))
        name = self._area_name(id)
        return self._page(addresses.area(id), "area", area.name, shown, heading=name, topics=topics, stage=stage)

    def _topic(self, topic: Topic) -> Page:
        advice, groups = topic.advice, self._drawer.groups(topic)
        said = [advice.steps, advice.self_help, advice.volunteers_may, advice.volunteers_must_not]
        steps, self_help, may, must_not = ([self._edition.text(text) for text in texts] for texts in said)
        responsibilities = topic.responsibilities
        shown = [topic.title, *(r.matter for r in responsibilities), *(r.open or "" for r in responsibilities), *sum(said, ())]
        provenances = [advice.provenance, *(r.provenance for r in responsibilities)]
        fallback = self._knowledge.actors[self._knowledge.town.fallback_actor]
        address = addresses.topic(topic.id)
        return self._page(
            address,
            "topic",
            topic.title,
            shown,
            heading=self._edition.text(topic.title),
            area=Link(addresses.area(topic.area), self._area_name(topic.area)),
            groups=[self._group(group, address) for group in groups],
            advice={
                "steps": steps,
                "self_help": self_help,
                "may": may,
                "must_not": must_not,
                "any": any(said),
                "marks": self._drawer.marks(advice.provenance),
                "checked": self._advised(advice.provenance),
            },
            law=[self._edition.name(paragraph) for paragraph in topic.law],
            related=self._links(self._knowledge.topics[id] for id in topic.related),
            helps_on=self._say("fallback-contact", name=self._body_link(fallback, address)),
            sheets=self._frame.sheets.get(topic.id, ()),
            bot_link=self._frame.bot_link(topic=topic.id),
            **self._sources(provenances),
        )

    def _group(self, group: Group, address: str) -> dict[str, Any]:
        entries = [
            {
                "address": addresses.body(entry.actor.id),
                "name": entry.name,
                "matter": entry.matter,
                "open": entry.open,
                "interim": self._say("interim", name=self._body_link(entry.actor, address)) if entry.open else None,
                "only": entry.only,
                "ways": entry.ways,
                "dated": entry.dated,
                "steps": entry.steps,
                "marks": entry.marks,
                "checked": self._checked(entry.marks),
            }
            for entry in group.entries
        ]
        return {"stages": group.stages, "names": group.names, "shared": group.shared, "first": group.first, "entries": entries}

    def _bodies(self) -> Page:
        kinds = [
            {
                "name": self._say(text),
                "id": kind,
                "bodies": [
                    {"link": Link(addresses.body(actor.id), self._edition.body(actor)), "ways": ways(self._edition, actor)}
                    for actor in sorted(self._knowledge.actors.values(), key=lambda actor: actor.name.casefold())
                    if actor.kind == kind
                ],
            }
            for kind, text in KINDS.items()
        ]
        there = [kind for kind in kinds if kind["bodies"]]
        return self._page(addresses.BODIES, "bodies", self._edition.plain("site-bodies"), kinds=there)

    def _body(self, actor: Actor) -> Page:
        address = addresses.body(actor.id)
        matters = [
            {"link": link, "matters": [self._edition.text(r.matter) for r in topic.responsibilities if r.actor == actor.id]}
            for topic, link in self._linked(answers.topics_of(self._knowledge, actor.id))
        ]
        part_of = self._knowledge.actors[actor.part_of] if actor.part_of else None
        dated = self._drawer.cards.dated(actor)
        shown = [
            actor.role,
            actor.contact.reach or "",
            *(r.matter for t in self._knowledge.topics.values() for r in t.responsibilities if r.actor == actor.id),
        ]
        return self._page(
            address,
            "body",
            actor.name,
            shown,
            heading=self._edition.body(actor),
            role=self._edition.text(actor.role),
            kind=self._say(KINDS[actor.kind]),
            part_of=self._say("body-part-of", name=self._body_link(part_of, address)) if part_of else None,
            ways=ways(self._edition, actor),
            no_phone=None if actor.contact.phone else self._say("no-phone", name=self._edition.body(actor)),
            dated=self._edition.spelt(dated) if dated else None,
            matters=matters,
            bot_link=self._frame.bot_link(actor=actor.id),
            **self._marks(actor.provenance),
            **self._sources([actor.provenance]),
        )

    def _places(self) -> Page:
        shown = [place for place in self._knowledge.places.values() if not place.protected]
        texts = [place.note or "" for place in shown]
        sources = self._sources([place.provenance for place in shown])
        places = [self._place(place) for place in shown]
        return self._page(addresses.PLACES, "places", self._edition.plain("site-places"), texts, places=places, **sources)

    def _place(self, place: Place) -> dict[str, Any]:
        say, actors, stages = self._say, self._knowledge.actors, self._knowledge.town.stages
        state = say(f"place-state-{place.state}")
        lines = [
            self._edition.text(place.note) if place.note else None,
            say("place-stage", stage=self._edition.text(stages[place.stage].name)) if place.stage else None,
            say("place-operator", name=self._body_link(actors[place.operator], addresses.PLACES)) if place.operator else None,
            say("place-care", name=self._body_link(actors[place.social_care], addresses.PLACES)) if place.social_care else None,
            say("place-state", year=place.as_of, state=state) if place.as_of else state,
        ]
        return {
            "id": place.id,
            "name": self._edition.name(place.name),
            "lines": [line for line in lines if line],
            **self._marks(place.provenance),
        }

    def _self_help(self) -> Page:
        shown = [text for topic in self._knowledge.topics.values() for text in (topic.title, *topic.advice.self_help)]
        areas = [
            {
                "name": self._area_name(id),
                "id": id,
                "topics": [
                    {"link": link, "lines": [self._edition.text(line) for line in topic.advice.self_help]}
                    for topic, link in self._linked(self._topics_in(id))
                    if topic.advice.self_help
                ],
            }
            for id in self._knowledge.town.areas
        ]
        there = [area for area in areas if area["topics"]]
        return self._page(addresses.SELF_HELP, "self_help", self._edition.plain("self-help-title"), shown, areas=there)

    def _engagement(self) -> Page:
        fields = [
            {"link": link, "bodies": [self._edition.body(actor, short=True) for actor in self._usual(topic)]}
            for topic, link in self._linked(self._topics_in(AREA))
        ]
        areas = [
            {"name": self._area_name(id), "id": id, "topics": self._links(topic for topic in self._topics_in(id) if _for_volunteers(topic))}
            for id in self._knowledge.town.areas
            if id != AREA
        ]
        there = [area for area in areas if area["topics"]]
        return self._page(
            addresses.ENGAGEMENT,
            "engagement",
            self._edition.plain("command-engagement"),
            heading=self._say("command-engagement"),
            fields=fields,
            areas=there,
        )

    def _emergency(self) -> Page:
        topics = self._knowledge.topics
        matters = [
            {
                "first": self._edition.text(matter.first),
                "numbers": [self._frame.number(number) for number in matter.numbers],
                "topic": Link(addresses.topic(matter.topic), self._edition.text(topics[matter.topic].title)),
            }
            for matter in {matter.first: matter for matter in self._knowledge.urgent.matters}.values()
        ]
        shown = [matter.first for matter in self._knowledge.urgent.matters]
        return self._page(addresses.EMERGENCY, "emergency", self._edition.plain("site-emergency"), shown, matters=matters)

    def _downloads(self) -> Page:
        return self._page(addresses.DOWNLOADS, "downloads", self._edition.plain("site-downloads"), handouts=self._frame.handouts)

    def _page(self, address: str, template: str, title: str, shown: Sequence[str] = (), **values: Any) -> Page:
        """`shown` are the texts of the knowledge base on the page: their worst translation is told."""
        translation = self._edition.local.state(shown)
        return address, self._frame.page(template, address, title, translation=translation, **values)

    def _topics_in(self, area: str) -> list[Topic]:
        return [topic for topic in self._knowledge.topics.values() if topic.area == area]

    def _links(self, topics: Iterable[Topic]) -> list[Link]:
        return [Link(addresses.topic(topic.id), self._edition.text(topic.title)) for topic in topics]

    def _linked(self, topics: Sequence[Topic]) -> Iterator[tuple[Topic, Link]]:
        return zip(topics, self._links(topics), strict=True)

    def _usual(self, topic: Topic) -> list[Actor]:
        """Who is responsible at the stage that is shown first; else who helps on."""
        town = self._knowledge.town
        found = answers.applicable(topic, town.default_stage, None, None)
        ids = dict.fromkeys(responsibility.actor for responsibility in found) or [town.fallback_actor]
        return [self._knowledge.actors[id] for id in ids]

    def _usual_stage(self) -> str:
        town = self._knowledge.town
        return town.stages[town.default_stage].name

    def _area_name(self, id: str) -> Markup:
        area = self._knowledge.town.areas[id]
        return Markup('<span aria-hidden="true">{}</span> {}').format(area.pictogram, self._edition.text(area.name))

    def _body_link(self, actor: Actor, address: str) -> Markup:
        href = addresses.up(address) + addresses.body(actor.id)
        return Markup('<a href="{}">{}</a>').format(href, self._edition.body(actor))

    def _marks(self, provenance: Provenance) -> dict[str, Any]:
        marks = self._drawer.marks(provenance)
        return {"marks": marks, "checked": self._checked(marks)}

    def _checked(self, marks: Marks) -> Markup:
        return self._say("checked-inferred" if marks.inferred else "checked", date=marks.checked)

    def _advised(self, provenance: Provenance) -> Markup:
        """The date of the advice; that it was concluded from rules is said in words of its own."""
        marks = self._drawer.marks(provenance)
        if not marks.inferred:
            return self._checked(marks)
        return Markup("{} {}").format(self._say("advice-inferred"), self._say("checked", date=marks.checked))

    def _sources(self, provenances: Iterable[Provenance]) -> dict[str, Any]:
        """The sources of a page in the order in which they are named, and their numbers in that list."""
        ids = list(dict.fromkeys(id for provenance in provenances for id in provenance.sources))
        texts = [{"id": id, "text": self._edition.name(_cited(self._knowledge.sources[id]))} for id in ids]
        return {"sources": texts, "numbers": {id: number for number, id in enumerate(ids, 1)}}


def _cited(source: Source) -> str:
    return f"{source.title} ({source.publisher}, {source.date})"


def _for_volunteers(topic: Topic) -> bool:
    return bool(topic.advice.volunteers_may or topic.advice.volunteers_must_not)
