"""The staff chat: which updates belong to it or to a question given to it, and who sees to them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot.channels.telegram.flood import Flood
from bot.channels.telegram.incoming import COMMAND, Incoming, is_said_by_a_person, moved
from bot.channels.telegram.staff_answers import StaffAnswers
from bot.channels.telegram.staff_post import StaffPost, chat_of
from bot.channels.telegram.staff_questions import StaffQuestions
from bot.channels.telegram.staff_tending import MakeReport, StaffTending
from bot.channels.telegram.transport import Transport
from bot.conversation.actions import Action
from bot.conversation.messages import Line
from bot.conversation.messages import Message as Words
from bot.conversation.ports import Handle
from bot.conversation.turn import Turn
from bot.freshness.review import Reviews
from bot.handoff.case import Cases, StaffChats
from bot.handoff.counsel import Counsel

FORGET = str(Action("forget"))


class StaffStore(Cases, StaffChats, Reviews, Protocol):
    """All that is kept for the staff chat."""


@dataclass(frozen=True, slots=True)
class Staffed:
    """What a bot with a staff chat is given: the chat's number, where things are kept, the dialogue's counsel, the time in seconds
    since 1970, and where a report goes that something is no longer true."""

    chat: int
    store: StaffStore
    counsel: Counsel
    seconds: Callable[[], float]
    report: MakeReport


class StaffChat:
    """Sees to the updates that `takes` says are its own; everything else is answered as ever."""

    def __init__(self, transport: Transport, handle: Handle, staffed: Staffed, me: Callable[[], User]) -> None:
        store, counsel = staffed.store, staffed.counsel
        self._me, self._flood = me, Flood()
        self._post = StaffPost(transport, staffed.chat, store)
        self._questions = StaffQuestions(transport, self._post, handle, store, counsel)
        self._answers = StaffAnswers(transport, self._post, handle, store, counsel)
        self._tending = StaffTending(self._post, store, store, counsel, staffed.seconds, staffed.report)

    async def tend(self) -> None:
        """To be called every few minutes. Raises StoreError when the database is away, TelegramError when Telegram is."""
        await self._tending.tend()

    async def notify(self, text: str) -> None:
        """Say something that nobody in the chat has asked for."""
        await self._post.post(Words(tuple(Line(line) for line in text.split("\n"))))

    async def offered(self, heard: Incoming, turn: Turn) -> Turn:
        """The turn, with the way to people where it leaves a question open."""
        return turn if heard.destination.chat_id < 0 else await self._questions.offered(heard.conversation, turn)

    async def takes(self, update: Update, heard: Incoming | None) -> bool:
        """See to the update, if it is ours."""
        chat = update.effective_chat
        if chat is None:
            return False
        if (keys := moved(update)) and chat_of(keys[0]) == await self._post.here():
            await self._post.moved(chat_of(keys[1]))
            await self._tending.moved()
            return False
        if update.callback_query and update.callback_query.data and update.callback_query.message:
            return await self._tapped(update.callback_query.data, chat.id, update.callback_query.message.message_id, heard)
        message = update.message or update.edited_message
        if message is None:
            return False
        if chat.type == ChatType.PRIVATE:
            return await self._said_in_private(message, heard)
        return chat.id == await self._post.here() and await self._said_by_staff(message, edited=update.edited_message is not None)

    async def _tapped(self, data: str, chat: int, message_id: int, heard: Incoming | None) -> bool:
        match data.split("|"):
            case ["staff", verb, language] if chat > 0 and heard:
                if self._flood.allows(chat):
                    await self._questions.tapped(heard, verb, language)
            case ["case", verb, *arguments] if chat == await self._post.here():
                await self._answers.tapped(verb, arguments, message_id)
            case ["fresh", verb, actor, shown] if chat == await self._post.here():
                await self._tending.answered(verb, actor, shown, message_id)
            case _:
                return False
        return True

    async def _said_in_private(self, message: Message, heard: Incoming | None) -> bool:
        if heard is None:
            return False
        if heard.utterance.action == FORGET:
            await self._questions.forget(heard.conversation)
            return False
        to = self._replied_to(message)
        if to is None or not heard.utterance.text or heard.utterance.action is not None:
            return False
        return await self._questions.replied(heard, to.message_id)

    async def _said_by_staff(self, message: Message, *, edited: bool) -> bool:
        """Only replies to the bot are meant for somebody; commands and its name are answered as in any group."""
        to = self._replied_to(message)
        if to is None or not is_said_by_a_person(message, self._me()) or COMMAND.fullmatch(message.text or ""):
            return False
        await self._answers.replied(message, to, edited=edited)
        return True

    def _replied_to(self, message: Message) -> Message | None:
        replied = message.reply_to_message
        return replied if replied and replied.from_user and replied.from_user.id == self._me().id else None
