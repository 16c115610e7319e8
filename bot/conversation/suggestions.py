"""Cards to send to others, found while somebody types `@bot hausordnung` in any chat (*inline mode*)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.bidi import RIGHT_TO_LEFT
from bot.conversation import brief, links, replies
from bot.conversation.bidi import isolated_message
from bot.conversation.desk import Desk
from bot.conversation.links import Link
from bot.conversation.messages import Button, Message
from bot.conversation.turn import Turn
from bot.matching.normalise import tokens
from bot.matching.types import Ranking
from bot.matching.urgent import Danger

MOST = 20  # cards; a phone shows five, Telegram takes 50
POSSIBLE = 0.02  # confidence from which a card is worth a line: who types chooses by eye


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One card: what the list shows of it, and the message that is sent."""

    id: str
    title: str
    description: str
    message: Message


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The cards, best first, and the words that lead to the bot itself."""

    cards: tuple[Suggestion, ...]
    ask: str


def common(desk: Desk) -> Suggestions:
    """Before anything is typed: what comes first in every area."""
    first: dict[str, str] = {}
    for topic in desk.knowledge.topics.values():
        first.setdefault(topic.area, topic.id)
    return _suggestions(desk, [first[area] for area in desk.knowledge.town.areas if area in first])


def matching(desk: Desk, words: Sequence[str], dangers: Sequence[Danger], ranking: Ranking) -> Suggestions:
    """What the typed words may mean: danger first, then what is called so, then what matching finds."""
    found = [candidate.target for candidate in ranking.candidates if candidate.confidence >= POSSIBLE]
    rest = _suggestions(desk, (*_called(desk, words), *found))
    return replace(rest, cards=(*_danger(desk, dangers), *rest.cards)[:MOST]) if dangers else rest


def _danger(desk: Desk, dangers: Sequence[Danger]) -> tuple[Suggestion]:
    """The numbers at the top of a card of their own."""
    turn = replies.danger(desk, dangers, None)
    message = _safe(desk, turn.messages[0])
    return (Suggestion("urgent", message.lines[0].text, ", ".join(turn.reply.urgent_numbers), message),)


def _called(desk: Desk, words: Sequence[str]) -> Iterator[str]:
    """Topics and bodies with a name in which every word typed begins a word: half a word is enough while one types."""
    named = [(topic.id, [topic.title]) for topic in desk.knowledge.topics.values()]
    named += [(f"actor:{actor.id}", [actor.short, *actor.aliases]) for actor in desk.knowledge.actors.values()]
    for target, names in named:
        if any(all(any(part.startswith(word) for part in tokens(name)) for word in words) for name in names):
            yield target


def _suggestions(desk: Desk, targets: Iterable[str]) -> Suggestions:
    shown = [target for target in dict.fromkeys(targets) if _shown(desk, target)]
    return Suggestions(tuple(_card(desk, target) for target in shown[:MOST]), desk.say("inline-ask"))


def _shown(desk: Desk, target: str) -> bool:
    return target in desk.knowledge.topics or target.removeprefix("actor:") in desk.knowledge.actors


def _card(desk: Desk, target: str) -> Suggestion:
    turn = replies.target(desk, target, 1.0)
    kind, _, id = target.rpartition(":")
    link = Link(actor=id) if kind else Link(topic=id)
    more = Button(desk.say("button-open-bot"), starts=links.payload(link))
    message = replace(turn.messages[0], lines=brief.without_steps(turn.messages[0].lines), buttons=((more,),))
    return Suggestion(target, replies.name(desk, target), _description(desk, turn), _safe(desk, message))


def _safe(desk: Desk, message: Message) -> Message:
    return isolated_message(message) if desk.texts.language in RIGHT_TO_LEFT else message


def _description(desk: Desk, turn: Turn) -> str:
    contacts = turn.reply.contacts
    if (turn.reply.target or "").startswith("actor:"):
        return desk.knowledge.actors[contacts[0].actor].role
    return desk.say("inline-bodies", names=", ".join(desk.knowledge.actors[contact.actor].short for contact in contacts))
