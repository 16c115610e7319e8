"""Without typing: areas, their topics, emergency numbers, and what the bot says of itself."""

from dataclasses import replace

from bot.conversation.actions import Action
from bot.conversation.desk import Desk, Rows
from bot.conversation.messages import Button, Line, Message
from bot.conversation.turn import Turn


def area_buttons(desk: Desk) -> Rows:
    return tuple(
        (Button(desk.say("area-title", pictogram=area.pictogram, name=area.name), str(Action("area", (area.id,)))),)
        for area in desk.knowledge.town.areas.values()
    )


def areas(desk: Desk) -> Turn:
    """All areas as buttons: every topic is two taps away."""
    return desk.asking(desk.say("areas-title"), area_buttons(desk))


def area(desk: Desk, id: str) -> Turn:
    """One area's topics as buttons."""
    area = desk.knowledge.town.areas[id]
    topics = [topic for topic in desk.knowledge.topics.values() if topic.area == id]
    rows = [(Button(topic.title, str(Action("show", (topic.id,)))),) for topic in topics]
    rows.append((Button(desk.say("button-topics"), str(Action("areas"))),))
    turn = desk.asking(desk.say("area-title", pictogram=area.pictogram, name=area.name), tuple(rows))
    return replace(turn, messages=tuple(replace(message, edits=True) for message in turn.messages))


def emergency_numbers(desk: Desk) -> Turn:
    numbers = tuple(dict.fromkeys(number for matter in desk.knowledge.urgent.matters for number in matter.numbers))
    message = Message((Line(desk.say("numbers-title"), "title"), *desk.cards.numbers(numbers)))
    return desk.turn(replace(desk.reply("answer", "notruf", 1.0), urgent_numbers=numbers), message)


def welcome(desk: Desk) -> Turn:
    lines = (Line(desk.say("welcome", town=desk.knowledge.town.name)), Line(desk.say("welcome-privacy"), "note"))
    topics = ((Button(desk.say("button-topics"), str(Action("areas"))),), (Button(desk.say("button-numbers"), str(Action("numbers"))),))
    return desk.turn(desk.reply("smalltalk", "smalltalk", 1.0), Message(lines, topics))


def about(desk: Desk, text: str) -> Turn:
    """One of the bot's texts about itself: help, privacy, forgotten."""
    return desk.plain("smalltalk", desk.say(text), "smalltalk", ((Button(desk.say("button-topics"), str(Action("areas"))),),))


def languages(desk: Desk) -> Turn:
    """Every language by its own name."""
    names = desk.knowledge.town.language_names
    buttons = [Button(name, str(Action("language", (code,)))) for code, name in names.items()]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return desk.asking(desk.say("languages-title"), rows, asks=None)
