"""Inline mode: `@wegweiser_test_bot hausordnung` typed in any chat, over the shipped dialogue."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi, Person
from tests.bot_api.shapes import Call, Json
from tests.channels.telegram.conftest import Running
from tests.shipped import NOW


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture(autouse=True)
async def wegweiser(running: Running, shipped: Dialogue, store: MemoryStore) -> AsyncIterator[asyncio.Task[None]]:
    assistant = Assistant(shipped, store, lambda: NOW)
    async with running(assistant.handle, suggest=assistant.suggest, move=assistant.move) as task:
        yield task


async def asks_inline(api: BotApi, person: Person, text: str) -> Call:
    before = len(api.calls_of("answerInlineQuery"))
    person.asks_inline(text)
    call = await api.wait_for_call("answerInlineQuery", before + 1)
    assert call.accepted, call.refusal
    return call


def results(call: Call) -> list[Json]:
    found: list[Json] = call.parameters["results"]
    return found


async def test_half_a_word_brings_cards_to_send(api: BotApi) -> None:
    [first, *_] = results(await asks_inline(api, api.person("Amina"), "hausord"))
    assert (first["title"], first["description"]) == ("Hausordnung", "Zuständig: Heimleitung")
    assert first["input_message_content"]["message_text"].startswith("<b>Hausordnung · Gemeinschaftsunterkunft</b>\n")
    assert first["reply_markup"]["inline_keyboard"][0][0]["url"] == "https://t.me/wegweiser_test_bot?start=t_hausordnung"


async def test_the_cards_link_opens_the_topic_in_the_private_chat(api: BotApi) -> None:
    amina = api.person("Amina")
    [first, *_] = results(await asks_inline(api, amina, "hausord"))
    payload = first["reply_markup"]["inline_keyboard"][0][0]["url"].partition("?start=")[2]
    assert (await api.answer_to(amina.says(f"/start {payload}"))).text.startswith("Hausordnung")


async def test_an_empty_query_shows_common_topics(api: BotApi, shipped: Dialogue) -> None:
    found = results(await asks_inline(api, api.person("Amina"), ""))
    assert len(found) == len(shipped.knowledge.town.areas)


@pytest.mark.parametrize("text", ["a", "wer", "xyzzy", "🏠", "x" * 256, "es brennt", "Wer macht die Hausordnung?", "<b>&", "ً"])
async def test_whatever_is_typed_is_answered_with_what_telegram_takes(api: BotApi, text: str) -> None:
    assert len(results(await asks_inline(api, api.person("Amina"), text))) <= 50


async def test_every_card_carries_the_way_to_the_bot_and_is_kept_for_its_language_and_shortly(api: BotApi) -> None:
    call = await asks_inline(api, api.person("Amina"), "hausordnung")
    assert call.parameters["button"] == {"text": "Den Wegweiser direkt fragen", "start_parameter": "inline"}
    assert str(call.parameters["is_personal"]).lower() == "true"
    assert call.parameters["cache_time"] == 60


async def test_typing_leaves_no_trace(api: BotApi, store: MemoryStore) -> None:
    await asks_inline(api, api.person("Amina"), "hausordnung")
    assert not store.outcomes
    assert not store._states


async def test_a_query_too_old_to_be_answered_is_let_go(api: BotApi) -> None:
    amina = api.person("Amina")
    api.faults.next("answerInlineQuery", status=400, description="Bad Request: query is too old")
    amina.asks_inline("hausordnung")
    await api.wait_for_call("answerInlineQuery")
    assert results(await asks_inline(api, amina, "kita"))
