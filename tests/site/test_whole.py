"""The site as files: whole, valid, linked, the same each time."""

import posixpath
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from html import unescape

import html5lib
import pytest

from bot.knowledge.loader import load
from bot.knowledge.model import KnowledgeBase
from bot.site.whole import Order, site
from tests.knowledge import small_base
from tests.site.conftest import LANGUAGES, Site, texts

LINK = re.compile(r'(?:href|src|action)="([^"]*)"')
OUTSIDE = re.compile(r"(?:https?|tel|mailto):")
SAMPLE = ("hausordnung", "internet-wlan", "gewalt-frauen", "notruf", "deutschkurs")


def pages(site: Site) -> Iterator[tuple[str, str]]:
    return ((address, page) for address, page in site.items() if address.endswith(".html"))


def test_every_page_of_the_small_base_is_valid(small_site: Site) -> None:
    for _, page in pages(small_site):
        html5lib.HTMLParser(strict=True).parse(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_the_shipped_base_are_valid(shipped_site: Site, language: str) -> None:
    singles = [f"{language}/{name}" for name in ("index.html", "stellen.html", "unterkuenfte.html", "selbst.html", "notfall.html")]
    for address in (*singles, *(f"{language}/themen/{topic}.html" for topic in SAMPLE)):
        html5lib.HTMLParser(strict=True).parse(shipped_site[address])


def test_a_page_that_is_not_valid_would_be_found() -> None:
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse("<!doctype html><title>x</title><p><ul></p>")


@pytest.mark.parametrize("name", ["small_site", "shipped_site"])
def test_no_link_is_dead(name: str, request: pytest.FixtureRequest) -> None:
    whole: Site = request.getfixturevalue(name)
    ids = {address: set(re.findall(r' id="([^"]+)"', page)) for address, page in pages(whole)}
    dead = []
    for address, page in pages(whole):
        for link in set(LINK.findall(page)):
            if OUTSIDE.match(link):
                continue
            path, _, fragment = unescape(link).partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(address), path)) if path else address
            if target not in whole or (fragment and fragment not in ids[target]):
                dead.append(f"{address}: {link}")
    assert dead == []


def test_no_page_holds_an_id_twice(shipped_site: Site) -> None:
    twice = {address for address, page in pages(shipped_site) if len(found := re.findall(r' id="([^"]+)"', page)) > len(set(found))}
    assert twice == set()


def test_every_topic_body_and_area_has_a_page_in_every_language(shipped_site: Site, shipped_knowledge: KnowledgeBase) -> None:
    knowledge = shipped_knowledge
    wanted = [f"themen/{id}" for id in knowledge.topics] + [f"stellen/{id}" for id in knowledge.actors]
    wanted += [f"bereiche/{id}" for id in knowledge.town.areas]
    assert [f"{code}/{page}" for code in LANGUAGES for page in wanted if f"{code}/{page}.html" not in shipped_site] == []


def test_every_page_has_the_emergency_numbers_to_call(shipped_site: Site) -> None:
    assert [address for address, page in pages(shipped_site) if 'href="tel:112"' not in page or 'href="tel:110"' not in page] == []


def test_pages_load_nothing_from_elsewhere_and_say_so_to_the_browser(shipped_site: Site) -> None:
    loads = re.compile(r'<(?:script|img|iframe|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="(?:https?:)?//')
    assert [address for address, page in pages(shipped_site) if loads.search(page) or "default-src &#39;none&#39;" not in page] == []
    assert not any("cookie" in content for address, content in shipped_site.items() if address.endswith(".js") and "words-" not in address)


def test_the_same_base_and_day_make_the_same_files(small_knowledge: KnowledgeBase) -> None:
    order = Order(("de", "ar"), "https://town.example/w/", "https://t.me/wegweiser_test_bot")
    first, second = (list(site(small_knowledge, small_base.TODAY, order)) for _ in range(2))
    assert first == second


def test_a_protected_house_stands_nowhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    house = (
        "  schutzhaus:\n    name: Haus Schutzburg\n    protected: true\n    basis: sourced\n    sources: [S2]\n    checked: 2026-11-22\n"
    )
    places = small_base.FILES["places.yaml"] + house
    knowledge = load(small_base.write(tmp_path_factory.mktemp("base"), {"places.yaml": places}), small_base.TODAY)
    assert knowledge.places["schutzhaus"].protected
    whole = texts(knowledge, Order(knowledge.town.languages))
    assert [address for address, text in whole.items() if "chutzburg" in text or "schutzhaus" in text] == []


def test_with_an_address_of_its_own_the_site_has_a_map_and_whole_links_between_languages(small_knowledge: KnowledgeBase) -> None:
    base = "https://town.example/wegweiser/"
    whole = texts(small_knowledge, Order(("de", "ar"), base))
    listed = {found.text for found in ElementTree.fromstring(whole["sitemap.xml"]).iter() if found.tag.endswith("loc")}
    assert listed == {base + address for address, _ in pages(whole) if address != "404.html"}
    page = whole["ar/themen/hausordnung.html"]
    assert f'<link rel="canonical" href="{base}ar/themen/hausordnung.html">' in page
    assert f'<link rel="alternate" hreflang="de" href="{base}de/themen/hausordnung.html">' in page
    assert f'href="{base}de/index.html"' in whole["404.html"]
    assert f"Sitemap: {base}sitemap.xml" in whole["robots.txt"]


def test_without_one_there_is_no_map(small_site: Site) -> None:
    assert "sitemap.xml" not in small_site
    assert "Sitemap" not in small_site["robots.txt"]


def test_pages_lead_to_the_bot_where_they_stand(shipped_site: Site) -> None:
    assert 'href="https://t.me/wegweiser_test_bot?start=t_hausordnung_l_ar"' in shipped_site["ar/themen/hausordnung.html"]
    assert 'href="https://t.me/wegweiser_test_bot?start=a_awo_l_de"' in shipped_site["de/stellen/awo.html"]
