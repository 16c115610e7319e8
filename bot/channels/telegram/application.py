"""The bot as a whole: built from the one callable it is handed, and run until it is told to stop."""

import asyncio
import contextlib
import logging
import re
import signal
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.channels.telegram.http import AiohttpRequest
from bot.channels.telegram.incoming import ALLOWED_UPDATES
from bot.channels.telegram.intake import MOST_AT_ONCE, Intake, Process, Together
from bot.channels.telegram.late import is_late
from bot.channels.telegram.late_answers import LateAnswers
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.profile import Profile, introduce
from bot.channels.telegram.responder import CROWDED, UNDELIVERED, Responder
from bot.channels.telegram.retries import persistently
from bot.channels.telegram.staff_chat import StaffChat, Staffed
from bot.channels.telegram.webhook import Webhook
from bot.conversation.ports import Draw, Handle, Handled, Move, Speak, Suggest
from bot.errors import SettingsError, WegweiserError

log = logging.getLogger(__name__)

App = Application[Any, Any, Any, Any, Any, Any]

TOKEN = re.compile(r"\d{1,18}:[\w-]+", re.ASCII)
GRACE_SECONDS = 15.0  # for the answers under way when told to stop; containers are killed after 30
SET_AGAIN_SECONDS = 3600.0  # in case somebody has removed the webhook, or set another
CONNECTIONS = 2 * MOST_AT_ONCE  # a tap is acknowledged and answered at the same time
TEND_SECONDS = 300.0  # between two looks at what comes with time in the staff chat
STAFF_CHAT = "staff chat"  # in bot_data
LATE_ANSWERS = "late answers"  # in bot_data
NOTHING = Profile()

request = AiohttpRequest  # the benchmark puts others in its place


def bot_number(token: str) -> int:
    """The number of the bot that a token is for. Raises SettingsError for what cannot be a token."""
    if not TOKEN.fullmatch(token.strip()):
        raise SettingsError("TELEGRAM_BOT_TOKEN: not a token (it looks like 123456789:AA…; @BotFather gives it)")
    return int(token.strip().partition(":")[0])


def build(
    handle: Handle,
    token: str,
    base_url: str,
    *,
    sorry: str | Callable[[], str],
    suggest: Suggest | None = None,
    move: Move | None = None,
    draw: Draw | None = None,
    speak: Speak | None = None,
    staffed: Staffed | None = None,
    regret: Callable[[str], str] | None = None,
) -> App:
    """The application that answers with `handle`, inline queries with `suggest`, draws files to send with `draw`, reads aloud with
    `speak`, and hands questions to the staff with `staffed`. Before answers that come very late it says `regret(language)`.

    Raises SettingsError for what cannot be a token.
    """
    bot_number(token)
    builder = ApplicationBuilder().token(token.strip()).base_url(base_url).updater(None)
    application: App = builder.request(request(CONNECTIONS)).get_updates_request(request(1)).build()
    application.bot_data |= {UNDELIVERED: set[int](), CROWDED: set[int]()}
    responder = Responder(handle, application.bot, sorry, suggest, move, draw, speak, staffed, regret)
    application.bot_data[STAFF_CHAT] = responder.staff_chat
    application.bot_data[LATE_ANSWERS] = responder.late
    application.add_handler(TypeHandler(Update, responder.answer))
    application.add_error_handler(responder.apologise)
    return application


class Telegram:
    """One bot's connection to Telegram, to be run once: by polling, or by a webhook that somebody serves."""

    def __init__(self, application: App, handled: Handled) -> None:
        self._application, self._handled = application, handled
        answer = answering(application, handled)
        self._intake = Intake(answer, only_danger(application, answer), what_is_late(application, handled))
        self._polling = Polling(application.bot, self._intake, handled)
        self._staff_chat: StaffChat | None = application.bot_data[STAFF_CHAT]
        self._webhook_set = False
        self._profile = NOTHING
        self._introducing: asyncio.Task[None] | None = None  # while connected
        self._connection = asyncio.Event()
        self._tend_now = asyncio.Event()

    @property
    def working(self) -> bool:
        return self._webhook_set or self._polling.working

    def webhook(self, url: str, secret: str) -> Webhook:
        """The endpoint for `receive`. Raises SettingsError for what Telegram would not take."""
        return Webhook(self._application.bot, self._intake, self._handled, url, secret)

    def exchange(self, profile: Profile) -> None:
        """Show another profile from now on."""
        self._profile = profile
        if self._introducing:
            self._introducing.cancel()
            self._introducing = asyncio.create_task(introduce(self._application.bot, profile))

    def tend(self) -> None:
        """Look after the staff chat at once, not only when it is time: what the staff confirmed holds for a base just exchanged, too."""
        self._tend_now.set()

    async def notify(self, text: str) -> None:
        """Say something to the staff as soon as Telegram can be reached; without a staff chat, to nobody."""
        if self._staff_chat:
            await self._connection.wait()
            await self._staff_chat.notify(text)

    async def poll(self, profile: Profile = NOTHING) -> None:
        """Until cancelled; then finish what is under way. Comes up as soon as Telegram can be reached.

        Raises SettingsError when Telegram does not know the token.
        """
        async with self._connected(profile):
            await persistently(self._application.bot.delete_webhook, "deleteWebhook")  # polling is refused while there is one
            try:
                await self._polling.run()
            finally:
                await self._intake.finish(GRACE_SECONDS)
                await self._polling.confirm()

    async def receive(self, webhook: Webhook, profile: Profile = NOTHING) -> None:
        """Like `poll`, but Telegram posts to `webhook`, which is set again and again: for ever the same, so replicas agree.

        It stays when this ends: Telegram keeps what comes meanwhile, and other replicas go on. Polling removes it.
        """
        async with self._connected(profile):
            webhook.open = True
            try:
                while True:
                    await persistently(lambda: self._set(webhook), "setWebhook")
                    self._webhook_set = True
                    await asyncio.sleep(SET_AGAIN_SECONDS)
            finally:
                webhook.open = False
                await self._intake.finish(GRACE_SECONDS)

    async def _set(self, webhook: Webhook) -> bool:
        bot = self._application.bot
        done: bool = await bot.set_webhook(
            webhook.url, secret_token=webhook.secret, allowed_updates=list(ALLOWED_UPDATES), max_connections=MOST_AT_ONCE
        )
        return done

    @asynccontextmanager
    async def _connected(self, profile: Profile) -> AsyncIterator[None]:
        self._profile = profile
        tending: asyncio.Task[None] | None = None
        try:
            await persistently(self._application.initialize, "getMe")
            self._introducing = asyncio.create_task(introduce(self._application.bot, self._profile))
            self._connection.set()
            if self._staff_chat:
                tending = asyncio.create_task(_tend(self._staff_chat, self._tend_now))
            yield
        finally:
            for task in (self._introducing, tending):
                if task:
                    task.cancel()
            self._introducing = None
            await self._application.shutdown()
            await self._application.bot.shutdown()  # for an application that never came up


async def run_polling(application: App, handled: Handled, profile: Profile = NOTHING, stop: asyncio.Event | None = None) -> None:
    """Answer until `stop` is set (left out: until SIGINT or SIGTERM), then finish what is under way."""
    await until_told(Telegram(application, handled).poll(profile), stop)


async def until_told(work: Coroutine[Any, Any, None], stop: asyncio.Event | None = None) -> None:
    """Run `work` until it ends or `stop` is set (left out: until SIGINT or SIGTERM); then it is cancelled, and waited for."""
    serving = asyncio.create_task(work)
    stopping = asyncio.create_task((stop or _signalled()).wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


def answering(application: App, handled: Handled) -> Process:
    """Answers an update and remembers that; False when it is to be tried anew later."""

    async def answer(update: Update) -> bool:
        await application.process_update(update)
        if update.update_id in (undelivered := application.bot_data[UNDELIVERED]):
            undelivered.discard(update.update_id)
            return False
        await handled.answered(update.update_id)
        return True

    return answer


def only_danger(application: App, answer: Process) -> Process:
    """The same for a chat that floods us: only what is urgent gets an answer."""

    async def answer_danger(update: Update) -> bool:
        crowded: set[int] = application.bot_data[CROWDED]
        crowded.add(update.update_id)
        try:
            return await answer(update)
        finally:
            crowded.discard(update.update_id)

    return answer_danger


def what_is_late(application: App, handled: Handled) -> Together:
    """By Telegram's clock; remembered as answered once all is out that belongs together."""
    late: LateAnswers = application.bot_data[LATE_ANSWERS]
    clock: Callable[[], float] = getattr(application.bot.request, "clock", time.time)

    async def answer_all(updates: Sequence[Update]) -> Sequence[bool]:
        done = await late.answer(updates)
        for update, one_done in zip(updates, done, strict=True):
            if one_done:
                await handled.answered(update.update_id)
        return done

    return Together(lambda update: is_late(update, clock()), answer_all)


async def _tend(staff_chat: StaffChat, now: asyncio.Event) -> None:
    """Again and again, and when told to. What fails is told and tried anew the next time."""
    while True:
        now.clear()
        try:
            await staff_chat.tend()
        except (TelegramError, WegweiserError) as error:
            log.warning("the staff chat was not tended: %s", type(error).__name__)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(now.wait(), TEND_SECONDS)


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
