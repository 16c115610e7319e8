"""Updates that Telegram posts to us. 200 is said only after the answer is out: until then Telegram keeps the update."""

import asyncio
import hmac
import json
import logging
import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import readable
from bot.conversation.ports import Handled
from bot.errors import SettingsError

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
LARGEST_BODY = 1_000_000  # bytes; Telegram's updates hold no files, and a message no more than 4096 characters
BODY_SECONDS = 10.0  # to receive a body
ANSWER_SECONDS = 50.0  # to answer; Telegram waits for about a minute, then posts again
LARGEST_NUMBER = 2**63 - 1
PURPOSE = b"wegweiser webhook secret 1"
LATER = {"Retry-After": "1"}


class Webhook:
    """The endpoint for one bot. `url` is where Telegram finds it; what is posted to that path is handed to `intake`.

    It may be reached before the bot has come up (after a restart Telegram still posts): until `open` is set it says "later".
    """

    def __init__(self, bot: Bot, intake: Intake, handled: Handled, url: str, secret: str) -> None:
        self.url, self.secret = checked(url, secret)
        self._bot, self._intake, self._handled = bot, intake, handled
        self._releasing: set[asyncio.Future[None]] = set()
        self.open = False

    @property
    def route(self) -> Route:
        return Route(urlsplit(self.url).path or "/", self.receive, methods=["POST"])

    async def receive(self, request: Request) -> Response:
        """Nothing of a request is logged: it may hold words, and a wrong secret may be somebody's right one."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode("latin-1"), self.secret.encode()):
            return Response(status_code=403)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return Response(status_code=415)
        try:
            body = await asyncio.wait_for(_body(request), BODY_SECONDS)
        except TimeoutError:
            return Response(status_code=408)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        raw = update_in(body)
        if raw is None:
            return Response(status_code=400)
        return await self._answer(raw)

    async def _answer(self, raw: dict[str, Any]) -> Response:
        number: int = raw["update_id"]
        if not self.open or self._intake.full:
            return Response(status_code=503, headers=LATER)
        claim = await self._handled.claim(number)
        if claim != "ours":
            return Response(status_code=200) if claim == "answered" else Response(status_code=503, headers=LATER)
        update = readable(raw, self._bot)
        if update is None:
            await self._handled.answered(number)
            return Response(status_code=200)
        answering = self._intake.accept(update)
        answering.add_done_callback(lambda done: self._let_go_unless_answered(number, done))
        done, _ = await asyncio.wait({answering}, timeout=ANSWER_SECONDS)
        out = bool(done) and not answering.cancelled() and answering.result()
        return Response(status_code=200) if out else Response(status_code=503, headers=LATER)

    def _let_go_unless_answered(self, number: int, task: asyncio.Future[bool]) -> None:
        if task.cancelled() or not task.result():
            release = asyncio.ensure_future(self._handled.release(number))
            self._releasing.add(release)
            release.add_done_callback(self._releasing.discard)


def derived_secret(token: str) -> str:
    """A webhook secret made of the token, the same for every replica."""
    return hmac.digest(token.encode(), PURPOSE, "sha256").hex()


def checked(url: str, secret: str) -> tuple[str, str]:
    """Address and secret as they are. Raises SettingsError for those that Telegram would not take."""
    parts = urlsplit(url)
    local = parts.hostname in ("127.0.0.1", "localhost", "::1")  # a Bot API server of one's own, or tests
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and local)):
        raise SettingsError("WEGWEISER_WEBHOOK_URL: not an https:// address (the one under which Telegram reaches this program)")
    if not SECRET.fullmatch(secret):
        raise SettingsError("WEGWEISER_WEBHOOK_SECRET: 1 to 256 of the characters A–Z a–z 0–9 _ - (leave it out to have one made)")
    return url, secret


def update_in(body: bytes) -> dict[str, Any] | None:
    """The update in a body; None for what is none."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return raw if type(number) is int and 0 <= number <= LARGEST_NUMBER else None


async def _body(request: Request) -> bytes | None:
    """The whole body; None when it is too large."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > LARGEST_BODY:
        return None
    body = b""
    async for chunk in _chunks(request):
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return body


def _chunks(request: Request) -> AsyncIterator[bytes]:
    return request.stream()
