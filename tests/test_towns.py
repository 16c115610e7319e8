"""Several towns in one process: read strictly, and nothing of one reaches another."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import aiohttp.web
import pytest

from bot.conversation.dialogue import Dialogue
from bot.errors import SettingsError
from bot.knowledge.problems import BrokenKnowledge
from bot.towns import read_towns
from tests.bot_api import BotApi
from tests.process import BotProcess, free_port


@pytest.fixture(autouse=True)
def no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)


def written(folder: Path, text: str) -> Path:
    (folder / "towns.yaml").write_text(text, encoding="utf-8")
    return folder / "towns.yaml"


def test_each_town_has_its_own_settings_and_paths_count_from_the_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("2:bbb\n")
    text = 'esslingen:\n  TELEGRAM_BOT_TOKEN: "1:aaa"\n  WEGWEISER_KNOWLEDGE: one\n'
    text += "ulm:\n  TELEGRAM_BOT_TOKEN_FILE: token\n  WEGWEISER_KNOWLEDGE: two\n"
    towns = read_towns(written(tmp_path, text))
    assert [settings.telegram_bot_token.get_secret_value() for settings in towns.values() if settings.telegram_bot_token] == [
        "1:aaa",
        "2:bbb",
    ]
    assert [settings.knowledge for settings in towns.values()] == [tmp_path / "one", tmp_path / "two"]


def test_every_problem_is_told_with_its_line(tmp_path: Path) -> None:
    text = "Ulm:\n  WEGWEISER_KNOWLEGDE: x\nesslingen: nothing\naalen:\n  TELEGRAM_BOT_TOKEN_FILE: t\n  TELEGRAM_BOT_TOKEN_FILE: t\n"
    with pytest.raises(BrokenKnowledge) as broken:
        read_towns(written(tmp_path, text))
    told = str(broken.value)
    for part in (
        "'Ulm' is no name",
        "towns.yaml:2: Ulm.WEGWEISER_KNOWLEGDE: no setting of a town",
        "did you mean 'WEGWEISER_KNOWLEDGE'?",
        "TELEGRAM_BOT_TOKEN is missing",
        "towns.yaml:3: esslingen: no settings",
        "towns.yaml:6:",
        "WEGWEISER_KNOWLEDGE is missing",
    ):
        assert part in told


@pytest.mark.parametrize("text", ["", "[]", "7"])
def test_a_file_without_towns_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(BrokenKnowledge):
        read_towns(written(tmp_path, text))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^WEGWEISER_TOWNS: .* cannot be read"):
        read_towns(tmp_path / "towns.yaml")


def test_a_town_does_not_get_the_token_of_the_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:aaa")
    with pytest.raises(BrokenKnowledge, match="TELEGRAM_BOT_TOKEN is missing"):
        read_towns(written(tmp_path, "ulm:\n  WEGWEISER_KNOWLEDGE: x\n"))


def test_two_towns_with_one_token_are_refused_without_showing_it(tmp_path: Path) -> None:
    entry = '  TELEGRAM_BOT_TOKEN: "1:geheim"\n  WEGWEISER_KNOWLEDGE: x\n'
    with pytest.raises(SettingsError, match="aalen and ulm have the same") as refused:
        read_towns(written(tmp_path, f"aalen:\n{entry}ulm:\n{entry}"))
    assert "geheim" not in str(refused.value)


@pytest.fixture
async def apis() -> AsyncIterator[list[BotApi]]:
    async with AsyncExitStack() as stack:
        made = [await stack.enter_async_context(BotApi()) for _ in range(2)]
        made[1].world.token = "4200000002:other"
        yield made


async def test_towns_run_side_by_side_and_one_that_breaks_does_not_disturb_the_other(
    apis: list[BotApi], tmp_path: Path, small_dialogue: Dialogue, small_folder: Path, small_cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    one, two = apis
    port = free_port()
    entry = f"  WEGWEISER_KNOWLEDGE: {small_folder}\n"
    text = f'one:\n  TELEGRAM_BOT_TOKEN: "{one.token}"\n{entry}two:\n  TELEGRAM_BOT_TOKEN: "{two.token}"\n{entry}'
    text += '\nbroken:\n  TELEGRAM_BOT_TOKEN: "3:ccc"\n  WEGWEISER_KNOWLEDGE: nowhere\n'
    # Both stand-ins behind one address, as Telegram is: the token in the path tells them apart.
    async with behind_one_address(apis) as base_url:
        settings = {
            "WEGWEISER_TOWNS": str(written(tmp_path, text)),
            "WEGWEISER_CACHE": str(small_cache),
            "WEGWEISER_LISTEN": f"127.0.0.1:{port}",
            "TELEGRAM_API_BASE_URL": base_url,
            "TELEGRAM_BOT_TOKEN": "",
        }
        with BotProcess(one, tmp_path, settings) as bot:
            assert (await one.answer_to(one.person("Amina").says("hausordnung"), 20)).text
            assert (await two.answer_to(two.person("Béla").says("hausordnung"), 20)).text
            one.rotate_token()
            one.person("Dora").says("hausordnung")
            assert (await two.answer_to(two.person("Carl").says("wer repariert die heizung"), 20)).text
            async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/readyz") as response:
                assert set(await response.json()) == {"one", "two"}
            assert await bot.terminate() == 0
    log = bot.log.read_text()
    assert "broken is not served" in log
    assert {path.name for path in (tmp_path / "data" / "wegweiser").glob("*.sqlite")} == {"one.sqlite", "two.sqlite"}


def behind_one_address(apis: list[BotApi]) -> "Proxy":
    return Proxy(apis)


class Proxy:
    """Hands each call on to the stand-in that knows its token."""

    def __init__(self, apis: list[BotApi]) -> None:
        self._apis = {api.token: api.base_url for api in apis}

    async def __aenter__(self) -> str:
        self._session = aiohttp.ClientSession()
        application = aiohttp.web.Application()
        application.router.add_route("*", "/bot{token:[^/]+}/{method:.*}", self._hand_on)
        self._runner = aiohttp.web.AppRunner(application, shutdown_timeout=0.1)
        await self._runner.setup()
        await aiohttp.web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/bot"

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _hand_on(self, request: aiohttp.web.Request) -> aiohttp.web.Response:
        token, method = request.match_info["token"], request.match_info["method"]
        body = await request.read()
        kind = {"Content-Type": request.headers.get("Content-Type", "")} if body else {}
        async with self._session.request(
            request.method, f"{self._apis[token]}{token}/{method}?{request.query_string}", data=body or None, headers=kind
        ) as response:
            return aiohttp.web.Response(status=response.status, body=await response.read(), content_type=response.content_type)


def test_a_staff_chat_is_never_that_of_another_town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_STAFF_CHAT_ID", "-100777")
    text = 'esslingen:\n  TELEGRAM_BOT_TOKEN: "1:aaa"\n  WEGWEISER_KNOWLEDGE: one\n  WEGWEISER_STAFF_CHAT_ID: -100123\n'
    text += 'ulm:\n  TELEGRAM_BOT_TOKEN: "2:bbb"\n  WEGWEISER_KNOWLEDGE: two\n'
    assert [settings.staff_chat_id for settings in read_towns(written(tmp_path, text)).values()] == [-100123, None]
