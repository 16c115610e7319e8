"""`wegweiser site`: what it says, and what it refuses."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, small_folder: Path) -> None:
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(small_folder))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["site", *arguments])


@pytest.mark.usefixtures("small")
def test_it_writes_the_site_and_says_where(tmp_path: Path) -> None:
    out = tmp_path / "www"
    result = run("--out", str(out), "--langs", "de,ar", "--base-url", "https://town.example/w", "--without-handouts")
    assert result.exit_code == 0
    assert result.stdout.endswith(f"open {out / 'index.html'}\n")
    assert "https://town.example/w/ar/index.html" in (out / "sitemap.xml").read_text(encoding="utf-8")
    assert {path.name for path in out.iterdir() if path.is_dir()} == {"assets", "de", "ar"}


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["--langs", "de,xx"], "no 'xx'; known: de, en, ar"), (["--base-url", "www.town.example"], "is no address of a folder")],
)
def test_a_wrong_option_is_named_and_nothing_is_written(tmp_path: Path, arguments: list[str], told: str) -> None:
    result = run("--out", str(tmp_path / "www"), *arguments)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.replace("│", " ").split())
    assert list(tmp_path.iterdir()) == []
