"""One bot for `throughput`: `python -m benchmarks.throughput_bot NAME BASE_URL`."""

import asyncio
import os
import sys
from typing import Any

TOKEN = "4200000001:lean"


def ptb(base_url: str) -> None:
    """python-telegram-bot's echo bot as in its own examples, with its defaults."""
    from telegram import Update
    from telegram.ext import ApplicationBuilder, MessageHandler, filters

    async def echo(update: Update, _: Any) -> None:
        assert update.message
        await update.message.reply_text(update.message.text or "")

    application = ApplicationBuilder().token(TOKEN).base_url(base_url).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


def aiogram(base_url: str) -> None:
    """aiogram's echo bot as in its own examples, with its defaults."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    server = TelegramAPIServer.from_base(base_url.removesuffix("/bot"))
    asyncio.run(dispatcher.start_polling(Bot("4200000001:" + "A" * 35, session=AiohttpSession(api=server))))


def wegweiser(base_url: str, transport: str = "") -> None:
    """The whole bot. With a transport's name, another one in place of its own."""
    os.environ |= {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": base_url}
    from bot.channels.telegram import application
    from bot.commands.operating import run

    if transport:
        application.request = {"httpx": _httpx, "httpx-aiohttp": _httpx_aiohttp}[transport]
    run(webhook=False)


def _httpx(connections: int) -> Any:
    from telegram.request import HTTPXRequest

    return HTTPXRequest(connection_pool_size=connections)


def _httpx_aiohttp(connections: int) -> Any:
    from httpx_aiohttp import AiohttpTransport
    from telegram.request import HTTPXRequest

    return HTTPXRequest(connection_pool_size=connections, httpx_kwargs={"transport": AiohttpTransport()})


if __name__ == "__main__":
    name, base_url = sys.argv[1:]
    if name.startswith("wegweiser"):
        wegweiser(base_url, name.partition("+")[2])
    else:
        {"ptb": ptb, "aiogram": aiogram}[name](base_url)
