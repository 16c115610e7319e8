"""A python-telegram-bot application that echoes, and the ways to run it against the stand-in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from .stand_in import BotApi

App = Application[Any, Any, Any, Any, Any, Any]
MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes"), InlineKeyboardButton("Nein", callback_data="no")]])


def echo_application(api: BotApi) -> App:
    """A bot that says back what it hears, offers two buttons, and puts the tapped one into its message."""

    async def start(update: Update, _: Any) -> None:
        assert update.effective_chat
        await update.effective_chat.send_message("Willkommen", reply_markup=MENU)

    async def echo(update: Update, _: Any) -> None:
        assert update.effective_message
        assert update.effective_chat
        await update.effective_chat.send_message(f"Echo: {update.effective_message.text}", reply_markup=MENU)

    async def tapped(update: Update, _: Any) -> None:
        assert update.callback_query
        await update.callback_query.answer("Danke")
        await update.callback_query.edit_message_text(f"Gewählt: {update.callback_query.data}")

    async def searched(update: Update, _: Any) -> None:
        assert update.inline_query
        await update.inline_query.answer([InlineQueryResultArticle("1", "Amt", InputTextMessageContent("Das Amt"))])

    builder = ApplicationBuilder().token(api.token).base_url(api.base_url).base_file_url(api.base_file_url)
    application: App = builder.build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(InlineQueryHandler(searched))
    return application


@asynccontextmanager
async def polling(api: BotApi, application: App | None = None) -> AsyncIterator[App]:
    application = application or echo_application(api)
    async with application:
        assert application.updater
        await application.updater.start_polling(timeout=5)
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()


@asynccontextmanager
async def bot_only(api: BotApi) -> AsyncIterator[Any]:
    """PTB's bot without polling, to call methods."""
    application = echo_application(api)
    async with application:
        yield application.bot


@asynccontextmanager
async def webhook(handler: Any) -> AsyncIterator[str]:
    """A webhook on loopback; its URL."""
    application = web.Application()
    application.router.add_post("/hook", handler)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()
