"""The further views of a topic: what volunteers may do, what refugees can do themselves, the numbers."""

from dataclasses import replace

from bot.bidi import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT
from bot.conversation import answers, replies
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.conversation.turn import Turn


def of_last(desk: Desk, action: str) -> Turn:
    """The view that `action` (show_phone, self_help, volunteers) asks of what was last answered."""
    target = desk.state.target or ""
    if target in desk.knowledge.topics:
        return of_topic(desk, target, action)
    turn = replies.target(desk, target, 1.0)
    return replace(turn, reply=replace(turn.reply, action=action))


def of_topic(desk: Desk, id: str, action: str, *, edits: bool = False) -> Turn:
    reply, _ = replies.topic_card(desk, id, 1.0)
    message = replace(VIEWS[action](desk, id), edits=edits)
    return desk.turn(replace(reply, action=action if action != "counter" else None), message, state=replace(desk.state, target=id))


def phones(desk: Desk, id: str) -> Message:
    """How to reach every body of a topic, and an honest word where no number is known."""
    topic, state = desk.knowledge.topics[id], desk.state
    found = answers.find(desk.knowledge, topic, state.stage, state.place, state.audience)
    lines: list[Line] = []
    for actor in desk.actors(found.responsibilities):
        lines.append(Line(actor.name, "title"))
        if not actor.contact.phone:
            lines.append(Line(desk.say("no-phone", name=actor.short)))
        lines += [*desk.cards.reach(actor), *desk.mark(desk.contact(actor).overdue)]
    return Message(tuple(lines), ((_back(desk, id),),))


def self_help(desk: Desk, id: str) -> Message:
    advice = desk.knowledge.topics[id].advice
    return _page(desk, id, desk.cards.numbered(desk.say("self-help-title"), advice.self_help), advice.self_help)


def volunteers(desk: Desk, id: str) -> Message:
    topic = desk.knowledge.topics[id]
    lines = desk.cards.numbered(desk.say("may-title"), topic.advice.volunteers_may)
    lines += desk.cards.numbered(desk.say("must-not-title"), topic.advice.volunteers_must_not)
    if topic.law:
        lines.append(Line(f"{desk.say('law-title')}: {', '.join(topic.law)}", "note"))
    return _page(desk, id, lines, (*topic.advice.volunteers_may, *topic.advice.volunteers_must_not))


def counter(desk: Desk, id: str) -> Message:
    """One sentence to show at the counter: in the reader's language to know what it says, and in the office's, large."""
    original, spoken = desk.original, desk.texts.language.partition("-")[0]
    theirs = original.texts.say("counter-sentence", matter=original.knowledge.topics[id].title)
    own = desk.say("counter-sentence", matter=desk.knowledge.topics[id].title)
    if own == theirs or spoken == original.texts.language:
        return Message((Line(theirs, "title"),), ((_back(desk, id),),))
    mark = LEFT_TO_RIGHT_MARK if spoken in RIGHT_TO_LEFT else ""
    return Message((Line(desk.say("counter-title"), "note"), Line(own), Line(f"{mark}{theirs}", "title")), ((_back(desk, id),),))


def _page(desk: Desk, id: str, lines: list[Line], texts: tuple[str, ...]) -> Message:
    topic = desk.knowledge.topics[id]
    body = lines or [Line(desk.say("no-advice"))]
    if topic.advice.provenance.basis == "inferred":
        body.append(Line(desk.say("advice-inferred"), "note"))
    body += desk.cards.translation([topic.title, *texts])
    return Message((Line(topic.title, "title"), *body), ((_back(desk, id),),))


def _back(desk: Desk, id: str) -> Button:
    return Button(desk.say("button-back"), str(Action("back", (id,))))


VIEWS = {"show_phone": phones, "self_help": self_help, "volunteers": volunteers, "counter": counter}  # by the action that asks for them
