"""Calls to Telegram over aiohttp, which stays fast when many wait at once; python-telegram-bot's own httpx gets slower then.

Measured in benchmarks/throughput.py, and so is the ready-made `httpx-aiohttp`.
"""

from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.clock import TelegramClock

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0  # Telegram answers within milliseconds, or not at all
UPLOAD_SECONDS = 30.0


class AiohttpRequest(BaseRequest):
    """One pool of connections. A proxy is taken from the environment (HTTPS_PROXY), as httpx does."""

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self.clock = TelegramClock()

    @property
    def read_timeout(self) -> float:
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector, trust_env=True, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        if self._session:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Status and body. Raises TimedOut and NetworkError; neither tells the address, which holds the token."""
        if self._session is None:
            raise RuntimeError("not initialized")
        answer = read_timeout if isinstance(read_timeout, int | float) else ANSWER_SECONDS  # else it is a sign for "the default"
        uploads = bool(request_data and request_data.contains_files)
        timeout = aiohttp.ClientTimeout(total=answer + CONNECT_SECONDS + UPLOAD_SECONDS * uploads, sock_connect=CONNECT_SECONDS)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as response:
                self.clock.told(response.headers.get("Date"))
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"aiohttp.{type(error).__name__}") from None


def _body(data: RequestData | None) -> Any:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
