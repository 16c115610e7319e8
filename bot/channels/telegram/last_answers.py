"""Which messages answered the last question of a chat: when the question is edited, they are too. In memory only."""

from collections import OrderedDict
from dataclasses import dataclass

REMEMBERED = 1000  # chats; who edits does so within seconds


@dataclass(frozen=True, slots=True)
class LastAnswer:
    question: int
    messages: tuple[int, ...]


class LastAnswers:
    def __init__(self) -> None:
        self._of: OrderedDict[str, LastAnswer] = OrderedDict()

    def remember(self, conversation: str, question: int, messages: tuple[int, ...]) -> None:
        self._of[conversation] = LastAnswer(question, messages)
        self._of.move_to_end(conversation)
        while len(self._of) > REMEMBERED:
            self._of.popitem(last=False)

    def to(self, conversation: str, question: int | None) -> tuple[int, ...]:
        """The messages that answered `question`; none when another one was asked since."""
        last = self._of.get(conversation)
        return last.messages if last and last.question == question else ()
