"""What buttons carry."""

import pytest

from bot.conversation.actions import Action, parse
from bot.knowledge.model import KnowledgeBase


@pytest.mark.parametrize("action", [Action("areas"), Action("show", ("actor:awo",)), Action("stage", ("hausordnung", "anschluss"))])
def test_an_action_comes_back_as_it_was_drawn(action: Action) -> None:
    assert parse(str(action)) == action


@pytest.mark.parametrize("data", ["", "|", "drop table", "SHOW|wlan", "show|" + "x" * 60, "show|" + "ü" * 30, "\x00", "1"])
def test_what_no_button_of_ours_carries_is_no_action(data: str) -> None:
    assert parse(data) is None


@pytest.mark.parametrize("id", ["x" * 60, "ü" * 30])
def test_more_than_telegram_allows_is_an_error_when_drawn(id: str) -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        str(Action("show", (id,)))


def test_every_id_of_a_base_fits_a_button(small_knowledge: KnowledgeBase) -> None:
    for id in (*small_knowledge.topics, *small_knowledge.actors):
        for stage in small_knowledge.town.stages:
            str(Action("stage", (id, stage)))


def test_what_opens_a_link_may_carry_as_much_as_a_link_does() -> None:
    action = Action("open", ("t_" + "x" * 62,))
    assert parse(str(action)) == action
    assert parse(str(action) + "x") is None


def test_nothing_else_may_be_longer_than_a_button_carries() -> None:
    with pytest.raises(ValueError, match="longer than 64 bytes"):
        str(Action("show", ("x" * 60,)))
