"""Updates reach a webhook, safely repeated, and may be answered in the body."""

from contextlib import AsyncExitStack

import pytest
from aiohttp import web
from telegram import (
    Update,
)
from telegram.error import BadRequest, Conflict

from .echo_bot import bot_only, echo_application, webhook
from .stand_in import BotApi


class TestWebhook:
    async def test_updates_are_posted_with_the_secret(self, api: BotApi) -> None:
        application = echo_application(api)

        async def handler(request: web.Request) -> web.Response:
            assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "geheim"
            await application.process_update(Update.de_json(await request.json(), application.bot))
            return web.Response()

        async with AsyncExitStack() as stack:
            await stack.enter_async_context(application)
            url = await stack.enter_async_context(webhook(handler))
            await application.bot.set_webhook(url, secret_token="geheim")
            assert (await api.answer_to(api.person("Amina").says("Hallo"))).text == "Echo: Hallo"
            with pytest.raises(Conflict, match="webhook is active"):
                await application.bot.get_updates()
            await api.wait_until(lambda: not api.world.updates.pending)
            assert (await application.bot.get_webhook_info()).pending_update_count == 0
            await application.bot.delete_webhook()
            assert (await application.bot.get_webhook_info()).url == ""

    async def test_a_failed_post_is_repeated_in_order_within_the_chat(self, api: BotApi) -> None:
        heard: list[str] = []

        async def handler(request: web.Request) -> web.Response:
            heard.append((await request.json())["message"]["text"])
            return web.Response(status=500 if len(heard) < 3 else 200)

        amina = api.person("Amina")
        async with webhook(handler) as url, bot_only(api) as bot:
            await bot.set_webhook(url)
            amina.says("eins")
            amina.says("zwei")
            await api.wait_until(lambda: len(heard) == 4)
            assert "500" in (await bot.get_webhook_info()).last_error_message
        assert heard == ["eins", "eins", "eins", "zwei"]
        assert [delivery.status for delivery in api.deliveries][:3] == [500, 500, 200]

    async def test_the_answer_may_stand_in_the_body(self, api: BotApi) -> None:
        async def handler(request: web.Request) -> web.Response:
            chat_id = (await request.json())["message"]["chat"]["id"]
            return web.json_response({"method": "sendMessage", "chat_id": chat_id, "text": "im Körper"})

        async with webhook(handler) as url, bot_only(api) as bot:
            await bot.set_webhook(url)
            update_id = api.person("Amina").says("Hallo")
            assert (await api.answer_to(update_id)).text == "im Körper"
            assert api.calls_of("sendMessage")[0].via == "webhook"
            api.redelivers(update_id)
            await api.wait_for_call("sendMessage", 2)

    async def test_it_never_calls_out(self, api: BotApi) -> None:
        async with bot_only(api) as bot:
            with pytest.raises(BadRequest, match="Bad webhook"):
                await bot.set_webhook("https://example.org/hook")
