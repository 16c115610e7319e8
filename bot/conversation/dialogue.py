"""The conversation as a pure function: what was said and what is remembered → the turn.

In order: danger, then what a tapped button asks, then context (stage, place), steering ("Telefonnummer?"), then matching.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.conversation import actions, answers
from bot.conversation.actions import Action
from bot.conversation.cards import Cards
from bot.conversation.commands import Commands
from bot.conversation.context import Context, Mention
from bot.conversation.messages import Button, Line, Message
from bot.conversation.texts import Texts
from bot.conversation.turn import Choice, Outcome, Reply, State, Turn, Utterance
from bot.knowledge.model import KnowledgeBase, Responsibility
from bot.matching.corpus import common_words
from bot.matching.decision import ANSWER, decide
from bot.matching.explain import explain
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.types import OUT_OF_SCOPE, SMALLTALK, Candidate, Ranking
from bot.matching.urgent import Danger, UrgentLayer

SURE_OF_ANOTHER_MATTER = 0.75  # from here on a message that also holds a command speaks of a new matter


class Dialogue:
    """One town's dialogue. Holds the knowledge base and nothing of any conversation."""

    def __init__(self, knowledge: KnowledgeBase, matcher: Matcher) -> None:
        self.knowledge = knowledge
        self._matcher = matcher
        self._urgent = UrgentLayer(knowledge.urgent, common_words(knowledge))
        self._context = Context(knowledge)
        self._commands = Commands(knowledge.vocabulary)
        first = knowledge.town.languages[0]
        self._texts = {code: Texts(code, knowledge.texts, first) for code in knowledge.town.languages}
        self._cards = {code: Cards(knowledge, texts) for code, texts in self._texts.items()}

    def respond(self, utterance: Utterance, state: State, today: date) -> Turn:
        """The turn that answers `utterance`; `today` decides what is overdue."""
        language = state.language or self.knowledge.town.languages[0]
        return _Respond(self, replace(state, language=language), today).to(utterance)


class _Respond:
    """One answer in the making: the dialogue's parts, the language, the day and the state at hand."""

    def __init__(self, dialogue: Dialogue, state: State, today: date) -> None:
        assert state.language is not None
        self.knowledge = dialogue.knowledge
        self.matcher = dialogue._matcher
        self.urgent_layer = dialogue._urgent
        self.context = dialogue._context
        self.commands = dialogue._commands
        self.language = state.language
        self.say = dialogue._texts[self.language].say
        self.cards = dialogue._cards[self.language]
        self.state = state
        self.today = today

    def to(self, utterance: Utterance) -> Turn:
        if utterance.action is not None:
            return self.tapped(utterance.action)
        words = tokens(utterance.text)
        dangers = self.urgent_layer.recognise(utterance.text)
        if dangers:
            return self.danger(dangers)
        if not words:
            return self.plain("smalltalk", self.say("not-text"), SMALLTALK)
        return self.said(utterance.text, words)

    # What was said

    def said(self, text: str, words: Sequence[str]) -> Turn:
        mention = self.context.read(words)
        self.state = replace(self.state, stage=mention.stage or self.state.stage, place=mention.place or self.state.place)
        ranking = self.matcher.rank(text, self.language)
        why = explain(ranking, decide(ranking))
        follow_up = self.follow_up(mention, words, ranking)
        turn = follow_up or self.matched(ranking)
        return replace(turn, why=(*(("follow-up",) if follow_up else ()), *why))

    def follow_up(self, mention: Mention, words: Sequence[str], ranking: Ranking) -> Turn | None:
        """The turn for a message that only makes sense after another one; None when it stands for itself."""
        bare = self.matcher.words(" ".join(mention.rest), self.language) if mention.rest else []
        matter = self.matcher.content(bare, self.language)
        action = self.commands.recognise(words, self.language)
        if action == "restart" and len(matter) <= 3:
            return self.restarted()
        unsure = ranking.best.confidence < SURE_OF_ANOTHER_MATTER or ranking.best.kind in (OUT_OF_SCOPE, SMALLTALK)
        if action == "clarify" and self.state.target and unsure:
            return self.ask_more()
        if action in ("show_phone", "self_help", "volunteers") and self.state.target and unsure:
            return self.about_last(action)
        if not (mention.stage or mention.place):
            return self.ask_more() if not matter and ranking.best.kind != SMALLTALK and _only_frames(ranking) else None
        if ranking.best.kind == "place" and not matter:
            return None
        if self.state.target and (not matter or ranking.best.confidence < ANSWER):
            return self.target(self.state.target, 1.0)
        if not matter and not ranking.best.kind == "actor":
            name = self.knowledge.town.stages[self.state.stage].name if self.state.stage else ""
            return self.plain("clarify", self.say("stage-noted", stage=name), None, action="clarify", asks="topic")
        return None

    def matched(self, ranking: Ranking) -> Turn:
        decision = decide(ranking)
        candidates = tuple(choice for c in ranking.candidates if (choice := _choice(c)) is not None)
        if decision.verdict == "confident":
            turn = self.target(decision.choices[0].target, decision.choices[0].confidence)
        elif decision.verdict == "ambiguous":
            turn = self.ask_which(decision.choices)
        else:
            turn = self.fallback(out_of_scope=ranking.best.kind == OUT_OF_SCOPE)
        confidence = ranking.best.confidence
        return replace(turn, reply=replace(turn.reply, candidates=candidates, confidence=confidence))

    # Turns

    def target(self, target: str, confidence: float, *, edits: bool = False) -> Turn:
        """The card of a topic, a body or a place; a fallback when the knowledge base no longer has it."""
        kind, colon, id = target.partition(":")
        if colon and kind == SMALLTALK:
            return self.smalltalk(id)
        if colon and kind == "actor" and id in self.knowledge.actors:
            return self.body(id, confidence)
        if colon and kind == "place" and id in self.knowledge.places and not self.knowledge.places[id].protected:
            return self.place(id, confidence)
        if not colon and target in self.knowledge.topics:
            return self.topic(target, confidence, edits=edits)
        return self.fallback(out_of_scope=False)

    def topic(self, id: str, confidence: float, *, edits: bool = False) -> Turn:
        reply, message = self.topic_card(id, confidence)
        state = replace(self.state, target=id)
        return self.turn(reply, replace(message, edits=edits), state)

    def topic_card(self, id: str, confidence: float) -> tuple[Reply, Message]:
        topic = self.knowledge.topics[id]
        found = answers.find(self.knowledge, topic, self.state.stage, self.state.place, self.state.audience)
        contacts = self.contacts(found.responsibilities)
        checked = min((r.provenance.checked for r in found.responsibilities), default=topic.advice.provenance.checked)
        overdue = any(view.overdue for view in contacts) or any(self.overdue(r) for r in found.responsibilities)
        message = self.cards.topic(topic, found, self.state.audience, overdue=overdue, checked=self.day(checked))
        advice = topic.advice
        sources = dict.fromkeys(s for r in found.responsibilities for s in r.provenance.sources)
        reply = Reply(
            language=self.language,
            kind="answer",
            target=id,
            confidence=confidence,
            stage=self.state.stage,
            place=self.state.place,
            asks="stage" if found.depends else None,
            responsibility=answers.overall_state(found.responsibilities),
            contacts=contacts,
            steps=next((r.steps for r in found.responsibilities if r.steps), advice.steps),
            volunteers_may=advice.volunteers_may,
            volunteers_must_not=advice.volunteers_must_not,
            self_help=advice.self_help,
            sources=tuple(sources),
            checked=checked,
        )
        return reply, message

    def body(self, id: str, confidence: float) -> Turn:
        actor = self.knowledge.actors[id]
        view = answers.contact(actor, self.today, self.knowledge.town.review_after_days)
        message = self.cards.body(actor, overdue=view.overdue, checked=self.day(actor.provenance.checked))
        reply = self.reply(
            "answer",
            f"actor:{id}",
            confidence,
            contacts=(view,),
            sources=actor.provenance.sources,
            checked=actor.provenance.checked,
        )
        return self.turn(reply, message, replace(self.state, target=f"actor:{id}"))

    def place(self, id: str, confidence: float) -> Turn:
        place = self.knowledge.places[id]
        message = self.cards.place(place, checked=self.day(place.provenance.checked))
        state = replace(self.state, place=id, stage=place.stage or self.state.stage, target=f"place:{id}")
        reply = self.reply("answer", f"place:{id}", confidence, sources=place.provenance.sources, checked=place.provenance.checked)
        return self.turn(replace(reply, place=id, stage=state.stage), message, state)

    def danger(self, dangers: Sequence[Danger]) -> Turn:
        """The numbers of every danger at once, then the card of the gravest one's topic."""
        matters = [danger.matter for danger in dangers]
        numbers = tuple(dict.fromkeys(number for matter in matters for number in matter.numbers))
        card, message = self.topic_card(matters[0].topic, 1.0)
        reply = replace(card, kind="urgent", urgent_numbers=numbers, asks=None, candidates=(Choice(matters[0].topic, 1.0),))
        first = self.cards.urgent(matters, numbers)
        state = replace(self.state, target=matters[0].topic)
        why = tuple(f"danger: {danger.matter.id} by the sign '{danger.sign}'" for danger in dangers)
        return Turn(reply, (first, message), state, (Outcome("urgent", reply.target),), why)

    def smalltalk(self, kind: str) -> Turn:
        known = f"smalltalk-{kind}"
        texts = (known, "smalltalk-other")
        town = self.knowledge.town.name
        return self.plain("smalltalk", self.first_said(texts, town=town), SMALLTALK)

    def ask_which(self, choices: Sequence[Candidate]) -> Turn:
        """A question back with at most three choices, each saying where it leads."""
        rows = tuple((Button(self.name(choice.target), str(Action("show", (choice.target,)))),) for choice in choices)
        none = ((Button(self.say("none-of-these"), str(Action("areas"))),),)
        message = Message((Line(self.say("ask-topic")),), (*rows, *none))
        reply = self.reply("clarify", _plain(choices[0].target), choices[0].confidence, action="clarify", asks="topic")
        return self.turn(reply, message, self.state)

    def ask_more(self) -> Turn:
        return self.plain("clarify", self.say("ask-more"), None, action="clarify", asks="topic", buttons=self.area_buttons())

    def fallback(self, *, out_of_scope: bool) -> Turn:
        """An honest "I do not know" that names the coordination office."""
        actor = self.knowledge.actors[self.knowledge.town.fallback_actor]
        view = answers.contact(actor, self.today, self.knowledge.town.review_after_days)
        town = self.knowledge.town.name
        lead = [self.say("fallback-scope", town=town), self.say("fallback-contact", name=actor.name)]
        if not out_of_scope:
            lead = [self.say("fallback"), actor.name]
        lines = (*(Line(text) for text in lead), *self.cards.reach(actor.contact))
        message = Message(lines, ((Button(self.say("button-topics"), str(Action("areas"))),),))
        return self.turn(self.reply("fallback", None, 0.0, contacts=(view,)), message, self.state)

    def restarted(self) -> Turn:
        state = State(language=self.state.language, audience=self.state.audience)
        turn = self.plain("smalltalk", self.say("restarted"), None, action="restart", buttons=self.area_buttons())
        return replace(turn, state=state, reply=replace(turn.reply, stage=None, place=None))

    def about_last(self, action: str) -> Turn:
        """Phone, self-help or volunteers' part of what was last answered."""
        target = self.state.target or ""
        kind, colon, id = target.partition(":")
        if colon:
            return replace(self.target(target, 1.0), reply=replace(self.target(target, 1.0).reply, action=action))
        if id := target if target in self.knowledge.topics else "":
            reply, _ = self.topic_card(id, 1.0)
            if action == "show_phone":
                found = answers.find(self.knowledge, self.knowledge.topics[id], self.state.stage, self.state.place, self.state.audience)
                message = self.phones(found.responsibilities)
            else:
                message = self.advice(id, "self" if action == "self_help" else "may")
            return self.turn(replace(reply, action=action), message, self.state)
        return self.fallback(out_of_scope=False)

    # Buttons

    def tapped(self, text: str) -> Turn:
        """What a button asks; one that we never drew, or whose target is gone, is answered with the overview."""
        action = actions.parse(text)
        topics, actors = self.knowledge.topics, self.knowledge.actors
        match action:
            case Action("show", (target,)):
                return self.target(target, 1.0)
            case Action("stage", (id, stage)) if id in topics and stage in self.knowledge.town.stages:
                self.state = replace(self.state, stage=stage)
                return self.topic(id, 1.0, edits=True)
            case Action("may" | "self" as view, (id,)) if id in topics:
                reply, _ = self.topic_card(id, 1.0)
                doing = "self_help" if view == "self" else "volunteers"
                return self.turn(replace(reply, action=doing), self.advice(id, view), replace(self.state, target=id))
            case Action("save", (id,)) if id in actors and (card := self.cards.save(actors[id])):
                message = Message((Line(self.say("saved")),), contact=card)
                view = answers.contact(actors[id], self.today, self.knowledge.town.review_after_days)
                return self.turn(self.reply("answer", f"actor:{id}", 1.0, action="show_phone", contacts=(view,)), message, self.state)
            case Action("wrong", (target,)):
                return self.wrong(target)
            case Action("area", (area,)) if area in self.knowledge.town.areas:
                return self.area(area)
            case Action("numbers", ()):
                return self.emergency_numbers()
            case Action("restart", ()):
                return self.restarted()
            case _:
                return self.areas()

    def areas(self) -> Turn:
        """All areas as buttons: every topic is two taps away."""
        return self.plain("clarify", self.say("areas-title"), None, action="clarify", asks="topic", buttons=self.area_buttons())

    def area(self, id: str) -> Turn:
        area = self.knowledge.town.areas[id]
        rows = [(Button(t.title, str(Action("show", (t.id,)))),) for t in self.knowledge.topics.values() if t.area == id]
        rows.append((Button(self.say("button-topics"), str(Action("areas"))),))
        text = self.say("area-title", pictogram=area.pictogram, name=area.name)
        turn = self.plain("clarify", text, None, action="clarify", asks="topic", buttons=tuple(rows))
        return replace(turn, messages=tuple(replace(message, edits=True) for message in turn.messages))

    def emergency_numbers(self) -> Turn:
        numbers = tuple(dict.fromkeys(n for matter in self.knowledge.urgent.matters for n in matter.numbers))
        message = Message((Line(self.say("numbers-title"), "title"), *self.cards.numbers(numbers)))
        return self.turn(replace(self.reply("answer", "notruf", 1.0), urgent_numbers=numbers), message, self.state)

    def wrong(self, target: str) -> Turn:
        actor = self.knowledge.actors[self.knowledge.town.fallback_actor]
        lines = (Line(self.say("wrong-thanks")), Line(actor.name), *self.cards.reach(actor.contact))
        view = answers.contact(actor, self.today, self.knowledge.town.review_after_days)
        reply = self.reply("answer", target if self.exists(target) else None, 1.0, contacts=(view,))
        return self.turn(reply, Message(lines), self.state)

    # Parts

    def advice(self, id: str, view: str) -> Message:
        topic = self.knowledge.topics[id]
        advice = topic.advice
        if view == "self":
            lines = self.cards.numbered(self.say("self-help-title"), advice.self_help)
        else:
            lines = self.cards.numbered(self.say("may-title"), advice.volunteers_may)
            lines += self.cards.numbered(self.say("must-not-title"), advice.volunteers_must_not)
        lines = [Line(topic.title, "title"), *(lines or [Line(self.say("no-advice"))])]
        if topic.law and view != "self":
            lines.append(Line(f"{self.say('law-title')}: {', '.join(topic.law)}", "note"))
        if advice.provenance.basis == "inferred":
            lines.append(Line(self.say("advice-inferred"), "note"))
        back = Button(self.say("button-back"), str(Action("show", (id,))))
        return Message(tuple(lines), ((back,),), edits=True)

    def phones(self, responsibilities: Sequence[Responsibility]) -> Message:
        lines: list[Line] = []
        for actor in dict.fromkeys(self.knowledge.actors[r.actor] for r in responsibilities):
            lines.append(Line(actor.name, "title"))
            if not actor.contact.phone:
                lines.append(Line(self.say("no-phone", name=actor.short)))
            lines += self.cards.reach(actor.contact)
        return Message(tuple(lines))

    def contacts(self, responsibilities: Sequence[Responsibility]):  # type: ignore[no-untyped-def]
        actors = dict.fromkeys(self.knowledge.actors[r.actor] for r in responsibilities)
        return tuple(answers.contact(actor, self.today, self.knowledge.town.review_after_days) for actor in actors)

    def overdue(self, responsibility: Responsibility) -> bool:
        return responsibility.provenance.overdue(self.today, self.knowledge.town.review_after_days)

    def area_buttons(self) -> tuple[tuple[Button, ...], ...]:
        return tuple(
            (Button(self.say("area-title", pictogram=a.pictogram, name=a.name), str(Action("area", (a.id,)))),)
            for a in self.knowledge.town.areas.values()
        )

    def name(self, target: str) -> str:
        kind, colon, id = target.partition(":")
        if colon and kind == "actor":
            return self.knowledge.actors[id].short
        if colon and kind == "place":
            return self.knowledge.places[id].name
        return self.knowledge.topics[target].title

    def exists(self, target: str) -> bool:
        kind, _, id = target.partition(":")
        return target in self.knowledge.topics or (kind == "actor" and id in self.knowledge.actors)

    def day(self, day: date) -> str:
        return f"{day:%d.%m.%Y}"

    def first_said(self, ids: Sequence[str], **arguments: object) -> str:
        from bot.conversation.texts import MissingText

        try:
            return self.say(ids[0], **arguments)
        except MissingText:
            return self.say(ids[1], **arguments)

    def reply(self, kind, target, confidence, **more) -> Reply:  # type: ignore[no-untyped-def]
        return Reply(self.language, kind, target, confidence, stage=self.state.stage, place=self.state.place, **more)

    def plain(self, kind, text, target, *, action=None, asks=None, buttons=()) -> Turn:  # type: ignore[no-untyped-def]
        return self.turn(self.reply(kind, target, 1.0 if target else 0.0, action=action, asks=asks), Message((Line(text),), buttons), self.state)

    def turn(self, reply: Reply, message: Message, state: State) -> Turn:
        return Turn(reply, (message,), state, (Outcome(reply.kind, reply.target),))


def _choice(candidate: Candidate) -> Choice | None:
    return None if candidate.kind == OUT_OF_SCOPE else Choice(_plain(candidate.target), round(candidate.confidence, 4))


def _plain(target: str) -> str:
    return SMALLTALK if target.startswith(f"{SMALLTALK}:") else target


def _only_frames(ranking: Ranking) -> bool:
    return ranking.best.confidence < ANSWER
