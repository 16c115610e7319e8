"""Long polling that confirms updates after they are answered, so that a killed process finds its open questions again.

Not python-telegram-bot's Updater: that one confirms what still lies in memory, goes silent for good when the token is
withdrawn, and asks for the same broken update for ever.
"""

import asyncio
import contextlib
import logging
import time
import warnings
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError
from telegram.warnings import PTBUserWarning

from bot.channels.telegram.incoming import ALLOWED_UPDATES
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.retries import persistently
from bot.conversation.ports import Handled

log = logging.getLogger(__name__)

POLL_SECONDS = 30  # Telegram holds the request so long when there is nothing new
ANSWER_SECONDS = 10.0  # Telegram's own time to answer, on top
SETTLE_SECONDS = 0.5  # then the next are fetched, though some of the last are not answered: they do not hold up everybody
MOST_FETCHED = 100  # Telegram gives no more at once
IDLE_SECONDS = 6 * 24 * 3600  # after a week without updates Telegram begins to count anew, perhaps lower

# Bot.get_updates would do, were it not for one update it cannot read making it drop all the others with it.
warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates'", PTBUserWarning)


class Polling:
    """Fetches updates for `intake`, again and again from the first that is not answered; drops those it knows or `handled` knows."""

    def __init__(self, bot: Bot, intake: Intake, handled: Handled) -> None:
        self._bot = bot
        self._intake = intake
        self._handled = handled
        self._next: int | None = None  # the number after the last that was fetched
        self._open: dict[int, asyncio.Future[bool] | None] = {}  # fetched and not answered; None: to be tried anew
        self._heard = time.monotonic()
        self._reached: float | None = None

    @property
    def working(self) -> bool:
        """Whether Telegram has answered lately."""
        return self._reached is not None and time.monotonic() - self._reached < POLL_SECONDS + 2 * ANSWER_SECONDS

    async def run(self) -> None:
        """Until cancelled. Raises SettingsError when Telegram no longer knows the token."""
        while True:
            fetched = await persistently(lambda: self._fetch(POLL_SECONDS), "getUpdates")
            self._reached = time.monotonic()
            taken = await self._take(fetched)
            if taken:
                await asyncio.wait(taken, timeout=SETTLE_SECONDS)
            elif fetched:  # only such as are under way: Telegram gives them at once, so it is on us to wait
                await asyncio.sleep(SETTLE_SECONDS)
            if not taken and len(fetched) == MOST_FETCHED:
                self._open.clear()  # they leave no room for others: confirm them
            await self._intake.room()

    async def confirm(self) -> None:
        """Tell Telegram, on leaving, what is answered."""
        if self._next is not None:
            with contextlib.suppress(TelegramError):
                await self._fetch(0, limit=1)

    async def _fetch(self, seconds: int, *, limit: int = MOST_FETCHED) -> list[dict[str, Any]]:
        asked = {"offset": self._offset(), "timeout": seconds, "limit": limit, "allowed_updates": list(ALLOWED_UPDATES)}
        fetched: list[dict[str, Any]] = await self._bot.do_api_request("getUpdates", asked, read_timeout=seconds + ANSWER_SECONDS)
        return fetched

    def _offset(self) -> int | None:
        """What Telegram may forget lies below."""
        if time.monotonic() - self._heard > IDLE_SECONDS:
            self._next = None
        return min(self._open, default=self._next)

    async def _take(self, fetched: list[dict[str, Any]]) -> list[asyncio.Future[bool]]:
        """Hand on what is new; the tasks that answer it."""
        new = {raw["update_id"]: raw for raw in fetched if self._open.get(raw["update_id"]) is None}
        repeats = await self._handled.repeats(new) if new else frozenset()
        for number in repeats:
            self._open.pop(number, None)
        if fetched:
            self._next = fetched[-1]["update_id"] + 1
            self._heard = time.monotonic()
        tasks = [self._accept(number, raw) for number, raw in new.items() if number not in repeats]
        return [task for task in tasks if task]

    def _accept(self, number: int, raw: dict[str, Any]) -> asyncio.Future[bool] | None:
        update = readable(raw, self._bot)
        if update is None:
            self._open.pop(number, None)
            return None
        task = self._open[number] = self._intake.accept(update)
        task.add_done_callback(lambda done: self._answered(number, done))
        return task

    def _answered(self, number: int, task: asyncio.Future[bool]) -> None:
        if task.cancelled() or self._open.get(number) is not task:
            return
        if task.result():
            del self._open[number]
        else:
            self._open[number] = None


def readable(raw: dict[str, Any], bot: Bot) -> Update | None:
    """The update; None for a shape that this version of python-telegram-bot does not know."""
    try:
        update = Update.de_json(raw, bot)
        if update.effective_chat and type(update.effective_chat.id) is not int:
            raise TypeError  # it lets everything pass, and stumbles later
        return update
    except Exception as error:  # whatever its parsing stumbles over
        log.warning("update %d skipped: unreadable (%s)", raw["update_id"], type(error).__name__)
        return None
