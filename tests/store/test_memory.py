"""Memory keeps a conversation for an hour and never more than a bound. The first class is what every store owes."""

import pytest

from bot.conversation.ports import Store
from bot.conversation.turn import Outcome, State
from bot.store import memory
from bot.store.memory import FORGET_AFTER_SECONDS, MemoryStore

SPOKEN = State(language="de", stage="vorlaeufig", place="gartenweg", audience="volunteer", target="reparatur")


class StoreContract:
    """What the assistant expects of any store. A store's tests inherit this and give a fresh `store`."""

    async def test_an_unknown_conversation_begins_afresh(self, store: Store) -> None:
        assert await store.recall("a") == State()

    async def test_everything_of_a_state_is_remembered(self, store: Store) -> None:
        await store.remember("a", SPOKEN)
        assert await store.recall("a") == SPOKEN

    async def test_the_latest_state_counts(self, store: Store) -> None:
        await store.remember("a", SPOKEN)
        await store.remember("a", State(target="hausordnung"))
        assert await store.recall("a") == State(target="hausordnung")

    async def test_conversations_do_not_mix(self, store: Store) -> None:
        await store.remember("a", SPOKEN)
        await store.remember("b", State(target="hausordnung"))
        assert await store.recall("a") == SPOKEN

    async def test_what_is_forgotten_is_gone(self, store: Store) -> None:
        await store.remember("a", SPOKEN)
        await store.forget("a")
        assert await store.recall("a") == State()

    async def test_forgetting_one_conversation_leaves_the_others(self, store: Store) -> None:
        await store.remember("a", SPOKEN)
        await store.remember("b", SPOKEN)
        await store.forget("a")
        assert await store.recall("b") == SPOKEN

    async def test_forgetting_what_was_never_there_is_no_fault(self, store: Store) -> None:
        await store.forget("never")

    async def test_counting_remembers_nothing_of_a_conversation(self, store: Store) -> None:
        await store.count(Outcome("answer", "reparatur"))
        assert await store.recall("a") == State()


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    return MemoryStore(clock)


class TestMemoryStore(StoreContract):
    async def test_just_before_an_hour_is_over_everything_is_known(self, store: MemoryStore, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        assert await store.recall("a") == SPOKEN

    async def test_after_an_hour_of_silence_it_is_a_new_conversation(self, store: MemoryStore, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS
        assert await store.recall("a") == State()

    async def test_speaking_again_starts_the_hour_anew(self, store: MemoryStore, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        assert await store.recall("a") == SPOKEN

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
