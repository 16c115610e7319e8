"""The site as people use it: in a real browser, by keyboard, on a phone, from right to left, without JavaScript, on paper."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.async_api import Page

from bot.knowledge.model import KnowledgeBase
from bot.site.search_index import words
from tests.browser import DESKTOP, PHONE, NewPage, violations

pytestmark = pytest.mark.asyncio(loop_scope="session")

SMALLEST = {"width": 320, "height": 640}
KINDS_OF_PAGES = (
    *("index.html", "themen/hausordnung.html", "themen/internet-wlan.html", "bereiche/unterkunft.html", "stellen.html"),
    *("stellen/landratsamt.html", "unterkuenfte.html", "selbst.html", "engagement.html", "notfall.html"),
)
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="session")
def server(shipped_folder: Path) -> Iterator[str]:
    """The shipped base's site on a web server, in a folder of it, as a town would have it."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(shipped_folder.parent)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_address[1]}/{shipped_folder.name}/"
    running.shutdown()


async def found(page: Page) -> list[str]:
    return [text.split("\n")[0] for text in await page.locator("#found li").all_inner_texts()]


async def test_a_german_search_with_a_slip_is_driven_by_keyboard_alone(new_page: NewPage, server: str) -> None:
    page = await new_page(viewport=PHONE)
    await page.goto(server + "de/index.html")
    await page.locator("#q").focus()
    await page.keyboard.type("Hausornung")
    assert (await found(page))[0] == "Hausordnung"
    assert (await page.locator("#status").inner_text()).startswith("Gefunden: ")
    await page.keyboard.press("ArrowDown")
    assert await page.evaluate("document.activeElement.getAttribute('href')") == "themen/hausordnung.html"
    await page.keyboard.press("Escape")
    assert await page.locator("#q").input_value() == ""
    assert await page.locator("#everything").is_visible()
    await page.keyboard.type("schimel")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/themen/reparatur.html")
    assert await page.locator("h1").inner_text() == "Schäden und Reparaturen"


@pytest.mark.parametrize(
    ("language", "typed", "topic"),
    [
        ("de", "wer repariert die heizung", "reparatur"),
        ("de", "GROSSE reperatur", "reparatur"),
        ("de", "ordnung haus", "hausordnung"),
        ("de", "wlan", "internet-wlan"),
        ("ar", "التدفئه", "reparatur"),
        ("ar", "انترنت", "internet-wlan"),
        ("ar", "Hausordnung", "hausordnung"),
        ("uk", "опаленя", "reparatur"),
        ("uk", "інтренет", "internet-wlan"),
        ("ku", "Hausordnung", "hausordnung"),
    ],
)
async def test_the_search_finds_what_is_meant_from_a_file_too(
    new_page: NewPage, shipped_folder: Path, language: str, typed: str, topic: str
) -> None:
    page = await new_page(viewport=PHONE)
    await page.goto((shipped_folder / language / "index.html").as_uri())
    await page.fill("#q", typed)
    addresses = [await link.get_attribute("href") for link in await page.locator("#found a").all()]
    assert f"themen/{topic}.html" in addresses[:3]


async def test_a_search_from_any_page_leads_to_its_results(new_page: NewPage, shipped_folder: Path) -> None:
    page = await new_page()
    await page.goto((shipped_folder / "de/stellen/awo.html").as_uri())
    await page.fill("#q", "fahrrad")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("#found li")
    assert "Fahrrad" in await found(page)


async def test_what_is_not_there_is_said_and_the_list_stays(new_page: NewPage, server: str) -> None:
    page = await new_page()
    await page.goto(server + "ar/index.html")
    await page.fill("#q", "xqzw")
    assert "لم نجد شيئًا" in await page.locator("#status").inner_text()
    assert await page.locator("#everything").is_visible()


async def test_the_script_reads_words_as_the_bot_does(new_page: NewPage, server: str, shipped_knowledge: KnowledgeBase) -> None:
    texts = [
        line
        for by_target in shipped_knowledge.utterances.values()
        for utterances in by_target.values()
        for line in (*utterances.examples[:12], *utterances.words[:4])
    ]
    texts += [
        "Größe GROESSE groß",
        "qu'on m'a dit l'école",
        "İstanbul ışık",
        "§ 8 FlüAG",
        "Й й ё Ґ",
        "كـــتاب ٠٩ ۴۵ والمدرسة للبيت",
        "mein Сhef",
        "a_b 3½ x²",
    ]
    page = await new_page()
    await page.goto(server + "de/index.html")
    read = await page.evaluate("texts => texts.map(text => words(text))", texts)
    differing = {text: (theirs, ours) for text, theirs in zip(texts, read, strict=True) if theirs != (ours := list(words([text])))}
    assert len(texts) > 5000
    assert differing == {}


async def test_without_javascript_everything_is_listed(new_page: NewPage, server: str) -> None:
    page = await new_page(java_script_enabled=False, viewport=PHONE)
    await page.goto(server + "de/index.html")
    assert await page.get_by_text("Die Suche braucht JavaScript").is_visible()
    assert await page.locator(".areas a[href^='themen/']").count() >= 112
    await page.fill("#q", "fahrrad")
    await page.keyboard.press("Enter")
    await page.get_by_role("link", name="Fahrrad", exact=True).click()
    assert await page.locator("h1").inner_text() == "Fahrrad"
    await page.locator(".languages summary").click()
    await page.get_by_role("link", name="العربية").click()
    assert page.url.endswith("/ar/themen/fahrrad.html")


@pytest.mark.parametrize(("language", "viewport"), [("de", DESKTOP), ("ar", PHONE)])
async def test_every_kind_of_page_can_be_used_by_everybody(
    new_page: NewPage, small_site_folder: Path, language: str, viewport: dict[str, int]
) -> None:
    page = await new_page(viewport=viewport)
    faults = {}
    for address in KINDS_OF_PAGES:
        await page.goto((small_site_folder / language / address).as_uri())
        faults[address] = await faults_of(page)
    assert {address: told for address, told in faults.items() if told} == {}


@pytest.mark.parametrize("address", ["de/index.html", "ar/themen/gewalt-frauen.html", "uk/stellen/awo.html", "ku/themen/hausordnung.html"])
async def test_shipped_pages_can_be_used_by_everybody_on_a_phone(new_page: NewPage, server: str, address: str) -> None:
    page = await new_page(viewport=PHONE)
    await page.goto(server + address)
    assert await faults_of(page) == []


async def faults_of(page: Page) -> list[str]:
    """Against accessibility, and running out at the side."""
    over = await page.evaluate(SIDEWAYS)
    return await violations(page) + ([f"{over} pixels sideways"] if over else [])


@pytest.mark.parametrize("address", ["index.html", "404.html", "ar/themen/internet-wlan.html", "uk/notfall.html"])
async def test_dark_pages_and_the_gate_can_be_used_by_everybody(new_page: NewPage, server: str, address: str) -> None:
    page = await new_page(viewport=PHONE, color_scheme="dark")
    await page.goto(server + address)
    assert await violations(page) == []


async def test_results_and_the_open_language_menu_can_be_used_by_everybody(new_page: NewPage, server: str) -> None:
    page = await new_page(viewport=PHONE)
    await page.goto(server + "ar/index.html")
    await page.fill("#q", "انترنت")
    await page.locator(".languages summary").click()
    assert await violations(page) == []


async def test_the_first_tab_skips_to_the_content(new_page: NewPage, server: str) -> None:
    page = await new_page()
    await page.goto(server + "de/themen/hausordnung.html")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.textContent") == "Zum Inhalt springen"
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.id") == "content"


async def test_right_to_left_pages_begin_at_the_right_and_numbers_keep_their_order(new_page: NewPage, server: str) -> None:
    page = await new_page(viewport=PHONE)
    await page.goto(server + "ar/stellen/koordinationsstelle.html")
    brand = await page.locator(".brand").bounding_box()
    assert brand is not None
    assert brand["x"] + brand["width"] > PHONE["width"] - 32
    number = page.locator(".ways a[href^='tel:'] bdi")
    assert await number.get_attribute("dir") == "ltr"
    across = """node => { const at = place => { const range = document.createRange();
        range.setStart(node.firstChild, place); range.setEnd(node.firstChild, place + 1); return range.getBoundingClientRect().left };
        return at(1) < at(node.textContent.length - 1) }"""
    assert await number.evaluate(across)


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("viewport", [SMALLEST, PHONE, DESKTOP], ids=["smallest", "phone", "desktop"])
async def test_very_long_entries_do_not_run_out_of_the_page(
    new_page: NewPage, long_folder: Path, language: str, viewport: dict[str, int]
) -> None:
    page = await new_page(viewport=viewport)
    wide = {}
    for path in sorted((long_folder / language).rglob("*.html")):
        await page.goto(path.as_uri())
        await page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
        wide[path.name] = await page.evaluate(SIDEWAYS)
    assert {name: over for name, over in wide.items() if over} == {}


async def test_paper_shows_every_stage_and_no_search(new_page: NewPage, server: str) -> None:
    page = await new_page()
    await page.goto(server + "de/themen/hausordnung.html")
    last = page.locator(".stage").last.locator(".body").first
    assert not await last.is_visible()
    await page.emulate_media(media="print")
    assert await last.is_visible()
    assert not await page.locator("form.search").is_visible()
