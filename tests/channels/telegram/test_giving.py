"""Giving a question to the round table over Telegram: the taps bring the words back by themselves, nothing is kept in between."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import Report
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi, Message, Person
from tests.channels.telegram.conftest import Running
from tests.knowledge.small_base import NOW, TODAY

OFFER, YES, NO = "Anonym an den Runden Tisch", "Ja, weitergeben", "Nein, nichts behalten"
SAID = "Wer macht das <b>WLAN</b> & das Internet: 0711 3512000, 😀 max@kleinstadt.example"
SHOWN = "Wer macht das <b>WLAN</b> & das Internet: [☎], 😀 [@]"


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture(autouse=True)
async def wegweiser(running: Running, small_dialogue: Dialogue, store: MemoryStore) -> AsyncIterator[asyncio.Task[None]]:
    assistant = Assistant(small_dialogue, store, lambda: NOW)
    async with running(assistant.handle) as task:
        yield task


@pytest.fixture
def amina(api: BotApi) -> Person:
    return api.person("Amina")


async def shown(api: BotApi, amina: Person) -> Message:
    answer = await api.answer_to(amina.says(SAID))
    return await api.answer_to(amina.taps(answer, OFFER))


async def test_an_answer_that_offers_stands_under_the_words_it_answers(api: BotApi, amina: Person) -> None:
    answer = await api.answer_to(amina.says(SAID))
    assert answer.raw["reply_to_message"]["text"] == SAID


async def test_other_answers_stand_by_themselves(api: BotApi, amina: Person) -> None:
    assert "reply_to_message" not in (await api.answer_to(amina.says("Wer macht die Hausordnung?"))).raw


async def test_what_was_shown_is_exactly_what_is_kept(api: BotApi, amina: Person, store: MemoryStore) -> None:
    page = await shown(api, amina)
    assert f"\n{SHOWN}\n" in page.text
    assert await store.questions() == []
    thanks = await api.answer_to(amina.taps(page, YES))
    assert (thanks.id, thanks.buttons) == (page.id, [])
    assert SHOWN in thanks.text
    assert [(kept.words, kept.language, kept.day) for kept in await store.questions()] == [(SHOWN, "de", TODAY)]


async def test_after_no_nothing_is_kept_and_the_words_are_gone_from_the_message(api: BotApi, amina: Person, store: MemoryStore) -> None:
    page = await shown(api, amina)
    after = await api.answer_to(amina.taps(page, NO))
    assert (after.id, after.text) == (page.id, "Gut, ich habe nichts behalten.")
    assert await store.questions() == []


async def test_the_buttons_outlive_a_restart(
    api: BotApi, amina: Person, store: MemoryStore, running: Running, small_dialogue: Dialogue, wegweiser: asyncio.Task[None]
) -> None:
    answer = await api.answer_to(amina.says(SAID))
    wegweiser.cancel()
    await asyncio.gather(wegweiser, return_exceptions=True)
    async with running(Assistant(small_dialogue, store, lambda: NOW).handle):
        page = await api.answer_to(amina.taps(answer, OFFER))
        await api.answer_to(amina.taps(page, YES))
    assert [kept.words for kept in await store.questions()] == [SHOWN]


async def test_a_forged_yes_under_the_answer_keeps_no_word_that_was_not_shown(api: BotApi, amina: Person, store: MemoryStore) -> None:
    answer = await api.answer_to(amina.says(SAID))
    assert "Schreib sie bitte noch einmal." in (await api.answer_to(amina.taps(answer, "give|yes", forged=True))).text
    assert await store.questions() == []


async def test_an_edited_question_is_given_as_it_is_now(api: BotApi, amina: Person, store: MemoryStore) -> None:
    asked = amina.says("Wer macht die Hausordnung?")
    await api.answer_to(asked)
    edited = await api.answer_to(amina.edits(asked, "Wer macht das WLAN?"))
    page = await api.answer_to(amina.taps(edited, OFFER))
    await api.answer_to(amina.taps(page, YES))
    assert [kept.words for kept in await store.questions()] == ["Wer macht das WLAN?"]


async def test_who_meant_none_of_the_choices_gives_the_first_words(api: BotApi, amina: Person, store: MemoryStore) -> None:
    asked = await api.answer_to(amina.says("Wer baut eine Rampe am Haus?"))
    overview = await api.answer_to(amina.taps(asked, "Nichts davon"))
    page = await api.answer_to(amina.taps(overview, OFFER))
    await api.answer_to(amina.taps(page, YES))
    [kept] = await store.questions()
    assert kept.words.endswith("am Haus?")
    assert kept.words in page.text


async def test_in_a_group_there_is_no_offer_and_a_forged_tap_gives_nothing(api: BotApi, amina: Person, store: MemoryStore) -> None:
    group = api.group("Runde", amina)
    answer = await api.answer_to(amina.says("@wegweiser_test_bot Wer macht das WLAN?", to=group))
    assert OFFER not in answer.buttons
    for action in ("give", "give|yes"):
        await api.answer_to(amina.taps(answer, action, to=group, forged=True))
    assert await store.questions() == []


async def test_what_is_no_longer_true_is_counted_once_it_is_confirmed(api: BotApi, amina: Person, store: MemoryStore) -> None:
    more = await api.answer_to(amina.taps(await api.answer_to(amina.says("Wer macht die Hausordnung?")), "Mehr …"))
    hint = await api.answer_to(amina.taps(more, "Stimmt nicht mehr"))
    assert "Koordinationsstelle" in hint.text
    assert await store.reports(TODAY) == {}
    thanks = await api.answer_to(amina.taps(hint, "Ja, ohne Namen melden"))
    assert (thanks.id, thanks.buttons) == (hint.id, [])
    assert await store.reports(TODAY) == {Report("hausordnung", TODAY): 1}
