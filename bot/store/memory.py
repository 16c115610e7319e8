"""Conversations in memory: gone after an hour of silence, gone when the process ends, and never more than a bound."""

import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection

from bot.conversation.ports import Claim
from bot.conversation.turn import Outcome, State

FORGET_AFTER_SECONDS = 3600.0  # a follow-up comes within minutes; an hour later it is a new conversation
MOST_CONVERSATIONS = 10_000
MOST_HANDLED = 10_000  # updates; repeats come within seconds of a restart or of a broken connection


class MemoryStore:
    """A `Store` and `Handled` that keeps nothing on disk."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
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
