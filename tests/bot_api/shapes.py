"""The values that flow through the stand-in: what is asked of it, what it refuses, what it keeps for assertions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]  # an object as the Bot API documents it


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a multipart request; `field` is the form field it came in."""

    field: str
    filename: str
    content: bytes
    mime_type: str


class Refusal(Exception):
    """The Bot API says no: HTTP status (= `error_code`), description as Telegram words it, optional response parameters."""

    def __init__(self, status: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters or {}


def bad_request(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: {reason}")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method, kept for assertions. `at` is in seconds of the world's clock.

    `parameters` are decoded: numbers and structures, not the strings of a form.
    `accepted` is False when the method was refused or a fault kept it from being carried out.
    """

    number: int
    method: str
    parameters: Mapping[str, Any]
    uploads: Mapping[str, Upload]
    at: float
    accepted: bool
    result: Any = None
    refusal: Refusal | None = None
    via: Literal["http", "webhook"] = "http"  # webhook: the method stood in the body of a webhook's answer


ActKind = Literal["sent", "edited", "deleted", "notice"]  # a notice answers a tap without a message


@dataclass(frozen=True, slots=True)
class Act:
    """Something the bot did in a chat, at place `number` in the order of all that happened."""

    number: int
    kind: ActKind
    chat_id: int
    message_id: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something a person did that became (or, kept from the bot by privacy mode, would have become) an update."""

    number: int
    update: Json
    chat_id: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chat's transcript: a message (looked up when told, so edits show), a tap, or a notice to the person."""

    kind: Literal["message", "tap", "notice"]
    who: str
    message_id: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt to post an update to the webhook; `status` is None when no answer came."""

    update_id: int
    status: int | None
    at: float
    error: str = field(default="")
