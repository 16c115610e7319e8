"""Cards read aloud: what a button "read aloud" stands under, drawn once more and put as one would say it.

A button names its card: a topic and the stage that the card shows, `actor:` or `place:` and an id, dangers behind an empty word, or
nothing, which is the emergency numbers. So it reads what stands above it, and still does after a restart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation import menu, replies
from bot.conversation.desk import Desk
from bot.conversation.messages import Line, Message, Speech
from bot.conversation.spoken import spoken
from bot.conversation.turn import Turn
from bot.knowledge.model import Topic


def there(desk: Desk, card: Sequence[str]) -> bool:
    """Whether the knowledge base (still) has the card."""
    knowledge = desk.knowledge
    match card:
        case ():
            return True
        case ("", *matters):
            return bool(matters) and all(any(matter.id == id for matter in knowledge.urgent.matters) for id in matters)
        case (topic, stage):
            return topic in knowledge.topics and stage in knowledge.town.stages
        case (target,):
            known = {*knowledge.topics, *(f"actor:{id}" for id in knowledge.actors), *(f"place:{id}" for id in knowledge.places)}
            return target in known
    return False


def read(desk: Desk, card: Sequence[str]) -> Turn:
    """The turn that has the card spoken; its line stands where that is not possible."""
    turn = _drawn(desk, card)
    said = spoken([line for message in turn.messages for line in message.lines], desk.texts, frozenset(_foreign(desk, card)))
    message = Message((Line(desk.say("read-failed")),), speech=Speech(said, desk.texts.language))
    return replace(turn, messages=(message,))


def _foreign(desk: Desk, card: Sequence[str]) -> Iterator[str]:
    """What stands in the town's language on a card in another one: names and addresses, and what is not translated yet."""
    written = desk.original.knowledge
    if desk.texts.language.partition("-")[0] == desk.original.texts.language:
        return
    yield from (place.name for place in written.places.values())
    for id, actor in written.actors.items():
        yield from filter(None, (actor.name, actor.short, actor.contact.address))
        yield from _same((actor.role, actor.contact.reach), (desk.knowledge.actors[id].role, desk.knowledge.actors[id].contact.reach))
    for id, topic in written.topics.items():
        if id in card:
            yield from _same(_texts(topic), _texts(desk.knowledge.topics[id]))
        else:
            yield from _same((topic.title,), (desk.knowledge.topics[id].title,))
    firsts = ([matter.first for matter in base.urgent.matters] for base in (written, desk.knowledge))
    yield from _same(*firsts)


def _texts(topic: Topic) -> list[str | None]:
    said = [text for r in topic.responsibilities for text in (r.matter, r.open, *r.steps)]
    return [topic.title, *said, *topic.advice.steps, *topic.advice.self_help]


def _same(written: Sequence[str | None], shown: Sequence[str | None]) -> Iterator[str]:
    return (text for text, now in zip(written, shown, strict=True) if text and text == now)


def _drawn(desk: Desk, card: Sequence[str]) -> Turn:
    match card:
        case ("", *matters):
            return _dangers(desk, matters)
        case (topic, stage):
            shown = replace(desk, state=replace(desk.state, stage=stage))
            return replace(replies.topic(shown, topic, 1.0), state=replace(desk.state, target=topic))
        case (target,):
            return replies.target(desk, target, 1.0)
        case _:
            return menu.emergency_numbers(desk)


def _dangers(desk: Desk, ids: Sequence[str]) -> Turn:
    matters = [matter for matter in desk.knowledge.urgent.matters if matter.id in ids]
    numbers = tuple(dict.fromkeys(number for matter in matters for number in matter.numbers))
    reply = replace(desk.reply("answer", matters[0].topic, 1.0), urgent_numbers=numbers)
    return desk.turn(reply, desk.cards.urgent(matters, numbers))
