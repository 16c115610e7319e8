"""The store on SQLite or PostgreSQL. What is written within a moment is written together (`batch`).

When the database is away, people are answered all the same: then the memory of conversations is what this process still
holds, and what could not be written is written when the database is back.
"""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from bot.conversation.ports import Claim
from bot.conversation.round_table import Became, Meeting, OpenQuestion, Report
from bot.conversation.turn import Outcome, State
from bot.errors import StoreError
from bot.store import keys
from bot.store.batch import LEASE_SECONDS, Batch, Found, Queries
from bot.store.database import engine as engine_of
from bot.store.round_table import RoundTableQueries
from bot.store.staff import SqlStaffStore
from bot.store.upgrades import upgrade

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.01  # what is only to be written waits so long for more of its kind: the answers are out already
WAIT_SECONDS = 0.2  # what nobody waits for is written after so long, or with the next that somebody waits for
MOST_UNWRITTEN = 20_000  # rows kept for a database that is away; beyond that they are given up

T = TypeVar("T")
_STATE: TypeAdapter[State] = TypeAdapter(State)


def _today() -> date:
    return datetime.now(UTC).date()


class SqlStore:
    """A `Store` and `Handled` for one bot, and what goes to the round table.

    `url` as in WEGWEISER_DATABASE_URL; `secret` names its conversations (`keys`).

    To be opened before use and closed after. Opening raises SettingsError or StoreError.
    """

    def __init__(self, url: str, bot: int, secret: str, clock: Callable[[], float] = time.time, today: Callable[[], date] = _today) -> None:
        self._engine = engine_of(url)
        self._queries = Queries(self._engine, bot, owner=secrets.token_hex(8))
        self._round_table = RoundTableQueries(self._engine, bot)
        self.staff = SqlStaffStore(self._asked, self._engine, bot, secret, self._now)
        self._key = keys.derived(secret)
        self._clock, self._today = clock, today
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._waiting = Batch()
        self._found: asyncio.Future[Found] | None = None  # of those who wait for what is in _waiting
        self._writing: asyncio.Task[None] | None = None
        self._later: asyncio.TimerHandle | None = None
        self._renewing: asyncio.Task[None] | None = None
        self._leased: set[int] = set()
        self.available = True

    async def open(self, *, visiting: bool = False) -> None:
        """Connect, upgrade, and begin. `visiting`: beside the process that serves the bot, e.g. from the command line."""
        await asyncio.get_running_loop().run_in_executor(self._thread, _open, self._engine, None if visiting else self._queries)
        self._renewing = asyncio.create_task(self._renew())

    async def close(self) -> None:
        """Write what waits and let go of what is held."""
        if self._renewing:
            self._renewing.cancel()
        if self._later:
            self._later.cancel()
        self._waiting.released |= self._leased
        if self._waiting.writes():
            await self._carried_out()
        self._engine.dispose()
        self._thread.shutdown(wait=False)

    async def check(self) -> bool:
        """Whether the database answers."""
        self.available = not (await self._carried_out()).failed
        return self.available

    # What a conversation is about

    async def recall(self, conversation: str) -> State:
        """The conversation's state, or a fresh one when it is unknown or too old."""
        key = keys.hashed(conversation, self._key)
        self._waiting.recalls.add(key)
        found = await self._carried_out()
        state = self._unwritten(key) if found.failed else found.states.get(key)
        if state is None:
            return State()
        try:
            return _STATE.validate_json(state)
        except ValidationError:  # written by another version
            return State()

    async def remember(self, conversation: str, state: State) -> None:
        self._waiting.states[keys.hashed(conversation, self._key)] = (_STATE.dump_json(state).decode(), self._now())
        self._soon()

    async def forget(self, conversation: str) -> None:
        """Gone when this returns; when the database is away, as soon as it is back."""
        self._waiting.states[keys.hashed(conversation, self._key)] = (None, self._now())
        await self._carried_out()

    async def count(self, outcome: Outcome) -> None:
        self._waiting.turns[(self._today(), outcome.kind, outcome.target or "")] += 1
        self._soon()

    # What goes to the round table

    async def keep(self, question: OpenQuestion) -> bool:
        """Durably when this returns True. Its words wait for no database that is away: then it is False, as when the table is full."""
        try:
            return await self._asked(self._round_table.keep, question)
        except StoreError as error:
            log.error("a question for the round table was not kept: %s", error)
            return False

    async def report(self, report: Report) -> None:
        self._waiting.reports[(report.day, report.target)] += 1
        self._soon()

    async def questions(self) -> list[OpenQuestion]:
        """All that are kept, the oldest first. Like all that reads: raises StoreError when the database is away."""
        return await self._asked(self._round_table.questions)

    async def question(self, id: str) -> OpenQuestion | None:
        return await self._asked(self._round_table.question, id)

    async def settle(self, id: str, became: Became, day: date, topic: str | None = None) -> bool:
        """False when there is no such question."""
        return await self._asked(self._round_table.settle, id, became, day, topic)

    async def reports(self, since: date) -> dict[Report, int]:
        await self._carried_out()
        return await self._asked(self._round_table.reports, since)

    async def turns(self, since: date) -> dict[tuple[str, str], int]:
        await self._carried_out()
        return await self._asked(self._round_table.turns, since)

    async def hold(self, meeting: Meeting) -> None:
        await self._asked(self._round_table.hold, meeting)

    async def last_meeting(self) -> Meeting | None:
        return await self._asked(self._round_table.last_meeting)

    async def _asked(self, query: Callable[..., T], *given: object) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, query, *given)
        except SQLAlchemyError as error:
            raise StoreError(f"the database does not answer ({_cause(error)}; see WEGWEISER_DATABASE_URL)") from None

    # Which updates are answered

    async def repeats(self, updates: Collection[int]) -> frozenset[int]:
        """Those that are answered already."""
        self._waiting.repeats.update(updates)
        return (await self._carried_out()).answered & frozenset(updates)

    async def claim(self, update: int) -> Claim:
        """Take an update to answer it; the lease is renewed until `answered` or `release`.

        Without the database everything is ours: two answers are better than none.
        """
        self._waiting.claims.add(update)
        claim = (await self._carried_out()).claims.get(update, "ours")
        if claim == "ours":
            self._leased.add(update)
        return claim

    async def answered(self, update: int) -> None:
        """Remember, durably when this returns, that it is answered, and with it what its turn wrote."""
        self._leased.discard(update)
        self._waiting.answered.add(update)
        await self._carried_out()

    async def release(self, update: int) -> None:
        """Let others answer it."""
        self._leased.discard(update)
        self._waiting.released.add(update)
        await self._carried_out()

    # Writing

    def _now(self) -> int:
        return int(self._clock())

    def _unwritten(self, key: str) -> str | None:
        return self._waiting.states.get(key, (None, 0))[0]

    def _soon(self) -> None:
        if self._later is None:
            self._later = asyncio.get_running_loop().call_later(WAIT_SECONDS, self._carried_out)

    def _carried_out(self) -> asyncio.Future[Found]:
        """What the next transaction finds; shielded, so that whoever gives up waiting disturbs no other."""
        if self._found is None:
            self._found = asyncio.get_running_loop().create_future()
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        return asyncio.shield(self._found)

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while (found := self._found) is not None:
                if not self._waiting.asks():
                    await asyncio.sleep(GATHER_SECONDS)
                batch, self._waiting, self._found = self._waiting, Batch(), None
                if self._later:
                    self._later.cancel()
                    self._later = None
                try:
                    result = await loop.run_in_executor(self._thread, self._queries.carry_out, batch, self._now(), self._today())
                    self._back_again()
                except SQLAlchemyError as error:
                    self._keep(batch, error)
                    result = Found(failed=True)
                except BaseException as error:
                    found.set_exception(error)
                    raise
                found.set_result(result)
        finally:
            self._writing = None

    def _keep(self, batch: Batch, error: SQLAlchemyError) -> None:
        """Keep what was not written for the next time, unless it is the writing itself that is refused."""
        if self.available:
            log.error("the database does not answer (%s); answering without it", _cause(error))
        self.available = False
        away = isinstance(error, OperationalError | InterfaceError) or (isinstance(error, DBAPIError) and error.connection_invalidated)
        if away and batch.writes() + self._waiting.writes() <= MOST_UNWRITTEN:
            batch.put_before(self._waiting)
        elif batch.writes():
            log.error("%d rows not written (%s)", batch.writes(), _cause(error))

    def _back_again(self) -> None:
        if not self.available:
            log.info("the database answers again")
        self.available = True

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(LEASE_SECONDS / 3)
            if self._leased:
                self._waiting.renewed |= self._leased
                await self._carried_out()


def _open(engine: Engine, queries: Queries | None) -> None:
    try:
        upgrade(engine)
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        if engine.dialect.name == "sqlite" and queries:
            queries.let_go()
    except SQLAlchemyError as error:
        engine.dispose()
        raise StoreError(f"the database cannot be used: {_cause(error)} (see WEGWEISER_DATABASE_URL)") from None


def _cause(error: SQLAlchemyError) -> str:
    """What went wrong, without the statement's values and without the address."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    said = ""
    with suppress(Exception):
        if type(cause).__module__ == "sqlite3":
            said = f": {cause}"  # SQLite's words never repeat values
    return f"{type(cause).__name__}{said}"
