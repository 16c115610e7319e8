"""What a tapped button or a command asks."""

from dataclasses import replace

from bot.conversation import menu, replies, views
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.turn import State, Turn


def tapped(desk: Desk, action: Action | None) -> Turn:
    """The turn for a button's action; one that we never drew, or whose target is gone, is answered with the overview."""
    topics, actors, town = desk.knowledge.topics, desk.knowledge.actors, desk.knowledge.town
    match action:
        case Action("show", (target,)):
            return replies.target(desk, target, 1.0)
        case Action("back", (id,)) if id in topics:
            return replies.topic(desk, id, 1.0, edits=True)
        case Action("stage", (id, stage)) if id in topics and stage in town.stages:
            there = replace(desk, state=replace(desk.state, stage=stage))
            return replies.topic(there, id, 1.0, edits=True)
        case Action("may", (id,)) if id in topics:
            return views.of_topic(desk, id, "volunteers", edits=True)
        case Action("self", (id,)) if id in topics:
            return views.of_topic(desk, id, "self_help", edits=True)
        case Action("contacts", (id,)) if id in topics:
            return views.of_topic(desk, id, "show_phone", edits=True)
        case Action("save", (id,)) if id in actors:
            return replies.save(desk, id)
        case Action("wrong", (target,)) if target in topics or target.removeprefix("actor:") in actors:
            return replies.wrong(desk, target)
        case Action("area", (area,)) if area in town.areas:
            return menu.area(desk, area)
        case Action("languages", ()):
            return menu.languages(desk)
        case Action("numbers", ()):
            return menu.emergency_numbers(desk)
        case Action("restart", ()):
            return replies.restarted(desk)
        case Action("welcome", ()):
            return menu.welcome(desk)
        case Action("help" | "privacy" as page, ()):
            return menu.about(desk, page)
        case Action("forget", ()):
            return replace(menu.about(desk, "forgotten"), state=State())
        case _:
            return menu.areas(desk)
