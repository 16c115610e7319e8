"""Asks the dialogue every labelled question and says what came of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from bot.evaluation.labelled import Conversation, Expected, Question, read


@dataclass(frozen=True, slots=True)
class Asked:
    """One question with what the bot made of it."""

    file: str
    entry: Question
    turn: Turn
    shown: str  # all digits of the answer as a person would dial them

    @property
    def expected(self) -> tuple[str | None, ...]:
        return (self.entry.expect, *self.entry.also)

    @property
    def right(self) -> bool:
        return self.turn.reply.target in self.expected

    @property
    def among_three(self) -> bool:
        return self.right or any(choice.target in self.expected for choice in self.turn.reply.candidates[:3])

    @property
    def outcome(self) -> str:
        """`answered`, `asked` back or `declined`."""
        return {"clarify": "asked", "fallback": "declined"}.get(self.turn.reply.kind, "answered")

    @property
    def wrong_answer(self) -> bool:
        return self.turn.reply.kind == "answer" and not self.right and self.entry.expect is not None

    @property
    def false_answer(self) -> bool:
        """Answered although it is out of scope."""
        return self.entry.expect is None and self.turn.reply.kind in ("answer", "urgent")

    @property
    def numbers_shown(self) -> bool:
        alternatives = self.entry.must_show_alt
        return all(
            any(_stands(number, self.shown) for number in (wanted, *alternatives.get(wanted, ()))) for wanted in self.entry.must_show
        )

    @property
    def alarm(self) -> bool:
        return self.turn.reply.kind == "urgent"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn of a labelled dialogue with what the bot made of it."""

    file: str
    entry: Conversation
    number: int
    say: str
    expect: Expected
    turn: Turn

    @property
    def right(self) -> bool:
        reply, expect = self.turn.reply, self.expect
        if expect.action is not None:
            return reply.action == expect.action or (expect.action == "clarify" and reply.kind == "clarify")
        return reply.target in (expect.topic, *expect.also) and reply.stage == expect.stage


@dataclass(frozen=True, slots=True)
class Measured:
    questions: tuple[Asked, ...]
    turns: tuple[Spoken, ...]

    def predictions(self) -> Iterator[dict[str, Any]]:
        """One plain object per question or turn."""
        for asked in self.questions:
            reply = asked.turn.reply
            candidates = [{"target": c.target, "confidence": c.confidence} for c in reply.candidates]
            yield {
                "file": asked.file,
                "question": asked.entry.question,
                "expect": asked.entry.expect,
                "kind": reply.kind,
                "target": reply.target,
                "confidence": round(reply.confidence, 4),
                "candidates": candidates,
                "language": reply.language,
                "right": asked.right,
            }
        for spoken in self.turns:
            reply = spoken.turn.reply
            yield {
                "file": spoken.file,
                "turn": spoken.number,
                "say": spoken.say,
                "expect": spoken.expect.model_dump(),
                "kind": reply.kind,
                "target": reply.target,
                "stage": reply.stage,
                "action": reply.action,
                "right": spoken.right,
            }


def measure_files(dialogue: Dialogue, files: Sequence[Path], now: datetime) -> Measured:
    """Ask everything in `files`. Each question begins a new conversation; the turns of a dialogue follow one another."""
    questions: list[Asked] = []
    turns: list[Spoken] = []
    for name, entry in read(files):
        if isinstance(entry, Question):
            turn = dialogue.respond(Utterance(text=entry.question), State(), now)
            questions.append(Asked(name, entry, turn, dialled(turn)))
            continue
        state = State()
        for number, said in enumerate(entry.turns, 1):
            turn = dialogue.respond(Utterance(text=said.say), state, now)
            state = turn.state
            turns.append(Spoken(name, entry, number, said.say, said.expect, turn))
    return Measured(tuple(questions), tuple(turns))


def dialled(turn: Turn) -> str:
    """The numbers of an answer without the signs people group them with."""
    text = "\n".join(message.text for message in turn.messages)
    return re.sub(r"(?<=\d)[ \-/](?=\d)", "", text.replace("+49 ", "0"))


def _stands(number: str, shown: str) -> bool:
    """True when the number itself is shown, not merely as a part of a longer one."""
    return re.search(rf"(?<!\d){re.escape(number)}(?!\d)", shown) is not None
