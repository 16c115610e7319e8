"""A topic's page: who is responsible stage by stage, and how sure that is."""

import re
from datetime import date
from html import unescape

import pytest

from bot.knowledge.loader import load
from bot.knowledge.model import KnowledgeBase
from bot.site.whole import Order, site
from tests.knowledge import small_base
from tests.site.conftest import Site, texts


def seen(page: str) -> str:
    """The words of a page's content as one line."""
    content = page.partition("<main")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", content)))


def test_each_stage_has_its_own_answer_the_usual_one_open(small_site: Site) -> None:
    page = small_site["de/themen/hausordnung.html"]
    stages = re.findall(r'<details class="stage"( open)?>\s*<summary><strong>(.*?)</strong>', page)
    assert stages == [(" open", "Gemeinschaftsunterkunft"), ("", "Städtische Unterkunft")]
    assert "Regeln in den Häusern der Stadt" in page


def test_an_answer_that_holds_everywhere_says_so(small_site: Site) -> None:
    page = small_site["de/themen/reparatur.html"]
    assert '<details class="stage"' not in page
    assert "Gilt überall" in page
    assert "Mehrere Stellen teilen sich das." in page


def test_a_page_tells_how_to_reach_a_body_what_to_do_and_where_that_comes_from(small_site: Site) -> None:
    page = small_site["de/themen/reparatur.html"]
    assert '<a href="tel:+497111234560">' in page
    assert '<a href="mailto:info@landkreis.example">' in page
    assert '<a href="https://landkreis.example" rel="external noreferrer">' in page
    words = seen(page)
    for told in (
        "Mo–Fr 8–12, Do 13:30–18 Uhr",
        "Geh ins Büro im Haus.",
        "Melde den Schaden der Heimleitung.",
        "Geprüft am 22.11.2026",
        "Seite des Landkreises (landkreis.example, 2026)",
    ):
        assert told in words


def test_a_contact_that_is_old_shows_its_year(shipped_site: Site) -> None:
    assert "(Angabe von 2021)" in seen(shipped_site["de/stellen/koordinationsstelle.html"])


def test_what_volunteers_may_and_must_not_and_self_help_stand_on_the_page(small_site: Site) -> None:
    words = seen(small_site["de/themen/hausordnung.html"])
    for told in ("Regeln erklären.", "Regeln durchsetzen oder Zimmer kontrollieren.", "Halte die Nachtruhe ein.", "§ 8 FlüAG"):
        assert told in words


def test_what_is_unsettled_or_concluded_is_marked(small_site: Site) -> None:
    words = seen(small_site["de/themen/internet-wlan.html"])
    assert "Noch nicht geklärt: Wer den Anschluss bezahlt, ist nicht entschieden." in words
    assert "Für den Übergang: Koordinationsstelle Bürgerengagement" in words
    assert "Aus Regeln abgeleitet, nicht bestätigt · 22.11.2026" in seen(small_site["de/themen/hausordnung.html"])


def test_an_old_check_is_marked_overdue_and_a_young_one_is_not(small_knowledge: KnowledgeBase, small_site: Site) -> None:
    later = dict(site(small_knowledge, date(2027, 8, 1), Order(("de",))))
    assert "Prüfung überfällig" in later["de/themen/hausordnung.html"].decode()
    assert "Prüfung überfällig" not in small_site["de/themen/hausordnung.html"]


def test_a_stage_that_nobody_is_responsible_for_names_who_helps_on(tmp_path_factory: pytest.TempPathFactory) -> None:
    change = small_base.with_change(
        "topics/unterkunft.yaml",
        "      - actor: heimleitung\n        for: Schäden",
        "      - when: {stage: [vorlaeufig]}\n        actor: heimleitung\n        for: Schäden",
    )
    change = {
        "topics/unterkunft.yaml": change["topics/unterkunft.yaml"].replace(
            "      - actor: landratsamt", "      - when: {stage: [vorlaeufig]}\n        actor: landratsamt"
        )
    }
    knowledge = load(small_base.write(tmp_path_factory.mktemp("base"), change), small_base.TODAY)
    words = seen(texts(knowledge, Order(("de",)))["de/themen/reparatur.html"])
    assert "Für diese Unterbringung wissen wir das nicht. Weiterhelfen kann Koordinationsstelle Bürgerengagement" in words
