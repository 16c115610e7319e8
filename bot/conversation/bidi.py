"""Messages in right-to-left languages, with every line made safe (`bot.bidi`)."""

from dataclasses import replace

from bot.bidi import LEFT_TO_RIGHT_MARK, isolate
from bot.conversation.messages import Line, Message
from bot.conversation.turn import Turn


def isolated(turn: Turn) -> Turn:
    """The turn with every line beginning at the right and everything Latin kept together."""
    return replace(turn, messages=tuple(isolated_message(message) for message in turn.messages))


def isolated_message(message: Message) -> Message:
    """One message made safe."""
    lines = tuple(line if _stays(line) else Line(isolate(line.text), line.style) for line in message.lines)
    buttons = tuple(tuple(replace(button, label=isolate(button.label)) for button in row) for row in message.buttons)
    return replace(message, lines=lines, buttons=buttons)


def _stays(line: Line) -> bool:
    """What is in a language of the other direction, and what somebody said: that is to be read as it was written."""
    return line.style == "quote" or line.text.startswith(LEFT_TO_RIGHT_MARK)
