"""Patience with Telegram, in two measures: a few tries for an answer, as many as it takes for coming up.

Own loops, not python-telegram-bot's AIORateLimiter: that one knows flood control (429) only, waits however long it is told,
and leaves server errors, time-outs and broken connections to the caller; in tests 2.5 % of all answers were lost so.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from telegram.error import BadRequest, Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.errors import SettingsError
from bot.metrics import RETRIES

log = logging.getLogger(__name__)

PAUSES = (0.5, 1.0, 2.0, 4.0)  # seconds between five tries: a restart of Telegram's servers is over in less
LONGEST_TOLD = 60.0  # seconds; told to wait longer we give up: nobody waits an hour for an answer
LONGEST_PAUSE = 30.0  # seconds between tries to come up

Result = TypeVar("Result")


async def patiently(call: Callable[[], Awaitable[Result]]) -> Result:
    """The result of `call`, tried a few times. Raises what the last try raised, and at once what no repeating mends.

    A try that Telegram carried out though its answer was lost is repeated too: an answer twice is better than none.
    """
    for pause in PAUSES:
        try:
            return await call()
        except TelegramError as error:
            wait = _wait(error, pause)
            if wait is None:
                raise
            RETRIES.labels(type(error).__name__).inc()
        await asyncio.sleep(wait)
    return await call()


def _wait(error: TelegramError, pause: float) -> float | None:
    """Seconds until the next try; None when there is no point in one."""
    if isinstance(error, RetryAfter):
        return told if (told := _told(error)) <= LONGEST_TOLD else None
    return pause if may_pass(error) else None


def may_pass(error: BaseException) -> bool:
    """Whether the same call may succeed later without anybody's doing."""
    if isinstance(error, BadRequest):  # which is a NetworkError to python-telegram-bot
        return False
    answer_unreadable = type(error) is TelegramError  # python-telegram-bot's way to say that it was no JSON
    return isinstance(error, NetworkError) or answer_unreadable


async def persistently(call: Callable[[], Awaitable[Result]], doing: str) -> Result:
    """The result of `call`, tried until it comes. Raises SettingsError when Telegram does not know the token."""
    pause, failures = 0.5, 0
    while True:
        try:
            result = await call()
        except (InvalidToken, EndPointNotFound):  # the latter is how python-telegram-bot tells of 401 and 404 later on
            raise token_refused() from None
        except TelegramError as error:
            _tell_once(error, doing, failures)
            failures += 1
            wait = max(_told(error), pause) if isinstance(error, RetryAfter) else pause
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            if failures:
                log.info("Telegram answers again (%s, after %d tries)", doing, failures)
            return result
        await asyncio.sleep(wait)


def token_refused() -> SettingsError:
    return SettingsError(
        "TELEGRAM_BOT_TOKEN: Telegram does not know this token (copy it again from @BotFather, /mybots, API Token; "
        "if TELEGRAM_API_BASE_URL is set, see that it ends in /bot)"
    )


def _tell_once(error: TelegramError, doing: str, failures: int) -> None:
    if failures:
        return
    if isinstance(error, Conflict):
        log.warning("another program uses the same TELEGRAM_BOT_TOKEN: stop one of them, each takes the other's questions away")
    else:
        log.warning("Telegram does not answer (%s, %s); trying on", doing, type(error).__name__)


def _told(error: RetryAfter) -> float:
    told = error.retry_after
    return told.total_seconds() if isinstance(told, timedelta) else float(told)
