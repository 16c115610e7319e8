"""What time it is for Telegram, whose dates messages bear: by the date of its answers, though our own clock may be wrong."""

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime


class TelegramClock:
    """Seconds since 1970; until Telegram has answered once, by our own clock."""

    def __init__(self, own: Callable[[], float] = time.time) -> None:
        self._own = own
        self._last: str | None = None
        self._behind = 0.0

    def __call__(self) -> float:
        return self._own() + self._behind

    def told(self, date: str | None) -> None:
        """Take note of an answer's `Date`, if it has one that can be read."""
        if not date or date == self._last:  # it is the same for a whole second
            return
        self._last = date
        try:
            self._behind = parsedate_to_datetime(date).timestamp() - self._own()
        except ValueError:
            self._behind = 0.0
