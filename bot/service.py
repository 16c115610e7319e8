"""The bot as a service: what `wegweiser run` runs, with its database and its server, until it is told to stop."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import date

from platformdirs import user_data_path
from starlette.routing import BaseRoute

from bot import metrics
from bot.app import make_assistant, make_dialogue, make_telegram, telegram_profile, today_in
from bot.channels.telegram.application import Telegram, bot_number, until_told
from bot.channels.telegram.webhook import derived_secret
from bot.conversation.dialogue import Dialogue
from bot.errors import SettingsError
from bot.knowledge.model import KnowledgeBase
from bot.matching.learning import Progress, silent
from bot.serving.health import Parts, health_routes
from bot.serving.listen import listening
from bot.settings import Settings
from bot.store.sql import SqlStore

LISTEN = "127.0.0.1:8080"  # for a webhook, when nothing is set: behind a proxy on the same machine


@dataclass(frozen=True, slots=True)
class Town:
    """One town's bot, ready to run: what it does until cancelled, what it serves, and how it is."""

    name: str
    telegram: Telegram
    store: SqlStore
    dialogue: Dialogue
    today: Callable[[], date]

    async def working(self) -> dict[str, bool]:
        """By part; tells the metrics, too."""
        parts = {"database": await self.store.check(), "telegram": self.telegram.working}
        for part, works in parts.items():
            metrics.READY.labels(self.name, part).set(works)
        metrics.OVERDUE.labels(self.name).set(overdue(self.dialogue.knowledge, self.today()))
        return parts


def database_url(settings: Settings) -> str:
    """Where things are kept: what is set, else a file of the user who runs the bot."""
    if settings.database_url:
        return settings.database_url.get_secret_value()
    return f"sqlite:///{user_data_path('wegweiser') / 'wegweiser.sqlite'}"


async def serve(settings: Settings, webhook: bool = False, progress: Progress = silent) -> None:
    """Answer until a signal to end. Raises SettingsError, StoreError and BrokenKnowledge."""
    if webhook and not settings.webhook_url:
        raise SettingsError("WEGWEISER_WEBHOOK_URL is not set (the https address under which Telegram reaches this program)")
    async with opened(settings, progress) as town:
        await until_told(_run(town, settings, webhook))


async def _run(town: Town, settings: Settings, webhook: bool) -> None:
    """The server stops first: then what was posted to it is answered, then the connection to Telegram ends."""
    profile = telegram_profile(town.dialogue)
    routes: list[BaseRoute] = list(health_routes(lambda: _parts([town])))
    if webhook:
        endpoint = town.telegram.webhook(settings.webhook_url or "", _webhook_secret(settings))
        routes.append(endpoint.route)
        running = town.telegram.receive(endpoint, profile)
    else:
        running = town.telegram.poll(profile)
    address = settings.listen or (LISTEN if webhook else None)
    server: AbstractAsyncContextManager[object] = listening(address, routes) if address else nullcontext()
    work = asyncio.create_task(running)
    try:
        async with server:
            await asyncio.shield(work)
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)


@asynccontextmanager
async def opened(settings: Settings, progress: Progress = silent) -> AsyncIterator[Town]:
    """The town of the settings, with its database open."""
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set (get a token from @BotFather and put it into .env, or try 'wegweiser chat')")
    token = settings.telegram_bot_token.get_secret_value().strip()
    number = bot_number(token)
    dialogue = make_dialogue(settings, progress)
    name = dialogue.knowledge.town.name
    today = today_in(dialogue)
    store = SqlStore(database_url(settings), number, token, today=today)
    handle = metrics.counted(make_assistant(dialogue, store).handle, name)
    telegram = Telegram(make_telegram(dialogue, handle, token, settings.telegram_api_base_url), store)
    async with AsyncExitStack() as stack:
        await store.open()
        stack.push_async_callback(store.close)
        yield Town(name, telegram, store, dialogue, today)


def overdue(knowledge: KnowledgeBase, today: date) -> int:
    """How many contacts nobody has checked for too long."""
    return sum(actor.provenance.overdue(today, knowledge.town.review_after_days) for actor in knowledge.actors.values())


async def _parts(towns: list[Town]) -> Parts:
    return {town.name: await town.working() for town in towns}


def _webhook_secret(settings: Settings) -> str:
    assert settings.telegram_bot_token
    if settings.webhook_secret:
        return settings.webhook_secret.get_secret_value()
    return derived_secret(settings.telegram_bot_token.get_secret_value().strip())
