"""All bodies without typing: by kind, in pages."""

from bot.conversation import menu, paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button
from bot.conversation.turn import Turn

KINDS = {  # the kinds of the knowledge base and how they are called, in the order they are shown in
    "stadt": "kind-stadt",
    "landkreis": "kind-landkreis",
    "traeger": "kind-traeger",
    "beratung": "kind-beratung",
    "engagement": "kind-engagement",
    "notfall": "kind-notfall",
    "land": "kind-land",
    "bund": "kind-bund",
    "gericht": "kind-gericht",
    "privat": "kind-privat",
}


def kinds(desk: Desk) -> Turn:
    """The kinds of which there are bodies."""
    there = {actor.kind for actor in desk.knowledge.actors.values()}
    rows = tuple((Button(desk.say(text), str(Action("kind", (kind,)))),) for kind, text in KINDS.items() if kind in there)
    return menu.in_place(desk.asking(desk.say("kinds-title"), rows))


def of_kind(desk: Desk, kind: str, page: int) -> Turn:
    """The bodies of one kind, by name."""
    actors = sorted((actor for actor in desk.knowledge.actors.values() if actor.kind == kind), key=lambda actor: actor.short.casefold())
    buttons = [Button(actor.short, str(Action("show", (f"actor:{actor.id}",)))) for actor in actors]
    title = paging.title(desk, desk.say(KINDS[kind]), buttons, page)
    overview = Button(desk.say("button-overview"), str(Action("kinds")))
    return menu.in_place(desk.asking(title, paging.rows(desk, buttons, page, Action("kind", (kind,)), overview)))
