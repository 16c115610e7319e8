"""The conversation as a pure function: what was said and what is remembered → the turn.

In order: danger, then what a tapped button asks, then steering ("Telefonnummer?"), then the matter, with what the
message tells of stage and place.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from bot.bidi import RIGHT_TO_LEFT
from bot.conversation import brief, discretion, giving, menu, replies, suggestions, taps, views, wordless
from bot.conversation.actions import Action, parse
from bot.conversation.bidi import isolated
from bot.conversation.cards import Cards
from bot.conversation.commands import Commands
from bot.conversation.context import Context, Mention
from bot.conversation.desk import Desk, Original
from bot.conversation.printing import drawing
from bot.conversation.round_table import OpenQuestion
from bot.conversation.texts import Texts
from bot.conversation.tongue import Heard, hear, of_app
from bot.conversation.turn import Choice, Outcome, State, Turn, Utterance
from bot.knowledge.localise import localise
from bot.knowledge.model import KnowledgeBase
from bot.matching.decision import ANSWER, decide
from bot.matching.explain import explain
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.types import SMALLTALK, Ranking
from bot.matching.urgent import UrgentLayer
from bot.redaction.redactor import Redactor

SURE_OF_ANOTHER_MATTER = 0.75  # from here on a message that also holds a command speaks of a new matter
MOST_BESIDE = 3  # words of matter beside a wish for another language
FOREIGN = 0.2  # share of a message's weight that what is none of our business explains beyond any topic; abuse mostly has 0.4 and more
SHORT = 2  # words of matter beside a command that do not make it another matter


class Dialogue:
    """One town's dialogue. Holds the knowledge base and nothing of any conversation. `texts(language)`: what the bot says in it;
    `aloud`: the languages in which cards can be read aloud where this dialogue is held."""

    def __init__(self, knowledge: KnowledgeBase, matcher: Matcher, aloud: Collection[str] = ()) -> None:
        self.knowledge = knowledge
        self._aloud = frozenset(aloud)
        self._matcher = matcher
        self._urgent = UrgentLayer(knowledge.urgent, matcher.common)
        self._dangerous = {matter.topic for matter in knowledge.urgent.matters}
        self._redactor = Redactor(knowledge, matcher)
        self._context = Context(knowledge)
        self._commands = Commands(knowledge.vocabulary)
        first = knowledge.town.languages[0]
        self.texts: Callable[[str], Texts] = cache(lambda language: Texts(language, knowledge.texts, first))
        self._local = cache(lambda language: localise(knowledge, language))  # a language costs memory only when somebody speaks it
        self.draw = drawing(self._local, self.texts)

    def respond(self, utterance: Utterance, state: State, now: datetime) -> Turn:
        """The turn that answers `utterance`; `now`, the town's local time, decides what is open and what is overdue."""
        heard = hear(self._matcher, self.knowledge.town.languages, utterance, state)
        turn = self._answer(utterance, heard, now)
        turn = brief.shortened(turn, self.texts(turn.reply.language)) if utterance.brief else turn
        turn = self._discreet(utterance, state, turn)
        return isolated(turn) if turn.reply.language in RIGHT_TO_LEFT else turn

    def refuse(self, why: giving.Refusal, state: State, now: datetime) -> Turn:
        """The turn when what was given could not be taken."""
        return giving.refused(self._desk(state, now), why)

    def suggest(self, query: str, language_code: str | None, now: datetime) -> suggestions.Suggestions:
        """Cards to send to others, in the language of the asker's app."""
        languages = self.knowledge.town.languages
        desk = self._desk(State(language=of_app(language_code, languages)), now)
        words = tokens(query)
        if not words:
            return suggestions.common(desk)
        heard = hear(self._matcher, languages, Utterance(query, language_code=language_code), State())
        return suggestions.matching(desk, words, self._urgent.recognise(words), self._matcher.rank(words, heard.language))

    def desk(self, state: State, now: datetime) -> Desk:
        """The working place for the language of a state, for what is said outside a turn."""
        return self._desk(state, now)

    def language_of(self, utterance: Utterance) -> str:
        """The language in which to answer, when nothing is known of the conversation."""
        return hear(self._matcher, self.knowledge.town.languages, utterance, State()).state.language or self.knowledge.town.languages[0]

    def dangerous(self, text: str) -> bool:
        """Whether the words hold a sign of danger."""
        return bool(self._urgent.recognise(tokens(text)))

    def redacted(self, text: str, language: str) -> str:
        """The words without personal data, in one line."""
        return " ".join(self._redactor.redact(" ".join(text.split()), language).words.split())

    def nearest(self, text: str, language: str) -> tuple[str, ...]:
        """The topics that fit the words best, the nearest first."""
        candidates = self._matcher.rank(tokens(text), language).candidates
        return tuple(candidate.target for candidate in candidates if candidate.kind == "topic")[: giving.NEAREST]

    def renew(self, knowledge: KnowledgeBase) -> None:
        """Go on with the same knowledge base in which only days of checks are later: nothing needs to be learnt anew."""
        self.knowledge = knowledge
        self._local = cache(lambda language: localise(knowledge, language))

    def _answer(self, utterance: Utterance, heard: Heard, now: datetime) -> Turn:
        desk = self._desk(heard.state, now)
        if utterance.action is not None:
            turn = self._giving(desk, utterance) or self._tapped(desk, utterance.action)
            chosen = utterance.answered and utterance.action.startswith("show|")  # one of the choices that their words led to
            return giving.offered(desk, turn) if chosen else turn
        words = tokens(utterance.text)
        dangers = self._urgent.recognise(words)
        if dangers:
            best = self._matcher.rank(words, heard.language, heard.state.target).best
            meant = best.target if best.target in self._dangerous and best.confidence >= ANSWER else None
            return replies.danger(desk, dangers, meant)
        if not words:
            return wordless.answer(desk, utterance)
        return self._another_language(words, heard, now) or self._said(desk, words, heard.language, offers=not utterance.brief)

    def _discreet(self, utterance: Utterance, state: State, turn: Turn) -> Turn:
        """The turn, with a hint not to send personal data when the words hold some."""
        if state.hinted and utterance.action is None:
            return replace(turn, state=replace(turn.state, hinted=True))
        return discretion.hinted(turn, self.texts(turn.reply.language)) if self._redactor.tells(utterance.text) else turn

    def _desk(self, state: State, now: datetime) -> Desk:
        """The working place for the language of a state."""
        first = self.knowledge.town.languages[0]
        local, texts = self._local(state.language or first), self.texts(state.language or first)
        cards = Cards(local, texts, now, aloud=texts.language in self._aloud)
        return Desk(local.knowledge, texts, cards, state, now, Original(self.knowledge, self.texts(first)))

    def _another_language(self, words: Sequence[str], heard: Heard, now: datetime) -> Turn | None:
        """The turn for a message that asks for another language and for nothing else."""
        code, beside = self._commands.language(words)
        content = self._matcher.content(beside, heard.language)
        bare = len(words) - len(beside) == 1
        if code not in self.knowledge.town.languages or len(content) > (0 if bare else MOST_BESIDE):
            return None
        if self._names_matter(beside, heard.language):
            return None
        return self._in_language(heard.state, code, now)

    def _giving(self, desk: Desk, utterance: Utterance) -> Turn | None:
        """The turn for a tap that gives a question to the round table, or first shows what would be given."""
        action = parse(utterance.action or "")
        match action:
            case Action("areas", ("none",)) if utterance.answered:
                return giving.none_of_these(desk)
            case Action("give", ("no",)):
                return giving.withdrawn(desk)
            case Action("give", ()):
                text = utterance.answered
            case Action("give", ("yes",)):
                text = utterance.quoted  # only what was shown
            case _:
                return None
        text = " ".join(text.split())
        words = tokens(text)
        if not words:
            return giving.lost(desk)
        if dangers := self._urgent.recognise(words):
            return replies.danger(desk, dangers, None)
        language = hear(self._matcher, self.knowledge.town.languages, Utterance(text), desk.state).language
        if not action.arguments:
            return giving.shown(desk, " ".join(self._redactor.redact(text, language).words.split()))
        nearest = [candidate.target for candidate in self._matcher.rank(words, language).candidates if candidate.kind == "topic"]
        return giving.given(desk, OpenQuestion(text, language, desk.today, tuple(nearest[: giving.NEAREST])))

    def _tapped(self, desk: Desk, text: str) -> Turn:
        match parse(text):
            case Action("language", (code,)) if code in self.knowledge.town.languages:
                return self._in_language(desk.state, code, desk.now)
            case action:
                asked = taps.language(action)
                if asked in self.knowledge.town.languages:
                    desk = self._desk(replace(desk.state, language=asked, chosen=True), desk.now)
                return taps.tapped(desk, action)

    def _in_language(self, state: State, code: str, now: datetime) -> Turn:
        """What was last answered, or the greeting, in the language that was asked for."""
        desk = self._desk(replace(state, language=code, chosen=True), now)
        turn = replies.target(desk, state.target, 1.0) if state.target else menu.welcome(desk)
        return replace(turn, reply=replace(turn.reply, action=f"change_language:{code}"))

    def _said(self, desk: Desk, words: Sequence[str], language: str, *, offers: bool) -> Turn:
        mention = self._context.read(words, language)
        state = desk.state
        desk = replace(desk, state=replace(state, stage=mention.stage or state.stage, place=mention.place or state.place))
        ranking = self._rank(mention, words, language, state.target)
        turn = self._follow_up(desk, mention, words, ranking, language)
        if turn is None:
            turn = self._matched(desk, ranking)
            if turn.reply.kind == "fallback" and len(words) > wordless.LONG:
                turn = wordless.too_long(desk)
            elif offers and _is_for_us(ranking):
                turn = giving.offered(desk, turn)
        return replace(turn, why=explain(ranking, decide(ranking)))

    def _rank(self, mention: Mention, words: Sequence[str], language: str, last: str | None) -> Ranking:
        """The ranking of the whole message, or of what it says beside stage and place when that is another matter."""
        whole = self._matcher.rank(words, language, last)
        if len(mention.rest) == len(words) or not self._matcher.content(mention.rest, language):
            return whole
        beside = self._matcher.rank(mention.rest, language, last, whole.best.target)
        return whole if beside.best.target == whole.best.target else beside

    def _follow_up(self, desk: Desk, mention: Mention, words: Sequence[str], ranking: Ranking, language: str) -> Turn | None:
        """The turn for a message that only makes sense after another one; None when it stands for itself."""
        last = desk.state.target
        action, beside = self._commands.recognise(words, language)
        short = len(self._matcher.content(beside, language)) <= SHORT
        unsure = ranking.best.confidence < SURE_OF_ANOTHER_MATTER or ranking.best.kind == SMALLTALK
        if action == "restart" and short:
            return replies.restarted(desk)
        if action == "clarify" and short and not self._names_matter(beside, language):
            return replies.more(replace(desk, state=replace(desk.state, target=None)))
        named = ranking.best.kind in ("actor", "place") and ranking.best.confidence >= ANSWER
        if action in views.VIEWS and last and not named and (short or unsure):
            return views.of_last(desk, action)
        matter = self._matcher.content(self._matcher.words(mention.rest, language), language)
        if mention.stage and last and (not matter or ranking.best.confidence < ANSWER):
            return replies.target(desk, last, 1.0)
        if mention.stage and not matter and ranking.best.confidence < ANSWER:
            return desk.asking(desk.say("stage-noted", stage=desk.knowledge.town.stages[mention.stage].name), ())
        if not matter and ranking.best.kind != SMALLTALK and ranking.best.confidence < ANSWER:
            return replies.more(desk)
        return None

    def _names_matter(self, beside: Sequence[str], language: str) -> bool:
        """True when the words beside a command say by themselves what it is about: "wer ist da zuständig für WLAN"."""
        if not self._matcher.content(beside, language):
            return False
        best = self._matcher.rank(beside, language).best
        return best.kind != SMALLTALK and best.confidence >= SURE_OF_ANOTHER_MATTER

    def _matched(self, desk: Desk, ranking: Ranking) -> Turn:
        decision = decide(ranking)
        best = ranking.best
        if decision.verdict == "confident":
            turn = replies.target(desk, best.target, best.confidence)
        elif decision.verdict == "ambiguous":
            turn = replies.which(desk, decision.choices)
        else:
            turn = replies.fallback(desk, out_of_scope=ranking.outside)
            if best.kind == "topic" and _is_for_us(ranking):
                turn = replace(turn, events=(Outcome("fallback", best.target),))
        candidates = tuple(Choice(_plain(c.target), round(c.confidence, 4)) for c in ranking.candidates)
        return replace(turn, reply=replace(turn.reply, candidates=candidates, confidence=best.confidence))


def _is_for_us(ranking: Ranking) -> bool:
    """Whether what nobody can answer may be a matter of the town: no small talk, abuse or nonsense."""
    return ranking.best.kind != SMALLTALK and ranking.signs.outside_explained < FOREIGN


def _plain(target: str) -> str:
    return SMALLTALK if target.startswith(f"{SMALLTALK}:") else target
