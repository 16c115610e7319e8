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
from bot.channels.telegram.inline import CACHE_SECONDS, ask_button, results
from bot.channels.telegram.late_answers import LateAnswers
from bot.channels.telegram.retries import may_pass
from bot.channels.telegram.staff_chat import StaffChat, Staffed
from bot.channels.telegram.talk import Talk
from bot.channels.telegram.transport import Transport
from bot.channels.telegram.typing_sign import typing_sign
from bot.conversation.messages import Line, Message
from bot.conversation.ports import Draw, Handle, Move, Speak, Suggest

log = logging.getLogger(__name__)

UNDELIVERED = "undelivered"  # in bot_data: numbers of updates whose answer Telegram did not take for the moment
CROWDED = "crowded"  # in bot_data: numbers of updates of a chat of which too much waits already
MOST_DELIVERIES = 3  # then something is wrong with this answer, not with the network
MOST_FAILURES = 1000  # updates

SHOWN_FRAMES = 3  # enough to find the place, the callers of all turns being the same


class Responder:
    """`sorry` is what people read when something went wrong. Without `suggest` inline queries find nothing, without `move` a group
    that becomes a supergroup begins anew, without `draw` files to print are announced only, without `speak` nothing is read aloud,
    without `staffed` nobody can ask for people. `regret(language)` is what people read before answers that come very late.
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
        regret: Callable[[str], str] | None = None,
    ) -> None:
        self._suggest = suggest
        self._bot = bot
        self._transport = Transport(bot, draw, speak)
        self.staff_chat = StaffChat(self._transport, handle, staffed, lambda: bot.bot) if staffed else None
        self._talk = Talk(handle, bot, self._transport, move, self.staff_chat)
        self.late = LateAnswers(self._talk, self._transport, regret, self.failed)
        self._sorry = sorry if callable(sorry) else lambda: sorry
        self._failures: OrderedDict[int, int] = OrderedDict()  # by update

    async def answer(self, update: Update, context: Any) -> None:
        if update.inline_query:
            await self._look_up(update.inline_query)
            return
        crowded = update.update_id in context.bot_data[CROWDED]
        answering = self._answer(update, crowded)
        if update.callback_query:
            await asyncio.gather(self._talk.acknowledge(update), answering)
        else:
            await answering

    async def apologise(self, update: object, context: Any) -> None:
        """The application's error handler; must not raise."""
        if not await self.failed(update, context.error) and isinstance(update, Update):
            context.bot_data[UNDELIVERED].add(update.update_id)

    async def failed(self, update: object, error: BaseException | None) -> bool:
        """Logs kind and place, never what was said, and says sorry: True, that is the end of it.

        When it was Telegram that could not be reached, an apology would not get there either: False, the update is to come again.
        """
        if isinstance(update, Update) and error and may_pass(error) and self._failed(update.update_id) < MOST_DELIVERIES:
            log.warning("update %d not answered yet: %s", update.update_id, type(error).__name__)
            metrics.UNDELIVERED.inc()
            return False
        log.error("%s in %s", type(error).__name__, _place(error) if error else "")
        with contextlib.suppress(Exception):
            heard = self._talk.read(update) if isinstance(update, Update) else None
            if heard:
                await self._transport.deliver((Message((Line(self._sorry()),)),), heard.destination)
        return True

    def _failed(self, number: int) -> int:
        """How often it has, this time included."""
        self._failures[number] = self._failures.pop(number, 0) + 1
        while len(self._failures) > MOST_FAILURES:
            self._failures.popitem(last=False)
        return self._failures[number]

    async def _answer(self, update: Update, crowded: bool) -> None:
        heard = await self._talk.heard(update, crowded=crowded)
        if heard is None:
            return
        async with typing_sign(self._bot, heard.destination):
            if turn := await self._talk.turn(heard, crowded=crowded):
                await self._talk.send(heard, turn)

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
