"""What waits for the database, written in one transaction: a hundred turns that end together cost one wait for the disk."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, Engine, Table, and_, delete, select, tuple_, update

from bot.conversation.ports import Claim
from bot.handoff.case import OPEN_FOR_SECONDS
from bot.store.database import insert_of
from bot.store.memory import FORGET_AFTER_SECONDS
from bot.store.round_table import KEPT_FOR_DAYS
from bot.store.tables import case_messages, cases, conversations, handled, open_questions, outcomes, reports

HANDLED_FOR_SECONDS = 2 * 24 * 3600  # Telegram repeats an update for a day; to be sure, twice that
COUNTED_FOR_DAYS = 730  # long enough to compare a month with the same one of last year
LEASE_SECONDS = 10  # how long another process waits for one that has died; whoever lives renews it in time
SWEEP_SECONDS = 60  # between two looks for what is too old


@dataclass(slots=True)
class Batch:
    """What is to be written, then what is asked. A later state of a conversation replaces an earlier one; None forgets it."""

    states: dict[str, tuple[str | None, int]] = field(default_factory=dict)  # by key: (state, seen)
    turns: Counter[tuple[date, str, str]] = field(default_factory=Counter)  # by day, kind and target
    reports: Counter[tuple[date, str]] = field(default_factory=Counter)  # by day and target
    answered: set[int] = field(default_factory=set)
    released: set[int] = field(default_factory=set)
    renewed: set[int] = field(default_factory=set)
    claims: set[int] = field(default_factory=set)
    repeats: set[int] = field(default_factory=set)  # asked: which of these are answered?
    recalls: set[str] = field(default_factory=set)

    def put_before(self, later: "Batch") -> None:
        """Add what is to be written to a later batch, which knows better where both speak of the same."""
        later.states = self.states | later.states
        later.turns.update(self.turns)
        later.reports.update(self.reports)
        later.answered |= self.answered
        later.released |= self.released - later.answered

    def asks(self) -> bool:
        """Whether somebody waits for what is found, and a person behind it for an answer."""
        return bool(self.claims or self.repeats or self.recalls)

    def writes(self) -> int:
        return len(self.states) + len(self.turns) + len(self.reports) + len(self.answered) + len(self.released)


@dataclass(frozen=True, slots=True)
class Found:
    """The answers to what a batch asked."""

    states: dict[str, str] = field(default_factory=dict)
    claims: dict[int, Claim] = field(default_factory=dict)
    answered: frozenset[int] = frozenset()
    failed: bool = False


class Queries:
    """All statements, for one bot in one process (`owner`). Blocking: for a thread of its own."""

    def __init__(self, engine: Engine, bot: int, owner: str) -> None:
        self._engine, self._bot, self._owner = engine, bot, owner
        self._insert = insert_of(engine)
        self._swept = 0.0

    def carry_out(self, batch: Batch, now: int, today: date) -> Found:
        """One transaction: write, then look up. Rows are touched in order, so that replicas never wait for each other in a circle."""
        with self._engine.begin() as connection:
            self._write_states(connection, batch)
            self._write_turns(connection, batch)
            self._write_reports(connection, batch)
            self._write_answered(connection, batch, now)
            claims = self._claim(connection, batch.claims, now) if batch.claims else {}
            if now - self._swept >= SWEEP_SECONDS:
                self._sweep(connection, now, today)
                self._swept = now
            states = self._states(connection, batch.recalls, now) if batch.recalls else {}
            answered = self._answered(connection, batch.repeats) if batch.repeats else frozenset()
        return Found(states, claims, answered)

    def let_go(self) -> None:
        """Drop every lease. For a database that only one process uses: what a predecessor left is nobody's."""
        with self._engine.begin() as connection:
            connection.execute(delete(handled).where(self._mine(handled), handled.c.lease_ends.is_not(None)))

    def _write_states(self, connection: Connection, batch: Batch) -> None:
        kept = [
            {"bot": self._bot, "key": key, "state": state, "seen": seen}
            for key, (state, seen) in sorted(batch.states.items())
            if state is not None
        ]
        gone = [key for key, (state, _) in batch.states.items() if state is None]
        if kept:
            made = self._insert(conversations)
            newer = {"state": made.excluded.state, "seen": made.excluded.seen}
            connection.execute(made.on_conflict_do_update(index_elements=["bot", "key"], set_=newer), kept)
        if gone:
            connection.execute(delete(conversations).where(self._mine(conversations), conversations.c.key.in_(gone)))

    def _write_turns(self, connection: Connection, batch: Batch) -> None:
        if batch.turns:
            made = self._insert(outcomes)
            more = made.on_conflict_do_update(
                index_elements=["bot", "day", "kind", "target"], set_={"turns": outcomes.c.turns + made.excluded.turns}
            )
            counted = [
                {"bot": self._bot, "day": day, "kind": kind, "target": target, "turns": turns}
                for (day, kind, target), turns in sorted(batch.turns.items())
            ]
            connection.execute(more, counted)

    def _write_reports(self, connection: Connection, batch: Batch) -> None:
        if batch.reports:
            made = self._insert(reports)
            more = made.on_conflict_do_update(
                index_elements=["bot", "day", "target"], set_={"times": reports.c.times + made.excluded.times}
            )
            counted = [
                {"bot": self._bot, "day": day, "target": target, "times": times} for (day, target), times in sorted(batch.reports.items())
            ]
            connection.execute(more, counted)

    def _write_answered(self, connection: Connection, batch: Batch, now: int) -> None:
        if batch.answered:
            made = self._insert(handled)
            answered = made.on_conflict_do_update(
                index_elements=["bot", "update_id"], set_={"lease_ends": None, "seen": made.excluded.seen, "owner": made.excluded.owner}
            )
            connection.execute(answered, [self._row(number, None, now) for number in sorted(batch.answered)])
        held = and_(self._mine(handled), handled.c.owner == self._owner, handled.c.lease_ends.is_not(None))
        if batch.released:
            connection.execute(delete(handled).where(held, handled.c.update_id.in_(batch.released)))
        if batch.renewed:
            longer = update(handled).where(held, handled.c.update_id.in_(batch.renewed)).values(lease_ends=now + LEASE_SECONDS)
            connection.execute(longer)

    def _claim(self, connection: Connection, numbers: set[int], now: int) -> dict[int, Claim]:
        made = self._insert(handled).values([self._row(number, now + LEASE_SECONDS, now) for number in sorted(numbers)])
        taken = made.on_conflict_do_update(
            index_elements=["bot", "update_id"],
            set_={"owner": made.excluded.owner, "lease_ends": made.excluded.lease_ends, "seen": made.excluded.seen},
            where=handled.c.lease_ends <= now,
        ).returning(handled.c.update_id)
        ours = set(connection.execute(taken).scalars())
        answered = self._answered(connection, numbers - ours)
        return {number: "ours" if number in ours else "answered" if number in answered else "theirs" for number in numbers}

    def _answered(self, connection: Connection, numbers: set[int]) -> frozenset[int]:
        if not numbers:
            return frozenset()
        asked = select(handled.c.update_id).where(self._mine(handled), handled.c.update_id.in_(numbers), handled.c.lease_ends.is_(None))
        return frozenset(connection.execute(asked).scalars())

    def _states(self, connection: Connection, keys: set[str], now: int) -> dict[str, str]:
        fresh = conversations.c.seen > now - FORGET_AFTER_SECONDS
        asked = select(conversations.c.key, conversations.c.state).where(self._mine(conversations), conversations.c.key.in_(keys), fresh)
        return {row.key: row.state for row in connection.execute(asked)}

    def _sweep(self, connection: Connection, now: int, today: date) -> None:
        """Retention, for all bots of the database: also for one that is no longer run."""
        connection.execute(delete(conversations).where(conversations.c.seen <= now - FORGET_AFTER_SECONDS))
        connection.execute(delete(handled).where(handled.c.seen <= now - HANDLED_FOR_SECONDS))
        connection.execute(delete(outcomes).where(outcomes.c.day <= today - timedelta(days=COUNTED_FOR_DAYS)))
        old = select(cases.c.bot, cases.c.id).where(cases.c.opened <= now - OPEN_FOR_SECONDS)
        connection.execute(delete(case_messages).where(tuple_(case_messages.c.bot, case_messages.c.case).in_(old)))
        connection.execute(delete(cases).where(cases.c.opened <= now - OPEN_FOR_SECONDS))
        for table in (open_questions, reports):
            connection.execute(delete(table).where(table.c.day <= today - timedelta(days=KEPT_FOR_DAYS)))

    def _mine(self, table: Table) -> ColumnElement[bool]:
        return table.c.bot == self._bot

    def _row(self, number: int, lease_ends: int | None, now: int) -> dict[str, int | str | None]:
        return {"bot": self._bot, "update_id": number, "owner": self._owner, "lease_ends": lease_ends, "seen": now}
