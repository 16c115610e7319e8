"""Giving a question to the round table, without a name: an offer, what would be given to look at, and only then the gift.

Nothing is kept in between. The channel brings the words back with the tap: first those under which the answer stands, then those
that were shown, so what is kept is exactly what was shown.
"""

from dataclasses import replace
from typing import Literal

from bot.conversation import menu
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.conversation.round_table import OpenQuestion
from bot.conversation.turn import Turn
from bot.matching.types import SMALLTALK

LONGEST = 500  # characters: a question, not a story; and a list of them can still be read
NEAREST = 3  # topics

Refusal = Literal["again", "enough", "failed"]
REFUSALS: dict[Refusal, str] = {"again": "give-again", "enough": "give-enough", "failed": "give-failed"}


def offered(desk: Desk, turn: Turn) -> Turn:
    """The answer with a button that gives the question, when it is one that leaves the question open."""
    (message,) = turn.messages
    if turn.reply.kind == "fallback":
        return replace(turn, messages=(_asking(desk, message),))
    if turn.reply.kind == "answer" and turn.reply.responsibility == "unsettled":
        return replace(turn, messages=(replace(message, buttons=(_offer(desk), *message.buttons), answers_words=True),))
    return turn


def none_of_these(desk: Desk) -> Turn:
    """Nothing that was asked about was meant: the overview, and the offer."""
    turn = menu.areas(desk)
    return replace(turn, messages=tuple(_asking(desk, message) for message in turn.messages))


def shown(desk: Desk, words: str) -> Turn:
    """What would be given, to look at. `words`: redacted."""
    if len(words) > LONGEST:
        return _said(desk, desk.say("give-long"))
    lines = (Line(desk.say("give-shown")), Line(words, "quote"), Line(desk.say("give-beside"), "note"))
    yes = Button(desk.say("button-give-yes"), str(Action("give", ("yes",))))
    no = Button(desk.say("button-give-no"), str(Action("give", ("no",))))
    return _turn(desk, Message(lines, ((yes,), (no,))))


def given(desk: Desk, question: OpenQuestion) -> Turn:
    """Thanks, in the place of what was shown; the question is on its way."""
    lines = (Line(desk.say("give-thanks")), Line(question.words, "quote"))
    return replace(_turn(desk, Message(lines, edits=True)), gives=question)


def refused(desk: Desk, why: Refusal) -> Turn:
    """The question was not taken."""
    return _said(desk, desk.say(REFUSALS[why]), edits=True)


def withdrawn(desk: Desk) -> Turn:
    """No was tapped."""
    return _said(desk, desk.say("give-nothing-kept"), edits=True)


def lost(desk: Desk) -> Turn:
    """A tap without its words: the message they stood in is gone."""
    return _said(desk, desk.say("give-lost"))


def _asking(desk: Desk, message: Message) -> Message:
    lines = (*message.lines, Line(desk.say("give-ask"), "note"))
    return replace(message, lines=lines, buttons=(_offer(desk), *message.buttons), answers_words=True)


def _offer(desk: Desk) -> tuple[Button]:
    return (Button(desk.say("button-give"), str(Action("give"))),)


def _said(desk: Desk, text: str, *, edits: bool = False) -> Turn:
    return _turn(desk, Message((Line(text),), edits=edits))


def _turn(desk: Desk, message: Message) -> Turn:
    return desk.turn(desk.reply("smalltalk", SMALLTALK, 1.0), message)
