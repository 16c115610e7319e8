"""The knowledge base that is shipped keeps what it promises to those who ask, and to those it speaks of."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import Actor, KnowledgeBase, Place

SCOPE = Path(__file__).with_name("scope_ids.txt")
STREET = r"\w*(stra(ß|ss)e|str\.?|weg|platz|gasse|allee|ring|steige|halde)"
DIALLED = re.compile(r"\+49 [1-9]|1\d\d$|116 ?\d{3}$|0800 ")


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    """Loading it is the first test: it raises when there is any problem, an unknown source among them."""
    return load(default_folder(), date.today())


def test_it_has_every_topic_and_body_of_the_scope_and_no_problem(shipped: KnowledgeBase) -> None:
    scope = [line for line in SCOPE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(scope) == 112 + 14
    assert set(scope) <= {*shipped.topics, *(f"actor:{id}" for id in shipped.actors)}


def test_it_knows_at_least_sixty_bodies(shipped: KnowledgeBase) -> None:
    assert len(shipped.actors) >= 60


def test_every_topic_has_at_least_twenty_examples(shipped: KnowledgeBase) -> None:
    examples = shipped.utterances["de"]
    assert {id: len(examples[id].examples) for id in shipped.topics if len(examples[id].examples) < 20} == {}


def test_no_e_mail_address_is_that_of_a_person(shipped: KnowledgeBase) -> None:
    person = re.compile(r"^[a-zäöüß-]{3,}[._][a-zäöüß-]{3,}@|^[a-z][._][a-zäöüß-]{3,}@")
    assert [actor.contact.email for actor in shipped.actors.values() if person.match(actor.contact.email or "")] == []


def test_every_number_can_be_dialled_from_a_foreign_phone_or_is_an_emergency_or_free_number(shipped: KnowledgeBase) -> None:
    numbers = [actor.contact.phone for actor in shipped.actors.values() if actor.contact.phone]
    numbers += [number for matter in shipped.urgent.matters for number in matter.numbers]
    assert [number for number in numbers if not DIALLED.match(number)] == []


def test_every_number_that_must_be_shown_in_danger_has_a_name(shipped: KnowledgeBase) -> None:
    numbers = {number for matter in shipped.urgent.matters for number in matter.numbers}
    named = set(re.findall(r"^number-(\d+) =", shipped.texts["de"], re.MULTILINE))
    assert {re.sub(r"\D", "", number) for number in numbers} <= named


def test_no_accommodation_is_told_with_its_street_number(shipped: KnowledgeBase) -> None:
    numbered = re.compile(STREET + r" *\d", re.IGNORECASE)
    assert [text for place in shipped.places.values() for text in texts(place) if numbered.search(text)] == []


def test_a_protected_house_is_never_named_by_its_street(shipped: KnowledgeBase) -> None:
    protected = [place for place in shipped.places.values() if place.protected]
    assert protected
    assert [text for place in protected for text in texts(place) if re.search(STREET + r"\b", text, re.IGNORECASE)] == []


def test_the_refuge_for_women_is_told_without_address(shipped: KnowledgeBase) -> None:
    refuges = [actor for actor in shipped.actors.values() if any("frauenhaus" in name.lower() for name in (actor.name, *actor.aliases))]
    assert refuges
    assert [actor.id for actor in refuges if actor.contact.address] == []


def test_every_source_that_history_and_notes_cite_exists(shipped: KnowledgeBase) -> None:
    written = [text for topic in shipped.topics.values() for text in (topic.history,)]
    written += [text for actor in shipped.actors.values() for text in (actor.history,)]
    written += [place.note for place in shipped.places.values()]
    cited = {source for text in written for source in re.findall(r"\b[SL]\d+\b", text or "")}
    assert cited
    assert cited - set(shipped.sources) == set()


def test_every_body_can_be_reached(shipped: KnowledgeBase) -> None:
    assert [actor.id for actor in shipped.actors.values() if not any(ways(actor))] == []


def test_every_fallback_and_every_danger_leads_to_a_number_or_an_address(shipped: KnowledgeBase) -> None:
    fallback = shipped.actors[shipped.town.fallback_actor]
    assert fallback.contact.phone or fallback.contact.email
    assert all(matter.numbers for matter in shipped.urgent.matters)


def ways(actor: Actor) -> Iterator[str | None]:
    yield from (actor.contact.phone, actor.contact.email, actor.contact.reach)


def texts(place: Place) -> Iterator[str]:
    yield from (place.name, *place.aliases, place.note or "")
