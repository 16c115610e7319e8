"""Whoever writes too much is not answered for a while; whoever is in danger always is."""

import pytest

from bot.channels.telegram import flood
from bot.channels.telegram.flood import BURST, MOST_CHATS, SECONDS_EACH, Flood
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import Running
from tests.channels.telegram.scripted import Scripted
from tests.store.contract import Clock


def test_a_burst_is_allowed_and_then_one_at_a_time() -> None:
    clock = Clock()
    limit = Flood(clock)
    assert [limit.allows(1) for _ in range(BURST + 2)] == [True] * BURST + [False] * 2
    clock.seconds += SECONDS_EACH
    assert [limit.allows(1), limit.allows(1)] == [True, False]


def test_one_chat_takes_nothing_from_another() -> None:
    limit = Flood(Clock())
    for _ in range(BURST + 1):
        limit.allows(1)
    assert limit.allows(2)


def test_after_a_while_everything_is_allowed_again() -> None:
    clock = Clock()
    limit = Flood(clock)
    for _ in range(BURST):
        limit.allows(1)
    clock.seconds += BURST * SECONDS_EACH
    assert [limit.allows(1) for _ in range(BURST)] == [True] * BURST


def test_no_more_chats_are_remembered_than_the_bound() -> None:
    limit = Flood(Clock())
    for chat in range(MOST_CHATS + 100):
        limit.allows(chat)
    assert len(limit._done_at) == MOST_CHATS


async def test_a_flooding_chat_is_silenced_but_for_danger(api: BotApi, running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flood, "BURST", 3)
    amina, bela = api.person("Amina"), api.person("Béla")
    async with running():
        for number in range(6):
            amina.says(f"Flut {number}")
        await api.wait_for(amina, 3)
        await api.silence(amina)
        assert (await api.answer_to(amina.says("es brennt"))).text == "Gehört: es brennt"
        assert await api.answer_to(amina.says("/notfall"))
        assert await api.answer_to(bela.says("heizung"))
    assert len(api.messages(amina)) == 5


async def test_danger_is_answered_though_fifty_messages_of_the_chat_wait(api: BotApi, script: Scripted, running: Running) -> None:
    amina = api.person("Amina")
    async with running():
        release = script.hold("langsam")
        amina.says("langsam")
        for number in range(60):
            amina.says(f"Flut {number}")
        assert (await api.answer_to(amina.says("es brennt"))).text == "Gehört: es brennt"
        release.set()


async def test_ten_thousand_chats_leave_nothing_behind_but_what_is_bounded(api: BotApi, running: Running) -> None:
    """Over HTTP a tenth of them, so that it stays short; the bounds themselves are tested where they are set."""
    people = [api.person(f"Person {number}") for number in range(1000)]
    async with running():
        for person in people:
            person.says("heizung")
        await api.wait_for(people[-1], 1, 60)
        await api.wait_until(lambda: all(api.messages(person) for person in people), 60)
        assert all(len(api.messages(person)) == 1 for person in people)
