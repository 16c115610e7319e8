"""Answers as people see them: lines and buttons, the first screen short enough for a phone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.conversation import answers, holidays, hours
from bot.conversation.card_buttons import CardButtons
from bot.conversation.messages import ContactCard, Line, Message
from bot.conversation.texts import Texts
from bot.knowledge.localise import REMARKS, Localised
from bot.knowledge.model import Actor, Contact, Place, Provenance, Responsibility, Topic, UrgentMatter

FIRST_SCREEN = 600  # characters that fit a phone without scrolling
NAMED_TOPICS = 5
MOST_BODIES = 3  # the rest are named; "Telefonnummer?" tells how to reach all of them
OLD_AFTER_YEARS = 2  # older facts show their year


@dataclass(frozen=True, slots=True)
class Body:
    """What a card says of a responsible body, and the ways to reach it, the best first."""

    lines: list[Line]
    ways: list[Line]


class Cards:
    """Draws the cards of one knowledge base in one language at one moment (the town's local time); `aloud`: they can be read aloud."""

    def __init__(self, local: Localised, texts: Texts, now: datetime, aloud: bool = False) -> None:
        self._local = local
        self._knowledge = local.knowledge
        self._say = texts.say
        self._texts = texts
        self._now = now
        self._buttons = CardButtons(self._knowledge, texts, aloud)
        self.aloud = self._buttons.aloud

    def topic(
        self, topic: Topic, found: answers.Found, audience: str | None, *, overdue: bool, checked: str, rarer: bool = False
    ) -> Message:
        """Who is responsible, how to reach them, the next steps, the date, within the first screen."""
        stage = self._knowledge.town.stages[found.stage]
        head = [Line(topic.title if not (found.depends or found.other_stages) else f"{topic.title} · {stage.short}", "title")]
        if answers.overall_state(found.responsibilities) == "shared":
            head.append(Line(self._say("responsible-shared"), "note"))
        advice = topic.advice
        steps = next((r.steps for r in found.responsibilities if r.steps), advice.steps)
        if audience == "refugee" and advice.self_help:
            title, to_do = "self-help-title", advice.self_help
        else:
            title, to_do = "next-steps", steps
        do = self.numbered(self._say(title), to_do)
        foot = [Line(self._checked([r.provenance for r in found.responsibilities], checked), "note")]
        if overdue:
            foot.append(Line(self._say("overdue"), "note"))
        foot += self.translation([topic.title, *(r.matter for r in found.responsibilities), *to_do])
        lines = self._first_screen(head, found.responsibilities, do, foot)
        buttons = self._buttons.rarer(topic, found) if rarer else self._buttons.topic(topic, found, audience)
        return Message(tuple(lines), buttons)

    def _first_screen(self, head: list[Line], responsibilities: Sequence[Responsibility], do: list[Line], foot: list[Line]) -> list[Line]:
        """As many bodies with a way to reach them as fit beside the first step; further ones are only named."""
        lines: list[Line] = []
        for number in range(min(MOST_BODIES, len(responsibilities)), 0, -1):
            shown = {r.actor for r in responsibilities[:number]}
            names = dict.fromkeys(self._knowledge.actors[r.actor].short for r in responsibilities[number:] if r.actor not in shown)
            more = [Line(self._say("more-bodies", names=", ".join(names)))] if names else []
            bodies = self._bodies(responsibilities[:number])
            lines = _fit(head, bodies, more, do, foot)
            if _length(lines) <= FIRST_SCREEN:
                break
        return lines or _fit(head, [self._nobody()], [], do, foot)

    def body(self, actor: Actor, *, overdue: bool, checked: str) -> Message:
        """A body's own card: what it does, how to reach it, what it is responsible for."""
        lines = [Line(actor.name, "title"), Line(self._say("body-role", role=actor.role)), *self.reach(actor)]
        if actor.part_of:
            lines.append(Line(self._say("body-part-of", name=self._knowledge.actors[actor.part_of].name)))
        topics = answers.topics_of(self._knowledge, actor.id)[:NAMED_TOPICS]
        if topics:
            lines.append(Line(self._say("body-responsible", topics=", ".join(topic.title for topic in topics))))
        lines.append(Line(self._checked([actor.provenance], checked), "note"))
        if overdue:
            lines.append(Line(self._say("overdue"), "note"))
        lines += self.translation([actor.role, actor.contact.reach or ""])
        return Message(tuple(lines), self._buttons.body(actor))

    def place(self, place: Place, *, checked: str) -> Message:
        """An accommodation's card, with the year of what is known."""
        named = self._knowledge.actors
        lines = [Line(place.name, "title")]
        if place.note:
            lines.append(Line(place.note))
        if place.stage:
            lines.append(Line(self._say("place-stage", stage=self._knowledge.town.stages[place.stage].name)))
        if place.operator:
            lines.append(Line(self._say("place-operator", name=named[place.operator].name)))
        if place.social_care:
            lines.append(Line(self._say("place-care", name=named[place.social_care].name)))
        state = self._say(f"place-state-{place.state}")
        lines.append(Line(self._say("place-state", year=place.as_of, state=state) if place.as_of else state))
        lines += [Line(self._say("place-notice")), Line(self._checked([place.provenance], checked), "note")]
        stage = self._knowledge.town.stages[place.stage].name if place.stage else ""
        lines += self.translation([place.note or "", stage])
        return Message(tuple(lines))

    def urgent(self, matters: Sequence[UrgentMatter], numbers: Sequence[str]) -> Message:
        """The numbers at the top, before anything else."""
        lines = [Line(matters[0].first, "title"), *self.numbers(numbers)]
        return Message(tuple(lines), self.aloud("", *(matter.id for matter in matters)))

    def translation(self, shown: Iterable[str]) -> list[Line]:
        """A word about texts that are shown in another language, or whose translation nobody has checked."""
        state = self._local.state(shown)
        return [Line(self._say(REMARKS[state]), "note")] if state else []

    def numbers(self, numbers: Iterable[str]) -> list[Line]:
        """Emergency numbers with whose they are."""
        return [Line(self._say("urgent-number", number=number, name=self.number_name(number))) for number in numbers]

    def number_name(self, number: str) -> str:
        return self._say("number-" + "".join(c for c in number if c.isdigit()))

    def reach(self, actor: Actor) -> list[Line]:
        """The ways to a body, one a line, the surest first; the year of old or undated facts stands with the first."""
        say, contact = self._say, actor.contact
        lines = []
        if contact.phone:
            lines.append(say("phone", phone=contact.phone))
        if contact.email:
            lines.append(say("email", email=contact.email))
        if contact.reach:
            lines.append(say("reach", reach=contact.reach))
        if contact.hours:
            lines.append(self._hours(contact))
        if contact.appointment_only:
            lines.append(say("appointment-only"))
        if contact.address:
            lines.append(say("address", address=contact.address))
        if contact.web:
            lines.append(say("web", web=contact.web))
        dated = self.dated(actor)
        if lines and dated:
            lines[0] += f" {dated}"
        return [Line(line) for line in lines]

    def _hours(self, contact: Contact) -> str:
        """The hours, and whether it is open now; who sees people by appointment only is not open to who just comes."""
        spelt, now = hours.spell(contact.hours or "", self._texts), None
        if not contact.appointment_only:
            now = hours.spell_now(contact.hours or "", self._now, holidays.of(self._knowledge.town.holidays), self._texts)
        return self._say("hours-now", hours=spelt, now=now) if now else self._say("hours", hours=spelt)

    def dated(self, actor: Actor) -> str:
        """The year of a contact that is old or undated. Emergency numbers do not age."""
        contact = actor.contact
        if not contact.as_of or actor.kind == "notfall" or not (contact.phone or contact.email or contact.address):
            return ""
        year = contact.as_of[:4]
        if not year.isdigit():
            return self._say("as-of-undated")
        return self._say("as-of-year", year=year) if actor.provenance.checked.year - int(year) > OLD_AFTER_YEARS else ""

    def numbered(self, title: str, items: Sequence[str]) -> list[Line]:
        if not items:
            return []
        return [Line(title, "title"), *(Line(f"{i}. {item}", "item") for i, item in enumerate(items, 1))]

    def save(self, actor: Actor) -> ContactCard | None:
        """The body as a contact to save; None without a number."""
        way = actor.contact
        if not way.phone:
            return None
        return ContactCard(actor.name, way.phone, way.email, way.address, way.web)

    def _bodies(self, responsibilities: Sequence[Responsibility]) -> list[Body]:
        """What each is responsible for; the ways to a body that is named twice stand once."""
        met: set[str] = set()
        bodies = []
        for responsibility in responsibilities:
            body = self._responsibility(responsibility)
            bodies.append(Body(body.lines, []) if responsibility.actor in met else body)
            met.add(responsibility.actor)
        return bodies

    def _responsibility(self, responsibility: Responsibility) -> Body:
        actor = self._knowledge.actors[responsibility.actor]
        lines = [Line(f"{actor.name}: {responsibility.matter}")]
        if responsibility.state == "unsettled":
            lines = [
                Line(f"{self._say('responsible-unsettled')}: {responsibility.open}"),
                Line(self._say("interim", name=f"{actor.name} ({responsibility.matter})")),
            ]
        return Body(lines, self.reach(actor))

    def _nobody(self) -> Body:
        """Where nothing is known for this stage, the coordination office helps on."""
        actor = self._knowledge.actors[self._knowledge.town.fallback_actor]
        return Body([Line(self._say("fallback-contact", name=actor.name))], self.reach(actor))

    def _checked(self, provenances: Sequence[Provenance], checked: str) -> str:
        inferred = any(provenance.basis == "inferred" for provenance in provenances)
        return self._say("checked-inferred" if inferred else "checked", date=checked)


def _length(lines: Iterable[Line]) -> int:
    return sum(len(line.text) + 1 for line in lines)


def _fit(head: list[Line], bodies: list[Body], more: list[Line], do: list[Line], foot: list[Line]) -> list[Line]:
    """Head, bodies, steps and foot, as far as they fit the first screen. Left out first: steps from the third on, the further
    ways to the longest body, the second step; never the name of a body, the first way to reach it, or the first step."""
    ways, do = [list(body.ways) for body in bodies], list(do)

    def whole() -> list[Line]:
        said = [line for body, kept in zip(bodies, ways, strict=True) for line in (*body.lines, *kept)]
        return [*head, *said, *more, *do, *foot]

    while _length(whole()) > FIRST_SCREEN:
        longest = max(ways, key=len)
        if len(do) > 3:
            do.pop()
        elif len(longest) > 1:
            longest.pop()
        elif len(do) > 2:
            do.pop()
        else:
            break
    return whole()
