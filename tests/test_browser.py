"""The browser of the tests: that it finds what it is there to find."""

import pytest

from tests.browser import NewPage, violations

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGE = "<!doctype html><html lang=de><title>Seite</title><main><h1>Seite</h1>{}</main></html>"


async def test_a_page_without_faults_has_no_violations(new_page: NewPage) -> None:
    page = await new_page()
    await page.set_content(PAGE.format("<p>Text</p>"))
    assert await violations(page) == []


async def test_a_field_without_a_label_pale_letters_and_a_tiny_button_are_found(new_page: NewPage) -> None:
    page = await new_page()
    tiny = "<button style='height: 12px; width: 80px; padding: 0'>los</button>"
    await page.set_content(PAGE.format(f"<input style='height: 30px'><p style='color: #bbb'>blass</p>{tiny}"))
    assert {found.partition(":")[0] for found in await violations(page)} == {"label", "color-contrast", "target-size"}
