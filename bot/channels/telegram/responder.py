"""One update, answered: read it, hand it to the conversation, deliver the turn; and say sorry when that fails."""

import asyncio
import contextlib
import logging
import traceback
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telegram import Bot, InlineQuery, Update
from telegram.error import TelegramError

from bot import metrics
from bot.channels.telegram.albums import Albums
from bot.channels.telegram.commands import COMMANDS
from bot.channels.telegram.flood import Flood
from bot.channels.telegram.incoming import Incoming, moved, read
from bot.channels.telegram.inline import CACHE_SECONDS, ask_button, results
from bot.channels.telegram.last_answers import LastAnswers
from bot.channels.telegram.retries import may_pass
from bot.channels.telegram.staff_chat import StaffChat, Staffed
from bot.channels.telegram.transport import Transport
from bot.channels.telegram.typing_sign import typing_sign
from bot.conversation.messages import Line, Message
from bot.conversation.ports import Draw, Handle, Move, Speak, Suggest

log = logging.getLogger(__name__)

UNDELIVERED = "undelivered"  # in bot_data: numbers of updates whose answer Telegram did not take for the moment
CROWDED = "crowded"  # in bot_data: numbers of updates of a chat of which too much waits already
NUMBERS = COMMANDS["notfall"]
MOST_DELIVERIES = 3  # then something is wrong with this answer, not with the network
MOST_FAILURES = 1000  # updates

SHOWN_FRAMES = 3  # enough to find the place, the callers of all turns being the same


class Responder:
    """`sorry` is what people read when something went wrong. Without `suggest` inline queries find nothing, without `move` a group
    that becomes a supergroup begins anew, without `draw` files to print are announced only, without `speak` nothing is read aloud,
    without `staffed` nobody can ask for people.
    """

    def __init__(
        self,
        handle: Handle,
        bot: Bot,
        sorry: str | Callable[[], str],
        suggest: Suggest | None = None,
        move: Move | None = None,
        draw: Draw | None = None,
        speak: Speak | None = None,
        staffed: Staffed | None = None,
    ) -> None:
        self._handle = handle
        self._suggest = suggest
        self._move = move
        self._bot = bot
        self._transport = Transport(bot, draw, speak)
        self.staff_chat = StaffChat(self._transport, handle, staffed, lambda: bot.bot) if staffed else None
        self._albums = Albums()
        self._answers = LastAnswers()
        self._sorry = sorry if callable(sorry) else lambda: sorry
        self._flood = Flood()
        self._failures: OrderedDict[int, int] = OrderedDict()  # by update

    async def answer(self, update: Update, context: Any) -> None:
        if update.inline_query:
            await self._look_up(update.inline_query)
            return
        heard = read(update, self._bot.bot)
        crowded = update.update_id in context.bot_data[CROWDED]
        answering = self._answer(update, heard, crowded)
        if update.callback_query:
            await asyncio.gather(self._transport.acknowledge(update.callback_query.id), answering)
        else:
            await answering

    async def apologise(self, update: object, context: Any) -> None:
        """The application's error handler. Logs kind and place, never what was said; must not raise.

        When it was Telegram that could not be reached, an apology would not get there either: the update is to come again.
        """
        if isinstance(update, Update) and may_pass(context.error) and self._failed(update.update_id) < MOST_DELIVERIES:
            log.warning("update %d not answered yet: %s", update.update_id, type(context.error).__name__)
            context.bot_data[UNDELIVERED].add(update.update_id)
            metrics.UNDELIVERED.inc()
            return
        log.error("%s in %s", type(context.error).__name__, _place(context.error))
        with contextlib.suppress(Exception):
            heard = read(update, self._bot.bot) if isinstance(update, Update) else None
            if heard:
                await self._transport.deliver((Message((Line(self._sorry()),)),), heard.destination)

    def _failed(self, number: int) -> int:
        """How often it has, this time included."""
        self._failures[number] = self._failures.pop(number, 0) + 1
        while len(self._failures) > MOST_FAILURES:
            self._failures.popitem(last=False)
        return self._failures[number]

    async def _answer(self, update: Update, heard: Incoming | None, crowded: bool) -> None:
        """The staff chat sees first whether it is its own."""
        if self.staff_chat and not crowded and await self.staff_chat.takes(update, heard):
            return
        if self._move and (keys := moved(update)):
            await self._move(*keys)
        elif heard and not self._albums.answered(update.message):
            await self._converse(heard, crowded)

    async def _converse(self, heard: Incoming, crowded: bool) -> None:
        """Whoever asks too much gets no answer, unless it is about danger: that is found out first, always."""
        allowed = self._flood.allows(heard.destination.chat_id) and not crowded
        async with typing_sign(self._bot, heard.destination):
            turn = await self._handle(heard.conversation, heard.utterance)
            if not (allowed or turn.reply.kind == "urgent" or heard.utterance.action == NUMBERS):
                metrics.SILENCED.inc()
                return
            turn = await self.staff_chat.offered(heard, turn) if self.staff_chat else turn
            earlier = self._answers.to(heard.conversation, heard.question) if heard.edited else ()
            sent = await self._transport.deliver(turn.messages, heard.destination, earlier)
        if heard.question is not None:
            self._answers.remember(heard.conversation, heard.question, sent)

    async def _look_up(self, query: InlineQuery) -> None:
        """One try: the next letter typed asks anew, and a late answer is refused."""
        if self._suggest is None:
            return
        found = self._suggest(query.query, query.from_user.language_code)
        cards = results(found, self._bot.username)
        with contextlib.suppress(TelegramError):
            await self._bot.answer_inline_query(query.id, cards, CACHE_SECONDS, is_personal=True, button=ask_button(found))


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-SHOWN_FRAMES:]
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
