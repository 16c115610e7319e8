"""What goes wrong on Telegram's side, or in ours, and what people notice of it: as little as can be."""

import asyncio
import logging
from dataclasses import asdict

import pytest

from tests.bot_api import BotApi, Fault
from tests.channels.telegram.conftest import SORRY
from tests.channels.telegram.scripted import HEATING, Scripted, plain

pytestmark = pytest.mark.usefixtures("bot")


async def test_flood_control_is_waited_for_as_long_as_told(api: BotApi) -> None:
    api.faults.next("sendMessage", status=429, retry_after=1)
    answer = await api.answer_to(api.person("Amina").says("heizung"))
    refused, sent = api.calls_of("sendMessage")
    assert answer.buttons
    assert sent.at - refused.at >= 1.0


async def test_nobody_is_made_to_wait_an_hour(api: BotApi) -> None:
    api.faults.next("sendMessage", status=429, retry_after=3600)
    assert (await api.answer_to(api.person("Amina").says("heizung"))).text == SORRY


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=500),
        Fault(status=502),
        Fault(status=503, body=""),
        Fault(drop="before"),
        Fault(body="<html>", accepted=False),
        Fault(body="", accepted=False),
        Fault(truncated=True, accepted=False),
    ],
    ids=str,
)
async def test_an_answer_survives_failures_of_telegram(api: BotApi, fault: Fault) -> None:
    api.faults.next("sendMessage", times=3, **asdict(fault))
    amina = api.person("Amina")
    assert (await api.answer_to(amina.says("heizung"))).buttons
    await api.silence(amina)
    assert len(api.messages(amina)) == 1


async def test_an_answer_whose_confirmation_is_lost_is_sent_again_rather_than_not_at_all(api: BotApi) -> None:
    api.faults.next("sendMessage", drop="after")
    amina = api.person("Amina")
    amina.says("heizung")
    assert len(await api.wait_for(amina, 2)) == 2


async def test_an_answer_that_fails_again_and_again_is_tried_anew_a_little_later(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    api.faults.next("sendMessage", times=7, status=502)
    amina = api.person("Amina")
    assert (await api.answer_to(amina.says("heizung"))).buttons
    await api.silence(amina)
    assert len(api.messages(amina)) == 1
    assert "not answered yet: NetworkError" in caplog.text


async def test_an_answer_that_never_gets_through_ends_with_an_apology_and_holds_up_nobody(
    api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    api.faults.next("sendMessage", times=15, status=502)
    amina = api.person("Amina")
    assert (await api.answer_to(amina.says("heizung"), 10)).text == SORRY
    assert "NetworkError in" in caplog.text
    assert (await api.answer_to(amina.says("heizung"))).buttons


async def test_a_slow_answer_holds_up_nobody_else_and_is_not_confirmed_before_it_is_out(api: BotApi, script: Scripted) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    release = script.hold("langsam")
    number = amina.says("langsam")
    await asyncio.wait_for(script.hears.wait(), 5)
    for _ in range(3):
        await api.answer_to(bela.says("heizung"))
        await asyncio.sleep(0.6)
    assert api.world.updates.pending[0].update_id == number
    release.set()
    assert (await api.answer_to(number)).text == "Gehört: langsam"
    await api.wait_until(lambda: not api.world.updates.pending)
    assert len(api.messages(amina)) == 1


async def test_the_same_update_ten_times_is_answered_once(api: BotApi) -> None:
    amina = api.person("Amina")
    number = amina.says("heizung")
    await api.answer_to(number)
    for _ in range(10):
        api.redelivers(number)
    await api.answer_to(amina.says("leicht"))
    await api.silence(amina)
    assert len(api.messages(amina)) == 2


async def test_tapping_twice_is_no_error(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    amina.taps(card, "Nochmal")
    refused = await api.wait_for_call("editMessageText")
    await api.wait_for_call("answerCallbackQuery")  # at the same time on another connection
    await api.silence(amina)
    assert refused.refusal
    assert "not modified" in refused.refusal.description
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(api: BotApi) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    del amina.chat.messages[card.id]
    answer = await api.answer_to(amina.taps(card.id, "self|heizung", forged=True))
    assert answer.text == "Fenster schließen"
    assert answer.id != card.id


async def test_a_tap_too_old_to_be_acknowledged_is_answered_all_the_same(api: BotApi) -> None:
    api.faults.next("answerCallbackQuery", status=400, description="Bad Request: query is too old")
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    assert (await api.answer_to(amina.taps(card, "Was kann ich selbst tun?"))).text == "Fenster schließen"
    await api.silence(amina)
    assert len(api.messages(amina)) == 1


async def test_who_blocks_the_bot_is_let_alone(api: BotApi, script: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    release = script.hold("heizung")
    amina.says("heizung")
    await asyncio.wait_for(script.hears.wait(), 5)
    amina.blocks()
    release.set()
    refused = await api.wait_for_call("sendMessage")
    assert refused.refusal
    assert refused.refusal.status == 403
    await api.answer_to(bela.says("leicht"))
    assert [call.parameters["chat_id"] for call in api.calls_of("sendMessage")] == [amina.chat_id, bela.chat_id]
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_group_that_moved_gets_its_answer_at_the_new_place(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina, kind="group")
    release = script.hold("heizung")
    amina.says("@wegweiser_test_bot heizung", to=group)
    await asyncio.wait_for(script.hears.wait(), 5)
    moved = group.becomes_supergroup()
    release.set()
    assert (await api.wait_for(moved, 1))[0].buttons


async def test_an_error_of_ours_is_told_politely_and_the_next_question_is_answered(api: BotApi, script: Scripted) -> None:
    script.answers["kaputt"] = ValueError("kaputt")
    amina = api.person("Amina")
    assert (await api.answer_to(amina.says("kaputt"))).text == SORRY
    assert (await api.answer_to(amina.says("heizung"))).buttons


async def test_an_error_of_ours_is_logged_by_kind_and_place_without_the_words(
    api: BotApi, script: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    script.answers["mein geheimnis"] = ValueError("mein geheimnis")
    await api.answer_to(api.person("Amina").says("mein geheimnis"))
    assert "ValueError in" in caplog.text
    assert "scripted.py:" in caplog.text
    assert "geheimnis" not in caplog.text


async def test_a_page_that_telegram_refuses_is_told_too(api: BotApi, script: Scripted) -> None:
    script.answers["zu lang"] = (plain("Text", buttons=HEATING.buttons),)
    api.faults.next("sendMessage", status=400, description="Bad Request: BUTTON_DATA_INVALID")
    assert (await api.answer_to(api.person("Amina").says("zu lang"))).text == SORRY
    assert len(api.calls_of("sendMessage")) == 2
