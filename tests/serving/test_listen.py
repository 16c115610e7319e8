"""Where the server listens: also on IPv6, and what is no address is told."""

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.channels.telegram.http import AiohttpRequest
from bot.errors import SettingsError
from bot.serving.listen import listening


def has_ipv6() -> bool:
    try:
        with closing(socket.socket(socket.AF_INET6)) as tried:
            tried.bind(("::1", 0))
    except OSError:
        return False
    return True


ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")


def here(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"{request.client.host if request.client else ''}")


@ipv6
@pytest.mark.parametrize(
    ("address", "reached"),
    [("[::1]:0", ["[::1]"]), ("[::]:0", ["[::1]", "127.0.0.1"]), ("127.0.0.1:0", ["127.0.0.1"])],
)
async def test_it_listens_on_ipv6_and_on_all_addresses_at_once(address: str, reached: list[str]) -> None:
    client = AiohttpRequest(1)
    await client.initialize()
    try:
        async with listening(address, [Route("/", here)]) as port:
            for host in reached:
                status, body = await client.do_request(f"http://{host}:{port}/", "GET")
                assert (status, body.decode().removeprefix("::ffff:")) == (200, host.strip("[]"))
    finally:
        await client.shutdown()


@pytest.mark.parametrize(
    "address", ["", "8080", "::1", "::1:8080", "[::1]", "[::1]8080", "[::1:8080", "::1]:8080", "[]:8080", "a:b:8080", "[::1]:70000", "x:٨٠"]
)
async def test_what_is_no_address_is_told_with_an_example_of_both_kinds(address: str) -> None:
    with pytest.raises(SettingsError, match=r"^WEGWEISER_LISTEN: .* is not host:port .*127\.0\.0\.1:8080.*\[::1\]:8080"):
        async with listening(address, list[Route]()):
            pass


@pytest.mark.parametrize("address", ["[127.0.0.1]:8080", "[localhost]:8080", "[::g]:8080"])
async def test_what_is_no_ipv6_address_in_brackets_is_told(address: str) -> None:
    with pytest.raises(SettingsError, match="is no IPv6 address"):
        async with listening(address, list[Route]()):
            pass


async def test_an_address_of_another_machine_is_told_as_that(occupied: str) -> None:
    with pytest.raises(SettingsError, match="it must be an address of this machine"):
        async with listening("192.0.2.1:8080", list[Route]()):
            pass
    with pytest.raises(SettingsError, match="another program has it"):
        async with listening(occupied, list[Route]()):
            pass


@pytest.fixture
def occupied() -> Iterator[str]:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield f"127.0.0.1:{other.getsockname()[1]}"
