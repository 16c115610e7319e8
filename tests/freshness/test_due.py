"""Which contacts the staff are asked about: in time, few a day, when people work; after two silences somebody else."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.freshness.due import AHEAD_DAYS, MOST_A_DAY, PATIENCE_DAYS, REST_DAYS, Due, due
from bot.freshness.review import Asked
from bot.knowledge.model import Actor, KnowledgeBase

CHECKED = date(2026, 11, 22)  # of everything in the small base, whose rhythm is 180 days
NO_HOLIDAYS: frozenset[date] = frozenset()
MORNING = datetime(2027, 5, 18, 10)  # a Tuesday, 177 days later
TODAY = MORNING.date()


def with_actor(knowledge: KnowledgeBase, id: str, **changes: object) -> KnowledgeBase:
    changed: Actor = replace(knowledge.actors[id], **changes)  # type: ignore[arg-type]
    return replace(knowledge, actors={**knowledge.actors, id: changed})


def names(found: list[Due]) -> list[str]:
    return [one.actor for one in found]


def test_nothing_is_asked_long_before_it_is_overdue(small_knowledge: KnowledgeBase) -> None:
    early = datetime(2027, 5, 6, 10)  # a Thursday
    assert early.date() < CHECKED + timedelta(days=180 - AHEAD_DAYS)
    assert due(small_knowledge, [], early, NO_HOLIDAYS) == []
    assert due(small_knowledge, [], early + timedelta(days=1), NO_HOLIDAYS)


def test_of_what_is_due_that_comes_first_to_which_most_topics_lead(small_knowledge: KnowledgeBase) -> None:
    assert names(due(small_knowledge, [], MORNING, NO_HOLIDAYS)) == ["heimleitung", "koordinationsstelle", "landratsamt"]


def test_a_body_has_its_own_rhythm(small_knowledge: KnowledgeBase) -> None:
    often = with_actor(small_knowledge, "landratsamt", review_after_days=30)
    soon = datetime(2026, 12, 16, 10)  # 24 days later, a quarter of its rhythm ahead
    assert due(often, [], soon, NO_HOLIDAYS) == [Due("landratsamt", 1, "koordinationsstelle")]
    assert due(often, [], soon - timedelta(days=2), NO_HOLIDAYS) == []


def test_few_are_asked_a_day(small_knowledge: KnowledgeBase) -> None:
    asked = [Asked("heimleitung", TODAY, 1), Asked("landratsamt", TODAY, 1)]
    found = due(small_knowledge, asked, MORNING, NO_HOLIDAYS)
    assert len(found) == MOST_A_DAY - len(asked)
    assert names(found) == ["koordinationsstelle"]


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2027, 5, 18, 9, 29),
        datetime(2027, 5, 18, 15),
        datetime(2027, 5, 18, 3),
        datetime(2027, 5, 22, 10),  # a Saturday
        datetime(2027, 5, 23, 10),
    ],
    ids=str,
)
def test_nobody_is_asked_at_night_or_at_the_weekend(small_knowledge: KnowledgeBase, moment: datetime) -> None:
    assert due(small_knowledge, [], moment, NO_HOLIDAYS) == []


def test_nobody_is_asked_on_a_holiday(small_knowledge: KnowledgeBase) -> None:
    assert due(small_knowledge, [], MORNING, {TODAY}) == []


def test_a_silence_is_followed_by_a_second_question_a_week_later(small_knowledge: KnowledgeBase) -> None:
    one = with_actor(small_knowledge, "heimleitung", owner="landratsamt")
    asked = [Asked("heimleitung", TODAY - timedelta(days=PATIENCE_DAYS), 1)]
    assert due(one, asked, MORNING, NO_HOLIDAYS)[0] == Due("heimleitung", 2, "landratsamt")
    later = [Asked("heimleitung", TODAY - timedelta(days=PATIENCE_DAYS - 1), 1)]
    assert "heimleitung" not in names(due(one, later, MORNING, NO_HOLIDAYS))


@pytest.mark.parametrize(
    ("changes", "keeper"),
    [
        ({"deputy": "notruf"}, "notruf"),
        ({}, "landratsamt"),  # what it is part of
        ({"owner": "landratsamt"}, "koordinationsstelle"),  # the owner itself is no deputy
    ],
)
def test_after_two_silences_a_second_body_is_named(small_knowledge: KnowledgeBase, changes: dict[str, object], keeper: str) -> None:
    knowledge = with_actor(small_knowledge, "heimleitung", **changes)
    asked = [Asked("heimleitung", TODAY - timedelta(days=PATIENCE_DAYS), 2)]
    assert due(knowledge, asked, MORNING, NO_HOLIDAYS)[0] == Due("heimleitung", 3, keeper, deputy=True)


def test_when_that_one_is_silent_too_it_is_asked_rarely(small_knowledge: KnowledgeBase) -> None:
    asked = [Asked("heimleitung", TODAY - timedelta(days=REST_DAYS - 1), 3)]
    assert "heimleitung" not in names(due(small_knowledge, asked, MORNING, NO_HOLIDAYS))
    asked = [Asked("heimleitung", TODAY - timedelta(days=REST_DAYS), 3)]
    assert "heimleitung" in names(due(small_knowledge, asked, MORNING, NO_HOLIDAYS))
