"""`wegweiser diff`: two folders or revisions in, German sentences out; the exit code tells whether both could be read."""

import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from tests.knowledge import small_base

PHONE = small_base.with_change("actors.yaml", "1234-560", "1234-561")
TOLD = "Stelle Landratsamt\n- Telefon: jetzt +49 711 1234-561, vorher +49 711 1234-560.\n"


def diff(*arguments: object) -> tuple[int, str, str]:
    ran = CliRunner().invoke(cli, ["diff", *map(str, arguments)], env={"COLUMNS": "300"})
    if isinstance(ran.exception, Exception):
        return 1, ran.stdout, str(ran.exception)
    return ran.exit_code, ran.stdout, ran.stderr


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base under version control, with a change that is not committed."""
    folder = small_base.write(tmp_path / "repository" / "knowledge" / "kleinstadt")
    for arguments in (
        ("init", "-q"),
        ("add", "-A"),
        ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qm", "first"),
    ):
        subprocess.run(["git", *arguments], cwd=tmp_path / "repository", check=True)
    small_base.write(folder, PHONE)
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(folder))
    monkeypatch.chdir(tmp_path)
    return folder


def test_two_folders_are_compared(tmp_path: Path) -> None:
    old, new = small_base.write(tmp_path / "old"), small_base.write(tmp_path / "new", PHONE)
    assert diff(old, new) == (0, TOLD, "")
    assert diff(old, old) == (0, "Für die Menschen hat sich nichts geändert.\n", "")


def test_a_revision_is_compared_with_the_configured_folder(repository: Path) -> None:
    assert diff("HEAD:") == (0, TOLD, "")


def test_a_folder_of_a_revision_can_be_named(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    assert diff("HEAD:knowledge/kleinstadt", repository) == (0, TOLD, "")


@pytest.mark.parametrize(
    ("named", "cause"), [("nowhere", "no folder 'nowhere'"), ("nowhere:", "nowhere"), ("HEAD:nowhere", "pathspec 'nowhere'")]
)
def test_what_names_no_state_is_wrong_use(repository: Path, monkeypatch: pytest.MonkeyPatch, named: str, cause: str) -> None:
    monkeypatch.chdir(repository)
    code, out, err = diff(named)
    assert (code, out) == (2, "")
    assert cause in err


def test_a_broken_state_is_told_with_its_problems(tmp_path: Path) -> None:
    old = small_base.write(tmp_path / "old")
    code, out, err = diff(old, small_base.write(tmp_path / "new", small_base.with_change("actors.yaml", '"112"', "0112")))
    assert (code, out) == (1, "")
    assert "actors.yaml:" in err
