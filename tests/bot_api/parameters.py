"""The parameters of a call, read alike whether they came as JSON, as a form or as multipart."""

import json
from collections.abc import Mapping
from typing import Any

from .shapes import Upload, bad_request

STRUCTURES = frozenset(
    {  # the parameters that forms carry as JSON text
        "allowed_updates",
        "caption_entities",
        "commands",
        "entities",
        "link_preview_options",
        "reply_markup",
        "reply_parameters",
        "results",
        "scope",
        "button",
        "reaction",
    }
)
INTEGERS = frozenset(
    {
        "chat_id",
        "user_id",
        "message_id",
        "offset",
        "limit",
        "timeout",
        "max_connections",
        "cache_time",
        "reply_to_message_id",
        "message_thread_id",
    }
)


class Parameters(Mapping[str, Any]):
    """Decoded parameters. Reading a wrong value raises the Refusal that Telegram would answer with."""

    def __init__(self, given: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None) -> None:
        self._values = {name: _decoded(name, value) for name, value in given.items() if value is not None}
        self.uploads = dict(uploads or {})

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Any:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def text(self, name: str) -> str:
        """The parameter as text, empty when not given."""
        value = self._values.get(name, "")
        if isinstance(value, (dict, list)):
            raise bad_request(f'field "{name}" must be of type String')
        text = str(value)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
        return text

    def needed_text(self, name: str) -> str:
        if text := self.text(name).strip():
            return text
        raise bad_request(f"{name.replace('_', ' ')} is empty")

    def integer(self, name: str, default: int = 0) -> int:
        """The parameter as a number; like Telegram's own, what is no number counts as not given."""
        try:
            return int(self._values.get(name, default))
        except (TypeError, ValueError):
            return default

    def decimal(self, name: str) -> float:
        try:
            return float(self._values[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f"{name} is empty") from None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "yes", "1"}

    def structure(self, name: str) -> Any:
        """The parameter as an object or a list, None when not given."""
        value = self._values.get(name)
        if isinstance(value, str) and value:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object")
        return value or None


def _decoded(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in STRUCTURES and value:
        try:
            return json.loads(value)
        except ValueError:
            return value  # refused when the method reads it
    if name in INTEGERS and value.lstrip("-").isdecimal():
        return int(value)
    return value
