"""Who has the page open: a conversation for each, under a name that nobody can guess, bounded, and gone with the process."""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable

from bot.channels.web.talk import Talk

MOST_VISITORS = 200
FORGET_AFTER_SECONDS = 4 * 3600.0  # an editor who comes back from a meeting finds the conversation


class Visitors:
    """Conversations by the name that stands in the visitor's cookie."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._talks: OrderedDict[str, tuple[float, Talk]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._talks)

    def talk(self, name: str | None) -> Talk | None:
        """The conversation of `name`; None when there is none, or none any more."""
        self._forget()
        if name is None or name not in self._talks:
            return None
        talk = self._talks[name][1]
        self._put(name, talk)
        return talk

    def welcome(self, talk: Talk, name: str | None = None) -> str:
        """Keep a conversation, under a known name or a new one; the name."""
        known = name if name in self._talks else None
        name = known or secrets.token_urlsafe(24)
        self._put(name, talk)
        self._forget()
        return name

    def _put(self, name: str, talk: Talk) -> None:
        self._talks[name] = (self._clock(), talk)
        self._talks.move_to_end(name)

    def _forget(self) -> None:
        while self._talks and (len(self._talks) > MOST_VISITORS or self._clock() - self._oldest() >= FORGET_AFTER_SECONDS):
            self._talks.popitem(last=False)

    def _oldest(self) -> float:
        return next(iter(self._talks.values()))[0]
