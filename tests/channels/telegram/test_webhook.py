"""Webhooks over real HTTP: believed only with the secret, bounded, and 200 only when the answer is out."""

import asyncio
import contextlib
import copy
import json
import logging
import random
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from starlette.routing import Route

from bot.channels.telegram import build, webhook
from bot.channels.telegram.application import Telegram
from bot.channels.telegram.webhook import LARGEST_BODY, SECRET_HEADER, checked, derived_secret
from bot.conversation.ports import Handled
from bot.errors import SettingsError
from bot.logs import be_discreet
from bot.serving.listen import listening
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import SORRY, regret
from tests.channels.telegram.scripted import Scripted

SECRET = "Ganz_geheim-1"


@dataclass
class Hook:
    """A bot behind a webhook."""

    url: str
    handled: Handled = field(default_factory=MemoryStore)

    async def post(self, body: bytes | str | object, secret: str | bytes | None = SECRET, **headers: str) -> int:
        """The status of one delivery."""
        given = {"Content-Type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
        if secret is not None:
            given[SECRET_HEADER] = secret if isinstance(secret, str) else secret.decode("utf-8", "surrogateescape")
        data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        async with aiohttp.ClientSession() as session, session.post(self.url, data=data, headers=given) as response:
            return response.status


@contextlib.asynccontextmanager
async def hooked(api: BotApi, script: Scripted, handled: Handled | None = None, port: int = 0) -> AsyncIterator[Hook]:
    hook = Hook(f"http://127.0.0.1:{port or free_port()}/telegram", handled or MemoryStore())
    telegram = Telegram(build(script, api.token, api.base_url, sorry=SORRY, regret=regret), hook.handled)
    endpoint = telegram.webhook(hook.url, SECRET)
    async with listening(hook.url.split("/")[2], [endpoint.route]):
        work = asyncio.create_task(telegram.receive(endpoint))
        await api.wait_until(lambda: api.world.webhook.url or None)
        yield hook
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)


@pytest.fixture
async def hook(api: BotApi, script: Scripted) -> AsyncIterator[Hook]:
    async with hooked(api, script) as made:
        yield made


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def message(number: int = 1, text: str = "heizung", chat: int = 5) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Amina"}
    content = {"message_id": number, "date": 0, "chat": {"id": chat, "type": "private"}, "from": person, "text": text}
    return {"update_id": number, "message": content}


async def test_a_question_posted_is_answered(api: BotApi, hook: Hook) -> None:
    assert (await api.answer_to(api.person("Amina").says("heizung"))).buttons
    await api.wait_until(lambda: api.deliveries or None)
    assert api.deliveries[0].status == 200


async def test_what_is_posted_before_the_bot_has_come_up_is_answered_afterwards(api: BotApi, script: Scripted) -> None:
    async with hooked(api, script) as first:  # sets the webhook: Telegram remembers it
        pass
    port = int(first.url.split(":")[2].partition("/")[0])
    question = api.person("Amina").says("heizung")
    api.faults.next("getMe", delay=1.0)
    async with hooked(api, script, port=port):
        assert (await api.answer_to(question, 10)).buttons
    assert api.deliveries[0].status != 200


async def test_the_webhook_is_set_with_secret_and_kinds_and_nothing_is_thrown_away(api: BotApi, hook: Hook) -> None:
    given = api.calls_of("setWebhook")[0].parameters
    assert given["url"] == hook.url
    assert given["secret_token"] == SECRET
    assert set(given["allowed_updates"]) == {"message", "edited_message", "callback_query", "inline_query"}
    assert not given.get("drop_pending_updates")


async def test_200_is_said_only_when_the_answer_is_out(api: BotApi, script: Scripted, hook: Hook) -> None:
    release = script.hold("langsam")
    number = api.person("Amina").says("langsam")
    await asyncio.wait_for(script.hears.wait(), 5)
    await asyncio.sleep(0.1)
    assert not api.deliveries
    release.set()
    await api.answer_to(number)
    assert (await api.wait_until(lambda: api.deliveries or None))[0].status == 200


async def test_an_answer_that_telegram_does_not_take_is_left_to_be_posted_again(api: BotApi, hook: Hook) -> None:
    api.faults.next("sendMessage", times=6, status=502)
    amina = api.person("Amina")
    assert (await api.answer_to(amina.says("heizung"))).buttons
    await api.wait_until(lambda: not api.world.updates.pending)
    assert [delivery.status for delivery in api.deliveries] == [503, 200]
    assert len(api.messages(amina)) == 1


async def test_ten_deliveries_of_one_update_at_once_are_one_answer(api: BotApi, script: Scripted, hook: Hook) -> None:
    amina = api.person("Amina")
    release = script.hold("langsam")
    posts = [asyncio.create_task(hook.post(message(chat=amina.chat_id, text="langsam"))) for _ in range(10)]
    await asyncio.wait(posts, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.sleep(0.2)
    release.set()
    assert sorted(await asyncio.gather(*posts)) == [200] + [503] * 9
    assert await hook.post(message(chat=amina.chat_id, text="langsam")) == 200
    assert len(api.messages(amina)) == 1


@pytest.mark.parametrize(
    "secret",
    [None, "", "x", SECRET[:-1], SECRET + "x", SECRET.lower(), "x" * 257, "gehéim", "ключ".encode(), b"\xff\xfe"],
)
async def test_without_the_secret_nothing_is_believed(api: BotApi, script: Scripted, hook: Hook, secret: str | bytes | None) -> None:
    assert await hook.post(message(), secret) == 403
    assert not script.heard


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"nonsense", b"\xff\xfe\xfd", b"[]", b"null", b"{}", b"7", b'"update_id"', b"[" * 100_000, b'{"a":' * 100_000, b"\0",
        b'{"update_id": "1"}', b'{"update_id": -1}', b'{"update_id": 9223372036854775808}', b'{"update_id": 1.5}', b'{"update_id": true}',
        b'{"update_id": null}', b'{"update_id": 1, "message": ', b'{"update_id": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda body: repr(body[:30]),
)  # fmt: skip
async def test_what_is_no_update_is_refused(hook: Hook, script: Scripted, body: bytes) -> None:
    assert await hook.post(body) == 400
    assert not script.heard


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1},
        {"update_id": 2, "message": None},
        {"update_id": 3, "message": []},
        {"update_id": 4, "message": {"message_id": "?", "chat": 5}},
        {"update_id": 5, "kind_of_next_year": {"chat": {"id": 1}}},
        {"update_id": 6, "message": "\0"},
        {"update_id": 0, "message": {}},
        {"update_id": 2**63 - 1},
    ],
    ids=str,
)
async def test_an_update_that_nobody_can_read_is_taken_so_that_it_does_not_come_again(hook: Hook, update: dict[str, Any]) -> None:
    assert await hook.post(update) == 200


async def test_of_a_name_that_stands_twice_one_counts_and_nothing_breaks(hook: Hook) -> None:
    assert await hook.post(b'{"update_id": 1, "update_id": 2}') == 200


async def test_text_with_half_a_character_in_it_is_answered(api: BotApi, hook: Hook) -> None:
    amina = api.person("Amina")
    body = json.dumps(message(chat=amina.chat_id, text="@@")).replace("@@", "\\ud83d \\u0000 heizung")
    assert await hook.post(body) == 200
    assert api.messages(amina)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
async def test_another_kind_of_content_is_refused(hook: Hook, kind: str) -> None:
    assert await hook.post(message(), Content_Type=kind) == 415


async def test_json_may_say_its_character_set(api: BotApi, hook: Hook) -> None:
    amina = api.person("Amina")
    assert await hook.post(message(chat=amina.chat_id), Content_Type="application/json; charset=utf-8") == 200


async def test_a_body_that_is_too_large_is_refused(hook: Hook, script: Scripted) -> None:
    with contextlib.suppress(aiohttp.ClientOSError):  # refused before all of it was sent
        assert await hook.post(b" " * (20 * LARGEST_BODY)) == 413
    assert not script.heard


async def test_a_body_that_does_not_say_how_large_it_is_is_refused_when_it_grows_too_large(hook: Hook, script: Scripted) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(2 * LARGEST_BODY // 10_000):
            yield b" " * 10_000

    headers = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
    with contextlib.suppress(aiohttp.ClientOSError):
        async with aiohttp.ClientSession() as session, session.post(hook.url, data=endless(), headers=headers) as response:
            assert response.status == 413
    assert not script.heard


async def test_a_body_that_does_not_come_is_not_waited_for(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook, "BODY_SECONDS", 0.1)
    host = hook.url.split("/")[2]
    head = (
        f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{{"
    )
    reader, writer = await asyncio.open_connection(*host.split(":"))
    writer.write(f"{head}Content-Length: 99\r\n\r\n{{".encode())
    assert b"408" in await asyncio.wait_for(reader.readline(), 5)
    writer.close()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/telegram", 405), ("PUT", "/telegram", 405), ("DELETE", "/telegram", 405), ("POST", "/", 404),
        ("POST", "//telegram", 404), ("POST", "/telegram/", 404), ("POST", "/telegram/../etc/passwd", 404),
        ("POST", "/%2e%2e/telegram", 404),
    ],
)  # fmt: skip
async def test_other_ways_and_paths_lead_nowhere(hook: Hook, method: str, path: str, status: int) -> None:
    host, port = hook.url.split("/")[2].split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"{method} {path} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 0\r\n\r\n".encode())
    assert str(status).encode() in await asyncio.wait_for(reader.readline(), 5)
    writer.close()


async def test_a_thousand_posts_at_once_are_each_answered_or_put_off(api: BotApi, script: Scripted, hook: Hook) -> None:
    people = [api.person("Amina").chat_id for _ in range(100)]
    statuses = await asyncio.gather(*(hook.post(message(number, chat=people[number % 100])) for number in range(1000)))
    assert set(statuses) <= {200, 503}
    assert statuses.count(200) > 100


async def test_nothing_of_a_request_is_logged_at_any_level(api: BotApi, hook: Hook, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    be_discreet()
    amina = api.person("Geheimnisa")
    await hook.post(message(1, "geheimnis", amina.chat_id))
    await hook.post(message(2, "geheimnis"), "geheimnis")
    await hook.post(b'{"update_id": 3, "message": "geheimnis"}')
    await hook.post(b"geheimnis")
    assert "geheimnis" not in caplog.text.lower()
    assert SECRET not in caplog.text


async def test_what_is_under_way_is_finished_when_the_bot_is_stopped(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    release = script.hold("langsam")
    async with hooked(api, script):
        amina.says("langsam")
        await asyncio.wait_for(script.hears.wait(), 5)
        asyncio.get_running_loop().call_later(0.2, release.set)
    assert [found.text for found in api.messages(amina)] == ["Gehört: langsam"]
    assert [delivery.status for delivery in api.deliveries] == [200]


async def test_the_webhook_stays_when_the_bot_is_stopped_for_other_processes_may_serve_it(api: BotApi, script: Scripted) -> None:
    async with hooked(api, script) as hook:
        pass
    assert api.world.webhook.url == hook.url


@pytest.mark.parametrize("url", ["", "example.org/hook", "http://example.org/hook", "ftp://127.0.0.1/", "https://"])
def test_an_address_that_telegram_would_not_take_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match=r"^WEGWEISER_WEBHOOK_URL: "):
        checked(url, SECRET)


@pytest.mark.parametrize("secret", ["", "with space", "ümlaut", "x" * 257])
def test_a_secret_that_telegram_would_not_take_is_refused_and_not_repeated(secret: str) -> None:
    with pytest.raises(SettingsError, match=r"^WEGWEISER_WEBHOOK_SECRET: ") as refused:
        checked("https://example.org/hook", secret)
    assert not secret or secret not in str(refused.value)


def test_a_secret_is_made_of_the_token_and_does_not_tell_it() -> None:
    made = derived_secret("1:abc")
    assert checked("https://example.org/", made)
    assert "abc" not in made
    assert made == derived_secret("1:abc") != derived_secret("1:abd")


@pytest.mark.parametrize("address", ["", "8080", "127.0.0.1", "127.0.0.1:port", "127.0.0.1:70000"])
async def test_what_is_no_address_to_listen_on_is_told(address: str) -> None:
    with pytest.raises(SettingsError, match=r"^WEGWEISER_LISTEN: .* is not host:port"):
        async with listening(address, list[Route]()):
            pass


async def test_an_address_that_is_taken_is_told() -> None:
    async with listening("127.0.0.1:0", list[Route]()) as port:
        with pytest.raises(SettingsError, match=r"^WEGWEISER_LISTEN: cannot listen"):
            async with listening(f"127.0.0.1:{port}", list[Route]()):
                pass


async def test_random_updates_break_nothing(api: BotApi, hook: Hook, caplog: pytest.LogCaptureFixture) -> None:
    """Sound updates, each with some of its values replaced at random by values of any kind."""
    draw = random.Random(6)
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    amina.taps(card, "Nochmal")
    amina.sends("photo", caption="heizung")
    amina.sends("voice")
    sound = [copy.deepcopy(occasion.update) for occasion in api.world.occasions]
    for number in range(300):
        update = copy.deepcopy(draw.choice(sound)) | {"update_id": 10_000 + number}
        for _ in range(draw.randint(1, 4)):
            _spoil(update, draw)
        update["update_id"] = 10_000 + number
        assert await hook.post(update) == 200
    assert (await api.answer_to(api.person("Béla").says("heizung"))).buttons


def _spoil(update: dict[str, Any], draw: random.Random) -> None:
    place: Any = update
    while True:
        key = draw.choice(list(place))
        if not isinstance(place[key], dict) or not place[key] or draw.random() < 0.3:
            break
        place = place[key]
    place[key] = draw.choice([None, True, -1, 2**70, 0.5, "", "\u202e\u0000x", "9" * 5000, [], [{}], {}, {"id": {}}, ["a", 1]])
