"""Settings come from the environment or `.env`; secrets may come as files and are never shown."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import TELEGRAM_API, Settings, read_settings

TOKEN = "4200000001:" + "AAx-_9" * 6


@pytest.fixture(autouse=True)
def empty_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No `.env` where the test stands, none of our variables set."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
        monkeypatch.delenv(f"{field.alias}_FILE", raising=False)


def token_of(settings: Settings) -> str | None:
    return settings.telegram_bot_token.get_secret_value() if settings.telegram_bot_token else None


def test_everything_has_a_default() -> None:
    settings = read_settings()
    assert settings.telegram_bot_token is None
    assert settings.telegram_api_base_url == TELEGRAM_API
    assert settings.knowledge is None
    assert settings.cache.name == "wegweiser"


def test_a_variable_sets_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "elsewhere")
    assert read_settings().knowledge == Path("elsewhere")


def test_an_empty_variable_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "")
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "")
    assert token_of(read_settings()) is None
    assert read_settings().knowledge is None


def test_a_file_named_env_sets_settings_and_may_hold_strange_lines() -> None:
    Path(".env").write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\nSOMETHING_ELSE=1\n", encoding="utf-8")
    assert token_of(read_settings()) == TOKEN


def test_the_environment_goes_before_the_file_named_env(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("WEGWEISER_KNOWLEDGE=file\n", encoding="utf-8")
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", "environment")
    assert read_settings().knowledge == Path("environment")


def test_a_file_named_env_that_is_no_text_is_told() -> None:
    Path(".env").write_bytes(b"TELEGRAM_BOT_TOKEN=\xff\xfe\n")
    with pytest.raises(SettingsError, match=r"^\.env: not UTF-8 text"):
        read_settings()


def test_a_secret_may_stand_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n", encoding="utf-8")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "token"))
    assert token_of(read_settings()) == TOKEN


@pytest.mark.parametrize(
    ("content", "cause"),
    [(None, "cannot be read: No such file or directory"), (b" \n", "is empty"), (b"\xff\xfe\x00", "is not text")],
)
def test_a_file_without_a_usable_secret_is_told_with_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, cause: str
) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(path))
    with pytest.raises(SettingsError) as error:
        read_settings()
    assert str(error.value).startswith(f"TELEGRAM_BOT_TOKEN_FILE: {path} {cause}")


def test_a_secret_is_shown_by_no_way_of_printing_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    settings = read_settings()
    assert "AAx-_9" not in f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
