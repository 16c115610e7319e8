"""`wegweiser doctor`: looks at everything a running bot depends on, and says how to mend what does not work."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp
from platformdirs import user_data_path

from bot.app import knowledge_folder
from bot.channels.telegram.application import bot_number
from bot.errors import WegweiserError
from bot.knowledge.loader import load
from bot.knowledge.problems import BrokenKnowledge
from bot.service import database_url
from bot.settings import Settings
from bot.store.sql import SqlStore
from bot.voice import voices
from bot.voice.reading import Reading, VoiceError

SECONDS = 10.0  # for an answer
MOST_SECONDS_WRONG = 60.0  # of the clock; with more, "open now" and certificates go wrong
MOST_WAITING = 100  # updates that Telegram keeps for us
FREE_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `mend` is empty when it is fine."""

    what: str
    state: str
    mend: str = ""

    @property
    def fine(self) -> bool:
        return not self.mend

    def __str__(self) -> str:
        return f"{'ok ' if self.fine else 'BAD'} {self.what}: {self.state}" + (f" ({self.mend})" if self.mend else "")


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Findings, one after the other. Changes nothing, but for making the database when there is none yet."""
    async for finding in _telegram(settings):
        yield finding
    yield await _database(settings)
    yield _knowledge(settings)
    yield _disk(settings)
    yield await _voice()


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    if settings.telegram_bot_token is None:
        yield Finding("token", "TELEGRAM_BOT_TOKEN is not set", "get one from @BotFather and put it into .env")
        return
    token = settings.telegram_bot_token.get_secret_value().strip()
    try:
        bot_number(token)
    except WegweiserError as error:
        yield Finding("token", "not a token", str(error))
        return
    address = f"{settings.telegram_api_base_url}{token}"
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS), trust_env=True) as session:
        try:
            me, told = await _ask(session, f"{address}/getMe")
            webhook, _ = await _ask(session, f"{address}/getWebhookInfo")
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            yield Finding("network", f"Telegram does not answer: {type(error).__name__}", "is there a network, a firewall, a proxy?")
            return
    yield Finding("network", "Telegram answers")
    if me is None or webhook is None:
        yield Finding("token", "Telegram does not know it", "copy it again from @BotFather: /mybots, API Token")
        return
    yield Finding("token", f"belongs to @{me.get('username')}")
    yield _clock(told)
    yield _webhook(webhook, settings)
    yield _privacy(me)
    if settings.staff_chat_id is not None:
        yield await _staff_chat(address, settings.staff_chat_id, me)


async def _staff_chat(address: str, chat: int, me: dict[str, Any]) -> Finding:
    """Whether the bot is a member of the staff's group."""
    what, mend = "staff chat", "add the bot to the group again, or set another WEGWEISER_STAFF_CHAT_ID"
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS), trust_env=True) as session:
        try:
            member, _ = await _ask(session, f"{address}/getChatMember?chat_id={chat}&user_id={me['id']}")
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            return Finding(what, f"Telegram does not answer: {type(error).__name__}", "try again later")
    if member is None:
        return Finding(what, "not a group the bot knows (a group that became a supergroup has a new number)", mend)
    there = member.get("status") in ("creator", "administrator", "member")
    return Finding(what, "the bot is in the group") if there else Finding(what, f"the bot is not in it: {member.get('status')}", mend)


async def _ask(session: aiohttp.ClientSession, address: str) -> tuple[dict[str, Any] | None, str | None]:
    """The result, None when the token is refused; and the server's time."""
    async with session.get(address) as response:
        body = await response.json(content_type=None)
        result = body.get("result") if isinstance(body, dict) and body.get("ok") else None
        return result, response.headers.get("Date")


def _clock(told: str | None) -> Finding:
    if told is None:
        return Finding("clock", "nobody to compare with")
    wrong = (datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds()
    if abs(wrong) <= MOST_SECONDS_WRONG:
        return Finding("clock", "right")
    return Finding("clock", f"{abs(wrong):.0f} s {'fast' if wrong > 0 else 'slow'}", "let it be set by NTP: timedatectl set-ntp true")


def _webhook(info: dict[str, Any], settings: Settings) -> Finding:
    url, waiting, error = str(info.get("url", "")), int(info.get("pending_update_count", 0)), info.get("last_error_message")
    state = f"{'set to ' + url if url else 'none, long polling'}, {waiting} messages waiting"
    if url and settings.webhook_url and url != settings.webhook_url:
        return Finding("webhook", state, "not WEGWEISER_WEBHOOK_URL: another program has set it")
    if url and error:
        return Finding("webhook", f"{state}, last error: {error}", "does the address lead here, with a valid certificate?")
    if waiting > MOST_WAITING:
        return Finding("webhook", state, "is the bot running?")
    return Finding("webhook", state)


def _privacy(me: dict[str, Any]) -> Finding:
    if me.get("can_read_all_group_messages"):
        return Finding("privacy mode", "off: in groups the bot gets every message", "turn it on: @BotFather, /setprivacy, Enable")
    return Finding("privacy mode", "on: in groups the bot gets only what is meant for it")


async def _database(settings: Settings) -> Finding:
    try:
        store = SqlStore(database_url(settings), 0, "doctor")
        await store.open()
        answers = await store.check()
        await store.close()
    except WegweiserError as error:
        return Finding("database", "cannot be used", str(error))
    kind = "PostgreSQL" if database_url(settings).startswith("postgres") else "SQLite"
    return Finding("database", f"{kind} answers") if answers else Finding("database", "does not answer", "see WEGWEISER_DATABASE_URL")


def _knowledge(settings: Settings) -> Finding:
    folder = knowledge_folder(settings)
    try:
        knowledge = load(folder, date.today())
    except BrokenKnowledge as broken:
        return Finding("knowledge base", f"{len(broken.problems)} problems", f"wegweiser check {folder}")
    return Finding("knowledge base", f"{knowledge.town.name}: {len(knowledge.topics)} topics, {len(knowledge.actors)} bodies")


def _disk(settings: Settings) -> Finding:
    folders = [_existing(settings.cache), _existing(user_data_path("wegweiser"))]
    free = min(shutil.disk_usage(folder).free for folder in folders)
    state = f"{free / 1e9:.1f} GB free"
    return Finding("disk", state) if free >= FREE_BYTES else Finding("disk", state, f"make room for {FREE_BYTES // 10**6} MB")


async def _voice() -> Finding:
    """Whether answers are read aloud; not to have the extra is no fault."""
    if not voices.installed():
        return Finding("voice", "not installed, answers are not read aloud: pip install 'wegweiser[voice]' if they should be")
    try:
        await Reading()("1 1 2", voices.HOME)
    except VoiceError as error:
        return Finding("voice", "cannot read aloud", str(error))
    return Finding("voice", f"reads aloud in {', '.join(sorted(voices.languages()))}")


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.absolute().parents) if path.exists())


def report(settings: Settings) -> list[Finding]:
    """All findings."""

    async def collect() -> list[Finding]:
        return [finding async for finding in examine(settings)]

    return asyncio.run(collect())
