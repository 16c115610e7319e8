"""What is expected of every store, whatever it keeps things in. A store's tests inherit these and give fresh fixtures."""

from bot.conversation.ports import Handled, Store
from bot.conversation.turn import Outcome, State
from bot.store.memory import FORGET_AFTER_SECONDS

SPOKEN = State(language="de", stage="vorlaeufig", place="gartenweg", audience="volunteer", target="reparatur")


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


class StoreContract:
    """What the assistant expects of any store. Needs the fixtures `store` and `clock`."""

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

    async def test_just_before_an_hour_is_over_everything_is_known(self, store: Store, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        assert await store.recall("a") == SPOKEN

    async def test_after_an_hour_of_silence_it_is_a_new_conversation(self, store: Store, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS
        assert await store.recall("a") == State()

    async def test_speaking_again_starts_the_hour_anew(self, store: Store, clock: Clock) -> None:
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        await store.remember("a", SPOKEN)
        clock.seconds += FORGET_AFTER_SECONDS - 1
        assert await store.recall("a") == SPOKEN


class HandledContract:
    """What a channel expects of any memory of updates. Needs the fixture `store`."""

    async def test_what_was_never_seen_is_no_repeat(self, store: Handled) -> None:
        assert await store.repeats([1, 2]) == frozenset()

    async def test_what_is_answered_is_a_repeat(self, store: Handled) -> None:
        await store.answered(1)
        assert await store.repeats([1, 2]) == {1}

    async def test_what_is_only_taken_is_no_repeat(self, store: Handled) -> None:
        assert await store.claim(1) == "ours"
        assert await store.repeats([1]) == frozenset()

    async def test_an_update_is_taken_once(self, store: Handled) -> None:
        assert [await store.claim(1), await store.claim(1)] == ["ours", "theirs"]

    async def test_an_answered_update_cannot_be_taken(self, store: Handled) -> None:
        await store.claim(1)
        await store.answered(1)
        assert await store.claim(1) == "answered"

    async def test_what_is_let_go_can_be_taken_again(self, store: Handled) -> None:
        await store.claim(1)
        await store.release(1)
        assert await store.claim(1) == "ours"

    async def test_what_is_answered_cannot_be_let_go(self, store: Handled) -> None:
        await store.answered(1)
        await store.release(1)
        assert await store.repeats([1]) == {1}

    async def test_large_numbers_are_numbers(self, store: Handled) -> None:
        await store.answered(2**62)
        assert await store.repeats([2**62]) == {2**62}
