"""Long lists in pages."""

import pytest

from bot.conversation import paging
from bot.conversation.actions import Action
from bot.conversation.desk import Desk
from bot.conversation.messages import Button

MANY = [Button(f"Nr. {number}", f"show|{number}") for number in range(20)]


def shown(desk: Desk, page: int, buttons: list[Button] = MANY) -> list[list[str]]:
    return [[button.label for button in row] for row in paging.rows(desk, buttons, page, Action("kind", ("stadt",)), Button("Auf", "up"))]


def test_a_short_list_has_no_pages(desk: Desk) -> None:
    assert shown(desk, 0, MANY[:2]) == [["Nr. 0"], ["Nr. 1"], ["Auf"]]
    assert paging.title(desk, "Stadt", MANY[:2], 0) == "Stadt"


def test_a_long_list_is_turned_forth_and_back(desk: Desk) -> None:
    assert shown(desk, 0)[-2:] == [["Weiter ▶"], ["Auf"]]
    assert shown(desk, 1)[-2:] == [["◀ Zurück", "Weiter ▶"], ["Auf"]]
    assert shown(desk, 2) == [["Nr. 16"], ["Nr. 17"], ["Nr. 18"], ["Nr. 19"], ["◀ Zurück"], ["Auf"]]
    assert paging.title(desk, "Stadt", MANY, 2) == "Stadt\nSeite 3 von 3"


def test_turning_keeps_what_the_list_is_of(desk: Desk) -> None:
    turning = paging.rows(desk, MANY, 1, Action("kind", ("stadt",)))[-1]
    assert [button.action for button in turning] == ["kind|stadt|0", "kind|stadt|2"]


def test_a_page_too_many_is_the_last_one(desk: Desk) -> None:
    assert shown(desk, 99) == shown(desk, 2)
    assert shown(desk, 5, []) == [["Auf"]]


@pytest.mark.parametrize(("text", "page"), [("3", 3), ("0", 0), ("", 0), ("-1", 0), ("x", 0), ("²", 0), ("٣", 0), ("9" * 50, 0)])
def test_a_forged_page_is_the_first_one(text: str, page: int) -> None:
    assert paging.number(text) == page
