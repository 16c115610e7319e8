"""The staff are told why an edit is not live: every problem, but not the same twice, and not all the time."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.live import notices
from bot.live.notices import LONGEST, MOST_PAGES, Notices, pages


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
async def staff(told: list[str], monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Notices]:
    monkeypatch.setattr(notices, "PAUSE_SECONDS", 0.8)

    async def notify(text: str) -> None:
        if text == "away":
            raise ConnectionError
        told.append(text)

    staff = Notices(notify)
    yield staff
    await staff.close()


async def test_the_first_is_told_at_once_and_of_the_next_the_latest_after_a_pause(staff: Notices, told: list[str]) -> None:
    staff.tell("one")
    await asyncio.sleep(0.05)
    assert told == ["one"]
    staff.tell("two")
    staff.tell("three", "more of three")
    await asyncio.sleep(0.1)
    assert told == ["one"]
    await asyncio.sleep(1.3)
    assert told == ["one", "three", "more of three"]


async def test_the_same_is_not_told_again(staff: Notices, told: list[str]) -> None:
    for _ in range(3):
        staff.tell("one")
        await asyncio.sleep(1.3)
    assert told == ["one"]


async def test_a_chat_that_cannot_be_reached_is_tried_with_the_next(
    staff: Notices, told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    staff.tell("away")
    await asyncio.sleep(1.3)
    staff.tell("back")
    await asyncio.sleep(0.1)
    assert told == ["back"]
    assert "the staff could not be told: ConnectionError" in caplog.text


def test_every_problem_is_on_some_page_and_no_page_is_too_long() -> None:
    lines = [f"topics/geld.yaml:{number}: " + "x" * 80 for number in range(150)]
    texts = pages("Kopf", lines, lambda count: f"{count} more")
    assert "\n".join(texts).splitlines() == ["Kopf", *lines]
    assert max(map(len, texts)) <= LONGEST


def test_what_does_not_fit_is_counted() -> None:
    texts = pages("Kopf", ["x" * 3000] * 20, lambda count: f"{count} more")
    assert len(texts) == MOST_PAGES + 1
    assert texts[-1] == f"{20 - MOST_PAGES} more"


def test_one_endless_line_is_cut() -> None:
    assert max(map(len, pages("Kopf", ["x" * 99_999], str))) <= LONGEST
