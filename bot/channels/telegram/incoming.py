"""From Telegram's update to an utterance; None for what is not meant for the bot."""

import re
from dataclasses import dataclass, replace

from telegram import CallbackQuery, MaybeInaccessibleMessage, Message, MessageEntity, Update, User
from telegram.constants import ChatType
from telegram.ext import filters

from bot.channels.telegram.commands import COMMANDS, action
from bot.channels.telegram.destination import Destination
from bot.conversation.turn import Sent, Utterance

ALLOWED_UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY)
COMMAND = re.compile(r"/(\w{1,64})(?:@(\w+))?\s*(.*)", re.DOTALL)


# What comes instead of words, by the message's field; what stands first counts (a venue has a location too).
SENT: dict[str, Sent] = {
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "photo": "picture",
    "document": "picture",
    "video": "picture",
    "sticker": "sticker",
    "location": "location",
    "contact": "contact",
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something said or tapped, in which conversation, and where the answer goes. `question` is the message it stands in;
    `edited` says that the same message was said before in other words."""

    conversation: str
    utterance: Utterance
    destination: Destination
    question: int | None = None
    edited: bool = False


def read(update: Update, me: User) -> Incoming | None:
    """What an update holds for the bot `me`. What it cannot read (a voice, a photo) is an utterance without text."""
    if update.callback_query:
        return _tapped(update.callback_query)
    message = update.message or update.edited_message
    if (
        message is None
        or message.chat.type == ChatType.CHANNEL
        or filters.StatusUpdate.ALL.check_update(update)
        or not is_said_by_a_person(message, me)
    ):
        return None
    if update.edited_message and not _text(message):
        return None  # a shared live location is "edited" every few seconds
    utterance = _said_in_private(message) if message.chat.type == ChatType.PRIVATE else _said_in_group(message, me)
    if utterance is None:
        return None
    edited = update.edited_message is not None
    return Incoming(conversation(message.chat.id), utterance, _answer_to(message), message.message_id, edited)


def moved(update: Update) -> tuple[str, str] | None:
    """The old and the new conversation when a group has become a supergroup: its chat has another id from then on."""
    message = update.message
    if message and message.migrate_to_chat_id:
        return conversation(message.chat.id), conversation(message.migrate_to_chat_id)
    if message and message.migrate_from_chat_id:
        return conversation(message.migrate_from_chat_id), conversation(message.chat.id)
    return None


def _tapped(query: CallbackQuery) -> Incoming | None:
    if query.message is None or query.data is None:
        return None
    thread_id = _thread(query.message) if isinstance(query.message, Message) else None
    above = query.message.reply_to_message if isinstance(query.message, Message) else None
    question = above.message_id if above else None
    destination = Destination(query.message.chat.id, thread_id, question=question, tapped=query.message.message_id)
    quoted, answered = _words(query.message)
    utterance = Utterance(action=query.data, language_code=query.from_user.language_code, quoted=quoted, answered=answered)
    return Incoming(conversation(query.message.chat.id), utterance, destination)


def _words(message: MaybeInaccessibleMessage) -> tuple[str, str]:
    """The words that a message of ours quotes, and those it stands under. In groups none: there nobody gives away what others say."""
    if not isinstance(message, Message) or message.chat.type != ChatType.PRIVATE:
        return "", ""
    quotes = message.parse_entities([MessageEntity.BLOCKQUOTE])
    above = message.reply_to_message
    return next(iter(quotes.values()), ""), _text(above) if above else ""


def is_said_by_a_person(message: Message, me: User) -> bool:
    """Not by a channel or a bot; an administrator who hides behind the group's name is a person."""
    if message.is_automatic_forward or (message.via_bot and message.via_bot.id == me.id):
        return False
    anonymous_admin = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    return anonymous_admin or not (message.from_user and message.from_user.is_bot)


def _said_in_private(message: Message) -> Utterance:
    command = COMMAND.fullmatch(_text(message))
    return _commanded(message, command) if command else _spoken(message, _text(message))


def _said_in_group(message: Message, me: User) -> Utterance | None:
    """In groups the bot speaks when spoken to: by command, by @name, by a reply to its own words."""
    text = _text(message)
    command = COMMAND.fullmatch(text)
    if command and (name := command[2]):
        return _brief(_commanded(message, command)) if name.lower() == (me.username or "").lower() else None
    if command and command[1].lower() in COMMANDS:
        return _brief(_commanded(message, command))  # Telegram's menu leaves out the name where there is one bot only
    called = re.compile(rf"(?<![\w@./])@{re.escape(me.username or '')}(?!\w)", re.IGNORECASE)
    if called.search(text):
        rest = " ".join(called.sub(" ", text).split())
        return _brief(_spoken(message, rest)) if rest else Utterance(action=COMMANDS["help"], language_code=_language(message))
    replied = message.reply_to_message
    if text and replied and replied.from_user and replied.from_user.id == me.id:
        return _brief(_spoken(message, text))
    return None


def _brief(utterance: Utterance) -> Utterance:
    """In groups others read along."""
    return replace(utterance, brief=True)


def _commanded(message: Message, command: re.Match[str]) -> Utterance:
    """A command we know is an action; any other is taken as words: `/heizung kaputt` asks about the heating."""
    asked = action(command[1], command[3])
    if asked:
        return Utterance(action=asked, language_code=_language(message))
    return _spoken(message, f"{command[1]} {command[3]}".strip())


def _spoken(message: Message, text: str) -> Utterance:
    return Utterance(text, language_code=_language(message), sent=None if text else _sent(message))


def _sent(message: Message) -> Sent:
    return next((kind for field, kind in SENT.items() if getattr(message, field)), "other")


def _text(message: Message) -> str:
    text = message.text or message.caption or ""
    return text.encode("utf-8", "replace").decode()  # half a character can be received, but not sent back


def _language(message: Message) -> str | None:
    return message.from_user.language_code if message.from_user else None


def _answer_to(message: Message) -> Destination:
    in_group = message.chat.type != ChatType.PRIVATE
    return Destination(message.chat.id, _thread(message), message.message_id if in_group else None, message.message_id)


def _thread(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


def conversation(chat_id: int) -> str:
    return f"telegram:{chat_id}"
