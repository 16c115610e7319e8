"""Memory keeps a conversation for an hour and never more than a bound."""

import pytest

from bot.conversation.turn import Outcome, State
from bot.store import memory
from bot.store.memory import FORGET_AFTER_SECONDS, MemoryStore
from tests.store.contract import ASKED, SPOKEN, Clock, HandledContract, RoundTableContract, StoreContract


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    return MemoryStore(clock)


class TestMemoryStore(StoreContract, HandledContract, RoundTableContract):
    async def test_old_conversations_leave_memory_when_somebody_else_speaks(self, store: MemoryStore, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS
        await store.remember("b", SPOKEN)
        clock.seconds -= FORGET_AFTER_SECONDS  # only what is still held could come back
        assert await store.recall("a") == State()

    async def test_beyond_the_bound_the_longest_silent_one_goes_first(self, store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(memory, "MOST_CONVERSATIONS", 2)
        for conversation in ("a", "b", "a", "c"):
            await store.remember(conversation, SPOKEN)
        assert [await store.recall(conversation) for conversation in ("a", "b", "c")] == [SPOKEN, State(), SPOKEN]

    async def test_outcomes_are_counted_by_kind_and_target(self, store: MemoryStore) -> None:
        for outcome in (Outcome("answer", "reparatur"), Outcome("answer", "reparatur"), Outcome("fallback", None)):
            await store.count(outcome)
        assert store.outcomes == {Outcome("answer", "reparatur"): 2, Outcome("fallback", None): 1}

    async def test_a_clock_that_has_just_started_knows_nobody(self) -> None:
        assert await MemoryStore(lambda: 0.0).recall("a") == State()

    async def test_of_many_handled_updates_the_oldest_are_forgotten(self, store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(memory, "MOST_HANDLED", 2)
        for number in (1, 2, 3):
            await store.answered(number)
        assert await store.repeats([1, 2, 3]) == {2, 3}

    async def test_a_full_memory_takes_no_more_questions(self, store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(memory, "MOST_QUESTIONS", 1)
        assert [await store.keep(ASKED), await store.keep(ASKED)] == [True, False]
