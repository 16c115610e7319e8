"""The heart: a method's name and parameters in, a Call out. No I/O, no waiting."""

import copy
from typing import Any, Literal

from .methods import METHODS
from .parameters import Parameters
from .shapes import Call, Refusal
from .world import World


def run(world: World, method: str, given: Parameters) -> Any:
    """Carry out `method` (any case) and return its result. Raises Refusal; keeps no record."""
    if method.lower() not in METHODS:
        raise Refusal(404, "Not Found: method not found")
    _, function = METHODS[method.lower()]
    return function(world, given)


def call(world: World, method: str, given: Parameters, *, via: Literal["http", "webhook"] = "http") -> Call:
    """Carry out `method` and keep a record of it."""
    try:
        result, refusal = run(world, method, given), None
    except Refusal as refused:
        result, refusal = None, refused
    return keep(world, method, given, result=result, refusal=refusal, accepted=refusal is None, via=via)


def keep(
    world: World,
    method: str,
    given: Parameters,
    *,
    accepted: bool,
    result: Any = None,
    refusal: Refusal | None = None,
    via: Literal["http", "webhook"] = "http",
) -> Call:
    """Keep the record of a call, under the method's proper spelling, and wake those who wait."""
    name, _ = METHODS.get(method.lower(), (method, None))
    kept = copy.deepcopy(result)  # later edits change the message in the chat, not what was answered then
    record = Call(world.number(), name, dict(given), given.uploads, world.clock(), accepted, kept, refusal, via)
    world.keep_call(record)
    return record
