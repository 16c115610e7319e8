"""Sites for tests: of the small base, of one with very long entries, and of the shipped one in languages of every kind."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import Actor, KnowledgeBase
from bot.knowledge.translatable import exchanged
from bot.site.folder import replace as put
from bot.site.whole import Order, site
from tests.knowledge import small_base
from tests.shipped import TODAY

Site = Mapping[str, str]  # address → text

# whole and in part; left to right and right to left; with another script; with most of it missing
LANGUAGES = ("de", "ar", "uk", "ku")


def texts(knowledge: KnowledgeBase, order: Order) -> Site:
    return {address: content.decode() for address, content in site(knowledge, small_base.TODAY, order)}


@pytest.fixture(scope="session")
def small_site(small_knowledge: KnowledgeBase) -> Site:
    return texts(small_knowledge, Order(small_knowledge.town.languages))


@pytest.fixture(scope="session")
def shipped_knowledge() -> KnowledgeBase:
    return load(default_folder(), TODAY)


@pytest.fixture(scope="session")
def shipped_site(shipped_knowledge: KnowledgeBase) -> Site:
    return texts(shipped_knowledge, Order(LANGUAGES, bot="https://t.me/wegweiser_test_bot"))


@pytest.fixture(scope="session")
def shipped_folder(shipped_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped base's site as files."""
    folder = tmp_path_factory.mktemp("server") / "wegweiser"
    put(folder, ((address, content.encode()) for address, content in shipped_site.items()))
    return folder


@pytest.fixture(scope="session")
def small_site_folder(small_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small_site")
    put(folder, ((address, content.encode()) for address, content in small_site.items()))
    return folder


@pytest.fixture(scope="session")
def long_folder(small_knowledge: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a base with entries longer than the loader lets anybody write, and many of them."""
    word = "Aufenthaltsgestattungsverlängerungsangelegenheiten" * 2
    plain = word.replace("ä", "ae").lower()

    def lengthened(actor: Actor) -> Actor:
        contact = replace(
            actor.contact, phone="+49 711 3512-3406 123 456", email=f"{plain}@town.example", web=f"town.example/{plain}/{plain}"
        )
        return replace(actor, name=f"{actor.name} {word}", short=word, contact=contact)

    knowledge = exchanged(small_knowledge, lambda text, where: f"{text} {word} " + "und noch vieles mehr, das hier steht " * 8)
    topics = {id: replace(topic, responsibilities=topic.responsibilities * 12) for id, topic in knowledge.topics.items()}
    actors = {id: lengthened(actor) for id, actor in knowledge.actors.items()}
    places = {id: replace(place, name=word) for id, place in knowledge.places.items()}
    town = replace(knowledge.town, name=f"Bad {word}", language_names={"de": word, "en": "English", "ar": "العربية"})
    folder = tmp_path_factory.mktemp("long")
    long = replace(knowledge, town=town, topics=topics, actors=actors, places=places)
    put(folder, site(long, small_base.TODAY, Order(town.languages, bot="https://t.me/wegweiser_test_bot")))
    return folder
