"""Order within a chat, none between chats, and bounds."""

import asyncio
import logging
from collections.abc import Sequence

import pytest
from telegram import Update

from bot.channels.telegram import intake
from bot.channels.telegram.intake import Intake, Together


def update(number: int, chat: int) -> Update:
    message = {"message_id": number, "date": 0, "chat": {"id": chat, "type": "private"}}
    made = Update.de_json({"update_id": number, "message": message}, None)
    assert made
    return made


class Process:
    """Takes note of what is processed; everything waits until released."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.running = self.most = 0
        self.release = asyncio.Event()

    async def __call__(self, given: Update) -> bool:
        self.running += 1
        self.most = max(self.most, self.running)
        await self.release.wait()
        self.running -= 1
        self.done.append(given.update_id)
        return True


async def test_a_chat_is_processed_in_order_one_at_a_time() -> None:
    process = Process()
    work = Intake(process)
    for number in range(5):
        work.accept(update(number, 1))
    await asyncio.sleep(0.01)
    assert process.running == 1
    process.release.set()
    assert await work.settle(1)
    assert process.done == [0, 1, 2, 3, 4]


async def test_not_more_than_the_bound_are_under_way() -> None:
    process = Process()
    work = Intake(process)
    for number in range(3 * intake.MOST_AT_ONCE):
        work.accept(update(number, number))
    await asyncio.sleep(0.01)
    process.release.set()
    assert await work.settle(1)
    assert process.most == intake.MOST_AT_ONCE


async def test_one_chat_full_of_waiting_updates_keeps_no_place_from_others() -> None:
    process = Process()
    work = Intake(process)
    for number in range(intake.MOST_OF_A_CHAT):
        work.accept(update(number, 1))
    work.accept(update(999, 2))
    await asyncio.sleep(0.01)
    assert process.running == 2
    await work.finish(0)


async def test_what_a_flooding_chat_sends_beyond_its_bound_is_looked_at_at_once_for_it_may_be_a_cry_for_help() -> None:
    process, looked_at = Process(), Process()
    looked_at.release.set()
    work = Intake(process, looked_at)
    beyond = [intake.MOST_OF_A_CHAT, intake.MOST_OF_A_CHAT + 1]
    for number in range(intake.MOST_OF_A_CHAT + 2):
        work.accept(update(number, 1))
    await asyncio.sleep(0.01)
    assert (process.done, looked_at.done) == ([], beyond)
    process.release.set()
    assert await work.settle(1)
    assert process.done == list(range(intake.MOST_OF_A_CHAT))


async def test_when_something_is_late_all_that_waits_in_the_chat_is_processed_together_and_nothing_of_another_chat() -> None:
    process, together = Process(), []
    process.release.set()

    async def at_once(updates: Sequence[Update]) -> Sequence[bool]:
        together.append([one.update_id for one in updates])
        return [one.update_id != 1 for one in updates]

    work = Intake(process, late=Together(lambda given: given.update_id == 1, at_once))
    done = [work.accept(update(number, 1)) for number in range(3)]
    work.accept(update(9, 2))
    assert await work.settle(1)
    assert (together, process.done) == ([[0, 1, 2]], [9])
    assert [one.result() for one in done] == [True, False, True]


async def test_what_cannot_be_processed_together_is_processed_one_by_one() -> None:
    process = Process()
    process.release.set()

    async def at_once(updates: Sequence[Update]) -> Sequence[bool]:
        raise ValueError("geheim")

    work = Intake(process, late=Together(lambda given: True, at_once))
    for number in range(3):
        work.accept(update(number, 1))
    assert await work.settle(1)
    assert process.done == [0, 1, 2]


async def test_nothing_is_remembered_of_a_chat_that_waits_for_nothing() -> None:
    process = Process()
    process.release.set()
    work = Intake(process)
    for number in range(50):
        work.accept(update(number, number))
    assert await work.settle(1)
    await asyncio.sleep(0)
    assert not work._queues
    assert not work._open
    assert not work._work


async def test_fetching_waits_while_too_many_are_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MOST_WAITING", 3)
    process = Process()
    work = Intake(process)
    for number in range(3):
        work.accept(update(number, number))
    room = asyncio.create_task(work.room())
    await asyncio.sleep(0.01)
    assert not room.done()
    process.release.set()
    await asyncio.wait_for(room, 1)


async def test_an_error_stops_neither_the_chat_nor_shows_its_words(caplog: pytest.LogCaptureFixture) -> None:
    done = []

    async def process(given: Update) -> bool:
        if given.update_id == 1:
            raise ValueError("geheim")
        done.append(given.update_id)
        return True

    caplog.set_level(logging.DEBUG)
    work = Intake(process)
    work.accept(update(1, 1))
    work.accept(update(2, 1))
    assert await work.settle(1)
    assert done == [2]
    assert "ValueError" in caplog.text
    assert "geheim" not in caplog.text
