"""The state of the stand-in: one bot, its chats, its updates. Plain data and the few ways it changes; no I/O."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from .clock import Clock
from .shapes import Act, Call, Delivery, Json, Line, Occasion, Upload
from .updates import UpdateQueue

BOT_ID = 4_200_000_001
TOKEN = f"{BOT_ID}:stand-in"  # shaped like a token, too short to be taken for a real one by a scanner
_SHOWN_OF_SENDERS = frozenset({"id", "is_bot", "first_name", "last_name", "username", "language_code", "is_premium"})
UNSEEN = 0  # the update_id of what privacy mode keeps from the bot


@dataclass(slots=True)
class Chat:
    """A private chat or group. `members` maps user ids to their status; the bot's own status is among them."""

    id: int
    type: Literal["private", "group", "supergroup"]
    about: Json  # title, or first_name and so on: what the Bot API's Chat object shows besides id and type
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Json] = field(default_factory=dict)
    reply_keyboards: dict[int, Json] = field(default_factory=dict)  # by message; the Bot API never shows them again
    history: list[Line] = field(default_factory=list)
    last_message_id: int = 0
    started: bool = True  # private: the person has written first
    deactivated: bool = False
    migrated_to: int | None = None

    def shown(self) -> Json:
        return {"id": self.id, "type": self.type, **self.about}

    def keyboard_of(self, message_id: int) -> Json | None:
        return self.messages[message_id].get("reply_markup") or self.reply_keyboards.get(message_id)


@dataclass(slots=True)
class Webhook:
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error_at: float | None = None
    last_error: str = ""


@dataclass(slots=True)
class Query:
    """A callback or inline query that waits for its answer."""

    id: str
    at: float
    chat_id: int | None


@dataclass(slots=True)
class World:
    token: str = TOKEN
    bot: Json = field(default_factory=dict)
    clock: Clock = field(default_factory=Clock)
    users: dict[int, Json] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: UpdateQueue = field(default_factory=UpdateQueue)
    webhook: Webhook = field(default_factory=Webhook)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)  # by file_id
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)  # by scope (as JSON) and language
    profile: dict[tuple[str, str], str] = field(default_factory=dict)  # by kind of text and language
    calls: list[Call] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    occasions: list[Occasion] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    on_change: Callable[[], None] = lambda: None  # the server wakes those who wait
    _numbers: int = 0

    def number(self) -> int:
        """The next place in the order of all that happens."""
        self._numbers += 1
        return self._numbers

    def now(self) -> int:
        return int(self.clock())

    def keep_call(self, call: Call) -> None:
        self.calls.append(call)
        self.on_change()

    def give(self, kind: str, payload: Any, chat_id: int | None, *, seen: bool = True) -> int:
        """Make an update of something that happened; its update_id, or UNSEEN when the bot does not get it."""
        seen = seen and self.updates.wants(kind)
        update = {"update_id": self.updates.next_id if seen else UNSEEN, kind: copy.deepcopy(payload)}
        self.occasions.append(Occasion(self.number(), update, chat_id))
        if seen:
            self.updates.next_id += 1
            self.updates.put(update, chat_id, self.clock())
            self.on_change()
        return int(update["update_id"])

    def add_message(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Put a message into a chat, with the next message id of that chat."""
        chat.last_message_id += 1
        shown = {name: value for name, value in sender.items() if name in _SHOWN_OF_SENDERS}
        message = {
            "message_id": chat.last_message_id,
            "date": self.now(),
            "chat": chat.shown(),
            "from": shown,
            **content,
        }
        chat.messages[chat.last_message_id] = message
        chat.history.append(Line("message", "bot" if sender["id"] == BOT_ID else sender["first_name"], chat.last_message_id))
        return message


def new_world(*, privacy: bool = True, name: str = "Wegweiser", username: str = "wegweiser_test_bot") -> World:
    """A world with a bot and nobody else. `privacy`: in groups the bot sees only what is meant for it."""
    bot = {
        "id": BOT_ID,
        "is_bot": True,
        "first_name": name,
        "username": username,
        "can_join_groups": True,
        "can_read_all_group_messages": not privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }
    return World(bot=bot, users={BOT_ID: bot})
