"""A scripted person: says, taps, sends, edits, in the private chat with the bot or in a group. No I/O."""

from typing import Any

from .content import content_of
from .group import Group
from .keyboards import rows_of
from .members import member_shown
from .message import Message
from .plain_text import entities_of
from .privacy import seen_by_bot
from .shapes import Json, Line
from .world import BOT_ID, Chat, Query, World


class Person:
    """Each act returns the update_id of what the bot gets of it; UNSEEN (0) where it gets nothing."""

    def __init__(self, world: World, user: Json, chat: Chat) -> None:
        self.world, self.user, self.chat = world, user, chat

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def chat_id(self) -> int:
        return self.chat.id

    def says(self, text: str, *, to: Group | None = None, reply_to: Message | int | None = None, **fields: Any) -> int:
        """Write `text`, in the private chat or to a group; `fields` are added to the message, e.g. forward_origin."""
        marks = entities_of(text)
        return self._write({"text": text, **({"entities": marks} if marks else {})}, to, reply_to, fields)

    def sends(
        self, kind: str, *, to: Group | None = None, caption: str = "", data: bytes = b"stand-in", extra: Json | None = None, **fields: Any
    ) -> int:
        """Send a photo, voice, audio, video, video_note, animation, document, sticker, location, venue, contact, dice or poll.

        `fields` replace values of that object, `extra` is added to the message, e.g. a kind that `content` does not know.
        """
        return self._write(content_of(self.world, kind, caption, data, fields), to, None, extra or {})

    def edits(self, message: Message | int, text: str, *, to: Group | None = None) -> int:
        """Change an own message, named by its update_id or as Message."""
        chat = to.chat if to else self.chat
        kept = chat.messages[self._message_id(message)]
        kept |= {"text": text, "entities": entities_of(text), "edit_date": self.world.now()}
        return self.world.give("edited_message", kept, chat.id, seen=seen_by_bot(self.world, chat, kept))

    def taps(self, message: Message | int, button: str, *, to: Group | None = None, forged: bool = False) -> int:
        """Tap a button of the bot's message, named by its text or its callback data.

        A button of a reply keyboard says its text, or sends the contact or place it asks for. `forged`: send `button` as
        callback data though no such button is there (tampered clients; answers of an older version).
        Raises AssertionError, naming the buttons there are, when there is none such.
        """
        chat = to.chat if to else self.chat
        message_id = message if isinstance(message, int) else message.id
        keyboard = chat.keyboard_of(message_id) if message_id in chat.messages else None
        buttons = [button for row in rows_of(keyboard) for button in row]
        found = {"text": button, "callback_data": button} if forged else _find(buttons, button)
        if message_id in chat.reply_keyboards and not forged:
            if found.get("request_contact"):
                return self.sends("contact", to=to, first_name=self.user["first_name"], user_id=self.id)
            return self.sends("location", to=to) if found.get("request_location") else self.says(found["text"], to=to)
        assert "callback_data" in found, f"the button [{found['text']}] brings the bot no update: {found}"
        chat.history.append(Line("tap", self.user["first_name"], message_id, found["text"]))
        query = self._query(chat.id)
        return self.world.give(
            "callback_query",
            {
                "id": query.id,
                "from": self.user,
                "chat_instance": str(chat.id),
                "data": found["callback_data"],
                "message": chat.messages.get(message_id, {"message_id": message_id, "date": 0, "chat": chat.shown()}),
            },
            chat.id,
        )

    def asks_inline(self, text: str, *, offset: str = "") -> int:
        """Type `@bot text` in some other chat."""
        query = self._query(None)
        payload = {"id": query.id, "from": self.user, "query": text, "offset": offset, "chat_type": "sender"}
        return self.world.give("inline_query", payload, None)

    def blocks(self) -> int:
        """Block the bot: it learns of it, and every sending is refused (403) until `unblocks`."""
        return self._changes("kicked")

    def unblocks(self) -> int:
        return self._changes("member")

    def deactivates(self) -> None:
        """Delete the account; the bot learns of it only by being refused."""
        self.chat.deactivated = True

    def _write(self, content: Json, to: Group | None, reply_to: Message | int | None, fields: Json) -> int:
        chat = to.chat if to else self.chat
        chat.started = True
        if reply_to is not None:
            replied = chat.messages[reply_to if isinstance(reply_to, int) else reply_to.id]
            content["reply_to_message"] = {key: value for key, value in replied.items() if key != "reply_to_message"}
        message = self.world.add_message(chat, self.user, content | fields)
        return self.world.give("message", message, chat.id, seen=seen_by_bot(self.world, chat, message))

    def _message_id(self, message: Message | int) -> int:
        if isinstance(message, Message):
            return message.id
        for occasion in self.world.occasions:
            if occasion.update["update_id"] == message:
                return int(occasion.update["message"]["message_id"])
        raise AssertionError(f"no message came with update {message}")

    def _query(self, chat_id: int | None) -> Query:
        query = Query(str(4_000_000_000_000_000_000 + self.world.number()), self.world.clock(), chat_id)
        self.world.queries[query.id] = query
        return query

    def _changes(self, status: str) -> int:
        before, self.chat.members[BOT_ID] = self.chat.members.get(BOT_ID, "member"), status
        payload = {
            "chat": self.chat.shown(),
            "from": self.user,
            "date": self.world.now(),
            "old_chat_member": member_shown(self.world.bot, before),
            "new_chat_member": member_shown(self.world.bot, status),
        }
        return self.world.give("my_chat_member", payload, self.chat.id)


def _find(buttons: list[Json], wanted: str) -> Json:
    for name in ("text", "callback_data"):
        for button in buttons:
            if button.get(name) == wanted:
                return button
    raise AssertionError(f"no button '{wanted}'; there are: {', '.join(button['text'] for button in buttons) or 'none'}")
