"""A Bot API that does next to nothing, in a process of its own, so that what is measured is the bot: no world, no checks.

`python -m benchmarks.lean_api` prints its port, then obeys lines on standard input (`Order`) and prints a JSON line for each.
"""

import asyncio
import json
import sys
import time
from typing import Any

from aiohttp import web

BOT = {"id": 4_200_000_001, "is_bot": True, "first_name": "Lean", "username": "lean_bot"}
MOST_FETCHED = 100


class LeanApi:
    """Updates are handed out by offset; an answer is a sendMessage to the chat of an update, one chat an update."""

    def __init__(self) -> None:
        self.latency = 0.0
        self.pending: list[dict[str, Any]] = []
        self.given: dict[int, float] = {}  # by chat: when its update was there to be fetched
        self.answered: dict[int, float] = {}
        self.news = asyncio.Event()
        self.number = 1

    def give(self, text: str) -> None:
        self.number += 1
        chat = 10_000_000 + self.number
        person = {"id": chat, "is_bot": False, "first_name": "P", "language_code": "de"}
        message = {"message_id": 1, "date": int(time.time()), "chat": {"id": chat, "type": "private"}, "from": person, "text": text}
        self.pending.append({"update_id": self.number, "message": message})
        self.given[chat] = time.perf_counter()
        self.news.set()

    async def method(self, request: web.Request) -> web.Response:
        name = request.match_info["method"].lower()
        sent = await request.json() if request.content_type == "application/json" else await request.post()
        given = dict(request.query) | dict(sent)
        if name == "getupdates":
            return _ok(await self._updates(int(str(given.get("offset") or 0)), float(str(given.get("timeout") or 0))))
        if self.latency:
            await asyncio.sleep(self.latency)
        if name == "sendmessage":
            chat = int(str(given["chat_id"]))
            if chat in self.given:  # not the second card of an answer to the order before
                self.answered.setdefault(chat, time.perf_counter())
            sent = {"message_id": 2, "date": 0, "chat": {"id": chat, "type": "private"}, "from": BOT, "text": "x"}
            return _ok(sent)
        return _ok(BOT if name == "getme" else True)

    async def _updates(self, offset: int, timeout: float) -> list[dict[str, Any]]:
        if self.pending and self.pending[0]["update_id"] < offset:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]
        if not self.pending and timeout:
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), timeout)
            except TimeoutError:
                return []
        return self.pending[:MOST_FETCHED]

    async def order(self, what: str, value: Any) -> Any:
        """`latency` seconds · `burst` [texts] → seconds · `stream` {rate, texts} → latencies in seconds."""
        if what == "latency":
            self.latency = float(value)
            return True
        self.given.clear()
        self.answered.clear()
        if what == "burst":
            began = time.perf_counter()
            for text in value:
                self.give(text)
            await self._all_answered()
            return max(self.answered.values()) - began
        for text in value["texts"]:
            self.give(text)
            await asyncio.sleep(1 / value["rate"])
        await self._all_answered()
        return [self.answered[chat] - self.given[chat] for chat in self.given]

    async def _all_answered(self) -> None:
        deadline = time.perf_counter() + 120
        while len(self.answered) < len(self.given):
            if time.perf_counter() > deadline:
                raise TimeoutError(f"{len(self.answered)} of {len(self.given)} answered")
            await asyncio.sleep(0.005)


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


async def main() -> None:
    api = LeanApi()
    application = web.Application()
    application.router.add_route("*", "/bot{token:[^/]+}/{method:.*}", api.method)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        what, value = json.loads(line)
        try:
            print(json.dumps(await api.order(what, value)), flush=True)
        except TimeoutError as error:
            print(json.dumps({"error": str(error)}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
