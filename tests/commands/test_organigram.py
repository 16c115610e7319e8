"""`wegweiser organigram`: every format by the file's ending, and errors that help."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def organigram(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], small_folder: Path, tmp_path: Path) -> Run:
    """Runs the command in an empty folder; exit code, what it said, what it complained of."""
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(small_folder))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["wegweiser", "organigram", *arguments])
        try:
            main()
        except SystemExit as ended:
            return int(ended.code or 0), *capsys.readouterr()
        raise AssertionError("a command always ends")

    return run


@pytest.mark.parametrize(
    ("ending", "beginning"), [("pdf", b"%PDF-"), ("svg", b"<svg"), ("png", b"\x89PNG"), ("html", b"<!doctype html>"), ("txt", b"Wer ist")]
)
def test_the_ending_tells_the_format(organigram: Run, tmp_path: Path, ending: str, beginning: bytes) -> None:
    assert organigram("--out", f"blatt.{ending}")[:2] == (0, f"blatt.{ending}\n")
    assert (tmp_path / f"blatt.{ending}").read_bytes().startswith(beginning)


def test_further_pages_of_a_picture_get_their_number(organigram: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "")
    code, said, _ = organigram("--out", "blatt.png", "--area", "unterkunft", "--body", "awo", "--paper", "a4")
    assert code == 0
    files = said.split()
    assert files == ["blatt.png", *(f"blatt-{number}.png" for number in range(2, len(files) + 1))]
    assert all((tmp_path / file).exists() for file in files)


def test_language_area_and_link_are_taken(organigram: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "")
    assert organigram("--out", "a.txt", "--lang", "en", "--area", "unterkunft", "--link", "https://t.me/einBot")[0] == 0
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert text.count("Topic ") == 1
    assert "https://t.me/einBot" in text


def test_the_bots_address_may_be_a_setting(organigram: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_LINK", "https://t.me/einBot")
    organigram("--out", "a.txt")
    assert "https://t.me/einBot" in (tmp_path / "a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--out", "a.doc"), "'a.doc' has no known ending (known: .pdf .svg .png .html .txt)"),
        (("--out", "a.pdf", "--lang", "xx"), "no 'xx'"),
        (("--out", "a.pdf", "--area", "unterkunf"), "no 'unterkunf' (did you mean 'unterkunft'?)"),
        (("--out", "a.pdf", "--body", "heimleitun"), "no 'heimleitun' (did you mean 'heimleitung'?)"),
        (("--out", "a.pdf", "--paper", "a5"), "no 'a5'"),
    ],
)
def test_wrong_use_is_told_with_the_mend(organigram: Run, arguments: tuple[str, ...], complaint: str) -> None:
    code, _, said = organigram(*arguments)
    assert code == 2
    assert complaint in " ".join(said.replace("│", " ").split())


def test_a_file_that_cannot_be_written_is_an_error(organigram: Run) -> None:
    code, _, said = organigram("--out", "weg/blatt.txt")
    assert code == 1
    assert "weg/blatt.txt cannot be written" in said
