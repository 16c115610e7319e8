"""Sending answers read aloud: spoken beside the event loop, uploaded once, and sent by Telegram's own id from then on."""

import contextlib
import hashlib
import logging
from collections import OrderedDict

from telegram import Bot, ReplyParameters
from telegram import Message as Sent
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.retries import patiently
from bot.conversation.messages import Speech
from bot.conversation.ports import Speak
from bot.errors import WegweiserError

log = logging.getLogger(__name__)

MOST_KEPT = 500  # ids of uploaded voices
FORBIDDEN = "voice_messages_forbidden"  # who pays Telegram may refuse voice messages
OPUS_RATE = 48_000  # what an OGG page with Opus counts its samples in, whatever they were made from (RFC 7845)


class Speaking:
    """Through one bot. Remembers what was spoken by a digest, never its words."""

    def __init__(self, bot: Bot, speak: Speak) -> None:
        self._bot = bot
        self._speak = speak
        self._uploaded: OrderedDict[str, str] = OrderedDict()  # digest of language and text → Telegram's id for the voice

    async def send(self, speech: Speech, destination: Destination, reply: ReplyParameters | None) -> int | None:
        """Speak and send; the id of the message, None where it cannot be heard. Raises TelegramError."""
        digest = hashlib.sha256(f"{speech.language}\0{speech.text}".encode()).hexdigest()
        try:
            return await self._known(digest, destination, reply) or await self._new(digest, speech, destination, reply)
        except WegweiserError as error:
            log.warning("not read aloud: %s", error)
        except BadRequest as refusal:
            if FORBIDDEN not in refusal.message.lower():
                raise
        return None

    async def _known(self, digest: str, destination: Destination, reply: ReplyParameters | None) -> int | None:
        """None also where Telegram has forgotten it."""
        if known := self._uploaded.get(digest):
            self._uploaded.move_to_end(digest)
            with contextlib.suppress(BadRequest):
                return (await self._put(known, None, destination, reply)).message_id
        return None

    async def _new(self, digest: str, speech: Speech, destination: Destination, reply: ReplyParameters | None) -> int:
        with contextlib.suppress(TelegramError):
            await self._bot.send_chat_action(destination.chat_id, ChatAction.RECORD_VOICE, message_thread_id=destination.thread_id)
        file = await self._speak(speech.text, speech.language)
        sent = await self._put(file, seconds(file), destination, reply)
        if sent.voice:
            self._uploaded[digest] = sent.voice.file_id
            while len(self._uploaded) > MOST_KEPT:
                self._uploaded.popitem(last=False)
        return sent.message_id

    async def _put(self, file: bytes | str, duration: int | None, destination: Destination, reply: ReplyParameters | None) -> Sent:
        return await patiently(
            lambda: self._bot.send_voice(
                destination.chat_id, file, duration=duration, message_thread_id=destination.thread_id, reply_parameters=reply
            )
        )


def seconds(file: bytes) -> int | None:
    """How long an OGG file with Opus plays, by its last page; None for what is none."""
    page = file.rfind(b"OggS")
    return round(int.from_bytes(file[page + 6 : page + 14], "little") / OPUS_RATE) if page >= 0 else None
