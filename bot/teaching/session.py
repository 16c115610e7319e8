"""Open questions one by one, in a terminal: where each belongs is said by an editor, never guessed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import OpenQuestion
from bot.conversation.turn import Choice, State, Utterance
from bot.knowledge.model import KnowledgeBase
from bot.matching.normalise import tokens
from bot.matching.types import OUT_OF_SCOPE, SMALLTALK
from bot.teaching.lesson import Lesson

Say = Callable[[str], None]

YES = ("y", "yes", "j", "ja")
MOST_SHOWN = 9  # one digit to type
MENU = "number: belongs there · words: search · o: out of scope · d: drop · s: skip · q: no more"


class _NoMore(Exception):
    """The editor has had enough, or the input has ended."""


@dataclass(frozen=True, slots=True)
class Session:
    """`lines` are what the editor types; `say` shows a line. Nothing is written here."""

    dialogue: Dialogue
    now: datetime
    lines: TextIO
    say: Say

    def lessons(self, questions: Sequence[OpenQuestion]) -> Iterator[Lesson]:
        """What the editor decides, until there are no more questions or no more answers."""
        grouped = _same(questions)
        for number, same in enumerate(grouped, 1):
            first = same[0]
            often = f" · asked {len(same)} times" if len(same) > 1 else ""
            self.say(f"\n{number} of {len(grouped)} · {first.day} · {first.language}{often}\n  {first.words}")
            try:
                lesson = self._decided(same)
            except _NoMore:
                return
            if lesson:
                yield lesson

    def _decided(self, same: Sequence[OpenQuestion]) -> Lesson | None:
        """None when it is left for another day."""
        question = same[0]
        shown = self._nearest(question.words, question.language, question.nearest)
        while True:
            self._show(shown)
            typed = self._ask(MENU)
            if typed.isdecimal() and 1 <= int(typed) <= len(shown):
                return self._lesson(same, shown[int(typed) - 1].target)
            match typed:
                case "o":
                    return self._lesson(same, OUT_OF_SCOPE)
                case "d":
                    return Lesson(_ids(same), question.language)
                case "s":
                    return None
                case "q":
                    raise _NoMore
                case words if len(words) > 1:
                    shown = self._found(words, question.language)

    def agreed(self, asked: str, default: bool) -> bool:
        """Yes or no; without an answer, `default`. When nobody is there to answer: no."""
        self.say(f"{asked} [{'Y/n' if default else 'y/N'}]")
        line = self.lines.readline()
        return bool(line) and (line.strip().lower() or ("y" if default else "n")) in YES

    def _lesson(self, same: Sequence[OpenQuestion], target: str) -> Lesson:
        example = self._ask("the example to learn from; Enter: the words as they stand there") or same[0].words
        while True:
            golden = self._ask("the same matter in other words, to measure with; Enter: none")
            if not golden or tokens(golden) != tokens(example):
                break
            self.say("these are the same words: measured with them, everything seems fine")
        return Lesson(_ids(same), same[0].language, target, one_line(example), one_line(golden))

    def _nearest(self, words: str, language: str, also: Sequence[str] = ()) -> list[Choice]:
        reply = self.dialogue.respond(Utterance(text=words), State(language=language, chosen=True), self.now).reply
        found = [choice for choice in reply.candidates if choice.target != SMALLTALK]
        known = {choice.target for choice in found}
        return found + [Choice(target, 0.0) for target in also if target not in known and target in self.dialogue.knowledge.topics]

    def _found(self, words: str, language: str) -> list[Choice]:
        """What is called so first, then what the words may mean."""
        named = [Choice(target, 0.0) for target in called(self.dialogue.knowledge, words)]
        near = [choice for choice in self._nearest(words, language) if choice.target not in {choice.target for choice in named}]
        return (named + near)[:MOST_SHOWN]

    def _show(self, shown: Sequence[Choice]) -> None:
        for number, choice in enumerate(shown, 1):
            sure = f"{choice.confidence:.2f}" if choice.confidence else "    "
            self.say(f"  {number}  {sure}  {name(self.dialogue.knowledge, choice.target)} ({choice.target})")
        if not shown:
            self.say("  nothing found")

    def _ask(self, what: str) -> str:
        self.say(f"[{what}]")
        line = self.lines.readline()
        if not line:
            raise _NoMore
        return line.strip()


def _same(questions: Sequence[OpenQuestion]) -> list[list[OpenQuestion]]:
    """Questions of the same words together, in the order of the first."""
    grouped: dict[tuple[str, tuple[str, ...]], list[OpenQuestion]] = {}
    for question in questions:
        grouped.setdefault((question.language, tuple(tokens(question.words))), []).append(question)
    return list(grouped.values())


def _ids(questions: Sequence[OpenQuestion]) -> tuple[str, ...]:
    return tuple(question.id for question in questions)


def called(knowledge: KnowledgeBase, words: str) -> Iterator[str]:
    """Topics and bodies in whose names every word occurs."""
    wanted = tokens(words)
    named = [(topic.id, [topic.id, topic.title, *topic.keywords]) for topic in knowledge.topics.values()]
    named += [(f"actor:{actor.id}", [actor.name, actor.short, *actor.aliases]) for actor in knowledge.actors.values() if not actor.topic]
    for target, names in named:
        if wanted and all(any(word in part for text in names for part in tokens(text)) for word in wanted):
            yield target


def name(knowledge: KnowledgeBase, target: str) -> str:
    kind, _, id = target.rpartition(":")
    if kind == "actor":
        return knowledge.actors[id].name
    if kind == "place":
        return knowledge.places[id].name
    return knowledge.topics[id].title if id in knowledge.topics else target


def one_line(text: str) -> str:
    return " ".join(text.split())
