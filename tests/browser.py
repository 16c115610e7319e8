"""A real Chromium for tests, started once; pages that reach nothing but this machine; and axe, which judges accessibility.

Playwright's pages live in the event loop of the whole test run: a file that uses them says
`pytestmark = pytest.mark.asyncio(loop_scope="session")`.
"""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
HERE = {"127.0.0.1", "localhost", "[::1]", ""}  # "": a page that is a file
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SMALL_TARGETS = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(target => target.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter(target => getComputedStyle(target).display !== 'inline')
    .filter(target => { const {width, height} = target.getBoundingClientRect(); return width < 24 || height < 24 })
    .map(target => 'target-size: ' + target.outerHTML)"""  # WCAG 2.5.8, which axe learnt later; links in running text are excepted

PHONE = {"width": 375, "height": 740}
DESKTOP = {"width": 1280, "height": 800}

NewPage = Callable[..., Awaitable[Page]]


def executable() -> str | None:
    """The installed browser, under the names that distributions give it."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    found = executable()
    if found is None:
        pytest.skip("no Chromium on this machine (Debian: sudo apt install chromium)")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield running
        await running.close()


@pytest_asyncio.fixture(loop_scope="session")
async def new_page(browser: Browser) -> AsyncIterator[NewPage]:
    """`await new_page(viewport=PHONE, color_scheme="dark", …)`: a page of its own browsing context, with Playwright's options.

    A test fails when its pages ask anything of another machine, or when a script of theirs fails or is refused.
    """
    faults: list[str] = []
    async with AsyncExitStack() as stack:

        async def made(**options: Any) -> Page:
            context = await browser.new_context(**{"viewport": DESKTOP, "reduced_motion": "reduce", **options})
            stack.push_async_callback(context.close)
            await context.route("**", only_here)
            page = await context.new_page()
            page.on("pageerror", lambda error: faults.append(f"script: {error}"))
            page.on("console", lambda said: faults.append(f"console: {said.text}") if said.type == "error" else None)
            page.set_default_timeout(10_000)
            return page

        async def only_here(route: Route) -> None:
            address = urlsplit(route.request.url)
            if (address.hostname or "") in HERE or address.scheme in ("data", "blob"):
                await route.continue_()
            else:
                faults.append(f"asked for {route.request.url}")
                await route.abort()

        yield made
    assert faults == []


async def violations(page: Page) -> list[str]:
    """What axe finds against WCAG A and AA on the page as it is shown now, and targets too small for WCAG 2.2: rule, element, mend."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = await page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", list(RULES))
    told = [f"{fault['id']}: {node['html']}: {node['failureSummary']}" for fault in found["violations"] for node in fault["nodes"]]
    return [*told, *await page.evaluate(SMALL_TARGETS)]
