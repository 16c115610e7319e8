"""Who may ask the page for anything, over real HTTP."""

from collections.abc import AsyncIterator, Mapping

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from bot.channels.web.guard import Guard
from bot.serving.listen import listening


@pytest.fixture
async def port() -> AsyncIterator[int]:
    async def page(_request: Request) -> Response:
        return PlainTextResponse("here")

    async def fails(request: Request) -> Response:
        raise ValueError(request.query_params["said"])

    application = Guard(Starlette(routes=[Route("/", page, methods=["GET", "POST"]), Route("/fails", fails)]), ["preview.example"])
    async with listening("127.0.0.1:0", [Mount("/", application)]) as port:
        yield port


async def status(port: int, method: str, headers: Mapping[str, str]) -> int:
    async with aiohttp.ClientSession() as session, session.request(method, f"http://127.0.0.1:{port}/", headers=headers) as answer:
        return answer.status


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "192.168.1.7", "preview.example"])
async def test_it_answers_by_address_and_by_its_own_names(port: int, host: str) -> None:
    assert await status(port, "GET", {"Host": f"{host}:{port}"}) == 200


@pytest.mark.parametrize("host", ["stranger.example", "localhost.stranger.example", "127.0.0.1.stranger.example", "[", "x" * 300])
async def test_a_strangers_name_that_means_this_machine_is_refused(port: int, host: str) -> None:
    assert await status(port, "GET", {"Host": f"{host}:{port}"}) == 421


async def test_only_its_own_forms_are_taken(port: int) -> None:
    own = f"http://127.0.0.1:{port}"
    assert await status(port, "POST", {"Origin": own}) == 200
    assert await status(port, "POST", {"Sec-Fetch-Site": "same-origin"}) == 200
    for foreign in ({"Origin": "http://stranger.example"}, {"Origin": "null"}, {"Origin": f"http://127.0.0.1:{port + 1}"}, {}):
        assert await status(port, "POST", foreign) == 403
    assert await status(port, "POST", {"Sec-Fetch-Site": "cross-site"}) == 403
    assert await status(port, "DELETE", {"Origin": own}) == 405


async def test_every_answer_forbids_what_the_page_does_not_need(port: int) -> None:
    async with aiohttp.ClientSession() as session:
        for host in (f"127.0.0.1:{port}", "stranger.example"):
            async with session.get(f"http://127.0.0.1:{port}/", headers={"Host": host}) as answer:
                assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'; style-src 'self'")
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["Cache-Control"] == "no-store"


async def test_of_a_failure_the_log_tells_the_kind_and_the_place_and_nothing_that_was_said(
    port: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/fails?said=Geheimnis") as answer:
        assert answer.status == 500
        assert "Geheimnis" not in await answer.text()
    assert "ValueError in test_guard.py:" in caplog.text
    assert "Geheimnis" not in caplog.text
