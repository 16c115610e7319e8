"""Conversations in memory: gone after an hour of silence, gone when the process ends, and never more than a bound."""

import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from bot.conversation.ports import Claim
from bot.conversation.round_table import SETTLED, Became, Meeting, OpenQuestion, Report
from bot.conversation.turn import Outcome, State
from bot.store.keys import new_id

FORGET_AFTER_SECONDS = 3600.0  # a follow-up comes within minutes; an hour later it is a new conversation
MOST_CONVERSATIONS = 10_000
MOST_HANDLED = 10_000  # updates; repeats come within seconds of a restart or of a broken connection
MOST_QUESTIONS = 100


class MemoryStore:
    """A `Store` and `Handled`, and what goes to the round table; it keeps nothing on disk."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._questions: dict[str, OpenQuestion] = {}
        self._reports: Counter[Report] = Counter()
        self._meetings: dict[date, Meeting] = {}
        self._states: OrderedDict[str, tuple[float, State]] = OrderedDict()
        self._handled: OrderedDict[int, Claim] = OrderedDict()
        self.outcomes: Counter[Outcome] = Counter()

    async def recall(self, conversation: str) -> State:
        """The conversation's state, or a fresh one when it is unknown or too old."""
        seen, state = self._states.get(conversation, (0.0, State()))
        return state if self._clock() - seen < FORGET_AFTER_SECONDS else State()

    async def remember(self, conversation: str, state: State) -> None:
        self._states[conversation] = (self._clock(), state)
        self._states.move_to_end(conversation)
        while len(self._states) > MOST_CONVERSATIONS or self._oldest_is_stale():
            self._states.popitem(last=False)

    async def forget(self, conversation: str) -> None:
        self._states.pop(conversation, None)

    async def count(self, outcome: Outcome) -> None:
        self.outcomes[outcome] += 1

    async def keep(self, question: OpenQuestion) -> bool:
        if len(self._questions) >= MOST_QUESTIONS:
            return False
        id = question.id or new_id()
        self._questions[id] = replace(question, id=id)
        return True

    async def questions(self) -> list[OpenQuestion]:
        return sorted(self._questions.values(), key=lambda question: (question.day, question.id))

    async def question(self, id: str) -> OpenQuestion | None:
        return self._questions.get(id)

    async def settle(self, id: str, became: Became, day: date, topic: str | None = None) -> bool:
        question = self._questions.get(id)
        if question is None:
            return False
        words = "" if became in SETTLED else question.words
        self._questions[id] = replace(question, words=words, became=became, topic=topic or question.topic, changed=day)
        return True

    async def report(self, report: Report) -> None:
        self._reports[report] += 1

    async def reports(self, since: date) -> dict[Report, int]:
        return {report: times for report, times in self._reports.items() if report.day >= since}

    async def turns(self, since: date) -> dict[tuple[str, str], int]:
        """All of them: this memory knows no days."""
        return {(outcome.kind, outcome.target or ""): turns for outcome, turns in self.outcomes.items()}

    async def hold(self, meeting: Meeting) -> None:
        self._meetings[meeting.day] = meeting

    async def last_meeting(self) -> Meeting | None:
        return max(self._meetings.values(), key=lambda meeting: meeting.day, default=None)

    async def repeats(self, updates: Collection[int]) -> frozenset[int]:
        """Those that are answered already."""
        return frozenset(update for update in updates if self._handled.get(update) == "answered")

    async def claim(self, update: int) -> Claim:
        """Take an update to answer it, until `answered` or `release`."""
        if (known := self._handled.get(update)) is not None:
            return known
        self._note(update, "theirs")
        return "ours"

    async def answered(self, update: int) -> None:
        self._note(update, "answered")

    async def release(self, update: int) -> None:
        """Let it be answered once more, if it is not answered yet."""
        if self._handled.get(update) == "theirs":
            del self._handled[update]

    def _note(self, update: int, claim: Claim) -> None:
        self._handled[update] = claim
        while len(self._handled) > MOST_HANDLED:
            self._handled.popitem(last=False)

    def _oldest_is_stale(self) -> bool:
        seen, _ = next(iter(self._states.values()))
        return self._clock() - seen >= FORGET_AFTER_SECONDS
