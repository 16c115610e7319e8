"""The bot as a whole: built from the one callable it is handed, and run until it is told to stop."""

import asyncio
import contextlib
import re
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.channels.telegram.intake import MOST_AT_ONCE, Intake
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.profile import Profile, introduce
from bot.channels.telegram.responder import UNDELIVERED, Responder
from bot.channels.telegram.retries import persistently
from bot.conversation.ports import Handle, Handled
from bot.errors import SettingsError

App = Application[Any, Any, Any, Any, Any, Any]

TOKEN = re.compile(r"\d{1,18}:[\w-]+", re.ASCII)
GRACE_SECONDS = 15.0  # for the answers under way when told to stop; containers are killed after 30
NOTHING = Profile()


def bot_number(token: str) -> int:
    """The number of the bot that a token is for. Raises SettingsError for what cannot be a token."""
    if not TOKEN.fullmatch(token.strip()):
        raise SettingsError("TELEGRAM_BOT_TOKEN: not a token (it looks like 123456789:AA…; @BotFather gives it)")
    return int(token.strip().partition(":")[0])


def build(handle: Handle, token: str, base_url: str, *, sorry: str) -> App:
    """The application that answers with `handle`. Raises SettingsError for what cannot be a token."""
    bot_number(token)
    connections = 2 * MOST_AT_ONCE  # a tap is acknowledged and answered at the same time
    builder = ApplicationBuilder().token(token.strip()).base_url(base_url).updater(None).connection_pool_size(connections)
    application: App = builder.build()
    application.bot_data[UNDELIVERED] = set()
    responder = Responder(handle, application.bot, sorry)
    application.add_handler(TypeHandler(Update, responder.answer))
    application.add_error_handler(responder.apologise)
    return application


async def run_polling(application: App, handled: Handled, profile: Profile = NOTHING, stop: asyncio.Event | None = None) -> None:
    """Answer until `stop` is set (left out: until SIGINT or SIGTERM), then finish what is under way.

    Comes up as soon as Telegram can be reached. Raises SettingsError when it does not know the token.
    """
    serving = asyncio.create_task(_serve(application, handled, profile))
    stopping = asyncio.create_task((stop or _signalled()).wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


async def _serve(application: App, handled: Handled, profile: Profile) -> None:
    intake = Intake(answering(application, handled))
    polling = Polling(application.bot, intake, handled)
    introducing: asyncio.Task[None] | None = None
    try:
        await persistently(application.initialize, "getMe")
        await persistently(application.bot.delete_webhook, "deleteWebhook")  # polling is refused while there is one
        introducing = asyncio.create_task(introduce(application.bot, profile))
        await polling.run()
    finally:
        if introducing:
            introducing.cancel()
        await intake.finish(GRACE_SECONDS)
        await polling.confirm()
        await application.shutdown()
        await application.bot.shutdown()  # for an application that never came up


def answering(application: App, handled: Handled) -> Callable[[Update], Awaitable[bool]]:
    """Answers an update and remembers that; False when it is to be tried anew later."""

    async def answer(update: Update) -> bool:
        await application.process_update(update)
        if update.update_id in (undelivered := application.bot_data[UNDELIVERED]):
            undelivered.discard(update.update_id)
            return False
        await handled.answered(update.update_id)
        return True

    return answer


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
