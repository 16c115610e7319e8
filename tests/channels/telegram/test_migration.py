"""A group becomes a supergroup: its chat has another id from then on, the conversation is the same."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Update

from bot.channels.telegram.incoming import moved
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import Running
from tests.shipped import NOW

KNOWN = State(language="de", stage="anschluss", target="hausordnung")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
async def wegweiser(running: Running, shipped: Dialogue, store: MemoryStore) -> AsyncIterator[asyncio.Task[None]]:
    assistant = Assistant(shipped, store, lambda: NOW)
    async with running(assistant.handle, move=assistant.move) as task:
        yield task


@pytest.mark.usefixtures("wegweiser")
async def test_what_was_known_in_the_group_is_known_in_the_supergroup(api: BotApi, store: MemoryStore) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina, kind="group")
    await store.remember(f"telegram:{group.chat_id}", KNOWN)
    moved = group.becomes_supergroup()
    answer = await api.answer_to(amina.says("@wegweiser_test_bot Welche Hausordnung gilt?", to=moved))
    assert answer.text.startswith("Hausordnung · Städtische Unterkunft")
    assert await store.recall(f"telegram:{group.chat_id}") == State()


@pytest.mark.usefixtures("wegweiser")
async def test_the_move_itself_is_not_answered(api: BotApi) -> None:
    moved = api.group("Helferkreis", api.person("Amina"), kind="group").becomes_supergroup()
    await api.silence(moved)


@pytest.mark.usefixtures("wegweiser")
async def test_in_a_group_answers_are_short_and_a_tap_shows_the_rest(api: BotApi) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    answer = await api.answer_to(amina.says("@wegweiser_test_bot Wer macht die Hausordnung?", to=group))
    assert "1. " not in answer.text
    assert answer.buttons == ["Mehr …"]
    whole = await api.answer_to(amina.taps(answer, "Mehr …", to=group))
    assert whole.id == answer.id
    assert "Nächste Schritte\n1. " in whole.text


@pytest.mark.parametrize(("chat", "told"), [(-5, {"migrate_to_chat_id": -1007}), (-1007, {"migrate_from_chat_id": -5})])
def test_either_of_telegrams_two_messages_is_enough(chat: int, told: dict[str, int]) -> None:
    kind = "group" if chat == -5 else "supergroup"
    raw = {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": {"id": chat, "type": kind, "title": "x"}, **told}}
    assert moved(Update.de_json(raw)) == ("telegram:-5", "telegram:-1007")
