"""Who wants to do something: the fields of engagement, what volunteers may, what refugees can do themselves."""

from dataclasses import replace
from typing import Literal

from bot.conversation import menu, paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button
from bot.conversation.turn import Turn
from bot.knowledge.model import Topic

AREA = "engagement"  # the area of the knowledge base that holds the fields of engagement
View = Literal["may", "self"]  # the verbs that show a topic's page
TITLES: dict[View, str] = {"may": "may-areas-title", "self": "self-areas-title"}


def fields(desk: Desk, page: int) -> Turn:
    """The fields of engagement, and the way to what volunteers may in every area."""
    buttons = [Button(topic.title, str(Action("show", (topic.id,)))) for topic in desk.knowledge.topics.values() if topic.area == AREA]
    title = paging.title(desk, desk.say("engagement-title"), buttons, page)
    may = Button(desk.say("button-may-areas"), str(Action("browse", ("may",))))
    return menu.in_place(desk.asking(title, paging.rows(desk, buttons, page, Action("engagement"), may)))


def areas(desk: Desk, view: View) -> Turn:
    """The areas in which there is something to read."""
    there = {topic.area for topic in desk.knowledge.topics.values() if _holds(topic, view)}
    turn = menu.in_place(desk.asking(desk.say(TITLES[view]), menu.area_buttons(desk, "browse", view, among=there)))
    return replace(turn, reply=replace(turn.reply, action="self_help" if view == "self" else "volunteers"))


def topics(desk: Desk, view: View, area: str, page: int) -> Turn:
    """One area's topics; a tap shows what may be done, with the way to the whole answer."""
    there = [topic for topic in desk.knowledge.topics.values() if topic.area == area and _holds(topic, view)]
    buttons = [Button(topic.title, str(Action(view, (topic.id,)))) for topic in there]
    text = f"{menu.area_name(desk, area)}\n{desk.say('self-help-title' if view == 'self' else 'may-title')}"
    overview = Button(desk.say("button-overview"), str(Action("browse", (view,))))
    title = paging.title(desk, text, buttons, page)
    return menu.in_place(desk.asking(title, paging.rows(desk, buttons, page, Action("browse", (view, area)), overview)))


def _holds(topic: Topic, view: View) -> bool:
    advice = topic.advice
    return bool(advice.self_help if view == "self" else advice.volunteers_may or advice.volunteers_must_not)
