"""Faults to order: what goes wrong with the next call, or with a share of all calls."""

import random
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal, TypedDict, Unpack

EVERY = "*"  # the name that stands for all methods


class FaultFields(TypedDict, total=False):
    status: int
    retry_after: int | None
    description: str
    body: str | None
    drop: Literal["before", "after"] | None
    truncated: bool
    delay: float
    late: float
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call.

    status       HTTP status; 5xx bring an HTML page as proxies do, others Telegram's JSON error
    retry_after  seconds, for 429
    description  in place of the usual words of that status
    body         sent as it is, in place of any other answer ("" for an empty one)
    drop         the connection breaks "before" the call is carried out, or "after" it
    truncated    the answer's JSON stops half-way
    delay        seconds before the call is carried out; a client that gives up meanwhile has not been heard
    late         seconds between carrying out and answering; a client that gives up meanwhile has been heard
    accepted     whether the call is carried out all the same; by default not for status ≥ 400 and drop="before"
    """

    status: int = 200
    retry_after: int | None = None
    description: str = ""
    body: str | None = None
    drop: Literal["before", "after"] | None = None
    truncated: bool = False
    delay: float = 0.0
    late: float = 0.0
    accepted: bool | None = None

    @property
    def accepts(self) -> bool:
        return self.status < 400 and self.drop != "before" if self.accepted is None else self.accepted


class Faults:
    """Orders by method (any case; "*" for all). One ordered for the next call goes before one by rate."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)
        self._next: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._rates: list[tuple[str, float, Fault]] = []

    def next(self, method: str, *, times: int = 1, **fault: Unpack[FaultFields]) -> None:
        """The next `times` calls of `method` go wrong so; more orders queue up behind."""
        self._next[method.lower()].extend([Fault(**fault)] * times)

    def rate(self, method: str, share: float, **fault: Unpack[FaultFields]) -> None:
        """From now on a `share` (0..1) of the calls goes wrong so, drawn by the seed; 1.0 means all, until `clear`."""
        self._rates.append((method.lower(), share, Fault(**fault)))

    def clear(self) -> None:
        self._next.clear()
        self._rates.clear()

    def pick(self, method: str) -> Fault | None:
        """The fault for this call, if any; an order for the next call is used up."""
        for name in (method.lower(), EVERY):
            if self._next[name]:
                return self._next[name].popleft()
        for name, share, fault in self._rates:
            if name in (method.lower(), EVERY) and self._random.random() < share:
                return fault
        return None
