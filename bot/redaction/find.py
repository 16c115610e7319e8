"""A stretch of a text that must go."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.redaction.redacted import Kind


@dataclass(frozen=True, slots=True)
class Find:
    start: int
    end: int
    kind: Kind


def outside(finds: Iterable[Find], stretches: Sequence[tuple[int, int]]) -> Iterator[Find]:
    """Those that lie in none of some stretches (start, end), say of what is public."""
    return (find for find in finds if not any(start <= find.start and find.end <= end for start, end in stretches))
