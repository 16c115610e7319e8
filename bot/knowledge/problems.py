"""What is wrong with a knowledge base, told to the person who can mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import WegweiserError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: `file:line: where: cause (mend)`. `file` is relative to the knowledge folder, `line` starts at 1."""

    file: str
    line: int
    where: str
    cause: str
    mend: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        where = f" {self.where}:" if self.where else ""
        mend = f" ({self.mend})" if self.mend else ""
        return f"{place}:{where} {self.cause}{mend}"


class BrokenKnowledge(WegweiserError):
    """The knowledge base cannot be used; carries every problem found, not just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A mend that names the nearest known word, or all of them when none is near and they are few."""
    choices = sorted(known)
    near = difflib.get_close_matches(word, choices, n=1, cutoff=0.6)
    if near:
        return f"did you mean '{near[0]}'?"
    return f"known: {', '.join(choices)}" if 0 < len(choices) <= 12 else ""
