"""The bot as a service: what `wegweiser run` runs, with its database and its server, until it is told to stop."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import date

from platformdirs import user_data_path
from starlette.routing import BaseRoute

from bot import metrics
from bot.app import first_texts, make_assistant, make_editing, make_telegram, now_in, telegram_profile
from bot.changes.compare import compare
from bot.changes.wording import report
from bot.channels.telegram.application import Telegram, bot_number, until_told
from bot.channels.telegram.staff_chat import Staffed
from bot.channels.telegram.webhook import derived_secret
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.errors import SettingsError, WegweiserError
from bot.handoff.counsel import Counsel
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.problems import Problem
from bot.lasting import lasting, loading
from bot.live.editing import Changes, Editing
from bot.live.notices import Notices, pages
from bot.matching.learning import Progress, silent
from bot.serving.health import Parts, health_routes
from bot.serving.listen import listening
from bot.settings import Settings
from bot.store.round_table import only_bot
from bot.store.sql import SqlStore
from bot.towns import read_towns
from bot.voice import voices
from bot.voice.reading import Reading

log = logging.getLogger(__name__)

LISTEN = "127.0.0.1:8080"  # for a webhook, when nothing is set: behind a proxy on the same machine


@dataclass(frozen=True, slots=True)
class Town:
    """One town's bot, ready to run: what it does until cancelled, what it serves, and how it is."""

    name: str
    telegram: Telegram
    store: SqlStore
    assistant: Assistant
    editing: Editing[Dialogue]
    settings: Settings
    notices: Notices

    @property
    def dialogue(self) -> Dialogue:
        """What is served now."""
        return self.editing.edition.served

    async def working(self) -> dict[str, bool | str]:
        """By part, and since when the knowledge is served; tells the metrics, too."""
        parts = {"database": await self.store.check(), "telegram": self.telegram.working}
        for part, works in parts.items():
            metrics.READY.labels(self.name, part).set(works)
        metrics.OVERDUE.labels(self.name).set(overdue(self.dialogue.knowledge, now_in(self.dialogue)().date()))
        edition = self.editing.edition
        metrics.KNOWLEDGE_SINCE.labels(self.name).set(edition.since.timestamp())
        metrics.EDIT_REFUSED.labels(self.name).set(bool(edition.refused))
        since = edition.since.isoformat(timespec="seconds")
        return {**parts, "knowledge_since": since, "last_edit": "refused" if edition.refused else "live"}

    async def follow(self, turn: asyncio.Lock) -> None:
        """Serve edits of the knowledge until cancelled; `turn` is shared by all towns: learning takes memory."""
        try:
            await self.editing.run(Changes(self._live, self._refused), turn)
        finally:
            await self.notices.close()

    async def _live(self, before: Dialogue, served: Dialogue) -> None:
        self.assistant.exchange(served, now_in(served))
        self.telegram.tend()
        if telegram_profile(before) != telegram_profile(served):
            self.telegram.exchange(telegram_profile(served))
        metrics.EDITS.labels(self.name, "live").inc()
        lines = await asyncio.to_thread(changed, before.knowledge, served.knowledge)
        self.notices.tell(*pages(first_texts(served).say("edit-live"), lines, lambda count: "…"))

    async def _refused(self, problems: tuple[Problem, ...]) -> None:
        say, edition = first_texts(self.dialogue).say, self.editing.edition
        metrics.EDITS.labels(self.name, "refused").inc()
        since = edition.since.astimezone(now_in(self.dialogue)().tzinfo)
        head = say("edit-refused", since=f"{since:%d.%m.%Y %H:%M}", count=len(problems))
        self.notices.tell(*pages(head, [str(problem) for problem in problems], lambda count: say("edit-more", count=count)))


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
        with loading():
            towns = await _all(settings, progress, stack)
        with lasting():
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
    turn = asyncio.Lock()
    following = [asyncio.create_task(_follow(town, turn)) for town in towns]
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
        for task in (*following, *work):
            task.cancel()
        await asyncio.gather(*following, *work, return_exceptions=True)


async def _follow(town: Town, turn: asyncio.Lock) -> None:
    """What goes wrong with following edits must not end the answers."""
    try:
        await town.follow(turn)
    except Exception:
        log.exception("edits of %s are no longer taken up: start anew", town.name)


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
    token = _token(settings)
    number = bot_number(token)
    editing = make_editing(settings, progress, voices.languages())

    def served() -> Dialogue:
        return editing.edition.served

    def today() -> date:
        return now_in(served())().date()

    name = id or served().knowledge.town.name
    store = SqlStore(database_url(settings, id or "wegweiser"), number, token, today=today)
    assistant = make_assistant(served(), store)
    handle = metrics.counted(assistant.handle, name)
    staffed = make_staffed(settings, served, store)
    speak = Reading() if voices.installed() else None
    telegram = Telegram(make_telegram(served, assistant, handle, token, settings.telegram_api_base_url, staffed, speak), store)
    async with AsyncExitStack() as stack:
        await store.open()
        stack.push_async_callback(store.close)
        if staffed is None:
            await let_go_of_people(store)
        yield Town(name, telegram, store, assistant, editing, settings, Notices(telegram.notify))


async def let_go_of_people(store: SqlStore) -> None:
    """Without a staff chat nobody will answer: then no way to a person is kept."""
    for case in await store.staff.all_cases():
        await store.staff.close_case(case.id)


def _token(settings: Settings) -> str:
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set (get a token from @BotFather and put it into .env, or try 'wegweiser chat')")
    return settings.telegram_bot_token.get_secret_value().strip()


def make_staffed(settings: Settings, served: Callable[[], Dialogue], store: SqlStore) -> Staffed | None:
    """The staff chat of the settings, if there is one."""
    if settings.staff_chat_id is None:
        return None
    counsel = Counsel(served, lambda: now_in(served())())
    return Staffed(settings.staff_chat_id, store.staff, counsel, time.time, store.report)


@asynccontextmanager
async def visiting(settings: Settings, id: str | None = None) -> AsyncIterator[SqlStore]:
    """The database of the bot whose token is set, without one of its only bot, beside the process that serves it; `id` is the town's
    name among others.

    Raises SettingsError and StoreError.
    """
    url = database_url(settings, id or "wegweiser")
    token = settings.telegram_bot_token.get_secret_value().strip() if settings.telegram_bot_token else ""
    store = SqlStore(url, bot_number(token) if token else only_bot(url), token)
    await store.open(visiting=True)
    try:
        yield store
    finally:
        await store.close()


def changed(before: KnowledgeBase, after: KnowledgeBase) -> list[str]:
    """What is different for people, a line each; translations and examples, of which a running bot holds only what it needs, left out."""
    if not after.town.languages[0].startswith("de"):  # the words for it are German
        return []
    return report(compare(*(replace(base, utterances={}, translations={}) for base in (before, after)))).splitlines()


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
