"""The thin HTTP server on loopback around the engine."""

import asyncio
import contextlib

from aiohttp import web

from . import answer, engine
from .change import Change
from .delivery import WebhookDelivery
from .faults import Fault, Faults
from .long_poll import LongPoll
from .parameters import Parameters
from .request_body import read_parameters
from .shapes import Call, Refusal
from .world import World

HOST = "127.0.0.1"
LARGEST_UPLOAD = 50_000_000  # bytes, as Telegram takes from bots


class Server:
    """Serves /bot<token>/<method> and /file/bot<token>/<file_path>. `port` is 0 until started, and stays the same after."""

    def __init__(self, world: World, faults: Faults, change: Change, webhook_pause: float) -> None:
        self.port = 0
        self._world, self._faults, self._change = world, faults, change
        self._poll = LongPoll(world, change)
        self._webhook_pause = webhook_pause
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None

    async def start(self) -> None:
        application = web.Application(client_max_size=LARGEST_UPLOAD + 1_000_000)
        application.router.add_route("*", "/bot{token:[^/]+}/{method:.*}", self._method)
        application.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._file)
        self._runner = web.AppRunner(application, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, self.port).start()
        self.port = int(self._runner.addresses[0][1])
        self._delivery = asyncio.create_task(WebhookDelivery(self._world, self._change, self._webhook_pause).run())

    async def stop(self) -> None:
        if self._delivery:
            self._delivery.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._delivery
        if self._runner:
            await self._runner.cleanup()
        self._delivery = self._runner = None

    async def _method(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].rstrip("/")
        try:
            self._check_token(request)
            given = await read_parameters(request)
        except Refusal as refusal:
            return answer.refused(refusal)
        except web.HTTPRequestEntityTooLarge:
            return answer.refused(Refusal(413, "Request Entity Too Large"))
        fault = self._faults.pick(method)
        if fault is None:
            return answer.sound(await self._carry_out(method, given))
        await asyncio.sleep(fault.delay)
        call = await self._carry_out(method, given) if fault.accepts else self._keep_faulty(method, given, fault)
        await asyncio.sleep(fault.late)
        if fault.drop:
            if request.transport:
                request.transport.abort()
            return web.Response()
        return answer.faulty(fault, call)

    async def _carry_out(self, method: str, given: Parameters) -> Call:
        if method.lower() == "getupdates":
            return await self._poll.get_updates(given)
        return engine.call(self._world, method, given)

    def _keep_faulty(self, method: str, given: Parameters, fault: Fault) -> Call:
        return engine.keep(self._world, method, given, accepted=False, refusal=answer.refusal_of(fault))

    def _check_token(self, request: web.Request) -> None:
        """404 for what is no token at all, 401 for a token of nobody, as Telegram tells them apart."""
        number, colon, _ = (token := request.match_info["token"]).partition(":")
        if not (colon and number.isdecimal()):
            raise Refusal(404, "Not Found")
        if token != self._world.token:
            raise Refusal(401, "Unauthorized")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
        except Refusal as refusal:
            return answer.refused(refusal)
        upload = self._world.files.get(request.match_info["path"])
        if upload is None:
            return answer.refused(Refusal(404, "Not Found"))
        return web.Response(body=upload.content, content_type="application/octet-stream")
