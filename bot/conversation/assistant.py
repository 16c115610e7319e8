"""One turn with its memory: recall, respond, remember. The only asynchronous part of the conversation."""

from collections.abc import Callable
from datetime import datetime

from bot.conversation.allowance import Allowance
from bot.conversation.dialogue import Dialogue
from bot.conversation.giving import Refusal
from bot.conversation.messages import Handout
from bot.conversation.ports import Store
from bot.conversation.round_table import OpenQuestion, Report
from bot.conversation.suggestions import Suggestions
from bot.conversation.turn import State, Turn, Utterance


class Assistant:
    """Joins a dialogue with a store. `now`, the town's local time, is asked once a turn."""

    def __init__(self, dialogue: Dialogue, store: Store, now: Callable[[], datetime]) -> None:
        self._dialogue = dialogue
        self._store = store
        self._now = now
        self._allowance = Allowance()

    def exchange(self, dialogue: Dialogue, now: Callable[[], datetime]) -> None:
        """Answer with another dialogue from the next turn on."""
        self._dialogue, self._now = dialogue, now

    async def handle(self, conversation: str, utterance: Utterance) -> Turn:
        """The turn for what was said in one conversation. Counts the outcome; keeps no word but what is given with consent."""
        state = await self._store.recall(conversation)
        now = self._now()
        turn = self._dialogue.respond(utterance, state, now)
        match turn.gives:
            case OpenQuestion() as question:
                why = await self._refusal(conversation, question)
                turn = self._dialogue.refuse(why, turn.state, now) if why else turn
            case Report(target, day) as report if self._allowance.report(conversation, target, day):
                await self._store.report(report)
        await self._store.remember(conversation, turn.state)
        for outcome in turn.events:
            await self._store.count(outcome)
        return turn

    async def _refusal(self, conversation: str, question: OpenQuestion) -> Refusal | None:
        """Keep a question, or say why not."""
        matter = question.nearest[0] if question.nearest else ""
        refused = self._allowance.question(conversation, matter, question.day)
        if refused is None and not await self._store.keep(question):
            self._allowance.give_back(conversation, matter)
            return "failed"
        return refused

    def suggest(self, query: str, language_code: str | None) -> Suggestions:
        """Cards to send to others. Remembers and counts nothing: a query comes with every letter typed."""
        return self._dialogue.suggest(query, language_code, self._now())

    def draw(self, handout: Handout, address: str) -> bytes:
        """A file to print, as PDF. Takes a second, so not on the event loop."""
        return self._dialogue.draw(handout, address, self._now().date())

    async def move(self, old: str, new: str) -> None:
        """Go on under another key. Moving twice does no harm: where nothing is remembered, nothing is overwritten."""
        state = await self._store.recall(old)
        if state != State():
            await self._store.remember(new, state)
            await self._store.forget(old)

    async def forget(self, conversation: str) -> None:
        """Forget everything about a conversation at once."""
        await self._store.forget(conversation)
