"""„… is typing“, only when it takes long."""

import asyncio

import pytest

from bot.channels.telegram import typing_sign
from tests.bot_api import BotApi
from tests.channels.telegram.scripted import Scripted

pytestmark = pytest.mark.usefixtures("bot")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_sign, "AFTER_SECONDS", 0.2)
    monkeypatch.setattr(typing_sign, "AGAIN_SECONDS", 0.1)


async def test_a_quick_answer_shows_no_sign(api: BotApi) -> None:
    amina = api.person("Amina")
    await api.answer_to(amina.says("heizung"))
    await asyncio.sleep(0.3)
    assert not api.calls_of("sendChatAction")


async def test_a_slow_answer_shows_it_until_it_is_there(api: BotApi, script: Scripted) -> None:
    release = script.hold("heizung")
    amina = api.person("Amina")
    question = amina.says("heizung")
    call = await api.wait_for_call("sendChatAction", 2)
    assert (call.parameters["chat_id"], call.parameters["action"]) == (amina.chat_id, "typing")
    release.set()
    await api.answer_to(question)
    shown = len(api.calls_of("sendChatAction"))
    await asyncio.sleep(0.3)
    assert len(api.calls_of("sendChatAction")) == shown


async def test_a_sign_that_cannot_be_shown_holds_up_no_answer(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    release = script.hold("heizung")
    api.faults.next("sendChatAction", status=400, description="Bad Request: no")
    question = amina.says("heizung")
    await api.wait_for_call("sendChatAction", 2)
    release.set()
    assert await api.answer_to(question)
