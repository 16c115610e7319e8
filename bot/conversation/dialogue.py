"""The conversation as a pure function: what was said and what is remembered → the turn.

In order: danger, then what a tapped button asks, then steering ("Telefonnummer?"), then the matter, with what the
message tells of stage and place.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.conversation import replies, taps, views
from bot.conversation.cards import Cards
from bot.conversation.commands import Commands
from bot.conversation.context import Context, Mention
from bot.conversation.desk import Desk
from bot.conversation.texts import Texts
from bot.conversation.turn import Choice, State, Turn, Utterance
from bot.knowledge.model import KnowledgeBase
from bot.matching.decision import ANSWER, decide
from bot.matching.explain import explain
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.types import SMALLTALK, Ranking
from bot.matching.urgent import UrgentLayer

SURE_OF_ANOTHER_MATTER = 0.75  # from here on a message that also holds a command speaks of a new matter
SHORT = 2  # words of matter beside a command that do not make it another matter


class Dialogue:
    """One town's dialogue. Holds the knowledge base and nothing of any conversation."""

    def __init__(self, knowledge: KnowledgeBase, matcher: Matcher) -> None:
        self.knowledge = knowledge
        self._matcher = matcher
        self._urgent = UrgentLayer(knowledge.urgent, matcher.common)
        self._dangerous = {matter.topic for matter in knowledge.urgent.matters}
        self._context = Context(knowledge)
        self._commands = Commands(knowledge.vocabulary)
        self._first = knowledge.town.languages[0]
        self._texts = {code: Texts(code, knowledge.texts, self._first) for code in knowledge.town.languages}
        self._cards = {code: Cards(knowledge, texts) for code, texts in self._texts.items()}

    def texts(self, language: str) -> Texts:
        """What the bot says in one of the town's languages."""
        return self._texts[language]

    def respond(self, utterance: Utterance, state: State, today: date) -> Turn:
        """The turn that answers `utterance`; `today` decides what is overdue."""
        language = state.language if state.language in self._texts else self._first
        state = replace(state, language=language)
        desk = Desk(self.knowledge, self._texts[language], self._cards[language], state, today)
        if utterance.action is not None:
            return taps.tapped(desk, utterance.action)
        words = tokens(utterance.text)
        dangers = self._urgent.recognise(words)
        if dangers:
            best = self._matcher.rank(words, language, state.target).best
            meant = best.target if best.target in self._dangerous and best.confidence >= ANSWER else None
            return replies.danger(desk, dangers, meant)
        if not words:
            return desk.plain("smalltalk", desk.say("not-text"), SMALLTALK)
        return self._said(desk, words)

    def _said(self, desk: Desk, words: Sequence[str]) -> Turn:
        language = desk.texts.language
        mention = self._context.read(words)
        state = desk.state
        desk = replace(desk, state=replace(state, stage=mention.stage or state.stage, place=mention.place or state.place))
        ranking = self._rank(mention, words, language, state.target)
        turn = self._follow_up(desk, mention, words, ranking) or self._matched(desk, ranking)
        return replace(turn, why=explain(ranking, decide(ranking)))

    def _rank(self, mention: Mention, words: Sequence[str], language: str, last: str | None) -> Ranking:
        """The ranking of the whole message, or of what it says beside stage and place when that is another matter."""
        whole = self._matcher.rank(words, language, last)
        if len(mention.rest) == len(words) or not self._matcher.content(mention.rest, language):
            return whole
        beside = self._matcher.rank(mention.rest, language, last, whole.best.target)
        return whole if beside.best.target == whole.best.target else beside

    def _follow_up(self, desk: Desk, mention: Mention, words: Sequence[str], ranking: Ranking) -> Turn | None:
        """The turn for a message that only makes sense after another one; None when it stands for itself."""
        language, last = desk.texts.language, desk.state.target
        action, beside = self._commands.recognise(words, language)
        short = len(self._matcher.content(beside, language)) <= SHORT
        unsure = ranking.best.confidence < SURE_OF_ANOTHER_MATTER or ranking.best.kind == SMALLTALK
        if action == "restart" and short:
            return replies.restarted(desk)
        if action == "clarify" and short and not self._names_matter(beside, language):
            return replies.more(desk)
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
        candidates = tuple(Choice(_plain(c.target), round(c.confidence, 4)) for c in ranking.candidates)
        return replace(turn, reply=replace(turn.reply, candidates=candidates, confidence=best.confidence))


def _plain(target: str) -> str:
    return SMALLTALK if target.startswith(f"{SMALLTALK}:") else target
