"""The stand-in's time, which a test may move on."""

import time


class Clock:
    """Seconds since 1970, as the world's clock tells them, plus what the test has moved on."""

    def __init__(self) -> None:
        self._shift = 0.0

    def __call__(self) -> float:
        return time.time() + self._shift

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass at once: updates age, taps grow too old to answer."""
        self._shift += seconds
