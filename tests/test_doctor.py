"""`wegweiser doctor` finds what does not work and says how to mend it, and never shows the token."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot import doctor
from bot.doctor import Finding, examine
from bot.settings import Settings
from bot.voice import voices
from tests.bot_api import BotApi


@pytest.fixture
def settings(api: BotApi, small_folder: Path, tmp_path: Path) -> dict[str, Any]:
    return {
        "telegram_bot_token": SecretStr(api.token),
        "telegram_api_base_url": api.base_url,
        "knowledge": small_folder,
        "cache": tmp_path,
        "database_url": SecretStr(f"sqlite:///{tmp_path}/w.sqlite"),
    }


@pytest.fixture(autouse=True)
def without_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes a second to try it."""
    monkeypatch.setattr(voices, "NEEDED", ("no_such_package",))


async def findings(settings: dict[str, Any], **others: Any) -> dict[str, Finding]:
    found = {finding.what: finding async for finding in examine(Settings(**(settings | others)))}
    assert str(settings["telegram_bot_token"].get_secret_value()) not in "\n".join(map(str, found.values()))
    return found


async def test_when_all_is_well_everything_is_ok(settings: dict[str, Any]) -> None:
    found = await findings(settings)
    assert list(found) == ["network", "token", "clock", "webhook", "privacy mode", "database", "knowledge base", "disk", "voice"]
    assert [str(finding) for finding in found.values() if not finding.fine] == []
    assert str(found["token"]) == "ok  token: belongs to @wegweiser_test_bot"


async def test_a_token_that_telegram_does_not_know_is_told(api: BotApi, settings: dict[str, Any]) -> None:
    api.rotate_token()
    assert not (await findings(settings))["token"].fine


@pytest.mark.parametrize(("token", "state"), [(None, "TELEGRAM_BOT_TOKEN is not set"), (SecretStr("abc"), "not a token")])
async def test_a_missing_token_is_told(settings: dict[str, Any], token: SecretStr | None, state: str) -> None:
    assert (await findings(settings, telegram_bot_token=token))["token"].state == state


async def test_a_network_that_is_away_is_told(api: BotApi, settings: dict[str, Any]) -> None:
    await api.offline()
    assert "Telegram does not answer" in str((await findings(settings))["network"])


@pytest.mark.parametrize(("told", "state"), [("Mon, 02 Nov 2015 10:00:00 GMT", "fast"), ("Mon, 02 Nov 2099 10:00:00 GMT", "slow")])
def test_a_clock_that_is_wrong_is_told(told: str, state: str) -> None:
    assert state in doctor._clock(told).state
    assert not doctor._clock(told).fine


async def test_a_webhook_of_another_program_is_told(api: BotApi, settings: dict[str, Any]) -> None:
    api.world.webhook.url = "https://example.org/other"
    assert (await findings(settings))["webhook"].fine
    assert "another program" in (await findings(settings, webhook_url="https://example.org/ours"))["webhook"].mend


async def test_a_webhook_that_fails_is_told(api: BotApi, settings: dict[str, Any]) -> None:
    api.world.webhook.url, api.world.webhook.last_error = "https://example.org/ours", "Wrong response from the webhook: 502"
    api.world.webhook.last_error_at = api.clock()
    assert "502" in str((await findings(settings, webhook_url="https://example.org/ours"))["webhook"])


async def test_privacy_mode_that_is_off_is_told(api: BotApi, settings: dict[str, Any]) -> None:
    api.world.bot["can_read_all_group_messages"] = True
    assert "/setprivacy" in (await findings(settings))["privacy mode"].mend


async def test_a_database_that_is_away_is_told_without_its_password(settings: dict[str, Any]) -> None:
    found = await findings(settings, database_url=SecretStr("postgresql://u:geheim@127.0.0.1:1/d"))
    assert not found["database"].fine
    assert "geheim" not in str(found["database"])


async def test_a_broken_knowledge_base_is_told(settings: dict[str, Any], tmp_path: Path) -> None:
    assert "wegweiser check" in (await findings(settings, knowledge=tmp_path))["knowledge base"].mend


async def test_a_full_disk_is_told(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "FREE_BYTES", 10**18)
    assert not (await findings(settings))["disk"].fine


async def test_the_staff_chat_is_looked_at_where_there_is_one(api: BotApi, settings: dict[str, Any]) -> None:
    karin = api.person("Karin")
    group = api.group("Team", karin)
    assert (await findings(settings, staff_chat_id=group.chat_id))["staff chat"].fine
    group.removes_bot(karin.user)
    told = (await findings(settings, staff_chat_id=group.chat_id))["staff chat"]
    assert (told.fine, told.state) == (False, "the bot is not in it: kicked")
    assert not (await findings(settings, staff_chat_id=-77))["staff chat"].fine


async def test_not_to_have_the_voice_is_no_fault_but_it_is_told_how_to_get_it(settings: dict[str, Any]) -> None:
    found = (await findings(settings))["voice"]
    assert (found.fine, "pip install 'wegweiser[voice]'" in found.state) == (True, True)


async def test_a_voice_is_tried(monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any]) -> None:
    monkeypatch.setattr(voices, "NEEDED", ())
    found = (await findings(settings))["voice"]
    if find_spec("espeakng_loader"):
        assert found.state == "reads aloud in ar, de, de-simple, en, fa, fr, ku, ru, tr, uk"
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    broken = (await findings(settings))["voice"]
    assert not broken.fine
    assert "the process that reads cannot be started" in str(broken)
