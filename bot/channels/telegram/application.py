"""The bot as a whole: built from the one callable it is handed, and run until it is told to stop."""

import asyncio
import contextlib
import re
import signal
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.channels.telegram.intake import MOST_AT_ONCE, Intake
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.profile import Profile, introduce
from bot.channels.telegram.responder import Responder
from bot.channels.telegram.retries import persistently
from bot.conversation.ports import Handle, Move, Suggest
from bot.errors import SettingsError

App = Application[Any, Any, Any, Any, Any, Any]

TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
GRACE_SECONDS = 15.0  # for the answers under way when told to stop; containers are killed after 30
NOTHING = Profile()


def build(handle: Handle, token: str, base_url: str, *, sorry: str, suggest: Suggest | None = None, move: Move | None = None) -> App:
    """The application that answers with `handle`, inline queries with `suggest`. Raises SettingsError for what cannot be a token."""
    if not TOKEN.fullmatch(token.strip()):
        raise SettingsError("TELEGRAM_BOT_TOKEN: not a token (it looks like 123456789:AA…; @BotFather gives it)")
    connections = 2 * MOST_AT_ONCE  # a tap is acknowledged and answered at the same time
    builder = ApplicationBuilder().token(token.strip()).base_url(base_url).updater(None).connection_pool_size(connections)
    application: App = builder.build()
    responder = Responder(handle, application.bot, sorry, suggest, move)
    application.add_handler(TypeHandler(Update, responder.answer))
    application.add_error_handler(responder.apologise)
    return application


async def run_polling(application: App, profile: Profile = NOTHING, stop: asyncio.Event | None = None) -> None:
    """Answer until `stop` is set (left out: until SIGINT or SIGTERM), then finish what is under way.

    Comes up as soon as Telegram can be reached. Raises SettingsError when it does not know the token.
    """
    serving = asyncio.create_task(_serve(application, profile))
    stopping = asyncio.create_task((stop or _signalled()).wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


async def _serve(application: App, profile: Profile) -> None:
    intake = Intake(application.process_update)
    polling = Polling(application.bot, intake)
    introducing: asyncio.Task[None] | None = None
    try:
        await persistently(application.initialize, "getMe")
        await persistently(application.bot.delete_webhook, "deleteWebhook")  # polling is refused while there is one
        introducing = asyncio.create_task(introduce(application.bot, profile))
        await polling.run()
    finally:
        if introducing:
            introducing.cancel()
        if await intake.finish(GRACE_SECONDS):
            await polling.confirm()
        await application.shutdown()
        await application.bot.shutdown()  # for an application that never came up


def _signalled() -> asyncio.Event:
    """Set by the first SIGINT or SIGTERM; a second one ends the process at once."""
    event, loop = asyncio.Event(), asyncio.get_running_loop()

    def told(number: signal.Signals) -> None:
        event.set()
        loop.remove_signal_handler(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C cancels instead
            loop.add_signal_handler(number, told, number)
    return event
