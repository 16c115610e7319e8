"""Our way of calling Telegram: fields, files, time-outs; and no error that tells the token."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.channels.telegram import http
from bot.channels.telegram.http import AiohttpRequest
from tests.bot_api import BotApi


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, api.base_url, request=AiohttpRequest(2), get_updates_request=AiohttpRequest(1)) as made:
        yield made


async def test_fields_arrive(api: BotApi, bot: Bot) -> None:
    await bot.send_message(api.person("Amina").chat_id, "Grüße & <b>&amp;</b> %20+", disable_notification=True)
    given = api.calls_of("sendMessage")[0].parameters
    assert (given["text"], str(given["disable_notification"]).lower()) == ("Grüße & <b>&amp;</b> %20+", "true")


async def test_files_arrive(api: BotApi, bot: Bot) -> None:
    amina = api.person("Amina")
    sent = await bot.send_document(amina.chat_id, b"\x00\xffbytes", caption="Grüße", filename="plan für alle.pdf")
    assert sent.document
    assert sent.caption == "Grüße"
    assert b"\x00\xffbytes" in [upload.content for upload in api.world.files.values()]


async def test_who_is_too_slow_is_not_waited_for(api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "ANSWER_SECONDS", 0.05)
    monkeypatch.setattr(http, "CONNECT_SECONDS", 0.05)
    api.faults.next("sendMessage", late=2)
    with pytest.raises(TimedOut):
        await bot.send_message(api.person("Amina").chat_id, "x")


@pytest.mark.parametrize("drop", ["before", "after"])
async def test_a_broken_connection_is_a_network_error_that_does_not_tell_the_token(api: BotApi, bot: Bot, drop: str) -> None:
    api.faults.next("sendMessage", drop=drop)  # type: ignore[arg-type]
    with pytest.raises(NetworkError) as error:
        await bot.send_message(api.person("Amina").chat_id, "x")
    assert api.token not in f"{error.value!r} {error.value.__cause__!r}"


async def test_nobody_there_is_a_network_error(api: BotApi, bot: Bot) -> None:
    amina = api.person("Amina")
    await api.offline()
    with pytest.raises(TelegramError) as error:
        await bot.send_message(amina.chat_id, "x")
    assert isinstance(error.value, NetworkError)
    assert api.token not in str(error.value)


@pytest.mark.parametrize(("spared", "through_the_proxy"), [("", True), ("elsewhere.invalid,telegram.invalid", False)])
async def test_a_proxy_of_the_environment_is_used_unless_the_host_is_spared(
    monkeypatch: pytest.MonkeyPatch, spared: str, through_the_proxy: bool
) -> None:
    asked: list[str] = []

    async def proxy(request: web.Request) -> web.Response:
        asked.append(request.raw_path)
        return web.json_response({"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "x", "username": "x_bot"}})

    server = web.AppRunner(served := web.Application(), access_log=None)
    served.router.add_route("*", "/{rest:.*}", proxy)
    await server.setup()
    await web.TCPSite(server, "127.0.0.1", 0).start()
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.addresses[0][1]}")
    monkeypatch.setenv("no_proxy", spared)
    try:
        async with AiohttpRequest(1) as request:
            bot = Bot("1:x", "http://telegram.invalid/bot", request=request, get_updates_request=AiohttpRequest(1))
            if through_the_proxy:
                assert (await bot.get_me()).username == "x_bot"
            else:
                with pytest.raises(NetworkError):
                    await bot.get_me()
    finally:
        await server.cleanup()
    assert asked == (["http://telegram.invalid/bot1:x/getMe"] if through_the_proxy else [])
