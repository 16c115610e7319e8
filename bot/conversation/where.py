"""Where somebody lives: the stage of accommodation and the house, told by tapping."""

from dataclasses import replace

from bot.conversation import menu, paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button
from bot.conversation.turn import Turn


def ask(desk: Desk, lead: str | None = None) -> Turn:
    """The stages, the way to the houses, and, where something is remembered, the way to forget it."""
    state, town = desk.state, desk.knowledge.town
    buttons = [Button(one.short, str(Action("where", ("stage", one.id)))) for one in town.stages.values()]
    if _houses(desk):
        buttons.append(Button(desk.say("button-places"), str(Action("places"))))
    place, stage = desk.knowledge.places.get(state.place or ""), town.stages.get(state.stage or "")
    known = [*([place.name] if place else []), *([stage.short] if stage else [])]
    texts = [lead or desk.say("where-title")]
    if known:
        texts.append(desk.say("where-known", where=", ".join(known)))
        buttons.append(Button(desk.say("button-where-forget"), str(Action("where", ("forget",)))))
    return menu.in_place(desk.asking("\n".join(texts), tuple((button,) for button in buttons), asks="stage"))


def houses(desk: Desk, page: int) -> Turn:
    """The accommodations that may be shown, in pages."""
    buttons = _houses(desk)
    text = paging.title(desk, desk.say("places-title"), buttons, page)
    overview = Button(desk.say("button-overview"), str(Action("where")))
    return menu.in_place(desk.asking(text, paging.rows(desk, buttons, page, Action("places"), overview), asks="place"))


def lives(desk: Desk, stage: str) -> Turn:
    """The stage is remembered; a house of another stage no longer is."""
    place = desk.knowledge.places.get(desk.state.place or "")
    kept = place.id if place and place.stage in (None, stage) else None
    there = replace(desk, state=replace(desk.state, stage=stage, place=kept))
    name = desk.knowledge.town.stages[stage].name
    return menu.in_place(there.asking(desk.say("stage-noted", stage=name), menu.area_buttons(desk)))


def forget(desk: Desk) -> Turn:
    nowhere = replace(desk, state=replace(desk.state, stage=None, place=None))
    return menu.in_place(nowhere.asking(desk.say("where-forgotten"), menu.area_buttons(desk)))


def _houses(desk: Desk) -> list[Button]:
    """Closed ones too: people still call them by their names, and the card says so."""
    places = [place for place in desk.knowledge.places.values() if not place.protected and place.state not in ("never_built", "planned")]
    return [Button(place.name, str(Action("show", (f"place:{place.id}",)))) for place in places]
