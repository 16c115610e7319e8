"""Sending: every message of a turn to its destination, as far as Telegram and the person let us."""

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import replace

from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.outgoing import Contact, Page, Paper, Parcel, Reading, keyboard, parcels
from bot.channels.telegram.printing import Printing
from bot.channels.telegram.retries import patiently
from bot.channels.telegram.speaking import Speaking
from bot.conversation.messages import Message
from bot.conversation.ports import Draw, Speak

log = logging.getLogger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
UNCHANGED = "not modified"
NOT_THERE = "chat not found"


class Transport:
    """Sends through one bot. `draw` draws the files to print, `speak` reads aloud."""

    def __init__(self, bot: Bot, draw: Draw | None = None, speak: Speak | None = None) -> None:
        self._bot = bot
        self.moved_to: dict[int, int] = {}  # groups that have become supergroups, as far as it was noticed
        self._printing = Printing(bot, draw) if draw else None
        self._speaking = Speaking(bot, speak) if speak else None

    async def deliver(self, messages: Sequence[Message], destination: Destination, earlier: Sequence[int] = ()) -> tuple[int, ...]:
        """Send the messages in order; the ids under which they stand in the chat. The pages take the place of the messages
        `earlier`, one by one, and what is left of these is taken away.

        Quiet when nobody is there to read; raises TelegramError when no try succeeded.
        """
        sent: list[int] = []
        old = list(earlier)
        try:
            for message in messages:
                tapped = destination.tapped if message.edits else None
                if message.answers_words:
                    destination = replace(destination, reply_to=destination.question)
                for parcel in parcels(message, self._bot.username):
                    fits = old and isinstance(parcel, Page) and not message.answers_words  # an edited message answers no other than before
                    replaced = tapped or (old.pop(0) if fits else None)
                    tapped = None
                    destination = await self._deliver(parcel, destination, replaced, sent)
            for message_id in old:
                await self._take_away(destination.chat_id, message_id)
        except Forbidden as refusal:
            log.info("not sent: %s", type(refusal).__name__)  # blocked, kicked, or the account is gone
        except BadRequest as refusal:
            if NOT_THERE not in refusal.message.lower():
                raise
            log.info("not sent: the chat is gone")
        return tuple(sent)

    async def rewrite(self, message: Message, chat_id: int, message_id: int) -> None:
        """Put the message in the place of an earlier one of the bot, if that is still there and anybody reads it."""
        with contextlib.suppress(Forbidden, BadRequest, ChatMigrated):
            for parcel in parcels(message, self._bot.username)[:1]:
                if isinstance(parcel, Page):
                    await self._edited(parcel, chat_id, message_id)

    async def put_buttons(self, chat_id: int, message_id: int, message: Message) -> None:
        """Put the message's buttons under an earlier one of the bot. Raises TelegramError when that is gone or has them already."""
        below = keyboard(message, self._bot.username)
        await patiently(lambda: self._bot.edit_message_reply_markup(chat_id, message_id, reply_markup=below))

    async def acknowledge(self, query_id: str) -> None:
        """Stop the tapped button's spinning. One try: a later one would come too late for it."""
        with contextlib.suppress(TelegramError):
            await self._bot.answer_callback_query(query_id)

    async def _deliver(self, parcel: Parcel, destination: Destination, replaced: int | None, sent: list[int]) -> Destination:
        """Send one parcel, or put it in place of a message; where the next one goes: the first of all has replied, and a group
        may have moved."""
        try:
            message_id = await self._put(parcel, destination, replaced)
        except ChatMigrated as moved:
            self.moved_to[destination.chat_id] = moved.new_chat_id
            destination = Destination(moved.new_chat_id)
            message_id = await self._put(parcel, destination, None)
        sent.append(message_id)
        return replace(destination, reply_to=None)

    async def _put(self, parcel: Parcel, destination: Destination, replaced: int | None) -> int:
        if isinstance(parcel, Paper):
            if self._printing:
                return await self._printing.send(parcel, destination, _reply(destination))
            parcel = Page(parcel.caption, parcel.keyboard)
        if isinstance(parcel, Reading):
            spoken = await self._speaking.send(parcel.speech, destination, _reply(destination)) if self._speaking else None
            if spoken is not None:
                return spoken
            parcel = parcel.instead
        if isinstance(parcel, Contact):
            return await self._send_contact(parcel, destination)
        if replaced and await self._edited(parcel, destination.chat_id, replaced):
            return replaced
        return await self._send_page(parcel, destination)

    async def _edited(self, page: Page, chat_id: int, message_id: int) -> bool:
        """Put the page in place of a message; False when that one is gone or cannot be edited any more."""
        try:
            await patiently(
                lambda: self._bot.edit_message_text(
                    page.html,
                    chat_id,
                    message_id,
                    parse_mode=ParseMode.HTML,
                    reply_markup=page.keyboard,
                    link_preview_options=NO_PREVIEW,
                )
            )
        except BadRequest as refusal:
            return UNCHANGED in refusal.message.lower()  # tapped twice: it already says so
        return True

    async def _take_away(self, chat_id: int, message_id: int) -> None:
        """One try: an answer too many is no harm."""
        with contextlib.suppress(TelegramError):
            await self._bot.delete_message(chat_id, message_id)

    async def _send_page(self, page: Page, destination: Destination) -> int:
        message = await patiently(
            lambda: self._bot.send_message(
                destination.chat_id,
                page.html,
                parse_mode=ParseMode.HTML,
                reply_markup=page.keyboard,
                link_preview_options=NO_PREVIEW,
                message_thread_id=destination.thread_id,
                reply_parameters=_reply(destination),
            )
        )
        return message.message_id

    async def _send_contact(self, contact: Contact, destination: Destination) -> int:
        message = await patiently(
            lambda: self._bot.send_contact(
                destination.chat_id,
                contact.phone,
                contact.name,
                vcard=contact.vcard,
                message_thread_id=destination.thread_id,
                reply_parameters=_reply(destination),
            )
        )
        return message.message_id


def _reply(destination: Destination) -> ReplyParameters | None:
    if destination.reply_to is None:
        return None
    return ReplyParameters(destination.reply_to, allow_sending_without_reply=True)
