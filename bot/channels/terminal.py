"""The conversation in a terminal: lines in, lines out, buttons as numbers."""

from collections.abc import Iterator
from typing import TextIO

from rich.console import Console
from rich.text import Text

from bot.conversation.messages import Button, Message
from bot.conversation.ports import Handle
from bot.conversation.turn import Turn, Utterance

STYLES = {"title": "bold", "plain": "", "item": "", "note": "dim", "quote": "italic"}


class Terminal:
    """One conversation over two streams."""

    def __init__(self, handle: Handle, lines: TextIO, console: Console) -> None:
        self._handle = handle
        self._lines = lines
        self._console = console
        self._choices: list[Button] = []
        self._said = ""
        self._quoted = self._answered = ""  # the words that belong to the choices

    async def talk(self, *, prompt: str = "") -> None:
        """Read until the input ends. A number taps the button that stands beside it."""
        while True:
            if prompt:
                self._console.print(prompt, end="")
            line = self._lines.readline()
            if not line:
                return
            if line.strip():
                self.show(await self._handle("terminal", self._utterance(line.strip())))

    def show(self, turn: Turn) -> None:
        for message in turn.messages:
            self._show(message)

    def _utterance(self, line: str) -> Utterance:
        number = int(line) if line.isdecimal() and len(line) <= 3 else 0  # no message has a thousand buttons
        if 1 <= number <= len(self._choices):
            return Utterance(action=self._choices[number - 1].action, quoted=self._quoted, answered=self._answered)
        self._said = line
        return Utterance(text=line)

    def _show(self, message: Message) -> None:
        for line in message.lines:
            self._console.print(Text(line.text, style=STYLES[line.style]), soft_wrap=True)
        if message.handout:
            area = f" --area {message.handout.area}" if message.handout.area else ""
            command = f"wegweiser organigram --lang {message.handout.language}{area} --paper a4 --out organigramm.pdf"
            self._console.print(Text(command), soft_wrap=True)
        if message.contact:
            self._console.print(Text(f"{message.contact.name}  {message.contact.phone}"))
        if message.buttons:
            self._choices = [button for button in _flat(message) if button.action]
            self._quoted, self._answered = message.quote, self._said if message.answers_words else ""
            for number, button in enumerate(self._choices, 1):
                self._console.print(Text(f"  [{number}] {button.label}"), soft_wrap=True)
        self._console.print()


def _flat(message: Message) -> Iterator[Button]:
    for row in message.buttons:
        yield from row
