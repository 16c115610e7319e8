"""The organigram: who is responsible for what, as text, one area a page, and as a file to print."""

from dataclasses import replace

from bot.conversation import answers, menu, paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Handout, Line, Message
from bot.conversation.turn import Turn
from bot.knowledge.model import Responsibility, Topic

MOST_BODIES = 3  # of a topic; its card names all


def areas(desk: Desk) -> Turn:
    """The areas, the way to all bodies, and the whole as a file."""
    bodies = (Button(desk.say("button-bodies"), str(Action("kinds"))),)
    whole = (Button(desk.say("button-print"), str(Action("print"))),)
    return menu.in_place(desk.asking(desk.say("chart-title"), (*menu.area_buttons(desk, "chart"), bodies, whole)))


def area(desk: Desk, id: str, page: int) -> Turn:
    """One area's topics with their bodies, for the stage that is known or the town's usual one; each topic a tap away."""
    topics = [topic for topic in desk.knowledge.topics.values() if topic.area == id]
    buttons = [Button(topic.title, str(Action("show", (topic.id,)))) for topic in topics]
    stage = desk.state.stage or desk.knowledge.town.default_stage
    page = min(page, max(0, (len(topics) - 1) // paging.MOST_ROWS))
    shown = topics[page * paging.MOST_ROWS : (page + 1) * paging.MOST_ROWS]
    lines = [Line(text, "title") for text in paging.title(desk, menu.area_name(desk, id), buttons, page).split("\n")]
    lines += [Line(desk.say("chart-line", topic=topic.title, bodies=_bodies(desk, topic, stage)), "item") for topic in shown]
    lines.append(Line(desk.say("chart-stage", stage=desk.knowledge.town.stages[stage].name), "note"))
    lines += desk.mark(*(desk.overdue(_responsible(desk, topic, stage)) for topic in shown))
    overview = Button(desk.say("button-overview"), str(Action("chart")))
    file = Button(desk.say("button-print"), str(Action("print", (id,))))
    message = Message(tuple(lines), paging.rows(desk, buttons, page, Action("chart", (id,)), file, overview), edits=True)
    return desk.turn(replace(desk.reply("clarify"), action="clarify", asks="topic"), message)


def printed(desk: Desk, area: str | None) -> Turn:
    """The organigram as a file, whole or one area's."""
    name = [menu.area_name(desk, area)] if area else []
    lines = (Line(desk.say("command-organigramm"), "title"), *(Line(text) for text in name))
    message = Message(lines, handout=Handout(desk.texts.language, area))
    return desk.turn(replace(desk.reply("clarify"), action="clarify", asks="topic"), message)


def _bodies(desk: Desk, topic: Topic, stage: str) -> str:
    actors = desk.actors(_responsible(desk, topic, stage)) or [desk.fallback]
    return ", ".join(actor.short for actor in actors[:MOST_BODIES])


def _responsible(desk: Desk, topic: Topic, stage: str) -> tuple[Responsibility, ...]:
    return answers.find(desk.knowledge, topic, stage, desk.state.place, desk.state.audience).responsibilities
