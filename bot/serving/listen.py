"""Listening on one address: a small uvicorn that is started and stopped by us, says nothing of requests, and has bounds."""

import asyncio
import contextlib
import logging
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


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Signals are the service's business."""
        yield


@asynccontextmanager
async def listening(address: str, routes: Sequence[BaseRoute], named: str = "WEGWEISER_LISTEN") -> AsyncIterator[int]:
    """Serve `routes` on `host:port` while the block runs; hands over the port. Raises SettingsError when it cannot listen; `named`
    is what the address was given as."""
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
    host, colon, port = address.strip().rpartition(":")
    if not colon or not port.isdecimal() or int(port) > 65535:
        raise SettingsError(f"{named}: '{address}' is not host:port (for example 127.0.0.1:8080)")
    host = host.strip("[]")
    bound = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, int(port)))
        bound.listen(MOST_CONNECTIONS)
    except OSError as error:
        bound.close()
        raise SettingsError(f"{named}: cannot listen on '{address}': {error.strerror} (is it taken by another program?)") from None
    return bound
