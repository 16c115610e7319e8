"""Sending files to print: drawn beside the event loop, uploaded once, and sent by Telegram's own id from then on."""

import asyncio
import contextlib
import hashlib
from collections import OrderedDict

from telegram import Bot, ReplyParameters
from telegram import Message as Sent
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.outgoing import Paper
from bot.channels.telegram.retries import patiently
from bot.conversation.ports import Draw

ADDRESS = "https://t.me/"
MOST_KEPT = 200  # ids of uploaded files


class Printing:
    """Through one bot."""

    def __init__(self, bot: Bot, draw: Draw) -> None:
        self._bot = bot
        self._draw = draw
        self._uploaded: OrderedDict[str, str] = OrderedDict()  # digest of a file → Telegram's id for it

    async def send(self, paper: Paper, destination: Destination, reply: ReplyParameters | None) -> int:
        """Draw and send one file; the id of its message. Raises `HandoutError` and TelegramError."""
        with contextlib.suppress(TelegramError):
            await self._bot.send_chat_action(destination.chat_id, ChatAction.UPLOAD_DOCUMENT, message_thread_id=destination.thread_id)
        file = await asyncio.to_thread(self._draw, paper.handout, ADDRESS + self._bot.username)
        digest = hashlib.sha256(file).hexdigest()
        if known := self._uploaded.get(digest):
            with contextlib.suppress(BadRequest):  # Telegram has forgotten it
                return (await self._put(known, paper, destination, reply)).message_id
        sent = await self._put(file, paper, destination, reply)
        if sent.document:
            self._uploaded[digest] = sent.document.file_id
            while len(self._uploaded) > MOST_KEPT:
                self._uploaded.popitem(last=False)
        return sent.message_id

    async def _put(self, file: bytes | str, paper: Paper, destination: Destination, reply: ReplyParameters | None) -> Sent:
        return await patiently(
            lambda: self._bot.send_document(
                destination.chat_id,
                file,
                caption=paper.caption,
                filename=paper.filename,
                parse_mode=ParseMode.HTML,
                reply_markup=paper.keyboard,
                message_thread_id=destination.thread_id,
                reply_parameters=reply,
            )
        )
