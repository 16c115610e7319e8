"""Labelled questions and dialogues: JSON lines, read strictly, all faults told at once."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.errors import WegweiserError


class Labelled(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    lang: str = "de"
    tags: tuple[str, ...] = ()


class Question(Labelled):
    """One question and the targets that answer it; `expect` None means: out of scope."""

    question: str
    expect: str | None
    also: tuple[str, ...] = ()
    must_show: tuple[str, ...] = ()
    must_show_alt: dict[str, tuple[str, ...]] = {}


class Expected(BaseModel):
    """What a turn must bring: a topic with its stage, or an action."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    topic: str | None = None
    stage: str | None = None
    action: str | None = None
    also: tuple[str, ...] = ()


class Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    say: str
    expect: Expected


class Conversation(Labelled):
    """A dialogue, turn by turn."""

    turns: tuple[Said, ...]


def read(files: Sequence[Path]) -> list[tuple[str, Question | Conversation]]:
    """Every entry with the name of its file. Raises `WegweiserError` naming every line that cannot be read."""
    entries: list[tuple[str, Question | Conversation]] = []
    faults: list[str] = []
    for path in files:
        try:
            lines = path.read_text(encoding="utf-8-sig").split("\n")  # splitlines would also split at U+2028, which JSON allows in texts
        except (OSError, UnicodeDecodeError) as error:
            faults.append(f"{path}: cannot be read: {error}")
            continue
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    kind = Conversation if '"turns"' in line else Question
                    entries.append((path.stem, kind.model_validate_json(line)))
                except ValidationError as error:
                    first = error.errors()[0]
                    where = ".".join(map(str, first["loc"]))
                    faults.append(f"{path}:{number}: {where + ': ' if where else ''}{first['msg']}")
    if faults:
        raise WegweiserError("\n".join(faults))
    return entries
