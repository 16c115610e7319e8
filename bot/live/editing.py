"""Serving a knowledge folder that is being edited: each edit is copied, checked and learnt aside, and then served whole, or refused."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from bot.errors import WegweiserError
from bot.knowledge.loader import fingerprint
from bot.knowledge.problems import BrokenKnowledge, Problem
from bot.lasting import settle
from bot.live.aside import aside
from bot.live.copies import Copies, Restless, stamp
from bot.live.watch import edited

log = logging.getLogger(__name__)

AGAIN_SECONDS = 300.0  # when it was not the edit's fault: no memory, a full disk

Served = TypeVar("Served")
Prepare = Callable[[Path], tuple[Problem, ...]]
"""Checks a copy of the folder and learns from it, in another process: must be picklable. What it gives is wrong with the edit."""


@dataclass(frozen=True, slots=True)
class Edition(Generic[Served]):
    """What is served, since when (UTC), and why a later edit is not."""

    served: Served
    since: datetime
    refused: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes(Generic[Served]):
    """Who is told. `live`: what was served, and what is served from now on (the same, when a bad edit was taken back); `refused`:
    what is wrong with an edit."""

    live: Callable[[Served, Served], Awaitable[None]]
    refused: Callable[[tuple[Problem, ...]], Awaitable[None]]


class Editing(Generic[Served]):
    """One town's knowledge as it is served, and as it is edited. `make` must be quick for a copy that was prepared.

    Raises BrokenKnowledge when the folder is broken and no copy of an earlier, good state is kept.
    """

    def __init__(self, copies: Copies, make: Callable[[Path], Served], prepare: Prepare) -> None:
        self._copies, self._make, self._prepare = copies, make, prepare
        self._seen = stamp(copies.folder)
        self._fingerprint = ""
        self.edition = self._first()

    async def run(self, changes: Changes[Served], turn: asyncio.Lock) -> None:
        """Take up edits until cancelled. `turn`: who shares it does not learn at the same time."""
        if self.edition.refused:
            await changes.refused(self.edition.refused)
        again = False
        while True:
            try:
                async with asyncio.timeout(AGAIN_SECONDS if again else None):
                    await edited(self._copies.folder, self._seen)
            except TimeoutError:
                log.info("%s is tried again", self._copies.folder)
            async with turn:
                again = await self._take_up(changes)

    async def _take_up(self, changes: Changes[Served]) -> bool:
        """True when it failed for no fault of the edit's."""
        self._seen = await asyncio.to_thread(stamp, self._copies.folder)
        try:
            copy, self._seen = await asyncio.to_thread(self._copies.take)
            if problems := await self._consider(copy, changes):
                self._copies.drop(copy)
                await self._refuse(problems, changes)
        except BrokenKnowledge as broken:
            await self._refuse(broken.problems, changes)
        except (WegweiserError, OSError) as error:
            log.warning("an edit of %s cannot be taken up: %s", self._copies.folder, error)
            await self._refuse((Problem(str(self._copies.folder), 0, "", f"cannot be taken up: {error}", "it is tried again"),), changes)
            return True
        return False

    async def _consider(self, copy: Path, changes: Changes[Served]) -> tuple[Problem, ...]:
        """Serve this copy, or tell what is wrong with it."""
        known = await asyncio.to_thread(fingerprint, copy)
        before = served = self.edition.served
        if known != self._fingerprint:
            if problems := await aside(partial(self._prepare, copy)):
                return problems
            served = await asyncio.to_thread(self._make, copy)
            self.edition, self._fingerprint = Edition(served, datetime.now(UTC)), known
        elif not self.edition.refused:
            self._copies.drop(copy)
            return ()
        self.edition = replace(self.edition, refused=())
        log.info("the edit of %s is live", self._copies.folder)
        await changes.live(before, served)
        await asyncio.to_thread(self._copies.keep, copy)
        del before
        settle()  # a knowledge base is full of circles
        return ()

    async def _refuse(self, problems: tuple[Problem, ...], changes: Changes[Served]) -> None:
        self.edition = replace(self.edition, refused=problems)
        tell(self._copies.folder, problems)
        await changes.refused(problems)

    def _first(self) -> Edition[Served]:
        """From a copy of the folder as it stands, or of the good one kept when that is broken."""
        try:
            copy, self._seen = self._copies.take()
        except BrokenKnowledge as broken:
            return self._former(broken)
        except (OSError, Restless) as error:
            log.warning("%s cannot be copied: %s", self._copies.folder, error)
            return self._of(self._copies.folder)
        try:
            edition = self._of(copy)
        except BrokenKnowledge as broken:
            self._copies.drop(copy)
            return self._former(broken)
        self._copies.keep(copy)
        return edition

    def _former(self, broken: BrokenKnowledge) -> Edition[Served]:
        good = self._copies.good
        if good is None:
            raise broken
        try:
            edition = replace(self._of(good), refused=broken.problems)
        except BrokenKnowledge:  # kept by an older version that asked for less
            raise broken from None
        tell(self._copies.folder, broken.problems)
        return edition

    def _of(self, folder: Path) -> Edition[Served]:
        edition = Edition(self._make(folder), datetime.now(UTC))
        self._fingerprint = fingerprint(folder)
        return edition


def tell(folder: Path, problems: tuple[Problem, ...]) -> None:
    """To the log: every problem on a line of its own."""
    log.error("the edit of %s is refused, the last good one stays: %d problems", folder, len(problems))
    for problem in problems:
        log.error("%s", problem)
