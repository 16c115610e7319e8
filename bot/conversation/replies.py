"""The kinds of answers: a topic's card, a body, a place, danger, small talk, a question back, an honest "I do not know"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import answers, menu
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line, Message
from bot.conversation.round_table import Report
from bot.conversation.turn import Choice, Reply, State, Turn
from bot.matching.types import SMALLTALK, Candidate
from bot.matching.urgent import Danger


def target(desk: Desk, target: str, confidence: float, *, edits: bool = False) -> Turn:
    """The card of a topic, a body or a place; a fallback when the knowledge base no longer has it."""
    kind, colon, id = target.partition(":")
    places = desk.knowledge.places
    if not colon and target in desk.knowledge.topics:
        return topic(desk, target, confidence, edits=edits)
    if kind == SMALLTALK:
        return smalltalk(desk, id)
    if kind == "actor" and id in desk.knowledge.actors:
        return body(desk, id, confidence)
    if kind == "place" and id in places and not places[id].protected:
        return place(desk, id, confidence)
    return fallback(desk, out_of_scope=False)


def topic(desk: Desk, id: str, confidence: float, *, edits: bool = False, rarer: bool = False) -> Turn:
    """`rarer`: with the buttons that are used less."""
    reply, message = topic_card(desk, id, confidence, rarer=rarer)
    return desk.turn(reply, replace(message, edits=edits), state=replace(desk.state, target=id))


def topic_card(desk: Desk, id: str, confidence: float, *, rarer: bool = False) -> tuple[Reply, Message]:
    """A topic's answer as data and as a card, for the stage and place that are known."""
    topic = desk.knowledge.topics[id]
    state, advice = desk.state, topic.advice
    found = answers.find(desk.knowledge, topic, state.stage, state.place, state.audience)
    given = found.responsibilities
    checked = min((r.provenance.checked for r in given), default=advice.provenance.checked)
    message = desk.cards.topic(topic, found, state.audience, overdue=desk.overdue(given), checked=desk.day(checked), rarer=rarer)
    reply = replace(
        desk.reply("answer", id, confidence),
        asks="stage" if found.depends else None,
        responsibility=answers.overall_state(given),
        contacts=tuple(desk.contact(actor) for actor in desk.actors(given) or [desk.fallback]),
        steps=next((r.steps for r in given if r.steps), advice.steps),
        volunteers_may=advice.volunteers_may,
        volunteers_must_not=advice.volunteers_must_not,
        self_help=advice.self_help,
        sources=tuple(dict.fromkeys(source for r in given for source in r.provenance.sources)),
        checked=checked,
    )
    return reply, message


def body(desk: Desk, id: str, confidence: float) -> Turn:
    """A body's own card."""
    actor = desk.knowledge.actors[id]
    view, origin = desk.contact(actor), actor.provenance
    message = desk.cards.body(actor, overdue=view.overdue, checked=desk.day(origin.checked))
    reply = desk.reply("answer", f"actor:{id}", confidence)
    reply = replace(reply, contacts=(view,), sources=origin.sources, checked=origin.checked)
    return desk.turn(reply, message, state=replace(desk.state, target=f"actor:{id}"))


def place(desk: Desk, id: str, confidence: float) -> Turn:
    """An accommodation's card; it also becomes the place of the conversation."""
    place = desk.knowledge.places[id]
    origin = place.provenance
    state = replace(desk.state, place=id, stage=place.stage or desk.state.stage, target=f"place:{id}")
    reply = desk.reply("answer", f"place:{id}", confidence)
    reply = replace(reply, place=id, stage=state.stage, sources=origin.sources, checked=origin.checked)
    message = desk.cards.place(place, checked=desk.day(origin.checked))
    overdue = desk.mark(origin.overdue(desk.today, desk.knowledge.town.review_after_days))
    message = replace(message, lines=(*message.lines, *overdue))
    topics = (Button(desk.say("button-topics"), str(Action("areas"))),)
    return desk.turn(reply, replace(message, buttons=(*desk.cards.aloud(f"place:{id}"), topics)), state=state)


def danger(desk: Desk, dangers: Sequence[Danger], meant: str | None) -> Turn:
    """The numbers of every danger at once, then the card of `meant`, or of the gravest danger's topic when that is None."""
    told = {matter.id: matter for matter in desk.knowledge.urgent.matters}  # in the person's language; signs are kept in all of them
    matters = [told[danger.matter.id] for danger in dangers]
    numbers = tuple(dict.fromkeys(number for matter in matters for number in matter.numbers))
    topic = meant or matters[0].topic
    card, message = topic_card(desk, topic, 1.0)
    others = dict.fromkeys([topic, *(matter.topic for matter in matters)])
    choices = tuple(Choice(target, 1.0 if target == topic else 0.0) for target in others)
    reply = replace(card, kind="urgent", urgent_numbers=numbers, asks=None, candidates=choices)
    turn = desk.turn(reply, desk.cards.urgent(matters, numbers), message, state=replace(desk.state, target=topic))
    return replace(turn, why=tuple(f"danger: {danger.matter.id} by the sign '{danger.sign}'" for danger in dangers))


def smalltalk(desk: Desk, kind: str) -> Turn:
    known = f"smalltalk-{kind}"
    text = desk.say(known if desk.texts.has(known) else "smalltalk-other", town=desk.knowledge.town.name)
    return desk.plain("smalltalk", text, SMALLTALK)


def which(desk: Desk, choices: Sequence[Candidate]) -> Turn:
    """A question back with at most three choices, each saying where it leads. The likeliest is taken up by "and in the city's
    accommodation?", as people do who see themselves understood."""
    rows = tuple((Button(name(desk, choice.target), str(Action("show", (choice.target,)))),) for choice in choices)
    none = ((Button(desk.say("none-of-these"), str(Action("areas", ("none",)))),),)
    turn = desk.asking(desk.say("ask-topic"), (*rows, *none))
    best = choices[0]
    reply = replace(turn.reply, target=best.target, confidence=best.confidence)
    messages = tuple(replace(message, answers_words=True) for message in turn.messages)  # who taps "none" may give them
    return replace(turn, reply=reply, messages=messages, state=replace(turn.state, target=best.target))


def more(desk: Desk) -> Turn:
    """A question back when nothing is known of the matter yet."""
    return desk.asking(desk.say("ask-more"), menu.area_buttons(desk))


def fallback(desk: Desk, *, out_of_scope: bool) -> Turn:
    """An honest "I do not know" that names the coordination office."""
    actor = desk.fallback
    lead = [desk.say("fallback"), actor.name]
    if out_of_scope:
        lead = [desk.say("fallback-scope", town=desk.knowledge.town.name), desk.say("fallback-contact", name=actor.name)]
    lines = (*(Line(text) for text in lead), *desk.cards.reach(actor), *desk.mark(desk.contact(actor).overdue))
    message = Message(lines, ((Button(desk.say("button-topics"), str(Action("areas"))),),))
    return desk.turn(replace(desk.reply("fallback"), contacts=(desk.contact(actor),)), message)


def restarted(desk: Desk) -> Turn:
    """From the beginning: stage, place and matter are forgotten, language and audience stay."""
    fresh = replace(desk, state=State(language=desk.state.language, audience=desk.state.audience))
    turn = fresh.plain("smalltalk", desk.say("restarted"), None, menu.area_buttons(desk))
    return replace(turn, reply=replace(turn.reply, action="restart"))


def wrong(desk: Desk, target: str) -> Turn:
    """Thanks for the hint that something is no longer true, where to tell it, and whether it shall be counted."""
    actor = desk.fallback
    reach = (*desk.cards.reach(actor), *desk.mark(desk.contact(actor).overdue))
    lines = (Line(desk.say("wrong-thanks")), Line(actor.name), *reach, Line(desk.say("report-ask"), "note"))
    reply = replace(desk.reply("answer", target, 1.0), contacts=(desk.contact(actor),))
    return desk.turn(reply, Message(lines, ((Button(desk.say("button-report"), str(Action("report", (target,)))),),)))


def reported(desk: Desk, target: str) -> Turn:
    """It is counted that something is no longer true."""
    turn = desk.turn(desk.reply("answer", target, 1.0), Message((Line(desk.say("report-thanks")),), edits=True))
    return replace(turn, gives=Report(target, desk.today))


def save(desk: Desk, id: str) -> Turn:
    """A body as a contact for the address book; its card when it has no number."""
    actor = desk.knowledge.actors[id]
    card = desk.cards.save(actor)
    if card is None:
        return body(desk, id, 1.0)
    reply = replace(desk.reply("answer", f"actor:{id}", 1.0), action="show_phone", contacts=(desk.contact(actor),))
    return desk.turn(reply, Message((Line(desk.say("saved")), *desk.mark(desk.contact(actor).overdue)), contact=card))


def name(desk: Desk, target: str) -> str:
    """How a target is called on a button."""
    kind, colon, id = target.partition(":")
    if colon and kind == "actor":
        return desk.knowledge.actors[id].short
    if colon and kind == "place":
        return desk.knowledge.places[id].name
    return desk.knowledge.topics[target].title
