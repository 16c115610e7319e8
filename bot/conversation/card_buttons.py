"""The buttons under a card: the common ones at once, in at most six rows or so, the rarer ones behind "Mehr …"."""

from collections.abc import Sequence

from bot.conversation.actions import Action
from bot.conversation.answers import Found
from bot.conversation.messages import MAX_ACTION_BYTES, Button
from bot.conversation.texts import Texts
from bot.knowledge.model import Actor, KnowledgeBase, Topic

Rows = tuple[tuple[Button, ...], ...]
HALF_A_ROW = 18  # characters of a label that a phone shows on a button with another one beside it
MOST_ROWS = 6  # beyond, a label that is cut is the lesser evil


class CardButtons:
    """The buttons of one knowledge base in one language, which can be read aloud or not."""

    def __init__(self, knowledge: KnowledgeBase, texts: Texts, aloud: bool) -> None:
        self._knowledge = knowledge
        self._say = texts.say
        self._aloud = aloud

    def topic(self, topic: Topic, found: Found, audience: str | None) -> Rows:
        """Other stages, advice, the way to the first body, and the way to the rest. Labels are whole as far as the rows suffice."""
        whole = self._topic(topic, found, audience, HALF_A_ROW)
        rows = whole if len(whole) <= MOST_ROWS else self._topic(topic, found, audience, None)
        return (*self.aloud(topic.id, found.stage), *rows)

    def aloud(self, *card: str) -> Rows:
        """The way to hear a card (see `aloud`): always the first button, for those who cannot read it. Of more dangers than fit the
        gravest are read."""
        if not self._aloud:
            return ()
        while len("|".join(("read", *card)).encode()) > MAX_ACTION_BYTES:
            card = card[:-1]
        return ((Button(self._say("button-read"), str(Action("read", card))),),)

    def _topic(self, topic: Topic, found: Found, audience: str | None, longest: int | None) -> Rows:
        stages, actors = self._knowledge.town.stages, self._actors(found)
        rows: list[tuple[Button, ...]] = _pairs(
            [Button(stages[s].short, str(Action("stage", (topic.id, s)))) for s in found.other_stages], longest
        )
        advice = []
        if topic.advice.volunteers_may or topic.advice.volunteers_must_not:
            advice.append(Button(self._say("button-may"), str(Action("may", (topic.id,)))))
        if topic.advice.self_help:
            advice.append(Button(self._say("button-self"), str(Action("self", (topic.id,)))))
        rows += [(button,) for button in (reversed(advice) if audience == "refugee" else advice)]
        rows += _pairs([self._copy(actors), self._map(actors)], longest)
        counter = Button(self._say("button-counter"), str(Action("counter", (topic.id,))))
        rows += _pairs([counter, Button(self._say("button-more"), str(Action("more", (topic.id,))))], longest)
        return tuple(rows)

    def rarer(self, topic: Topic, found: Found) -> Rows:
        """What stands behind "Mehr …"."""
        actors = self._actors(found)
        rows: list[tuple[Button, ...]] = []
        if len(actors) > 1:
            rows.append((Button(self._say("button-contacts"), str(Action("contacts", (topic.id,)))),))
        rows += _pairs([self._save(actors), self._wrong(topic.id)], HALF_A_ROW)
        rows.append((Button(self._say("button-back"), str(Action("back", (topic.id,)))),))
        return tuple(rows)

    def body(self, actor: Actor) -> Rows:
        """The ways to one body."""
        ways = _pairs([self._copy([actor]), self._map([actor])], HALF_A_ROW)
        return (*self.aloud(f"actor:{actor.id}"), *ways, *_pairs([self._save([actor]), self._wrong(f"actor:{actor.id}")], HALF_A_ROW))

    def _actors(self, found: Found) -> list[Actor]:
        """The bodies of the card; where there is none, the one that helps on."""
        ids = [r.actor for r in found.responsibilities] or [self._knowledge.town.fallback_actor]
        return [self._knowledge.actors[id] for id in dict.fromkeys(ids)]

    def _copy(self, actors: Sequence[Actor]) -> Button | None:
        number = next((actor.contact.phone for actor in actors if actor.contact.phone), None)
        return Button(self._say("button-copy"), copies=number) if number else None

    def _map(self, actors: Sequence[Actor]) -> Button | None:
        address = next((actor.contact.address for actor in actors if actor.contact.address), None)
        return Button(self._say("button-map"), address=address) if address else None

    def _save(self, actors: Sequence[Actor]) -> Button | None:
        reachable = next((actor for actor in actors if actor.contact.phone), None)
        return Button(self._say("button-save"), str(Action("save", (reachable.id,)))) if reachable else None

    def _wrong(self, target: str) -> Button:
        return Button(self._say("button-wrong"), str(Action("wrong", (target,))))


def _pairs(buttons: Sequence[Button | None], longest: int | None) -> list[tuple[Button, ...]]:
    """Those buttons that there are, two a row; labels of more than `longest` characters alone, below the others."""
    there = [button for button in buttons if button]
    short = [button for button in there if longest is None or len(button.label) <= longest]
    return [*(tuple(short[i : i + 2]) for i in range(0, len(short), 2)), *((button,) for button in there if button not in short)]
