"""Which reply_markup Telegram takes, and the keyboards of people."""

import re
from typing import Any

from .shapes import Json, bad_request

MOST_DATA_BYTES = 64
MOST_BUTTONS = 100  # beyond, Telegram answers REPLY_MARKUP_TOO_LONG
_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_URL = re.compile(r"(?:https?|tg|ton)://[^\s/]+\S*$|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$", re.IGNORECASE)


def checked(markup: Any, *, inline_only: bool = False) -> Json | None:
    """The markup as given, if Telegram would take it. Raises Refusal. `inline_only`: as for edited messages."""
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        for button in _buttons(markup["inline_keyboard"], "inline_keyboard"):
            _check_inline(button)
        return markup
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in markup:
        if not _buttons(markup["keyboard"], "keyboard"):
            raise bad_request("reply keyboard must have at least one button")
        for button in _buttons(markup["keyboard"], "keyboard"):
            if not (button if isinstance(button, str) else button.get("text")):
                raise bad_request("keyboard button text must not be empty")
        return markup
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    raise bad_request("can't parse reply keyboard markup JSON object")


def _buttons(rows: Any, name: str) -> list[Any]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" of the reply markup must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return buttons


def _check_inline(button: Any) -> None:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    if not str(button.get("text", "")).strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    actions = [action for action in _ACTIONS if action in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:  # Telegram would take the first it looks for; a bot that sends two is mistaken
        raise bad_request(f"can't parse inline keyboard button: more than one of {', '.join(actions)}")
    if actions == ["callback_data"] and not 1 <= len(str(button["callback_data"]).encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if actions == ["url"] and not _URL.match(str(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol")
    if actions == ["copy_text"] and not 1 <= len(str(button["copy_text"].get("text", ""))) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def rows_of(markup: Json | None) -> list[list[Json]]:
    """The buttons of an inline or a reply keyboard, row by row."""
    markup = markup or {}
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    return [[{"text": button} if isinstance(button, str) else button for button in row] for row in rows]
