"""Pages that could rot: README, settings and example environment against the program."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bot.cli import cli
from bot.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TRANSCRIPTS = re.findall(r"```console\n\$ \./run (.+?)\n(.*?)```", README, flags=re.DOTALL)
COMMANDS = dict(re.findall(r"^\| `wegweiser (\w+)` \| (.+?) \|$", README, flags=re.MULTILINE))
SETTINGS = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|$", README, flags=re.MULTILINE))


@pytest.mark.parametrize(("command", "answer"), TRANSCRIPTS)
def test_a_transcript_in_the_readme_is_what_the_program_says(command: str, answer: str) -> None:
    result = CliRunner().invoke(cli, shlex.split(command))
    assert result.stdout.strip() == answer.strip()


def test_the_readme_shows_a_transcript() -> None:
    assert TRANSCRIPTS


def test_the_readme_lists_every_command_with_the_first_sentence_of_its_help() -> None:
    helps = {name: (command.help or "").splitlines()[0] for name, command in get_command(cli).commands.items()}  # type: ignore[attr-defined]
    assert helps == COMMANDS


def test_the_readme_lists_every_setting_as_the_program_describes_it() -> None:
    described = {field.alias: field.description for field in Settings.model_fields.values()}
    assert described == SETTINGS


def test_the_example_environment_holds_every_setting_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^#?([A-Z][A-Z_]+)=", example, flags=re.MULTILINE)) == {field.alias for field in Settings.model_fields.values()}


@pytest.mark.parametrize("page", [*sorted(p.name for p in (ROOT / "docs").glob("*.md")), "../README.md", "../CONTRIBUTING.md"])
def test_links_between_pages_lead_somewhere(page: str) -> None:
    path = (ROOT / "docs" / page).resolve()
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
