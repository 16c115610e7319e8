"""Changing the knowledge base: what is different for people between two states of it."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.app import knowledge_folder
from bot.changes.compare import compare
from bot.changes.wording import report
from bot.knowledge.loader import load
from bot.knowledge.model import KnowledgeBase
from bot.settings import read_settings

cli = typer.Typer()

STATE = "Knowledge folder, or REVISION: or REVISION:FOLDER of the git repository, e.g. HEAD~1:"


@cli.command()
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help=STATE)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same; the configured folder if left out.")] = "",
) -> None:
    """Tell in words what changed for people between two states of the knowledge base (in German, as the round table reads it)."""
    with _state(old, "OLD") as before, _state(new or str(knowledge_folder(read_settings())), "NEW") as after:
        typer.echo(report(compare(before, after)))


@contextmanager
def _state(named: str, which: str) -> Iterator[KnowledgeBase]:
    """The knowledge base that an argument names."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as room:
        folder = Path(named)
        if not folder.is_dir() and ":" in named:
            revision, _, path = named.partition(":")
            folder = _checked_out(revision, path, Path(room), which)
        elif not folder.is_dir():
            raise typer.BadParameter(f"no folder '{named}' (for a git revision write '{named}:')", param_hint=which)
        yield load(folder, date.today(), leftovers=False)


def _checked_out(revision: str, path: str, room: Path, which: str) -> Path:
    """The folder as it was in a revision: `path` below the top of the repository, or the configured folder."""
    configured = knowledge_folder(read_settings()).resolve()
    start = Path.cwd() if path else configured
    top = Path(_git(start, which, "rev-parse", "--show-toplevel").decode().strip())
    wanted = path.strip("/") or configured.relative_to(top).as_posix()
    with tarfile.open(fileobj=io.BytesIO(_git(top, which, "archive", "--format=tar", revision, "--", wanted))) as archive:
        archive.extractall(room, filter="data")
    return room / wanted


def _git(folder: Path, which: str, *arguments: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise typer.BadParameter("git is not installed (name two folders)", param_hint=which) from None
    except subprocess.CalledProcessError as error:
        told = error.stderr.decode(errors="replace").strip().splitlines()
        raise typer.BadParameter(told[-1] if told else "git refuses", param_hint=which) from None
