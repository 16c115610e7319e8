"""Long polling that confirms updates after they are answered, so that a killed process finds its open questions again.

Not python-telegram-bot's Updater: that one confirms what still lies in memory, goes silent for good when the token is
withdrawn, and asks for the same broken update for ever.
"""

import contextlib
import logging
import warnings
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError
from telegram.warnings import PTBUserWarning

from bot.channels.telegram.incoming import ALLOWED_UPDATES
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.retries import persistently

log = logging.getLogger(__name__)

POLL_SECONDS = 30  # Telegram holds the request so long when there is nothing new
ANSWER_SECONDS = 10.0  # Telegram's own time to answer, on top
CONFIRM_SECONDS = 5.0  # slower answers are confirmed before they are sent, so that they do not hold up everybody

# Bot.get_updates would do, were it not for one update it cannot read making it drop all the others with it.
warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates'", PTBUserWarning)


class Polling:
    """Fetches updates for `intake`."""

    def __init__(self, bot: Bot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._offset: int | None = None

    async def run(self) -> None:
        """Until cancelled. Raises SettingsError when Telegram no longer knows the token."""
        while True:
            for raw in await persistently(lambda: self._fetch(POLL_SECONDS), "getUpdates"):
                self._accept(raw)
            await self._intake.settle(CONFIRM_SECONDS)
            await self._intake.room()

    async def confirm(self) -> None:
        """Tell Telegram, on leaving, that everything fetched is answered."""
        if self._offset is not None:
            with contextlib.suppress(TelegramError):
                await self._fetch(0, limit=1)

    async def _fetch(self, seconds: int, *, limit: int = 100) -> list[dict[str, Any]]:
        asked = {"offset": self._offset, "timeout": seconds, "limit": limit, "allowed_updates": list(ALLOWED_UPDATES)}
        fetched: list[dict[str, Any]] = await self._bot.do_api_request("getUpdates", asked, read_timeout=seconds + ANSWER_SECONDS)
        return fetched

    def _accept(self, raw: dict[str, Any]) -> None:
        self._offset = raw["update_id"] + 1
        try:
            update = Update.de_json(raw, self._bot)
        except Exception as error:  # a shape that this version of python-telegram-bot does not know
            log.warning("update %d skipped: unreadable (%s)", raw["update_id"], type(error).__name__)
        else:
            self._intake.accept(update)
