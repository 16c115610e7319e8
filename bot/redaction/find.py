"""A stretch of a text that must go."""

from dataclasses import dataclass

from bot.redaction.redacted import Kind


@dataclass(frozen=True, slots=True)
class Find:
    start: int
    end: int
    kind: Kind
