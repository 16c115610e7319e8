"""Coming up, staying up, going down."""

import asyncio
import logging
import os
import signal
from pathlib import Path

import pytest

from bot.channels.telegram import Profile, build, polling, run_polling
from bot.channels.telegram.application import answering
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Polling
from bot.errors import SettingsError
from bot.logs import be_discreet
from bot.store.memory import MemoryStore
from bot.store.sql import SqlStore
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import SORRY, Running
from tests.channels.telegram.scripted import Scripted

SECRET = "A" * 35


@pytest.mark.parametrize("token", ["", "abc", "987654321", "987654321:AA BB", f"{SECRET}:x"])
async def test_what_is_no_token_is_refused_by_name_and_not_repeated(script: Scripted, token: str) -> None:
    with pytest.raises(SettingsError, match=r"^TELEGRAM_BOT_TOKEN: not a token") as refused:
        build(script, token, "http://127.0.0.1:1/bot", sorry=SORRY)
    assert not token or token not in str(refused.value)


async def test_a_wrong_token_ends_the_program_with_an_error_that_names_the_setting_but_not_the_token(
    api: BotApi, script: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    be_discreet()
    application = build(script, f"123456789:{SECRET}", api.base_url, sorry=SORRY)
    with pytest.raises(SettingsError, match=r"^TELEGRAM_BOT_TOKEN: ") as refused:
        await asyncio.wait_for(run_polling(application, MemoryStore(), stop=asyncio.Event()), 5)
    assert SECRET not in str(refused.value) + caplog.text


async def test_a_token_withdrawn_while_running_ends_the_program(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    task = asyncio.create_task(run_polling(build(script, api.token, api.base_url, sorry=SORRY), MemoryStore(), stop=asyncio.Event()))
    await api.answer_to(amina.says("hallo"))
    api.rotate_token()
    amina.says("noch da?")
    with pytest.raises(SettingsError, match=r"^TELEGRAM_BOT_TOKEN: "):
        await asyncio.wait_for(task, 5)


async def test_the_bot_comes_up_though_telegram_is_away_for_a_moment(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    await api.offline()
    amina.says("hallo")
    async with running():
        await asyncio.sleep(0.3)
        await api.online()
        assert (await api.answer_to(amina)).text == "Gehört: hallo"


async def test_the_bot_goes_on_after_an_outage(api: BotApi, running: Running, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    amina = api.person("Amina")
    async with running():
        await api.answer_to(amina.says("vorher"))
        await api.offline()
        await asyncio.sleep(1.0)  # long enough for a second try to fail
        amina.says("nachher")
        await api.online()
        await api.wait_for(amina, 2)
    told = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert len([line for line in told if "does not answer" in line]) == 1
    assert "Telegram answers again (getUpdates" in told[-1]


async def test_the_bot_can_be_stopped_while_telegram_is_away(api: BotApi, running: Running) -> None:
    await api.offline()
    async with running():
        await asyncio.sleep(0.1)


async def test_an_answered_question_is_not_answered_again_after_a_restart(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    async with running():
        await api.answer_to(amina.says("einmal"))
    async with running():
        await api.answer_to(amina.says("zweimal"))
    assert [message.text for message in api.messages(amina)] == ["Gehört: einmal", "Gehört: zweimal"]


async def test_what_was_asked_while_the_bot_was_down_is_answered(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    async with running():
        await api.answer_to(amina.says("da"))
    amina.says("in der Nacht")
    async with running():
        assert (await api.answer_to(amina)).text == "Gehört: in der Nacht"


async def test_a_question_whose_answer_was_under_way_when_the_bot_was_killed_is_answered_after_the_restart(
    api: BotApi, running: Running
) -> None:
    amina = api.person("Amina")
    dying = Scripted()
    dying.hold("langsam")
    killed = asyncio.create_task(polling_only(api, dying))
    amina.says("langsam")
    await asyncio.wait_for(dying.hears.wait(), 5)
    killed.cancel()
    async with running():
        assert (await api.answer_to(amina)).text == "Gehört: langsam"


async def test_what_was_answered_but_not_confirmed_before_a_crash_is_not_answered_again(
    api: BotApi, script: Scripted, running: Running, tmp_path: Path
) -> None:
    amina = api.person("Amina")
    numbers = [amina.says("heizung"), amina.says("leicht")]
    async with running(handled=MemoryStore()):
        await api.wait_for(amina, 2)
    for number in reversed(numbers):
        api.redelivers(number)
    store = SqlStore(f"sqlite:///{tmp_path}/handled.sqlite", 7, "secret")
    await store.open()
    await store.answered(numbers[0])
    async with running(handled=store):
        await api.wait_for(amina, 3)
        await api.silence(amina)
    await store.close()
    assert [message.text for message in api.messages(amina)][2:] == ["Gehört: leicht"]


async def test_after_a_week_of_silence_updates_are_fetched_from_the_beginning_for_telegram_may_count_anew(
    api: BotApi, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = api.person("Amina")
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)
    async with running():
        await api.answer_to(amina.says("heizung"))
        monkeypatch.setattr(polling, "IDLE_SECONDS", 0)
        api.world.updates.next_id = 5
        assert (await api.answer_to(amina.says("leicht"))).text == "Gehört: leicht"


async def polling_only(api: BotApi, script: Scripted) -> None:
    """The bot without its polite leaving: cancelled, it is gone like a killed process."""
    application = build(script, api.token, api.base_url, sorry=SORRY)
    await application.initialize()
    handled = MemoryStore()
    await Polling(application.bot, Intake(answering(application, handled)), handled).run()


async def test_what_is_under_way_is_finished_when_the_bot_is_stopped(api: BotApi, script: Scripted, running: Running) -> None:
    amina = api.person("Amina")
    release = script.hold("langsam")
    async with running():
        amina.says("langsam")
        await asyncio.wait_for(script.hears.wait(), 5)
        asyncio.get_running_loop().call_later(0.2, release.set)
    assert [message.text for message in api.messages(amina)] == ["Gehört: langsam"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_the_bot(api: BotApi, script: Scripted, number: signal.Signals) -> None:
    task = asyncio.create_task(run_polling(build(script, api.token, api.base_url, sorry=SORRY), MemoryStore()))
    await api.wait_for_call("deleteWebhook")
    os.kill(os.getpid(), number)
    await asyncio.wait_for(task, 5)


async def test_a_webhook_left_over_is_removed(api: BotApi, running: Running) -> None:
    api.world.webhook.url = "http://127.0.0.1:9/hook"
    async with running():
        await api.answer_to(api.person("Amina").says("hallo"))
    assert not api.world.webhook.url


async def test_only_updates_that_are_handled_are_asked_for(api: BotApi, running: Running) -> None:
    async with running():
        await api.answer_to(api.person("Amina").says("hallo"))
    assert api.world.updates.allowed == {"message", "edited_message", "callback_query", "inline_query"}


async def test_an_update_of_unknown_shape_holds_up_nobody(api: BotApi, running: Running, caplog: pytest.LogCaptureFixture) -> None:
    amina = api.person("Amina")
    async with running():
        await api.answer_to(amina.says("hallo"))
        api.gives("message", {"message_id": "?", "date": "today", "chat": 5})
        await api.answer_to(amina.says("heizung"))
    assert "skipped: unreadable" in caplog.text


async def test_a_second_program_with_the_same_token_is_told_of(api: BotApi, running: Running, caplog: pytest.LogCaptureFixture) -> None:
    api.faults.next("getUpdates", status=409)
    async with running():
        await api.answer_to(api.person("Amina").says("heizung"))
    assert "another program uses the same TELEGRAM_BOT_TOKEN" in caplog.text


async def test_menu_and_descriptions_are_set(api: BotApi, running: Running) -> None:
    menus = {"": [("themen", "Alle Themen")], "ar": [("themen", "المواضيع")], "de-simple": []}
    profile = Profile(menus, {"": "Wer macht was?"}, {"": "Kurz"})
    async with running(profile=profile):
        await api.wait_for_call("setMyShortDescription")
    assert [call.parameters.get("language_code", "") for call in api.calls_of("setMyCommands")] == ["", "ar"]
    assert api.world.profile == {("description", ""): "Wer macht was?", ("short_description", ""): "Kurz"}


async def test_a_menu_that_cannot_be_set_is_logged_and_the_bot_answers(
    api: BotApi, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(profile=Profile({"": [("Großes Kommando", "x")]})):
        await api.wait_for_call("setMyCommands")
        assert await api.answer_to(api.person("Amina").says("heizung"))
    assert "menu for language '' not set: BadRequest" in caplog.text


async def test_at_no_level_logs_show_the_token_or_anybodys_words(
    api: BotApi, script: Scripted, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    api.world.token = f"4200000001:{SECRET}"
    caplog.set_level(logging.DEBUG)
    be_discreet()
    script.answers["geheimnis drei"] = ValueError("geheimnis drei")
    amina = api.person("Geheimnisa")
    async with running():
        card = await api.answer_to(amina.says("geheimnis eins"))
        await api.answer_to(amina.taps(card.id, "geheimnis|zwei", forged=True))
        await api.answer_to(amina.says("geheimnis drei"))
        api.faults.next("sendMessage", status=502)
        api.faults.next("sendMessage", status=429, retry_after=90)
        await api.answer_to(amina.says("geheimnis vier"))
        api.faults.next("getUpdates", truncated=True)  # python-telegram-bot logs the answer it cannot read, words and all
        await api.answer_to(amina.says("geheimnis fünf"))
        await api.answer_to(amina.says("geheimnis sechs"))
    assert "ValueError in" in caplog.text
    assert SECRET not in caplog.text
    assert "geheimnis" not in caplog.text.lower()
