"""What a tapped button or a command asks."""

from dataclasses import replace

from bot.conversation import aloud, bodies, chart, engagement, links, menu, paging, replies, start, views, where
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.turn import State, Turn


def tapped(desk: Desk, action: Action | None) -> Turn:
    """The turn for a button's action; one that we never drew, or whose target is gone, is answered with the overview."""
    topics, actors, town = desk.knowledge.topics, desk.knowledge.actors, desk.knowledge.town
    action, page = _page(action)
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
        case Action("report", (target,)) if target in topics or target.removeprefix("actor:") in actors:
            return replies.reported(desk, target)
        case Action("more", (id,)) if id in topics:
            return replies.topic(desk, id, 1.0, edits=True, rarer=True)
        case Action("counter", (id,)) if id in topics:
            return views.of_topic(desk, id, "counter", edits=True)
        case Action("area", (area,)) if area in town.areas:
            return menu.area(desk, area, page)
        case Action("areas", ("back",)):
            return menu.in_place(menu.areas(desk))
        case Action("kinds", ()):
            return bodies.kinds(desk)
        case Action("kind", (kind,)) if kind in bodies.KINDS:
            return bodies.of_kind(desk, kind, page)
        case Action("engagement", ()):
            return engagement.fields(desk, page)
        case Action("browse", ("may" | "self" as view,)):
            return engagement.areas(desk, view)
        case Action("browse", ("may" | "self" as view, area)) if area in town.areas:
            return engagement.topics(desk, view, area, page)
        case Action("chart", ()):
            return chart.areas(desk)
        case Action("chart", (area,)) if area in town.areas:
            return chart.area(desk, area, page)
        case Action("print", ()):
            return chart.printed(desk, None)
        case Action("print", (area,)) if area in town.areas:
            return chart.printed(desk, area)
        case Action("read", card) if aloud.there(desk, card):
            return aloud.read(desk, card)
        case Action("where", ()):
            return where.ask(desk)
        case Action("where", ("forget",)):
            return where.forget(desk)
        case Action("where", ("stage", stage)) if stage in town.stages:
            return where.lives(desk, stage)
        case Action("places", ()):
            return where.houses(desk, page)
        case Action("begin", (_,) | ()):
            return start.audience(desk)
        case Action("audience", ("volunteer" | "refugee" as who,)):
            return start.ready(desk, who)
        case Action("audience", ()):
            return start.ready(desk, None)
        case Action("open", (payload,)):
            return links.opened(desk, links.read(payload))
        case Action("languages", ()):
            return menu.languages(desk)
        case Action("numbers", ()):
            return menu.emergency_numbers(desk)
        case Action("restart", ()):
            return replies.restarted(desk)
        case Action("welcome", ()):
            return start.welcome(desk)
        case Action("help" | "privacy" as text, ()):
            return menu.about(desk, text)
        case Action("forget", ()):
            return replace(menu.about(desk, "forgotten"), state=State())
        case _:
            return menu.areas(desk)


def language(action: Action | None) -> str | None:
    """The language that a tap at the start, or a link, asks for; None for any other action."""
    match action:
        case Action("begin", (code,)):
            return code
        case Action("open", (payload,)):
            link = links.read(payload)
            return link.language if link else None
        case _:
            return None


PAGED = {"area": 1, "kind": 1, "engagement": 0, "browse": 2, "chart": 1, "places": 0}  # arguments before the page's number


def _page(action: Action | None) -> tuple[Action | None, int]:
    """The action without the page it asks for, and the page."""
    if action is None or len(action.arguments) != PAGED.get(action.verb, -2) + 1:
        return action, 0
    return Action(action.verb, action.arguments[:-1]), paging.number(action.arguments[-1])
