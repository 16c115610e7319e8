"""Listening on one address: a small uvicorn that is started and stopped by us, says nothing of requests, and has bounds."""

import asyncio
import contextlib
import errno
import ipaddress
import logging
import re
import socket
from collections.abc import AsyncIterator, Generator, Sequence
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.errors import SettingsError

log = logging.getLogger(__name__)

MOST_CONNECTIONS = 2000  # beyond: 503
KEEP_ALIVE_SECONDS = 75  # longer than load balancers keep theirs, so that they do not write into a closed one
GRACE_SECONDS = 15  # for requests under way when told to stop
LONGEST_HEAD = 16 * 1024  # bytes of request line and headers
ADDRESS = re.compile(r"(?:\[(?P<six>[^\[\]]+)\]|(?P<host>[^\[\]:]*)):(?P<port>\d{1,5})", re.ASCII)
MENDS = {
    errno.EADDRINUSE: "another program has it: choose another port",
    errno.EACCES: "ports below 1024 need more rights: choose a higher one",
    errno.EAFNOSUPPORT: "this machine has no IPv6: choose an IPv4 address",
}


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Signals are the service's business."""
        yield


@asynccontextmanager
async def listening(address: str, routes: Sequence[BaseRoute], named: str = "WEGWEISER_LISTEN") -> AsyncIterator[int]:
    """Serve `routes` on `host:port` or `[IPv6]:port` while the block runs; hands over the port. Raises SettingsError when it cannot
    listen; `named` is what the address was given as."""
    with _bound(address, named) as bound:
        application = Starlette(routes=routes)
        application.router.redirect_slashes = False
        config = uvicorn.Config(
            application,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            backlog=MOST_CONNECTIONS,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=GRACE_SECONDS,
            h11_max_incomplete_event_size=LONGEST_HEAD,
            http="h11",
            ws="none",
        )
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[bound]))
        port = int(bound.getsockname()[1])
        log.info("listening on port %d", port)
        try:
            yield port
        finally:
            server.should_exit = True
            await serving


def _bound(address: str, named: str) -> socket.socket:
    host, port = _host_and_port(address.strip(), named)
    try:
        bound = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise _refused(address, named, error) from None
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if host == "::":
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)  # IPv4 too, whatever the machine's habit is
        bound.bind((host, port))
        bound.listen(MOST_CONNECTIONS)
    except OSError as error:
        bound.close()
        raise _refused(address, named, error) from None
    return bound


def _host_and_port(address: str, named: str) -> tuple[str, int]:
    found = ADDRESS.fullmatch(address)
    if found is None or int(found["port"]) > 65535:
        raise SettingsError(f"{named}: '{address}' is not host:port (for example 127.0.0.1:8080; IPv6 in brackets, [::1]:8080)")
    if found["six"] is not None:
        try:
            ipaddress.IPv6Address(found["six"])
        except ValueError:
            raise SettingsError(f"{named}: '{found['six']}' in '{address}' is no IPv6 address (for example [::1]:8080)") from None
    return found["six"] or found["host"], int(found["port"])


def _refused(address: str, named: str, error: OSError) -> SettingsError:
    mend = MENDS.get(error.errno or 0, "it must be an address of this machine")
    return SettingsError(f"{named}: cannot listen on '{address}': {error.strerror} ({mend})")
