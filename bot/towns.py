"""`towns.yaml`: many towns in one deployment. A town's entry holds its settings, by the names they have in the environment.

    esslingen:
      TELEGRAM_BOT_TOKEN_FILE: /run/secrets/esslingen
      WEGWEISER_KNOWLEDGE: knowledge/esslingen

What a town does not set is as in the environment, but for what it must have of its own: token and knowledge base.
"""

import re
from pathlib import Path
from typing import Any

from bot.errors import SettingsError
from bot.knowledge.problems import BrokenKnowledge, did_you_mean
from bot.knowledge.strict_yaml import Document, parse
from bot.settings import SECRETS, Settings, settings_with

OWN = ("TELEGRAM_BOT_TOKEN", "WEGWEISER_KNOWLEDGE")
SHARED = {"WEGWEISER_TOWNS", "WEGWEISER_LISTEN", "WEGWEISER_WEBHOOK_URL", "TELEGRAM_API_BASE_URL"}  # one server, one file
STAFF_CHAT = "WEGWEISER_STAFF_CHAT_ID"
TOWN = re.compile(r"[a-z0-9-]{1,40}")


def read_towns(file: Path) -> dict[str, Settings]:
    """Settings by town. Relative paths count from the file's folder. Raises BrokenKnowledge with every problem, SettingsError."""
    try:
        document = parse(file.read_bytes(), file.name)
    except OSError as error:
        raise SettingsError(f"WEGWEISER_TOWNS: {file} cannot be read: {error.strerror} (check path and permissions)") from None
    entries = document.data if isinstance(document.data, dict) else {}
    if not entries:
        document.report((), "no towns", "name: then TELEGRAM_BOT_TOKEN_FILE and WEGWEISER_KNOWLEDGE, indented")
    for name, entry in entries.items():
        _check(document, name, entry)
    if document.problems:
        raise BrokenKnowledge(document.problems)
    towns = {name: _settings(entry, file.parent) for name, entry in entries.items()}
    _apart(towns)
    return towns


def _check(document: Document, name: str, entry: Any) -> None:
    if not TOWN.fullmatch(name):
        document.report((name,), f"'{name}' is no name for a town", "small letters, digits and hyphens")
    if not isinstance(entry, dict):
        document.report((name,), "no settings", "TELEGRAM_BOT_TOKEN_FILE: … on a line of its own, indented")
        return
    known = {str(field.alias) for field in Settings.model_fields.values()} - SHARED
    known |= {f"{secret}_FILE" for secret in SECRETS}
    for key, value in entry.items():
        if key not in known:
            document.report((name, key), f"no setting of a town: '{key}'", did_you_mean(key, known))
        elif not isinstance(value, str | int):
            document.report((name, key), "not a text or a number")
    for key in OWN:
        if not entry.get(key) and not entry.get(f"{key}_FILE"):
            document.report((name,), f"{key} is missing", "every town has its own")


def _settings(entry: dict[str, Any], folder: Path) -> Settings:
    """A staff chat is never inherited: the people there are of one town."""
    own = settings_with(_placed(entry, folder))
    return own if STAFF_CHAT in entry else own.model_copy(update={"staff_chat_id": None})


def _placed(entry: dict[str, Any], folder: Path) -> dict[str, str]:
    paths = {"WEGWEISER_KNOWLEDGE", "WEGWEISER_CACHE"} | {f"{secret}_FILE" for secret in SECRETS}
    return {name: str(folder / str(value)) if name in paths else str(value) for name, value in entry.items()}


def _apart(towns: dict[str, Settings]) -> None:
    """Two towns with one token would take each other's questions away."""
    seen: dict[str, str] = {}
    for name, settings in towns.items():
        assert settings.telegram_bot_token
        token = settings.telegram_bot_token.get_secret_value().strip()
        if token in seen:
            raise SettingsError(f"WEGWEISER_TOWNS: {seen[token]} and {name} have the same TELEGRAM_BOT_TOKEN (every town has its own bot)")
        seen[token] = name
