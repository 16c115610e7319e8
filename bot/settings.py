"""Settings from the environment or a `.env` file; secrets may come as files (`…_FILE`), as container platforms hand them out."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

TELEGRAM_API = "https://api.telegram.org/bot"


class Settings(BaseSettings):
    """Every setting, its default and what it is for; docs and `.env.example` are checked against this class."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", populate_by_name=True)

    telegram_bot_token: SecretStr | None = Field(None, alias="TELEGRAM_BOT_TOKEN", description="the bot's token from @BotFather; secret")
    telegram_api_base_url: str = Field(
        TELEGRAM_API, alias="TELEGRAM_API_BASE_URL", description="another Bot API server, for tests or self-hosting"
    )
    knowledge: Path | None = Field(None, alias="WEGWEISER_KNOWLEDGE", description="folder of the knowledge base; default: the shipped one")
    cache: Path = Field(
        default_factory=lambda: user_cache_path("wegweiser"),
        alias="WEGWEISER_CACHE",
        description="folder for what was learnt from the knowledge base",
    )
    database_url: SecretStr | None = Field(
        None,
        alias="WEGWEISER_DATABASE_URL",
        description="`postgresql://…` for several processes; default: a SQLite file in the user's data folder; secret",
    )
    webhook_url: str | None = Field(
        None, alias="WEGWEISER_WEBHOOK_URL", description="for `run --webhook`: the https address under which Telegram reaches this program"
    )
    webhook_secret: SecretStr | None = Field(
        None, alias="WEGWEISER_WEBHOOK_SECRET", description="what Telegram shows with each delivery; default: made of the token; secret"
    )
    listen: str | None = Field(
        None,
        alias="WEGWEISER_LISTEN",
        description="host:port (IPv6: [::1]:8080) for webhook, health, metrics; default with `--webhook`: 127.0.0.1:8080",
    )
    staff_chat_id: int | None = Field(
        None,
        lt=0,
        alias="WEGWEISER_STAFF_CHAT_ID",
        description="the staff's group, which gets questions that people give it (docs/staff.md)",
    )
    link: str | None = Field(None, alias="WEGWEISER_LINK", description="the bot's address, `https://t.me/NAME`, for the QR codes on paper")
    towns: Path | None = Field(
        None, alias="WEGWEISER_TOWNS", description="`towns.yaml`: several towns in one process, each with token and knowledge base"
    )


SECRETS = ("TELEGRAM_BOT_TOKEN", "WEGWEISER_DATABASE_URL", "WEGWEISER_WEBHOOK_SECRET")


def read_settings() -> Settings:
    """Read all settings. Raises `SettingsError` naming every setting that does not fit, never a secret's value."""
    return settings_with({f"{name}_FILE": os.environ[f"{name}_FILE"] for name in SECRETS if os.environ.get(f"{name}_FILE")})


def settings_with(own: Mapping[str, str]) -> Settings:
    """Settings of which some are given by name, before environment and `.env`. Raises as `read_settings`."""
    given: dict[str, Any] = {name: value for name, value in own.items() if name.removesuffix("_FILE") not in SECRETS or name in SECRETS}
    given |= {name: _secret(name, own[f"{name}_FILE"]) for name in SECRETS if f"{name}_FILE" in own}
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = [f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors(include_input=False)]
        raise SettingsError("; ".join(faults)) from None
    except UnicodeDecodeError:
        raise SettingsError(".env: not UTF-8 text (save the file as UTF-8)") from None


def _secret(name: str, path: str) -> str:
    try:
        secret = Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{name}_FILE: {path} cannot be read: {error.strerror} (check path and permissions)") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{name}_FILE: {path} is not text (check that it is the right file)") from None
    if not secret:
        raise SettingsError(f"{name}_FILE: {path} is empty (write the secret into it)")
    return secret
