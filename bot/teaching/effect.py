"""What a change of the examples does to everything else that is measured: golden questions before and after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance
from bot.evaluation.measure import Asked, measure_files

FAULTS: dict[str, Callable[[Asked], bool]] = {
    "not right": lambda asked: not asked.right,
    "wrong answers": lambda asked: asked.wrong_answer,
    "answers to what is out of scope": lambda asked: asked.false_answer,
    "emergencies without their numbers": lambda asked: bool(asked.entry.must_show) and not asked.numbers_shown,
    "false alarms": lambda asked: "lookalike" in asked.entry.tags and asked.alarm,
}


@dataclass(frozen=True, slots=True)
class Effect:
    """The same golden questions, measured twice."""

    before: Sequence[Asked]
    after: Sequence[Asked]

    def figures(self) -> list[tuple[str, int, int]]:
        """How many of each fault there were and there are."""
        return [(name, sum(map(fault, self.before)), sum(map(fault, self.after))) for name, fault in FAULTS.items()]

    def worse(self) -> list[tuple[str, Asked]]:
        """Every question that has a fault now and had not before."""
        pairs = list(zip(self.before, self.after, strict=True))
        return [(name, new) for name, fault in FAULTS.items() for old, new in pairs if fault(new) and not fault(old)]


def effect(before: Dialogue, after: Dialogue, golden: Sequence[Path], now: datetime) -> Effect:
    """What two dialogues make of all questions in some files."""
    return Effect(*(measure_files(dialogue, golden, now).questions for dialogue in (before, after)))


def answered(dialogue: Dialogue, words: str, now: datetime) -> str:
    """How a dialogue answers, in three words."""
    reply = dialogue.respond(Utterance(text=words), State(), now).reply
    return f"{reply.kind} {reply.target or '–'} {reply.confidence:.2f}"
