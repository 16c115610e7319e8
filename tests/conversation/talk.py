"""One conversation, as a person holds it: says, taps, reads."""

from collections.abc import Iterator
from datetime import datetime

from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Button, Message
from bot.conversation.turn import State, Turn, Utterance

NOTHING = Message(())


class Talk:
    """Keeps the state between the turns, and the turn that was answered last."""

    def __init__(self, dialogue: Dialogue, now: datetime, state: State = State()) -> None:  # noqa: B008 - frozen
        self._dialogue = dialogue
        self._now = now
        self.state = state
        self.turn: Turn | None = None
        self._said = ""

    def says(self, text: str) -> Turn:
        self._said = text
        return self._hears(Utterance(text=text))

    def taps(self, label: str) -> Turn:
        """Tap a button of the last answer by its label. Raises AssertionError naming the buttons there are."""
        messages = self.turn.messages if self.turn else ()
        found = [(button, message) for message in messages for row in message.buttons for button in row if button.label == label]
        assert found, f"no button '{label}'; there are: {', '.join(button.label for button in self.buttons()) or 'none'}"
        return self.acts(found[0][0].action, found[0][1])

    def acts(self, action: str, message: Message = NOTHING) -> Turn:
        """What a button or a command carries, whether it was drawn or not; under `message`, whose words come back with it."""
        return self._hears(Utterance(action=action, quoted=message.quote, answered=self._said if message.answers_words else ""))

    def buttons(self) -> Iterator[Button]:
        if self.turn:
            yield from buttons(self.turn)

    def _hears(self, utterance: Utterance) -> Turn:
        self.turn = self._dialogue.respond(utterance, self.state, self._now)
        self.state = self.turn.state
        return self.turn


def buttons(turn: Turn) -> list[Button]:
    return [button for message in turn.messages for row in message.buttons for button in row]


def labels(turn: Turn) -> list[str]:
    return [button.label for button in buttons(turn)]


def text(turn: Turn) -> str:
    """All that is read, message by message."""
    return "\n\n".join(message.text for message in turn.messages)
