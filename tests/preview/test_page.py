"""The preview in a real browser: asked by keyboard, in both directions, on a phone, and while files are saved."""

import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from bot.preview.page import MOST_BYTES
from tests.browser import DESKTOP, PHONE, NewPage, violations
from tests.knowledge import small_base
from tests.preview.conftest import SECONDS, Shown

pytestmark = pytest.mark.asyncio(loop_scope="session")

BROKEN = small_base.with_change("topics/unterkunft.yaml", "actor: landratsamt", "actor: landratsampt")
RENUMBERED = small_base.with_change("actors.yaml", "+49 711 1234-560", "+49 711 1234-999")


@pytest_asyncio.fixture(loop_scope="session")
async def page(preview: Shown, new_page: NewPage) -> AsyncIterator[Page]:
    """The preview of the small base as it is, in a browser that reads German."""
    await preview.saved()
    opened = await new_page(locale="de-DE")
    await opened.goto(preview.url)
    yield opened


async def ask(page: Page, text: str) -> None:
    """Say something and wait for the answer."""
    number = await page.locator("#entries > *").count()
    await page.fill("#say", text)
    await page.press("#say", "Enter")
    await expect(page.locator(f"#entries > *:nth-child({number + 2})")).to_be_visible()


async def test_a_question_is_answered_as_on_a_phone(page: Page) -> None:
    await ask(page, "Nummer vom Landratsamt")
    answer = page.locator(".said.bot").last
    await expect(answer.locator(".title").first).to_have_text("Landratsamt")
    await expect(answer.get_by_role("link", name="+49 711 1234-560")).to_have_attribute("href", "tel:+497111234560")
    await expect(answer.get_by_role("link", name="Auf der Karte")).to_have_attribute("href", re.compile("openstreetmap.*Amtsplatz%201"))
    await expect(page.locator("#say")).to_be_focused()
    await expect(page.locator("#say")).to_have_value("")


async def test_a_button_changes_its_message_in_place_and_the_focus_stays_there(page: Page) -> None:
    await ask(page, "Wer macht die Hausordnung?")
    await page.get_by_role("button", name="Was kann ich selbst tun?").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#entries > *")).to_have_count(3)
    answer = page.locator(".said.bot").last
    await expect(answer).to_contain_text("Halte die Nachtruhe ein.")
    await expect(answer).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Zurück zur Antwort")).to_be_focused()


async def test_a_contact_can_be_saved_and_a_number_copied(page: Page) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await ask(page, "Nummer vom Landratsamt")
    await page.get_by_role("button", name="Nummer kopieren").click()
    await expect(page.get_by_role("button", name="Kopiert")).to_be_visible()
    assert "1234" in await page.evaluate("navigator.clipboard.readText()")
    await page.get_by_role("button", name="Kontakt speichern").click()
    async with page.expect_download() as download:
        await page.locator(".contact").click()
    path = await (await download.value).path()
    assert "TEL;TYPE=WORK,VOICE:+497111234560" in path.read_text(encoding="utf-8")


async def test_it_works_by_keyboard_alone(page: Page) -> None:
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Zum Gespräch")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("Wer macht die Hausordnung?")
    await page.keyboard.press("Enter")
    await expect(page.locator(".said.bot").last).to_contain_text("Wohnheimleitung")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")  # the menu
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Neu anfangen")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("#menu > summary")).to_be_focused()
    await page.keyboard.press("Enter")
    for _ in range(3):
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#menu")).not_to_have_attribute("open", "")
    await expect(page.locator("#entries > *")).to_have_count(4)


async def test_the_conversation_is_a_log_that_is_read_out_as_it_grows(page: Page) -> None:
    log = page.get_by_role("log", name="Gespräch")
    await expect(log).to_have_attribute("aria-live", "polite")
    first = await page.locator("#m1").element_handle()
    await ask(page, "Wer macht die Hausordnung?")
    assert first
    assert await first.evaluate("old => old.isConnected")  # what was read out already is left alone
    assert await page.locator("main, aside").count() == 2


async def test_language_audience_and_stage_answer_the_same_question_anew(page: Page) -> None:
    await ask(page, "Wer macht die Hausordnung?")
    await page.select_option("#view-stage", "anschluss")
    await expect(page.locator(".said.bot").last).to_contain_text("Hausordnung · Städtische Unterkunft")
    await page.select_option("#view-audience", "refugee")
    await expect(page.locator(".said.bot").last).to_contain_text("Das kannst du selbst tun")
    await page.select_option("#view-place", "gartenweg")
    await expect(page.locator("#view-place")).to_have_value("gartenweg")
    await page.select_option("#view-stage", "vorlaeufig")
    await expect(page.locator("#view-place")).to_have_value("")
    await page.select_option("#view-language", "ar")
    await expect(page.locator("#phone")).to_have_attribute("dir", "rtl")
    await expect(page.locator("#entries > *")).to_have_count(3)
    mine, bots = await page.locator(".mine").bounding_box(), await page.locator(".said.bot").last.bounding_box()
    assert mine
    assert bots
    assert mine["x"] < bots["x"]  # mirrored


async def test_a_fresh_conversation_knows_nothing_of_the_last(page: Page) -> None:
    await page.select_option("#view-stage", "anschluss")
    await ask(page, "Wer macht die Hausordnung?")
    await page.get_by_role("button", name="Neues Gespräch").click()
    await expect(page.locator("#entries > *")).to_have_count(1)
    await expect(page.locator("#view-stage")).to_have_value("")
    await expect(page.locator("#why")).to_contain_text("Noch keine Frage.")


async def test_two_visitors_have_two_conversations_and_a_reload_keeps_ones_own(page: Page, preview: Shown, new_page: NewPage) -> None:
    await ask(page, "Wer macht die Hausordnung?")
    other = await new_page()
    await other.goto(preview.url)
    await expect(other.locator("#entries > *")).to_have_count(1)
    await page.reload()
    await expect(page.locator("#entries > *")).to_have_count(3)


async def test_editors_see_why_it_is_this_answer(page: Page) -> None:
    await ask(page, "Wer macht die Hausordnung?")
    why = page.locator("#why")
    await expect(why).to_contain_text("Antwort: Hausordnung")
    await expect(why).to_contain_text(re.compile(r"Sicherheit \d+ %"))
    assert await why.locator(".candidates li").count() > 1
    await why.locator("summary").click()
    await expect(why.locator("pre")).to_contain_text("hausordnung →")
    await ask(page, "Es brennt!")
    await expect(why).to_contain_text("Notfall")


async def test_editors_see_how_far_each_language_is(page: Page) -> None:
    rows = page.locator("#coverage tbody tr")
    await expect(rows).to_have_count(3)
    await expect(rows.nth(2).locator("th")).to_have_text("العربية")


async def test_a_broken_file_shows_its_line_while_the_bot_goes_on_and_mending_clears_it(page: Page, preview: Shown) -> None:
    await ask(page, "Nummer vom Landratsamt")
    await preview.saved(BROKEN)
    problem = page.locator(".problems li")
    name, content = next(iter(BROKEN.items()))
    await expect(problem).to_contain_text(f"{name} Zeile {small_base.line_of(name, 'landratsampt', content)}", timeout=SECONDS * 1000)
    await expect(problem).to_contain_text("did you mean 'landratsamt'?")
    await expect(page.locator("#told")).to_have_text("Ein Fehler")
    assert await violations(page) == []
    await ask(page, "Wer macht die Hausordnung?")
    await expect(page.locator(".said.bot").last).to_contain_text("Wohnheimleitung")
    await preview.saved()
    await expect(problem).to_have_count(0, timeout=SECONDS * 1000)
    await expect(page.locator("#sign")).to_have_text("Alles in Ordnung")


async def test_a_saved_number_shows_in_the_answer_that_stands_there(page: Page, preview: Shown) -> None:
    await ask(page, "Nummer vom Landratsamt")
    await page.fill("#say", "halb geschrie")
    await preview.saved(RENUMBERED)
    await expect(page.locator(".said.bot").last).to_contain_text("+49 711 1234-999", timeout=SECONDS * 1000)
    await expect(page.locator("#say")).to_have_value("halb geschrie")
    await expect(page.locator("#entries > *")).to_have_count(3)


@pytest.mark.parametrize(
    ("size", "language", "scheme"),
    [(PHONE, "de", "light"), (PHONE, "ar", "dark"), (DESKTOP, "de", "dark"), (DESKTOP, "ar", "light")],
    ids=["phone", "phone-rtl-dark", "desktop-dark", "desktop-rtl"],
)
async def test_nothing_stands_in_anybodys_way(preview: Shown, new_page: NewPage, scheme: str, language: str, size: dict[str, int]) -> None:
    page = await new_page(color_scheme=scheme, viewport=size, locale="de-DE")
    await page.goto(preview.url)
    await page.select_option("#view-language", language)
    await expect(page.locator("#phone")).to_have_attribute("lang", language)
    await ask(page, "Nummer vom Landratsamt")
    await page.locator("#why summary").click()
    assert await violations(page) == []
    await page.locator("#menu > summary").click()
    assert await violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")  # nothing stands out at the side


async def test_without_its_script_the_page_does_the_same(preview: Shown, new_page: NewPage) -> None:
    page = await new_page(java_script_enabled=False, locale="de-DE")
    await page.goto(preview.url)
    await page.fill("#say", "Wer macht die Hausordnung?")
    await page.press("#say", "Enter")
    await expect(page.locator("#entries > *")).to_have_count(3)
    await page.get_by_role("button", name="Was kann ich selbst tun?").click()
    await expect(page.locator(".said.bot").last).to_contain_text("Halte die Nachtruhe ein.")
    await page.select_option("#view-stage", "anschluss")
    await page.get_by_role("button", name="Übernehmen").click()
    await expect(page.locator("#view-stage")).to_have_value("anschluss")


async def test_what_is_no_form_of_its_own_or_too_large_is_refused(preview: Shown) -> None:
    form = {"Origin": preview.url.rstrip("/"), "Content-Type": "application/x-www-form-urlencoded"}
    said: list[tuple[dict[str, str], bytes, int]] = [
        ({}, b"text=Hallo", 403),
        ({"Origin": "http://stranger.example"}, b"text=Hallo", 403),
        (form | {"Content-Type": "application/json"}, b"{}", 415),
        (form, b"text=" + b"x" * MOST_BYTES, 413),
        (form, "text=ö".encode(), 400),
        (form, b"&".join(b"a=b" for _ in range(100)), 400),
    ]
    async with aiohttp.ClientSession() as session:
        for headers, body, status in said:
            async with session.post(f"{preview.url}say", data=body, headers=headers, allow_redirects=False) as answer:
                assert answer.status == status
        async with session.get(preview.url, headers={"Host": "stranger.example"}) as answer:
            assert answer.status == 421
        for gone in ("contact/1.vcf", "static/..%2fpage.py", "static/page.py"):
            async with session.get(f"{preview.url}{gone}") as answer:
                assert answer.status == 404
