"""A chat as it is spoken: `user:` and `bot:` lines, buttons below, edits applied in place."""

from collections.abc import Callable
from typing import Any

from .keyboards import rows_of
from .shapes import Json, Line
from .world import Chat


def transcript(chat: Chat) -> str:
    """What the chat shows now. In a group the people bear their names; deleted messages are gone.

    `[A] [B]` are inline buttons, `(A) (B)` those of a reply keyboard, `bot (notice):` is what a tap showed for a moment.
    """
    return "\n".join(shown for line in chat.history if (shown := _line(chat, line)))


def _line(chat: Chat, line: Line) -> str:
    who = "bot" if line.who == "bot" else "user" if chat.type == "private" else line.who
    if line.kind == "notice":
        return f"{who} (notice): {line.text}"
    if line.kind == "tap":
        return f"{who}: [{line.text}]"
    if line.message_id not in chat.messages:
        return ""
    return "\n".join([f"{who}: {_said(chat.messages[line.message_id])}", *_buttons(chat, line.message_id)])


def _said(message: Json) -> str:
    if "text" in message:
        return str(message["text"])
    kind = next((name for name in message if name in _TOLD), "")
    told = f"<{kind.replace('_', ' ')}{_TOLD[kind](message[kind])}>" if kind else "<service message>"
    return f"{told} {message['caption']}" if "caption" in message else told


def _buttons(chat: Chat, message_id: int) -> list[str]:
    left, right = "()" if message_id in chat.reply_keyboards else "[]"
    return ["  " + " ".join(f"{left}{button['text']}{right}" for button in row) for row in rows_of(chat.keyboard_of(message_id))]


_TOLD: dict[str, Callable[[Any], str]] = {  # what of each kind is worth telling; in this order, for a venue has a location too
    "venue": lambda value: f" {value['title']}, {value['address']}",
    "contact": lambda value: f" {value['first_name']} {value['phone_number']}",
    "document": lambda value: f" {value.get('file_name', '')}".rstrip(),
    "location": lambda value: f" {value['latitude']} {value['longitude']}",
    "dice": lambda value: f" {value['value']}",
    "poll": lambda value: f" {value['question']}",
    "sticker": lambda value: f" {value.get('emoji', '')}".rstrip(),
    **dict.fromkeys(("photo", "voice", "audio", "video", "video_note", "animation"), lambda value: ""),
}
