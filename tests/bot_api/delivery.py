"""Posting updates to the webhook: secret header, order within a chat, retries, methods in the answer's body."""

import asyncio
from collections.abc import Hashable
from functools import partial

import aiohttp

from . import engine
from .change import Change
from .parameters import Parameters
from .request_body import parse_object
from .shapes import Delivery, Refusal
from .updates import Pending
from .world import Webhook, World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATIENCE_SECONDS = 10.0  # Telegram waits about a minute
LONGEST_PAUSE_SECONDS = 2.0


class WebhookDelivery:
    """Posts what is pending while a webhook is set. `first_pause` (seconds) doubles with each failure of an update.

    Chats are served side by side, at most `max_connections`; within a chat an update waits for the one before it.
    """

    def __init__(self, world: World, change: Change, first_pause: float) -> None:
        self._world, self._change, self._first_pause = world, change, first_pause
        self._busy: dict[Hashable, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE_SECONDS)) as session:
            try:
                while True:
                    if entry := await self._change.until(self._due, timeout=3600.0):
                        line = _line(entry)
                        task = asyncio.create_task(self._deliver(session, entry, self._world.webhook))
                        self._busy[line] = task
                        task.add_done_callback(partial(self._free, line))
            finally:
                running = list(self._busy.values())
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)

    def _due(self) -> Pending | None:
        webhook = self._world.webhook
        if not webhook.url or len(self._busy) >= webhook.max_connections:
            return None
        self._world.updates.forget_old(self._world.clock())
        return next((entry for entry in self._world.updates.pending if _line(entry) not in self._busy), None)

    def _free(self, line: Hashable, _done: asyncio.Task[None]) -> None:
        self._busy.pop(line, None)
        self._change.fire()

    async def _deliver(self, session: aiohttp.ClientSession, entry: Pending, webhook: Webhook) -> None:
        """Again and again until it is taken, grows too old, or the webhook is another."""
        pause = self._first_pause
        while self._world.webhook is webhook and entry in self._world.updates.pending:
            if await self._post(session, entry, webhook):
                self._world.updates.remove(entry)
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _post(self, session: aiohttp.ClientSession, entry: Pending, webhook: Webhook) -> bool:
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            async with session.post(webhook.url, json=entry.update, headers=headers, allow_redirects=False) as response:
                status, kind, body = response.status, response.content_type, await response.read()
                error = "" if 200 <= status < 300 else f"Wrong response from the webhook: {status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as failure:
            status, kind, body, error = None, "", b"", f"{type(failure).__name__}: {failure}"
        if error:
            webhook.last_error_at, webhook.last_error = self._world.clock(), error
        self._world.deliveries.append(Delivery(entry.update_id, status, self._world.clock(), error))
        if not error and kind == "application/json" and body:
            self._carry_out(body)
        self._change.fire()
        return not error

    def _carry_out(self, body: bytes) -> None:
        """The method in the answer's body. Its result goes nowhere, nor does its refusal: that is Telegram's bargain."""
        try:
            given = parse_object(body)
        except Refusal:
            return
        if "method" in given:
            engine.call(self._world, str(given.pop("method")), Parameters(given), via="webhook")


def _line(entry: Pending) -> Hashable:
    """What must keep its order: the updates of one chat; those without a chat go each for itself."""
    return entry.chat_id if entry.chat_id is not None else ("update", entry.update_id)
