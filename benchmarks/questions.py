"""Labelled questions as the benchmarks use them: only those that have an answer."""

from collections.abc import Sequence
from pathlib import Path

from bot.evaluation.labelled import Question, read
from bot.matching.types import SMALLTALK


def answerable(files: Sequence[Path], language: str) -> list[tuple[str, Question]]:
    """Every question of one language that expects a target, with the name of its file, in the order of the files."""
    return [
        (name, entry) for name, entry in read(files) if isinstance(entry, Question) and entry.expect is not None and entry.lang == language
    ]


def right(question: Question, target: str) -> bool:
    """Is `target`, as the ranker names it, what the question means?"""
    plain = SMALLTALK if target.startswith(f"{SMALLTALK}:") else target
    return plain == question.expect or plain in question.also
