"""What the staff read: a question with its buttons, the choice of a topic, what became of it."""

import re
from collections.abc import Sequence

from bot.conversation import paging
from bot.conversation.desk import Desk, Rows
from bot.conversation.messages import Button, Line, Message
from bot.handoff.case import Case

TOPICS_A_PAGE = 8
NUMBER = re.compile(r"\b([0-9a-f]{10,12})\W*$")


def question(desk: Desk, case: Case, words: str) -> Message:
    lines = (
        Line(desk.say("team-question"), "title"),
        Line(words, "quote"),
        Line(_about(desk, case)),
        Line(desk.say("team-how"), "note"),
        _number(desk, case),
    )
    return Message(lines, buttons(desk, case))


def moved(desk: Desk, case: Case) -> Message:
    """A question that was open when the group moved: replies to its old message no longer reach the bot."""
    lines = (Line(desk.say("team-moved"), "title"), Line(_about(desk, case)), Line(desk.say("team-how"), "note"), _number(desk, case))
    return Message(lines, buttons(desk, case))


def addition(desk: Desk, case: Case, words: str) -> Message:
    return Message((Line(desk.say("team-addition"), "title"), *(Line(line) for line in words.split("\n")), _number(desk, case)))


def number_in(text: str) -> str | None:
    """The id of the case that a message in the staff chat is about: it stands in its last line, below everybody's words."""
    found = NUMBER.search(text)
    return found[1] if found else None


def said(desk: Desk, id: str, **arguments: object) -> Message:
    return Message((Line(desk.say(id, **arguments), "note"),))


def buttons(desk: Desk, case: Case) -> Rows:
    label = desk.say("team-button-clarifying-on" if case.progress == "clarifying" else "team-button-clarifying")
    return (
        (Button(desk.say("team-button-done"), f"case|done|{case.id}"), Button(label, f"case|wait|{case.id}")),
        (Button(desk.say("team-button-topic"), f"case|topic|{case.id}"),),
    )


def topics(desk: Desk, case: Case) -> Rows:
    """The nearest topics, and the way to all others."""
    near = [_topic(desk, case, id) for id in case.nearest if id in desk.knowledge.topics]
    return (*near, (Button(desk.say("team-button-areas"), f"case|areas|{case.id}"),), _back(desk, case, "back"))


def areas(desk: Desk, case: Case) -> Rows:
    found = desk.knowledge.town.areas.values()
    return (*((Button(f"{area.pictogram} {area.name}", f"case|in|{case.id}|{area.id}"),) for area in found), _back(desk, case, "topic"))


def in_area(desk: Desk, case: Case, area: str, page: int) -> Rows:
    """One area's topics, a page of them; the arrows go round."""
    ids = [topic.id for topic in desk.knowledge.topics.values() if topic.area == area]
    pages = max(1, -(-len(ids) // TOPICS_A_PAGE))
    page %= pages
    shown = [_topic(desk, case, id) for id in ids[page * TOPICS_A_PAGE : (page + 1) * TOPICS_A_PAGE]]
    further = [(Button(desk.say("button-next"), f"case|in|{case.id}|{area}|{page + 1}"),)] if pages > 1 else []
    return (*shown, *further, _back(desk, case, "areas"))


def page_number(text: str) -> int:
    return paging.number(text)


def _topic(desk: Desk, case: Case, id: str) -> tuple[Button]:
    return (Button(desk.knowledge.topics[id].title, f"case|is|{case.id}|{id}"),)


def _back(desk: Desk, case: Case, verb: str) -> tuple[Button]:
    return (Button(desk.say("team-button-back"), f"case|{verb}|{case.id}"),)


def _number(desk: Desk, case: Case) -> Line:
    """So that a reply finds its case though nobody knows the message: it was posted, and the process killed before that was noted."""
    return Line(desk.say("team-number", number=case.id), "note")


def _about(desk: Desk, case: Case) -> str:
    names: Sequence[str] = [desk.knowledge.topics[id].title for id in case.nearest if id in desk.knowledge.topics]
    language = desk.knowledge.town.language_names.get(case.language, case.language)
    if not names:
        return desk.say("team-about-none", language=language)
    return desk.say("team-about", language=language, topics=", ".join(names))
