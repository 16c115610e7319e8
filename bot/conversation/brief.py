"""The short form for groups, where others read along: who is responsible and how to reach them; the rest is one tap away, and
nothing is read aloud."""

from dataclasses import replace

from bot.conversation.actions import Action
from bot.conversation.messages import Button, Line, Message
from bot.conversation.texts import Texts
from bot.conversation.turn import Turn


def shortened(turn: Turn, texts: Texts) -> Turn:
    """The turn with its topic's card cut short. Danger is never cut, nor is what somebody tapped for."""
    turn = replace(turn, messages=tuple(replace(message, buttons=_silent(message)) for message in turn.messages))
    reply = turn.reply
    if reply.kind != "answer" or reply.action is not None or not reply.target or ":" in reply.target or len(turn.messages) != 1:
        return turn
    more = Button(texts.say("button-more"), str(Action("back", (reply.target,))))
    return replace(turn, messages=(Message(without_steps(turn.messages[0].lines), ((more,),)),))


def _silent(message: Message) -> tuple[tuple[Button, ...], ...]:
    return tuple(row for row in message.buttons if not any(button.action.partition("|")[0] == "read" for button in row))


def without_steps(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines but for numbered lists and their titles."""
    following = (*(line.style for line in lines[1:]), "plain")
    return tuple(line for line, after in zip(lines, following, strict=True) if "item" not in (line.style, line.style == "title" and after))
