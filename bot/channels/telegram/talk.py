"""From an update to the turn that answers it, and to the messages sent: the steps, for whoever does them one after the other."""

from telegram import Bot, Update

from bot import metrics
from bot.channels.telegram.albums import Albums
from bot.channels.telegram.commands import COMMANDS
from bot.channels.telegram.flood import Flood
from bot.channels.telegram.incoming import Incoming, moved, read
from bot.channels.telegram.last_answers import LastAnswers
from bot.channels.telegram.staff_chat import StaffChat
from bot.channels.telegram.transport import Transport
from bot.conversation.ports import Handle, Move
from bot.conversation.turn import Turn

NUMBERS = COMMANDS["notfall"]


class Talk:
    def __init__(self, handle: Handle, bot: Bot, transport: Transport, move: Move | None, staff_chat: StaffChat | None) -> None:
        self._handle, self._bot, self._transport = handle, bot, transport
        self._move, self._staff_chat = move, staff_chat
        self._albums = Albums()
        self._answers = LastAnswers()
        self._flood = Flood()

    def read(self, update: Update) -> Incoming | None:
        return read(update, self._bot.bot)

    async def heard(self, update: Update, *, crowded: bool = False) -> Incoming | None:
        """What is to be answered in a conversation. The staff chat sees first whether the update is its own."""
        heard = self.read(update)
        if self._staff_chat and not crowded and await self._staff_chat.takes(update, heard):
            return None
        if self._move and (keys := moved(update)):
            await self._move(*keys)
            return None
        return None if self._albums.answered(update.message) else heard

    async def turn(self, heard: Incoming, *, crowded: bool = False) -> Turn | None:
        """Whoever asks too much gets none, unless it is about danger: that is found out first, always."""
        allowed = self._flood.allows(heard.destination.chat_id) and not crowded
        turn = await self._handle(heard.conversation, heard.utterance)
        if not (allowed or turn.reply.kind == "urgent" or heard.utterance.action == NUMBERS):
            metrics.SILENCED.inc()
            return None
        return await self._staff_chat.offered(heard, turn) if self._staff_chat else turn

    async def send(self, heard: Incoming, turn: Turn) -> None:
        """Raises TelegramError when no try succeeded."""
        earlier = self._answers.to(heard.conversation, heard.question) if heard.edited else ()
        sent = await self._transport.deliver(turn.messages, heard.destination, earlier)
        if heard.question is not None:
            self._answers.remember(heard.conversation, heard.question, sent)

    async def acknowledge(self, update: Update) -> None:
        """Stop the spinning of a tapped button."""
        if update.callback_query:
            await self._transport.acknowledge(update.callback_query.id)
