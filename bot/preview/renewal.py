"""The knowledge base as its files are now: read, checked and learnt anew on each change, in a process of its own.

The last good one answers meanwhile, and goes on answering while the files are broken.
"""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

from bot import learnt
from bot.app import learn_and_keep, make_matcher
from bot.conversation.dialogue import Dialogue
from bot.errors import WegweiserError
from bot.knowledge.loader import fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.problems import BrokenKnowledge, Problem
from bot.live.copies import Stamp, stamp
from bot.live.watch import edited
from bot.preview.board import Board, board

END_SECONDS = 5.0
LOW = 5  # of 19: while it learns, answers come first


@dataclass(frozen=True, slots=True)
class Step:
    """How far the learning is: of `whole` steps of `what`, `done` are."""

    what: str
    done: int
    whole: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What the other process tells, one thing at a time: all that is wrong (maybe nothing), what there is, how far the learning is,
    and the end of it."""

    problems: tuple[Problem, ...] | None = None
    board: Board | None = None
    step: Step | None = None
    end: Literal["refused", "learnt"] | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """How the files are, and what answers. `version` counts what was put in place; `since`: when. `refused`: because of the problems
    the files do not answer."""

    version: int = 0
    since: datetime | None = None
    work: Literal["", "reading", "learning"] = "reading"
    step: Step | None = None
    problems: tuple[Problem, ...] = ()
    refused: bool = False
    board: Board | None = None


@dataclass
class Renewal:
    """Keeps up with `folder`. `now`: the local time."""

    folder: Path
    cache: Path
    now: Callable[[], datetime]
    dialogue: Dialogue | None = None
    status: Status = Status()
    _told: asyncio.Event = field(default_factory=asyncio.Event)

    async def keep_up(self) -> None:
        """Until cancelled. A change while another one is learnt takes its place at once."""
        changed = asyncio.Event()
        changed.set()
        watching = asyncio.create_task(_watch(self.folder, stamp(self.folder), changed))
        renewing: asyncio.Task[None] | None = None
        try:
            while True:
                await changed.wait()
                changed.clear()
                await _ended(renewing)
                renewing = asyncio.create_task(self._renew())
        finally:
            await _ended(renewing)
            await _ended(watching)

    async def told(self) -> None:
        """Wait until the status is another one."""
        await self._told.wait()

    async def _renew(self) -> None:
        """Never raises: what goes wrong is told as a problem, and the next change is another try."""
        try:
            self._tell(work="reading", step=None)
            if self.dialogue is None and self._is_learnt():
                await self._put_in_place()  # at the start, so that it answers while the files are looked through
            async with aclosing(_aside(self.folder, self.cache, self.now())) as findings:
                async for finding in findings:
                    if finding.problems is not None:
                        self._tell(problems=finding.problems, refused=bool(finding.problems))
                    if finding.board:
                        self._tell(board=finding.board)
                    if finding.step:
                        self._tell(work="learning", step=finding.step)
                    if finding.end == "learnt":
                        await self._put_in_place()
            self._tell(work="", step=None)
        except BrokenKnowledge as broken:  # between two looks
            self._tell(problems=broken.problems, refused=True, work="", step=None)
        except (WegweiserError, OSError) as error:
            problem = Problem(str(self.folder), 0, "", str(error), "save any file to try again")
            self._tell(problems=(problem,), refused=True, work="", step=None)

    def _is_learnt(self) -> bool:
        return self.folder.is_dir() and learnt.read(self.cache, learnt.key(fingerprint(self.folder))) is not None

    async def _put_in_place(self) -> None:
        self.dialogue = Dialogue(*await asyncio.to_thread(make_matcher, self.folder, self.cache, self.now().date()))
        self._tell(version=self.status.version + 1, since=self.now(), refused=False)

    def _tell(self, **changed: object) -> None:
        self.status = replace(self.status, **changed)  # type: ignore[arg-type]
        told, self._told = self._told, asyncio.Event()
        told.set()


async def _watch(folder: Path, seen: Stamp, changed: asyncio.Event) -> None:
    """Set `changed` whenever the folder is no longer as it was last seen."""
    while True:
        await edited(folder, seen)
        seen = await asyncio.to_thread(stamp, folder)
        changed.set()


async def _ended(task: asyncio.Task[None] | None) -> None:
    if task:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


class Ended(WegweiserError):
    """The other process ended before it was done."""


async def _aside(folder: Path, cache: Path, now: datetime) -> AsyncGenerator[Finding]:
    """What another process finds, until it is done. When nobody asks any more, it is ended with everything it started."""
    context = get_context("spawn")  # a fork would take along sockets, locks and threads
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_look_through, args=(theirs, folder, cache, now))
    process.start()
    theirs.close()
    try:
        while True:
            found: Finding = await asyncio.to_thread(ours.recv)
            yield found
            if found.end:
                return
    except EOFError:
        raise Ended("the process that reads and learns has ended before it was done (is there enough memory?)") from None
    finally:
        _end(process.pid)
        process.join(END_SECONDS)  # a thread that still waits for it gets an end of file


def _end(pid: int | None) -> None:
    """It leads a group of its own as soon as it has begun; before, it is alone."""
    for end in (os.killpg, os.kill):
        with suppress(ProcessLookupError):
            if pid:
                end(pid, signal.SIGKILL)


def _look_through(told: Connection, folder: Path, cache: Path, now: datetime) -> None:
    """In the other process: read everything, learn what is new, and say how it goes."""
    os.setpgid(0, 0)  # so that Ctrl-C does not reach it, and it can be ended with those who learn for it
    with suppress(BrokenPipeError):  # nobody asks any more
        try:
            knowledge = _checked(told, folder, now)
        except BrokenKnowledge:
            told.send(Finding(end="refused"))
            return
        told.send(Finding(board=board(knowledge, now.date())))
        key = learnt.key(fingerprint(folder))
        if learnt.read(cache, key) is None:
            os.nice(LOW)
            learn_and_keep(knowledge, key, cache, lambda what, done, whole: told.send(Finding(step=Step(what, done, whole))))
        told.send(Finding(end="learnt"))


def _checked(told: Connection, folder: Path, now: datetime) -> KnowledgeBase:
    """The knowledge base, when all is well, or nothing is wrong but translations of texts that have changed: these are left out then."""
    try:
        knowledge = load(folder, now.date())
    except BrokenKnowledge as broken:
        told.send(Finding(problems=broken.problems))
        return load(folder, now.date(), leftovers=False)
    told.send(Finding(problems=()))
    return knowledge
