"""How much one chat may ask before it is asking too much. What a limit never holds back is decided elsewhere: danger."""

import time
from collections import OrderedDict
from collections.abc import Callable

BURST = 60  # messages and taps at once: somebody in distress writes many short ones, somebody curious taps through all topics
SECONDS_EACH = 2.0  # after that one in so many seconds
MOST_CHATS = 10_000


class Flood:
    """Remembers of a chat one moment: when all it has asked will be worked off at the allowed pace. In memory, the latest chats only."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done_at: OrderedDict[int, float] = OrderedDict()

    def allows(self, chat: int) -> bool:
        """Whether one more is allowed; if so it counts."""
        now = self._clock()
        done_at = max(self._done_at.pop(chat, now), now) + SECONDS_EACH
        allowed = done_at - now <= BURST * SECONDS_EACH
        self._done_at[chat] = done_at if allowed else done_at - SECONDS_EACH
        while len(self._done_at) > MOST_CHATS:
            self._done_at.popitem(last=False)
        return allowed
