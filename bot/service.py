"""The bot as a service: what `wegweiser run` runs, with its database and its server, until it is told to stop."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import date

from platformdirs import user_data_path
from starlette.routing import BaseRoute

from bot import metrics
from bot.app import make_assistant, make_dialogue, make_telegram, now_in, telegram_profile
from bot.channels.telegram.application import Telegram, bot_number, until_told
from bot.channels.telegram.staff_chat import Staffed
from bot.channels.telegram.webhook import derived_secret
from bot.conversation.dialogue import Dialogue
from bot.errors import SettingsError, WegweiserError
from bot.handoff.counsel import Counsel
from bot.knowledge.model import KnowledgeBase
from bot.matching.learning import Progress, silent
from bot.serving.health import Parts, health_routes
from bot.serving.listen import listening
from bot.settings import Settings
from bot.store.round_table import only_bot
from bot.store.sql import SqlStore
from bot.towns import read_towns

log = logging.getLogger(__name__)

LISTEN = "127.0.0.1:8080"  # for a webhook, when nothing is set: behind a proxy on the same machine


@dataclass(frozen=True, slots=True)
class Town:
    """One town's bot, ready to run: what it does until cancelled, what it serves, and how it is."""

    name: str
    telegram: Telegram
    store: SqlStore
    dialogue: Dialogue
    today: Callable[[], date]
    settings: Settings

    async def working(self) -> dict[str, bool]:
        """By part; tells the metrics, too."""
        parts = {"database": await self.store.check(), "telegram": self.telegram.working}
        for part, works in parts.items():
            metrics.READY.labels(self.name, part).set(works)
        metrics.OVERDUE.labels(self.name).set(overdue(self.dialogue.knowledge, self.today()))
        return parts


def database_url(settings: Settings, town: str = "wegweiser") -> str:
    """Where things are kept: what is set, else a file of the user who runs the bot, one a town."""
    if settings.database_url:
        return settings.database_url.get_secret_value()
    return f"sqlite:///{user_data_path('wegweiser') / f'{town}.sqlite'}"


async def serve(settings: Settings, webhook: bool = False, progress: Progress = silent) -> None:
    """Answer until a signal to end. Raises SettingsError, StoreError and BrokenKnowledge.

    Of several towns each is on its own: what goes wrong with one is logged, and ends the program only when none is left.
    """
    if webhook and not settings.webhook_url:
        raise SettingsError("WEGWEISER_WEBHOOK_URL is not set (the https address under which Telegram reaches this program)")
    async with AsyncExitStack() as stack:
        towns = await _all(settings, progress, stack)
        await until_told(_run(towns, settings, webhook))


async def _all(settings: Settings, progress: Progress, stack: AsyncExitStack) -> list[Town]:
    if settings.towns is None:
        return [await stack.enter_async_context(opened(settings, progress))]
    towns, first = [], None
    for name, own in read_towns(settings.towns).items():
        try:
            towns.append(await stack.enter_async_context(opened(own, progress, name)))
        except WegweiserError as error:
            log.error("%s is not served: %s", name, error)
            metrics.READY.labels(name, "start").set(0)
            first = first or error
    if first and not towns:
        raise first
    return towns


async def _run(towns: list[Town], settings: Settings, webhook: bool) -> None:
    """The server stops first: then what was posted to it is answered, then the connections to Telegram end."""
    routes: list[BaseRoute] = list(health_routes(lambda: _parts(towns)))
    work: list[asyncio.Task[None]] = []
    for town in towns:
        if webhook:
            endpoint = town.telegram.webhook(*_webhook(settings, town))
            routes.append(endpoint.route)
            work.append(asyncio.create_task(town.telegram.receive(endpoint, telegram_profile(town.dialogue)), name=town.name))
        else:
            work.append(asyncio.create_task(town.telegram.poll(telegram_profile(town.dialogue)), name=town.name))
    address = settings.listen or (LISTEN if webhook else None)
    server: AbstractAsyncContextManager[object] = listening(address, routes) if address else nullcontext()
    try:
        async with server:
            await _until_all_end(work)
    finally:
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)


async def _until_all_end(work: list[asyncio.Task[None]]) -> None:
    """Raises what ended the last of them."""
    waiting = set(work)
    while waiting:
        ended, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            if not waiting:
                task.result()
            log.error("%s is no longer served: %s", task.get_name(), task.exception())


@asynccontextmanager
async def opened(settings: Settings, progress: Progress = silent, id: str | None = None) -> AsyncIterator[Town]:
    """The town of the settings, with its database open; `id` is its name among others."""
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set (get a token from @BotFather and put it into .env, or try 'wegweiser chat')")
    token = settings.telegram_bot_token.get_secret_value().strip()
    number = bot_number(token)
    dialogue = make_dialogue(settings, progress)
    name = id or dialogue.knowledge.town.name
    now = now_in(dialogue)

    def today() -> date:
        return now().date()

    store = SqlStore(database_url(settings, id or "wegweiser"), number, token, today=today)
    assistant = make_assistant(dialogue, store)
    handle = metrics.counted(assistant.handle, name)
    staffed = make_staffed(settings, dialogue, store)
    telegram = Telegram(make_telegram(dialogue, assistant, handle, token, settings.telegram_api_base_url, staffed), store)
    async with AsyncExitStack() as stack:
        await store.open()
        stack.push_async_callback(store.close)
        if staffed is None:
            await let_go_of_people(store)
        yield Town(name, telegram, store, dialogue, today, settings)


async def let_go_of_people(store: SqlStore) -> None:
    """Without a staff chat nobody will answer: then no way to a person is kept."""
    for case in await store.staff.all_cases():
        await store.staff.close_case(case.id)


def make_staffed(settings: Settings, dialogue: Dialogue, store: SqlStore) -> Staffed | None:
    """The staff chat of the settings, if there is one."""
    if settings.staff_chat_id is None:
        return None
    return Staffed(settings.staff_chat_id, store.staff, Counsel(lambda: dialogue, now_in(dialogue)), time.time, store.report)


@asynccontextmanager
async def visiting(settings: Settings) -> AsyncIterator[SqlStore]:
    """The database of the bot whose token is set, without one of its only bot, beside the process that serves it.

    Raises SettingsError and StoreError.
    """
    url = database_url(settings)
    token = settings.telegram_bot_token.get_secret_value().strip() if settings.telegram_bot_token else ""
    store = SqlStore(url, bot_number(token) if token else only_bot(url), token)
    await store.open(visiting=True)
    try:
        yield store
    finally:
        await store.close()


def overdue(knowledge: KnowledgeBase, today: date) -> int:
    """How many contacts nobody has checked for too long."""
    return sum(actor.overdue(today, knowledge.town.review_after_days) for actor in knowledge.actors.values())


async def _parts(towns: list[Town]) -> Parts:
    return {town.name: await town.working() for town in towns}


def _webhook(settings: Settings, town: Town) -> tuple[str, str]:
    """Address and secret; of several towns each has its own path below the common address."""
    own = town.settings
    assert own.telegram_bot_token
    url = f"{(settings.webhook_url or '').rstrip('/')}/{town.name}" if settings.towns else settings.webhook_url or ""
    if own.webhook_secret:
        return url, own.webhook_secret.get_secret_value()
    return url, derived_secret(own.telegram_bot_token.get_secret_value().strip())
