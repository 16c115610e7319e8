"""A gentle hint to whoever sends somebody's number, address or account: nobody here needs it. One line, once a conversation."""

from dataclasses import replace

from bot.conversation.messages import Line
from bot.conversation.texts import Texts
from bot.conversation.turn import Turn


def hinted(turn: Turn, texts: Texts) -> Turn:
    """The turn with the hint below its answer, and remembered as given. Danger is no moment for it: then the turn as it is."""
    if turn.reply.kind == "urgent" or not turn.messages:
        return turn
    *others, last = turn.messages
    below = replace(last, lines=(*last.lines, Line(texts.say("hint-personal"), "note")))
    return replace(turn, messages=(*others, below), state=replace(turn.state, hinted=True))
