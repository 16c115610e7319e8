"""The bot's message as a test sees it."""

import copy
from dataclasses import dataclass

from .keyboards import rows_of
from .shapes import Json
from .world import Chat


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it stood when it was looked up. `raw` is the Bot API's object; `keyboard` is inline or of the reply kind."""

    id: int
    chat_id: int
    raw: Json
    keyboard: Json | None

    @property
    def text(self) -> str:
        """What the person reads, plain: the text, or the caption of a file."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def rows(self) -> list[list[Json]]:
        """The buttons, row by row, as sent."""
        return rows_of(self.keyboard)

    @property
    def buttons(self) -> list[str]:
        """The words on the buttons, in reading order."""
        return [str(button["text"]) for row in self.rows for button in row]

    @property
    def links(self) -> list[str]:
        """Where the links in the text and the buttons lead."""
        marked = [entity["url"] for entity in self.raw.get("entities", []) if "url" in entity]
        return marked + [button["url"] for row in self.rows for button in row if "url" in button]


def message_in(chat: Chat, message_id: int) -> Message:
    """The message as it stands now. Raises KeyError when it was deleted."""
    raw = copy.deepcopy(chat.messages[message_id])
    return Message(message_id, chat.id, raw, copy.deepcopy(chat.keyboard_of(message_id)))
