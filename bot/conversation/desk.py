"""What every answer needs at hand: the knowledge base, the texts and cards of one language, the state, the moment."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.conversation import answers
from bot.conversation.cards import Cards
from bot.conversation.messages import Button, Line, Message
from bot.conversation.texts import Texts
from bot.conversation.turn import Asks, ContactView, Kind, Outcome, Reply, State, Turn
from bot.knowledge.model import Actor, KnowledgeBase, Responsibility

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Original:
    """The knowledge base and the texts in the language the town wrote them in, whichever the conversation is held in."""

    knowledge: KnowledgeBase
    texts: Texts


@dataclass(frozen=True, slots=True)
class Desk:
    """One turn's working place."""

    knowledge: KnowledgeBase
    texts: Texts
    cards: Cards
    state: State
    now: datetime  # the town's local time
    original: Original

    @property
    def today(self) -> date:
        return self.now.date()

    def say(self, id: str, **arguments: object) -> str:
        return self.texts.say(id, **arguments)

    def reply(self, kind: Kind, target: str | None = None, confidence: float = 0.0) -> Reply:
        """A reply with this conversation's language, stage and place."""
        return Reply(self.texts.language, kind, target, confidence, stage=self.state.stage, place=self.state.place)

    def turn(self, reply: Reply, *messages: Message, state: State | None = None) -> Turn:
        unsettled = reply.kind == "answer" and reply.responsibility == "unsettled"
        return Turn(reply, messages, state or self.state, (Outcome("unsettled" if unsettled else reply.kind, reply.target),))

    def plain(self, kind: Kind, text: str, target: str | None = None, buttons: Rows = ()) -> Turn:
        """A turn that says one sentence, or a few, a line each."""
        return self.turn(self.reply(kind, target, 1.0 if target else 0.0), Message(_lines(text), buttons))

    def asking(self, text: str, buttons: Rows, *, asks: Asks | None = "topic") -> Turn:
        """A turn that asks back what somebody means."""
        reply = replace(self.reply("clarify"), action="clarify", asks=asks)
        return self.turn(reply, Message(_lines(text), buttons))

    def contact(self, actor: Actor) -> ContactView:
        return answers.contact(actor, self.today, self.knowledge.town.review_after_days)

    def actors(self, responsibilities: tuple[Responsibility, ...]) -> list[Actor]:
        """The bodies of some responsibilities, each once."""
        return [self.knowledge.actors[id] for id in dict.fromkeys(r.actor for r in responsibilities)]

    @property
    def fallback(self) -> Actor:
        """Who helps on where nobody else is known."""
        return self.knowledge.actors[self.knowledge.town.fallback_actor]

    def overdue(self, responsibilities: tuple[Responsibility, ...]) -> bool:
        days = self.knowledge.town.review_after_days
        old = any(r.provenance.overdue(self.today, days) for r in responsibilities)
        return old or any(self.contact(actor).overdue for actor in self.actors(responsibilities))

    def mark(self, *overdue: bool) -> tuple[Line, ...]:
        """The mark for an answer of which some part was checked too long ago."""
        return (Line(self.say("overdue"), "note"),) if any(overdue) else ()

    def day(self, day: date) -> str:
        return f"{day:%d.%m.%Y}"


def _lines(text: str) -> tuple[Line, ...]:
    return tuple(Line(line) for line in text.split("\n"))
