"""„… is typing“: shown only while an answer takes long."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.telegram.destination import Destination

AFTER_SECONDS = 1.0  # whoever waits less would only see it flicker
AGAIN_SECONDS = 4.5  # Telegram takes the sign away after five


@contextlib.asynccontextmanager
async def typing_sign(bot: Bot, destination: Destination) -> AsyncIterator[None]:
    """Shows the sign while the block runs, if that takes more than about a second."""
    showing: list[asyncio.Task[None]] = []
    clock = asyncio.get_running_loop().call_later(AFTER_SECONDS, lambda: showing.append(asyncio.create_task(_show(bot, destination))))
    try:
        yield
    finally:
        clock.cancel()
        for sign in showing:
            sign.cancel()
        await asyncio.gather(*showing, return_exceptions=True)


async def _show(bot: Bot, destination: Destination) -> None:
    while True:
        with contextlib.suppress(TelegramError):
            await bot.send_chat_action(destination.chat_id, ChatAction.TYPING, message_thread_id=destination.thread_id)
        await asyncio.sleep(AGAIN_SECONDS)
