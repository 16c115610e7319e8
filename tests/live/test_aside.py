"""Work in a process of its own: its result comes back, it yields to others, and it ends with whoever waits."""

import asyncio
import os
import time
from functools import partial
from pathlib import Path

import pytest

from bot.live.aside import LOW, Ended, aside


async def test_the_result_comes_from_another_process_that_yields_to_all_others() -> None:
    number, nice = await aside(about_itself)
    assert (number != os.getpid(), nice) == (True, min(os.nice(0) + LOW, 19))


def about_itself() -> tuple[int, int]:
    return os.getpid(), os.nice(0)


async def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(Ended, match="code 3"):
        await aside(partial(os._exit, 3))


async def test_the_process_is_killed_when_nobody_waits_any_more(tmp_path: Path) -> None:
    working = asyncio.create_task(aside(partial(dawdle, tmp_path / "number")))
    while not (tmp_path / "number").exists():
        await asyncio.sleep(0.05)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "number").read_text()), 0)


def dawdle(number: Path) -> None:
    part = number.with_suffix(".part")
    part.write_text(str(os.getpid()))
    part.replace(number)
    time.sleep(60)
