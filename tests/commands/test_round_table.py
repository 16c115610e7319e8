"""The commands for the round table, run over a real database in a file."""

import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.conversation.round_table import OpenQuestion
from bot.store.privacy import page
from bot.store.sql import SqlStore
from tests.test_cli import Shell
from tests.test_cli import wegweiser as wegweiser

WORDS = "Wo repariere ich mein Fahrrad?"


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with three questions of one bot."""
    url = f"sqlite:///{tmp_path}/wegweiser.sqlite"
    monkeypatch.setenv("WEGWEISER_DATABASE_URL", url)
    fill(url, 7)
    return url


def fill(url: str, bot: int) -> None:
    async def filled() -> None:
        store = SqlStore(url, bot, "secret")
        await store.open()
        for _ in range(3):
            assert await store.keep(OpenQuestion(WORDS, "de", date.today(), ("reparatur",)))
        await store.close()

    asyncio.run(filled())


@pytest.mark.usefixtures("url")
class TestAgenda:
    def test_without_a_file_it_is_markdown_on_the_screen(self, wegweiser: Shell) -> None:
        ran = wegweiser("agenda")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("# Tagesordnung für den Runden Tisch Kleinstadt\n")
        assert f"| „{WORDS}“ | Schäden und Reparaturen | 3 |" in ran.out

    def test_a_file_is_what_its_name_says(self, wegweiser: Shell, tmp_path: Path) -> None:
        for name, begins in (("a.md", "# Tagesordnung"), ("a.csv", '\ufeff"Offene Fragen"')):
            assert wegweiser("agenda", "--out", name).code == 0
            assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)

    def test_another_kind_of_file_is_wrong_use(self, wegweiser: Shell) -> None:
        ran = wegweiser("agenda", "--out", "a.docx")
        assert ran.code == 2
        assert "'.docx' is no format; known: .md, .csv, .pdf" in ran.err

    def test_a_meeting_that_was_held_is_what_the_next_agenda_counts_from(self, wegweiser: Shell) -> None:
        assert "noch keine Sitzung vermerkt" in wegweiser("agenda", "--held").out
        after = wegweiser("agenda").out
        assert f"gezählt seit {date.today():%d.%m.%Y}" in after
        assert "- Neue Fragen: 3" in after

    def test_a_day_may_be_given(self, wegweiser: Shell) -> None:
        assert "gezählt seit 01.02.2026" in wegweiser("agenda", "--since", "2026-02-01").out

    def test_of_several_bots_the_token_tells_which_one_is_meant(self, wegweiser: Shell, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        fill(url, 8)
        ran = wegweiser("agenda")
        assert ran.code == 1
        assert "TELEGRAM_BOT_TOKEN is not set, and the database holds 2 bots" in ran.err
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "8:" + "x" * 35)
        assert "| 3 |" in wegweiser("agenda").out


def test_before_anybody_has_asked_the_agenda_is_empty_and_no_error(
    wegweiser: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEGWEISER_DATABASE_URL", f"sqlite:///{tmp_path}/new.sqlite")
    ran = wegweiser("agenda")
    assert ran.code == 0
    assert "## Offene Fragen" in ran.out


def test_privacy_prints_the_page(wegweiser: Shell) -> None:
    assert wegweiser("privacy").out == page()
