"""The papers beside the pages."""

from bot.knowledge.model import KnowledgeBase
from bot.site.whole import Order, site
from tests.knowledge import small_base


def test_papers_lie_beside_the_pages_and_are_offered_in_the_readers_and_in_the_first_language(small_knowledge: KnowledgeBase) -> None:
    order = Order(("ar",), bot="https://t.me/wegweiser_test_bot", handouts=True)
    files = dict(site(small_knowledge, small_base.TODAY, order))
    papers = {f"papiere/{name}-{code}.pdf" for name in ("organigramm-a3", "organigramm-a4", "heft") for code in ("ar", "de")}
    assert {address for address, content in files.items() if content.startswith(b"%PDF")} == papers
    offers = files["ar/herunterladen.html"].decode()
    assert all(f'href="../{paper}"' in offers for paper in papers)
    assert 'href="herunterladen.html"' in files["ar/index.html"].decode()


def test_a_topics_page_leads_to_its_sheet_in_two_languages(small_knowledge: KnowledgeBase) -> None:
    files = dict(site(small_knowledge, small_base.TODAY, Order(("ar",), handouts=True)))
    assert 'href="../../papiere/hausordnung-ar.html"' in files["ar/themen/hausordnung.html"].decode()
    sheet = files["papiere/hausordnung-ar.html"].decode()
    assert "Lies den Aushang im Haus." in sheet
    assert 'lang="ar"' in sheet


def test_without_papers_no_page_offers_any(small_knowledge: KnowledgeBase) -> None:
    files = dict(site(small_knowledge, small_base.TODAY, Order(("de",))))
    assert [address for address, content in files.items() if "papiere" in address or b"papiere/" in content] == []
