"""Without typing: areas, their topics, emergency numbers, and what the bot says of itself."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from bot.conversation import paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk, Rows
from bot.conversation.messages import Button, Line, Message
from bot.conversation.turn import Turn


def area_buttons(desk: Desk, *leading: str, among: Iterable[str] | None = None) -> Rows:
    """The areas, one a row. `leading` is the action, without the area, that a tap leads to; `among` names those to be shown."""
    verb, *arguments = leading or ("area",)
    shown = [area for area in desk.knowledge.town.areas.values() if among is None or area.id in set(among)]
    return tuple((Button(area_name(desk, area.id), str(Action(verb, (*arguments, area.id)))),) for area in shown)  # type: ignore[arg-type]


def area_name(desk: Desk, id: str) -> str:
    area = desk.knowledge.town.areas[id]
    return desk.say("area-title", pictogram=area.pictogram, name=area.name)


def areas(desk: Desk) -> Turn:
    """All areas as buttons: every topic is at most three taps away."""
    return desk.asking(desk.say("areas-title"), area_buttons(desk))


def area(desk: Desk, id: str, page: int = 0) -> Turn:
    """One area's topics as buttons, in pages."""
    buttons = [Button(topic.title, str(Action("show", (topic.id,)))) for topic in desk.knowledge.topics.values() if topic.area == id]
    title = paging.title(desk, area_name(desk, id), buttons, page)
    back = Button(desk.say("button-topics"), str(Action("areas", ("back",))))
    return in_place(desk.asking(title, paging.rows(desk, buttons, page, Action("area", (id,)), back)))


def in_place(turn: Turn) -> Turn:
    """The turn as a page that is turned: it takes the place of the message whose button was tapped."""
    return replace(turn, messages=tuple(replace(message, edits=True) for message in turn.messages))


def greeting(desk: Desk) -> tuple[Line, Line]:
    """Who speaks, and that nothing is kept."""
    return Line(desk.say("welcome", town=desk.knowledge.town.name)), Line(desk.say("welcome-privacy"), "note")


def emergency_numbers(desk: Desk) -> Turn:
    numbers = tuple(dict.fromkeys(number for matter in desk.knowledge.urgent.matters for number in matter.numbers))
    message = Message((Line(desk.say("numbers-title"), "title"), *desk.cards.numbers(numbers)), desk.cards.aloud())
    return desk.turn(replace(desk.reply("answer", "notruf", 1.0), urgent_numbers=numbers), message)


def welcome(desk: Desk) -> Turn:
    """The greeting, and two ways on."""
    topics = ((Button(desk.say("button-topics"), str(Action("areas"))),), (Button(desk.say("button-numbers"), str(Action("numbers"))),))
    return desk.turn(desk.reply("smalltalk", "smalltalk", 1.0), Message(greeting(desk), topics))


def about(desk: Desk, text: str) -> Turn:
    """One of the bot's texts about itself: help, privacy, forgotten."""
    further = {"help": ["help-groups"], "privacy": ["privacy-giving", "privacy-staff"], "forgotten": ["forgotten-giving"]}
    said = "\n".join(desk.say(id) for id in (text, *further[text]))
    return desk.plain("smalltalk", said, "smalltalk", ((Button(desk.say("button-topics"), str(Action("areas"))),),))


def languages(desk: Desk) -> Turn:
    """Every language by its own name."""
    return desk.asking(desk.say("languages-title"), language_buttons(desk, "language"), asks=None)


def language_buttons(desk: Desk, verb: Literal["language", "begin"]) -> Rows:
    buttons = [Button(name, str(Action(verb, (code,)))) for code, name in desk.knowledge.town.language_names.items()]
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
