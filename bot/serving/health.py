"""/healthz: the process lives; /readyz: it can do its work; /metrics: what it has counted."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

Parts = Mapping[str, Mapping[str, bool | str]]  # by town: by part of the service, whether it works; or what else there is to say
Ask = Callable[[], Awaitable[Parts]]

ASK_SECONDS = 5.0  # a part that takes longer to say so does not work


def health_routes(ask: Ask) -> list[Route]:
    """The routes; `ask` looks at every part, and is asked before metrics are given, too."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        try:
            parts = await asyncio.wait_for(ask(), ASK_SECONDS)
        except TimeoutError:
            return JSONResponse({"error": f"no answer within {ASK_SECONDS:.0f} s"}, status_code=503)
        works = all(working is not False for town in parts.values() for working in town.values())
        return JSONResponse({town: dict(of) for town, of in parts.items()}, status_code=200 if works else 503)

    async def metrics(_request: Request) -> Response:
        with contextlib.suppress(TimeoutError):  # then the gauges keep what was known last
            await asyncio.wait_for(ask(), ASK_SECONDS)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]
