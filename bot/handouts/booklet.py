"""The booklet: the whole knowledge base as a hand-out in one language, with contents, register of bodies and index of words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.handouts.bodies import BodyText, body
from bot.handouts.reading import NUMBERS, Reading
from bot.handouts.topics import TopicText, topic
from bot.handouts.word_index import Letter, index
from bot.knowledge.model import Actor, Place

KINDS = ("notfall", "stadt", "landkreis", "traeger", "beratung", "engagement", "land", "bund", "gericht", "privat")  # danger first


@dataclass(frozen=True, slots=True)
class Chapter:
    """An area with its topics."""

    id: str
    name: str
    topics: tuple[TopicText, ...]


@dataclass(frozen=True, slots=True)
class BodyEntry:
    """A body in the register. `topics` are (id, title) of what it is responsible for; `notes` tell how sure its facts are."""

    body: BodyText
    part_of: str | None
    topics: tuple[tuple[str, str], ...]
    checked: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    bodies: tuple[BodyEntry, ...]


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    id: str
    name: str
    lines: tuple[str, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class Booklet:
    """`words` are headings by what they stand over; `numbers` are (number, whose it is); `german` is the index of German words in a
    booklet of another language, for what stands on doors and letters."""

    language: str
    right_to_left: bool
    title: str
    town: str
    day: date
    words: dict[str, str]
    guide: tuple[str, ...]
    notes: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]
    office: BodyText
    chapters: tuple[Chapter, ...]
    kinds: tuple[Kind, ...]
    places: tuple[PlaceEntry, ...]
    index: tuple[Letter, ...]
    german: tuple[Letter, ...]
    sources: tuple[str, ...]
    link: str | None


def booklet(reading: Reading, original: Reading, link: str | None) -> Booklet:
    """Everything the knowledge base holds, but for protected places. `original` reads it in the language it was written in."""
    knowledge = reading.local.knowledge
    chapters = tuple(
        Chapter(area.id, area.name, tuple(topic(reading, one.id) for one in knowledge.topics.values() if one.area == area.id))
        for area in knowledge.town.areas.values()
    )
    own = [*_titles(reading), *_names(knowledge.actors.values()), *_places_called(knowledge.places.values())]
    words = [*own, *_keywords(original)] if reading.language.partition("-")[0] == original.language else own
    german = [*_keywords(original), *_titles(original)] if words is own else []
    note = reading.translation(reading.local.untranslated or reading.local.unchecked)
    return Booklet(
        language=reading.language,
        right_to_left=reading.right_to_left,
        title=reading.say("about", town=knowledge.town.name),
        town=knowledge.town.name,
        day=reading.today,
        words=_words(reading),
        guide=(reading.say("booklet-guide"), reading.say("booklet-marks", mark=reading.say("paper-inferred"))),
        notes=(note,) if note else (),
        numbers=tuple(_numbers(reading)),
        office=body(reading, knowledge.actors[knowledge.town.fallback_actor]),
        chapters=tuple(chapter for chapter in chapters if chapter.topics),
        kinds=tuple(_kinds(reading)),
        places=tuple(_place(reading, place) for place in knowledge.places.values() if not place.protected),
        index=index(words, reading.language.partition("-")[0]),
        german=index(german, original.language),
        sources=tuple(f"{source.title} ({source.publisher}, {source.date})" for source in knowledge.sources.values()),
        link=link,
    )


def topic_label(id: str) -> str:
    return f"topic-{id}"


def body_label(id: str) -> str:
    return f"body-{id}"


def place_label(id: str) -> str:
    return f"place-{id}"


def _words(reading: Reading) -> dict[str, str]:
    return reading.topic_words() | {
        "contents": reading.say("booklet-contents"),
        "bodies": reading.say("booklet-bodies"),
        "places": reading.say("booklet-places"),
        "index": reading.say("booklet-index"),
        "german": reading.say("booklet-index-german"),
        "numbers": reading.say("numbers-title"),
        "see_also": reading.say("paper-see-also"),
        "mend": reading.say("paper-mend", name=reading.local.knowledge.actors[reading.local.knowledge.town.fallback_actor].short),
        "scan": reading.say("poster-invite"),
    }


def _numbers(reading: Reading) -> Iterator[tuple[str, str]]:
    """Those everybody should know come first."""
    matters = reading.local.knowledge.urgent.matters
    numbers = dict.fromkeys(number for matter in matters for number in matter.numbers)
    for number in sorted(numbers, key=lambda number: number not in NUMBERS):
        yield number, reading.say("number-" + "".join(sign for sign in number if sign.isdigit()))


def _kinds(reading: Reading) -> Iterator[Kind]:
    actors = list(reading.local.knowledge.actors.values())
    for kind in dict.fromkeys([*KINDS, *(actor.kind for actor in actors)]):
        entries = [_entry(reading, actor) for actor in sorted(actors, key=lambda actor: actor.name.casefold()) if actor.kind == kind]
        if entries:
            yield Kind(reading.plain(f"kind-{kind}"), tuple(entries))


def _entry(reading: Reading, actor: Actor) -> BodyEntry:
    knowledge = reading.local.knowledge
    text = body(reading, actor)
    notes = [
        text.overdue,
        reading.say("paper-inferred") if actor.provenance.basis == "inferred" else None,
        reading.translation([actor.role, actor.contact.reach or ""]),
    ]
    return BodyEntry(
        text,
        reading.say("body-part-of", name=knowledge.actors[actor.part_of].name) if actor.part_of else None,
        tuple((t.id, t.title) for t in knowledge.topics.values() if any(r.actor == actor.id for r in t.responsibilities)),
        reading.say("checked", date=reading.day(actor.provenance.checked)),
        tuple(note for note in notes if note),
    )


def _place(reading: Reading, place: Place) -> PlaceEntry:
    knowledge, say = reading.local.knowledge, reading.say
    state = say(f"place-state-{place.state}")
    lines = [
        place.note,
        say("place-stage", stage=knowledge.town.stages[place.stage].name) if place.stage else None,
        say("place-operator", name=knowledge.actors[place.operator].name) if place.operator else None,
        say("place-care", name=knowledge.actors[place.social_care].name) if place.social_care else None,
        say("place-state", year=place.as_of, state=state) if place.as_of else state,
    ]
    return PlaceEntry(
        place.id, place.name, tuple(line for line in lines if line), say("checked", date=reading.day(place.provenance.checked))
    )


def _titles(reading: Reading) -> Iterator[tuple[str, str]]:
    for one in reading.local.knowledge.topics.values():
        yield one.title, topic_label(one.id)


def _keywords(original: Reading) -> Iterator[tuple[str, str]]:
    for one in original.local.knowledge.topics.values():
        for word in one.keywords:
            yield word, topic_label(one.id)


def _names(actors: Iterable[Actor]) -> Iterator[tuple[str, str]]:
    for actor in actors:
        yield actor.short, body_label(actor.id)


def _places_called(places: Iterable[Place]) -> Iterator[tuple[str, str]]:
    for place in places:
        if not place.protected:
            yield place.name, place_label(place.id)
