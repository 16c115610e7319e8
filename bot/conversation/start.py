"""The first two taps: which language, and whether somebody helps or is a refugee. Both can be passed over."""

from dataclasses import replace

from bot.conversation import menu
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.conversation.turn import Turn
from bot.matching.types import SMALLTALK

GREETED = {"volunteer": "audience-volunteer", "refugee": "audience-refugee"}


def welcome(desk: Desk) -> Turn:
    """Who the bot is, and every language by its own name."""
    lines = (*menu.greeting(desk), Line(desk.say("languages-title")))
    skip = (Button(desk.say("button-skip"), str(Action("begin"))),)
    return desk.turn(desk.reply("smalltalk", SMALLTALK, 1.0), Message(lines, (*menu.language_buttons(desk, "begin"), skip)))


def audience(desk: Desk, *lead: Line) -> Turn:
    """Who asks: what is shown first depends on it. `lead` stands above the question."""
    buttons = (
        (Button(desk.say("button-volunteer"), str(Action("audience", ("volunteer",)))),),
        (Button(desk.say("button-refugee"), str(Action("audience", ("refugee",)))),),
        (Button(desk.say("button-skip"), str(Action("audience"))),),
    )
    message = Message((*lead, Line(desk.say("start-audience"))), buttons, edits=True)
    return desk.turn(desk.reply("smalltalk", SMALLTALK, 1.0), message)


def ready(desk: Desk, who: str | None) -> Turn:
    """On to the first question. Who passes the tap over is asked nothing more, and what was known stays."""
    text = desk.say(GREETED[who]) if who else desk.say("start-ready")
    buttons = (
        (Button(desk.say("button-topics"), str(Action("areas"))),),
        (Button(desk.say("button-where"), str(Action("where"))),),
        (Button(desk.say("button-numbers"), str(Action("numbers"))),),
    )
    state = replace(desk.state, audience=who) if who else desk.state
    message = Message((Line(text),), buttons, edits=True)
    return desk.turn(desk.reply("smalltalk", SMALLTALK, 1.0), message, state=state)
