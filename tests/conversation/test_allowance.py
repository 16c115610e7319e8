"""Nobody fills the list of the round table, and one person does not look like three."""

from datetime import date, timedelta

import pytest

from bot.conversation import allowance
from bot.conversation.allowance import Allowance

DAY = date(2026, 12, 1)


def test_a_few_questions_a_day_and_tomorrow_again() -> None:
    allowed = Allowance()
    assert [allowed.question("amina", f"topic {number}", DAY) for number in range(4)] == [None, None, None, "enough"]
    assert allowed.question("amina", "topic 3", DAY + timedelta(days=1)) is None


def test_the_same_matter_counts_once_a_day() -> None:
    allowed = Allowance()
    assert [allowed.question("amina", "wlan", DAY) for _ in range(2)] == [None, "again"]
    assert allowed.question("bela", "wlan", DAY) is None


def test_what_was_not_kept_can_be_given_again() -> None:
    allowed = Allowance()
    allowed.question("amina", "wlan", DAY)
    allowed.give_back("amina", "wlan")
    assert allowed.question("amina", "wlan", DAY) is None


def test_all_together_cannot_give_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "MOST_OF_ALL", 2)
    allowed = Allowance()
    assert [allowed.question(who, "wlan", DAY) for who in ("amina", "bela", "cem")] == [None, None, "enough"]


def test_the_same_report_counts_once_a_day() -> None:
    allowed = Allowance()
    assert [allowed.report("amina", "wlan", DAY) for _ in range(2)] == [True, False]
    assert allowed.report("amina", "wlan", DAY + timedelta(days=1))


def test_nothing_of_a_conversation_stands_in_memory() -> None:
    allowed = Allowance()
    allowed.question("telegram:7512345678", "wlan", DAY)
    assert "7512345678" not in repr((allowed._questions, allowed._reports))
