"""Who may ask the page for anything: browsers that were pointed at it by its address, and forms of its own.

A page of a stranger could otherwise talk to it through the browser of somebody who has it open: by a name of the stranger's that
suddenly means this machine (DNS rebinding), or by a form that is sent from elsewhere (CSRF).
"""

import ipaddress
import logging
import socket
import traceback
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",  # with none at all a form's Origin would be "null"
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}


class Guard:
    """Around an application, which tells visitors itself when it fails. `names`: host names, beside addresses and `localhost`, under
    which it may be asked for."""

    def __init__(self, application: ASGIApp, names: Iterable[str] = ()) -> None:
        self._application = application
        self._names = {"localhost", socket.gethostname().lower(), *(name.lower() for name in names)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        refusal = self._refusal(scope["method"], Headers(scope=scope))

        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        try:
            await (PlainTextResponse(*refusal) if refusal else self._application)(scope, receive, headed)
        except Exception as error:  # the visitor was told by the application; its words may stand in the error's own
            log.error("%s in %s", type(error).__name__, _place(error))

    def _refusal(self, method: str, headers: Headers) -> tuple[str, int] | None:
        """The words and the status of a refusal; None for what may pass."""
        host = headers.get("host", "")
        if not self._known(host):
            return "Open this page by its address, or as localhost: this name is not known here.\n", 421
        if method in ("GET", "HEAD"):
            return None
        if method != "POST":
            return "Only GET and POST.\n", 405
        origin = headers.get("origin")
        ours = urlsplit(origin).netloc == host if origin else headers.get("sec-fetch-site") == "same-origin"
        return None if ours else ("Only this page's own forms may send anything.\n", 403)

    def _known(self, host: str) -> bool:
        """Addresses cannot be made to mean another machine; names can, so only known ones pass."""
        try:
            name = (urlsplit(f"//{host}").hostname or "").lower()
        except ValueError:
            return False
        if name in self._names:
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
