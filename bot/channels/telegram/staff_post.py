"""Writing into the staff chat, wherever it has moved to, and into the chats of people; patient as all sending is."""

import contextlib
import logging
from dataclasses import replace

from telegram.error import TelegramError

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.transport import Transport
from bot.conversation.messages import Message
from bot.errors import StoreError
from bot.handoff.case import StaffChats

log = logging.getLogger(__name__)


class StaffPost:
    """`chat`: the staff chat's number in the settings."""

    def __init__(self, transport: Transport, chat: int, chats: StaffChats) -> None:
        self._transport, self._configured, self._chats = transport, chat, chats
        self._known, self._sure = chat, False
        self.reached = True

    async def here(self) -> int:
        """The chat's number of today; without the database, the one it had when that was last there."""
        if not self._sure:
            with contextlib.suppress(StoreError):
                self._known, self._sure = await self._chats.moved_to(self._configured), True
        return self._known

    async def moved(self, new: int) -> None:
        self._known, self._sure = new, True
        await self._chats.staff_moved(self._configured, new)

    def look_again(self) -> None:
        """Another process may have learnt that the chat has moved."""
        self._sure = False

    async def post(self, message: Message, reply_to: int | None = None) -> int | None:
        """The number of the message in the staff chat; None when the bot is not there (any more)."""
        chat = await self.here()
        sent = await self._transport.deliver((message,), Destination(chat, reply_to=reply_to))
        if new := self._transport.moved_to.get(chat):
            await self.moved(new)
        if not sent and self.reached:
            log.error("WEGWEISER_STAFF_CHAT_ID: the bot cannot write there (add it to the group again, or set another)")
        self.reached = bool(sent)
        return sent[0] if sent else None

    async def exchange_buttons(self, message_id: int, message: Message) -> None:
        """Put other buttons under a message of the staff chat. One that is gone, or has them already, is no fault."""
        with contextlib.suppress(TelegramError):
            await self._transport.put_buttons(await self.here(), message_id, message)

    async def rewrite(self, message_id: int, message: Message) -> None:
        """Put another message in the place of one in the staff chat, if it is still there."""
        await self._transport.rewrite(message, await self.here(), message_id)

    async def to_person(self, conversation: str, message: Message, reply_to: int | None = None) -> int | None:
        """None when nobody is there to read any more."""
        sent = await self._transport.deliver((replace(message, edits=False),), Destination(chat_of(conversation), reply_to=reply_to))
        return sent[-1] if sent else None

    async def rewrite_to_person(self, conversation: str, message_id: int, message: Message) -> None:
        await self._transport.rewrite(message, chat_of(conversation), message_id)


def chat_of(conversation: str) -> int:
    return int(conversation.partition(":")[2])
