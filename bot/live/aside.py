"""Heavy work in a process of its own: it does not hold up answers, yields to everything else, and ends with whoever waits for it."""

import asyncio
import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeVar

from bot.errors import WegweiserError

T = TypeVar("T")

LOW = 10  # of 19: whatever else wants the processor comes first
END_SECONDS = 5.0  # from the last word to the end


class Ended(WegweiserError):
    """The process ended before it had a result."""


async def aside(work: Callable[[], T]) -> T:
    """The result of `work`, which must be picklable, as what it gives. Raises Ended; when cancelled, the process is killed."""
    context = get_context("spawn")  # a fork would take along sockets, locks and threads
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    try:
        result: T = await asyncio.to_thread(ours.recv)
        return result
    except EOFError:
        await asyncio.to_thread(process.join, END_SECONDS)
        raise Ended(f"the process that checks and learns ended with code {process.exitcode} (is there enough memory?)") from None
    finally:
        process.kill()  # then a thread that still waits for its result gets an end of file
        process.join(END_SECONDS)


def _work(pipe: Connection, work: Callable[[], T]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal reaches all its processes; ours ends us
    if hasattr(os, "nice"):
        os.nice(LOW)
    pipe.send(work())
