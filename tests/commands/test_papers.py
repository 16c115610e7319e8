"""`wegweiser sheet`, `poster` and `booklet`: every format by the file's ending, without a token, and errors that help."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import main
from bot.conversation.links import Link
from bot.handouts.link import SAMPLE
from tests.handouts.paper import linked, opened, picture, scanned, scanned_pdf

BOT = "https://t.me/kleinstadt_bot"
BEGINNINGS = {"pdf": b"%PDF-", "svg": b"<svg", "png": b"\x89PNG", "html": b"<!DOCTYPE html>"}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def wegweiser(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], small_folder: Path, tmp_path: Path) -> Run:
    """Runs a command in an empty folder; exit code, what it said, what it complained of."""
    for name in ("TELEGRAM_BOT_TOKEN", "WEGWEISER_LINK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(small_folder))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["wegweiser", *arguments])
        try:
            main()
        except SystemExit as ended:
            return int(ended.code or 0), *capsys.readouterr()
        raise AssertionError("a command always ends")

    return run


@pytest.mark.parametrize("ending", BEGINNINGS)
@pytest.mark.parametrize("command", [("sheet", "hausordnung", "--lang", "ar"), ("poster", "hausordnung"), ("poster", "gartenweg")])
def test_sheet_and_poster_come_in_every_format(wegweiser: Run, tmp_path: Path, command: tuple[str, ...], ending: str) -> None:
    assert wegweiser(*command, "--out", f"blatt.{ending}", "--link", BOT)[:2] == (0, f"blatt.{ending}\n")
    assert (tmp_path / f"blatt.{ending}").read_bytes().startswith(BEGINNINGS[ending])


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_the_booklet_comes_as_pdf_and_page(wegweiser: Run, tmp_path: Path, ending: str) -> None:
    assert wegweiser("booklet", "--lang", "ar", "--paper", "a4", "--out", f"heft.{ending}")[:2] == (0, f"heft.{ending}\n")
    assert (tmp_path / f"heft.{ending}").read_bytes().startswith(BEGINNINGS[ending])


def test_the_posters_code_sets_topic_and_place(wegweiser: Run, tmp_path: Path) -> None:
    wegweiser("poster", "hausordnung", "--place", "gartenweg", "--out", "p.png", "--link", f"{BOT}/")
    assert linked(scanned(picture((tmp_path / "p.png").read_bytes())), BOT) == Link(topic="hausordnung", place="gartenweg")
    wegweiser("poster", "gartenweg", "--out", "p.pdf", "--link", BOT)
    assert linked(scanned_pdf((tmp_path / "p.pdf").read_bytes()), BOT) == Link(place="gartenweg")


def test_the_bots_address_may_be_a_setting(wegweiser: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_LINK", BOT)
    assert wegweiser("poster", "hausordnung", "--out", "p.pdf")[2] == ""
    assert linked(scanned_pdf((tmp_path / "p.pdf").read_bytes()), BOT) == Link(topic="hausordnung")


def test_without_a_bot_a_poster_is_a_sample_and_says_so(wegweiser: Run, tmp_path: Path) -> None:
    code, _, complaint = wegweiser("poster", "hausordnung", "--out", "p.pdf")
    assert (code, complaint) == (0, "a sample: no bot is named (give --link https://t.me/NAME or set WEGWEISER_LINK)\n")
    assert linked(scanned_pdf((tmp_path / "p.pdf").read_bytes()), SAMPLE) == Link(topic="hausordnung")


def test_a_poster_may_hang_large_and_in_chosen_languages(wegweiser: Run, tmp_path: Path) -> None:
    assert wegweiser("poster", "hausordnung", "--paper", "a3", "--langs", "en, ar", "--out", "p.pdf", "--link", BOT)[0] == 0
    width, height = opened((tmp_path / "p.pdf").read_bytes())[0].get_size()
    assert (round(width), round(height)) == (842, 1191)


def test_a_protected_place_gets_no_poster(wegweiser: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "")  # the shipped one has such a place
    for arguments in (("uma-unterkunft",), ("hausordnung", "--place", "uma-unterkunft")):
        code, _, complaint = wegweiser("poster", *arguments, "--out", "p.pdf")
        assert code == 1
        assert "is a protected place" in complaint
    assert not (tmp_path / "p.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("poster", "hausordnug", "--out", "p.pdf"), "did you mean 'hausordnung'?"),
        (("poster", "hausordnung", "--place", "garten", "--out", "p.pdf"), "gartenweg"),
        (("poster", "hausordnung", "--langs", "de,xx", "--out", "p.pdf"), "no 'xx'"),
        (("poster", "hausordnung", "--paper", "a5", "--out", "p.pdf"), "known: a3, a4"),
        (("sheet", "hausordnung", "--lang", "xx", "--out", "s.pdf"), "no 'xx'"),
        (("sheet", "hausordnung", "--out", "s.doc"), "known: .pdf .png .svg .html"),
        (("booklet", "--out", "b.png"), "known: .pdf .html"),
    ],
)
def test_a_slip_is_told_with_its_mend(wegweiser: Run, arguments: tuple[str, ...], complaint: str) -> None:
    code, _, said = wegweiser(*arguments)
    assert code == 2
    assert complaint in said


def test_a_file_that_cannot_be_written_and_an_address_that_is_none_are_told(wegweiser: Run) -> None:
    assert wegweiser("sheet", "hausordnung", "--out", "nowhere/s.html")[::2] == (
        1,
        "wegweiser: nowhere/s.html cannot be written: No such file or directory (check path and permissions)\n",
    )
    assert "write it as https://t.me/NAME" in wegweiser("sheet", "hausordnung", "--out", "s.html", "--link", "kleinstadt_bot")[2]
