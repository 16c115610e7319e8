"""Calls to Telegram over aiohttp, which stays fast when many wait at once; python-telegram-bot's own httpx gets slower then.

Measured in benchmarks/throughput.py, and so is the ready-made `httpx-aiohttp`.
"""

import json
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.clock import TelegramClock

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0  # Telegram answers within milliseconds, or not at all
UPLOAD_SECONDS = 30.0


class AiohttpRequest(BaseRequest):
    """One pool of connections. A proxy is taken from the environment (HTTPS_PROXY, NO_PROXY), as httpx does.

    Not by aiohttp's `trust_env`: that looks for a .netrc in a thread of its own at every call.
    """

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._proxies: dict[str, str | None] = {}  # by scheme and host
        self._session: aiohttp.ClientSession | None = None
        self.clock = TelegramClock()

    @property
    def read_timeout(self) -> float:
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

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
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout, proxy=self._proxy(url)) as response:
                self.clock.told(response.headers.get("Date"))
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"aiohttp.{type(error).__name__}") from None

    def _proxy(self, url: str) -> str | None:
        """The proxy for a URL, looked up once a host."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._proxies:
            proxies = getproxies()
            through = proxies.get(parts.scheme) or proxies.get("all")
            self._proxies[host] = through if through and not proxy_bypass(parts.hostname or "") else None
        return self._proxies[host]


def _body(data: RequestData | None) -> Any:
    """As JSON, which is quicker to write than a form; files need a form."""
    if data is None:
        return None
    if not data.contains_files:
        return aiohttp.BytesPayload(json.dumps(data.parameters).encode(), content_type="application/json")
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
