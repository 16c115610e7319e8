"""What is loaded at the start lasts to the end: Python's search for circles need not go through it again and again.

A knowledge base is half a million objects: without that search it is loaded in half the time, and later no answer waits for it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 200_000  # objects made between two searches while loading; Python's own 700 are for short lives


@contextmanager
def loading() -> Iterator[None]:
    """Inside, much is made that stays."""
    usual = gc.get_threshold()
    gc.set_threshold(SELDOM, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def lasting() -> Iterator[None]:
    """What was made before and is not gone lasts as long as this."""
    settle()
    try:
        yield
    finally:
        gc.unfreeze()


def settle() -> None:
    """Something that lasts was exchanged: let go of what is gone, and of the rest until the next time."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
