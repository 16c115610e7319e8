"""What is expected of every store, whatever it keeps things in. A store's tests inherit these and give fresh fixtures."""

from datetime import date, timedelta
from typing import Protocol

import pytest

from bot.conversation.ports import Handled, Store
from bot.conversation.round_table import SETTLED, Meeting, Minutes, OpenQuestion, Questions, Report
from bot.conversation.turn import Outcome, State
from bot.store.memory import FORGET_AFTER_SECONDS

SPOKEN = State(language="de", stage="vorlaeufig", place="gartenweg", audience="volunteer", target="reparatur")
DAY = date(2026, 12, 1)
ASKED = OpenQuestion("Wer repariert das Fahrrad von [Name]?", "de", DAY, ("reparatur", "hausordnung"))


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


class RoundTable(Store, Questions, Minutes, Protocol):
    """All that a store does for the round table."""


class RoundTableContract:
    """What conversation, staff and agenda expect of any store. Needs the fixture `store`."""

    async def test_a_question_is_kept_exactly_as_it_was_given(self, store: RoundTable) -> None:
        assert await store.keep(ASKED)
        [kept] = await store.questions()
        assert kept.id
        assert kept == OpenQuestion(ASKED.words, "de", DAY, ASKED.nearest, kept.id)
        assert await store.question(kept.id) == kept

    async def test_the_same_words_of_two_people_are_two_questions(self, store: RoundTable) -> None:
        assert [await store.keep(ASKED), await store.keep(ASKED)] == [True, True]
        assert len({question.id for question in await store.questions()}) == 2

    async def test_the_oldest_question_comes_first(self, store: RoundTable) -> None:
        for later in (2, 0, 1):
            await store.keep(OpenQuestion(str(later), "de", DAY + timedelta(days=later)))
        assert [question.words for question in await store.questions()] == ["0", "1", "2"]

    async def test_what_became_of_a_question_is_told(self, store: RoundTable) -> None:
        await store.keep(ASKED)
        [kept] = await store.questions()
        assert await store.settle(kept.id, "clarifying", DAY, "reparatur")
        assert await store.settle(kept.id, "answered", DAY + timedelta(days=1))
        expected = OpenQuestion(ASKED.words, "de", DAY, ASKED.nearest, kept.id, "answered", "reparatur", DAY + timedelta(days=1))
        assert await store.questions() == [expected]

    @pytest.mark.parametrize("became", SETTLED)
    async def test_of_a_settled_question_no_word_stays(self, store: RoundTable, became: str) -> None:
        await store.keep(ASKED)
        [kept] = await store.questions()
        await store.settle(kept.id, became, DAY)  # type: ignore[arg-type]
        assert [(question.words, question.became) for question in await store.questions()] == [("", became)]

    async def test_a_question_that_is_not_there_cannot_be_settled(self, store: RoundTable) -> None:
        assert not await store.settle("never", "learnt", DAY)
        assert await store.question("never") is None

    async def test_reports_are_counted_by_target_and_day(self, store: RoundTable) -> None:
        for day in (DAY, DAY, DAY + timedelta(days=1)):
            await store.report(Report("reparatur", day))
        await store.report(Report("actor:amt", DAY))
        tomorrow = Report("reparatur", DAY + timedelta(days=1))
        assert await store.reports(DAY) == {Report("reparatur", DAY): 2, tomorrow: 1, Report("actor:amt", DAY): 1}
        assert await store.reports(DAY + timedelta(days=1)) == {tomorrow: 1}

    async def test_turns_are_told_by_kind_and_target(self, store: RoundTable) -> None:
        for outcome in (Outcome("answer", "reparatur"), Outcome("answer", "reparatur"), Outcome("fallback", None)):
            await store.count(outcome)
        assert await store.turns(DAY) == {("answer", "reparatur"): 2, ("fallback", ""): 1}

    async def test_before_the_first_meeting_there_is_none(self, store: RoundTable) -> None:
        assert await store.last_meeting() is None

    async def test_the_last_meeting_is_told_with_what_was_unsettled(self, store: RoundTable) -> None:
        last = Meeting(DAY, ("reparatur", "hausordnung"))
        await store.hold(last)
        await store.hold(Meeting(DAY - timedelta(days=30)))
        assert await store.last_meeting() == last

    async def test_a_meeting_marked_twice_is_one_meeting(self, store: RoundTable) -> None:
        await store.hold(Meeting(DAY, ("reparatur",)))
        await store.hold(Meeting(DAY))
        assert await store.last_meeting() == Meeting(DAY)
