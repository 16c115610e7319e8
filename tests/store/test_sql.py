"""The database: one contract on SQLite and PostgreSQL; nobody is named in it; it may go away and come back."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.exc import OperationalError

from bot.conversation.round_table import OpenQuestion, Report
from bot.conversation.turn import Outcome, State
from bot.errors import SettingsError, StoreError
from bot.store import batch, database, round_table, sql
from bot.store.batch import COUNTED_FOR_DAYS, HANDLED_FOR_SECONDS, LEASE_SECONDS, SWEEP_SECONDS
from bot.store.database import engine
from bot.store.memory import FORGET_AFTER_SECONDS
from bot.store.round_table import KEPT_FOR_DAYS
from bot.store.sql import SqlStore
from bot.store.tables import conversations, handled, metadata, open_questions, outcomes, reports
from tests.postgresql import Cluster
from tests.store.contract import ASKED, DAY, SPOKEN, Clock, HandledContract, RoundTableContract, StoreContract

TODAY = date(2026, 12, 1)
SECRET = "4200000001:" + "AAx-_9" * 6
CHAT = "telegram:7512345678"

Opened = Callable[[SqlStore], Awaitable[SqlStore]]


class Calendar:
    """A day that stays until it is moved."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/kept/wegweiser.sqlite"


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """`await opened(store)` opens a store and sees that it is closed."""
    async with AsyncExitStack() as stack:

        async def open_(store: SqlStore) -> SqlStore:
            await store.open()
            stack.push_async_callback(store.close)
            return store

        yield open_


@pytest.fixture
async def store(url: str, clock: Clock, calendar: Calendar, opened: Opened) -> SqlStore:
    return await opened(SqlStore(url, 7, SECRET, clock, calendar))


def rows(url: str, table: object) -> int:
    with engine(url).connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def counted(url: str) -> dict[tuple[date, str, str], int]:
    with engine(url).connect() as connection:
        return {(row.day, row.kind, row.target): row.turns for row in connection.execute(select(outcomes))}


class TestSqlStore(StoreContract, HandledContract, RoundTableContract):
    async def test_turns_are_counted_by_day_kind_and_topic(self, store: SqlStore, url: str, calendar: Calendar) -> None:
        for outcome in (Outcome("answer", "reparatur"), Outcome("answer", "reparatur"), Outcome("fallback", None)):
            await store.count(outcome)
        await store.check()
        calendar.day += timedelta(days=1)
        await store.count(Outcome("answer", "reparatur"))
        await store.check()
        await store.count(Outcome("answer", "reparatur"))
        await store.check()
        tomorrow = TODAY + timedelta(days=1)
        assert counted(url) == {(TODAY, "answer", "reparatur"): 2, (TODAY, "fallback", ""): 1, (tomorrow, "answer", "reparatur"): 2}

    async def test_everything_outlives_a_restart(self, url: str, clock: Clock, opened: Opened) -> None:
        first = SqlStore(url, 7, SECRET, clock)
        await first.open()
        await first.remember(CHAT, SPOKEN)
        await first.answered(1)
        await first.close()
        second = await opened(SqlStore(url, 7, SECRET, clock))
        assert await second.recall(CHAT) == SPOKEN
        assert await second.repeats([1, 2]) == {1}

    async def test_the_chats_number_stands_nowhere_in_the_database(self, store: SqlStore, url: str) -> None:
        await store.remember(CHAT, SPOKEN)
        await store.check()
        with engine(url).connect() as connection:
            everything = [str(row) for table in metadata.sorted_tables for row in connection.execute(select(table))]
        assert everything
        assert not [row for row in everything if "7512345678" in row]

    async def test_the_same_chat_has_another_name_under_another_secret(
        self, store: SqlStore, url: str, clock: Clock, opened: Opened
    ) -> None:
        other = await opened(SqlStore(url, 7, SECRET + "x", clock))
        await store.remember(CHAT, SPOKEN)
        await store.check()
        assert await other.recall(CHAT) == State()

    async def test_two_bots_on_one_database_know_nothing_of_each_other(
        self, store: SqlStore, url: str, clock: Clock, opened: Opened
    ) -> None:
        other = await opened(SqlStore(url, 8, SECRET, clock))
        await store.remember(CHAT, SPOKEN)
        await store.answered(1)
        assert await other.recall(CHAT) == State()
        assert await other.claim(1) == "ours"

    async def test_what_is_too_old_is_deleted_by_itself(self, store: SqlStore, url: str, clock: Clock, calendar: Calendar) -> None:
        await store.remember(CHAT, SPOKEN)
        await store.count(Outcome("fallback", None))
        await store.answered(1)
        clock.seconds += HANDLED_FOR_SECONDS + FORGET_AFTER_SECONDS
        calendar.day += timedelta(days=COUNTED_FOR_DAYS)
        await store.check()
        assert [rows(url, table) for table in (conversations, handled, outcomes)] == [0, 0, 0]

    async def test_questions_and_reports_are_deleted_after_a_year(self, store: SqlStore, url: str, calendar: Calendar) -> None:
        await store.keep(ASKED)
        await store.report(Report("reparatur", DAY))
        await store.check()
        assert [rows(url, table) for table in (open_questions, reports)] == [1, 1]
        calendar.day += timedelta(days=KEPT_FOR_DAYS)
        store._queries._swept = 0.0  # the next look is due
        await store.check()
        assert [rows(url, table) for table in (open_questions, reports)] == [0, 0]

    async def test_questions_that_wait_for_a_year_stay_until_it_is_over(self, store: SqlStore, url: str, calendar: Calendar) -> None:
        await store.keep(ASKED)
        calendar.day += timedelta(days=KEPT_FOR_DAYS - 1)
        await store.check()
        assert rows(url, open_questions) == 1

    async def test_a_full_table_takes_no_more_questions(self, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(round_table, "MOST_QUESTIONS", 1)
        assert [await store.keep(ASKED), await store.keep(ASKED)] == [True, False]

    async def test_questions_of_one_bot_are_none_of_the_others(self, store: SqlStore, url: str, clock: Clock, opened: Opened) -> None:
        other = await opened(SqlStore(url, 8, SECRET, clock))
        await store.keep(ASKED)
        [kept] = await store.questions()
        assert await other.questions() == []
        assert not await other.settle(kept.id, "dropped", DAY)

    async def test_nothing_in_the_database_tells_the_order_of_questions(self, store: SqlStore, url: str) -> None:
        for number in range(20):
            await store.keep(OpenQuestion(str(number), "de", DAY))
        with engine(url).connect() as connection:
            if connection.dialect.name == "sqlite":
                with pytest.raises(OperationalError, match="no such column: rowid"):
                    connection.execute(text("SELECT rowid FROM open_questions"))
        assert [question.words for question in await store.questions()] != [str(number) for number in range(20)]

    async def test_who_visits_leaves_what_the_bot_is_answering(self, store: SqlStore, url: str, clock: Clock) -> None:
        await store.claim(1)
        visitor = SqlStore(url, 7, "", clock)
        await visitor.open(visiting=True)
        await visitor.close()
        assert await store.claim(1) == "theirs"

    async def test_what_is_not_too_old_stays(self, store: SqlStore, url: str, clock: Clock, calendar: Calendar) -> None:
        await store.count(Outcome("fallback", None))
        await store.answered(1)
        clock.seconds += HANDLED_FOR_SECONDS - SWEEP_SECONDS
        calendar.day += timedelta(days=COUNTED_FOR_DAYS - 1)
        await store.check()
        assert [rows(url, table) for table in (handled, outcomes)] == [1, 1]

    async def test_a_dead_process_holds_an_update_no_longer_than_its_lease(
        self, store: SqlStore, url: str, clock: Clock, opened: Opened
    ) -> None:
        other = await opened(SqlStore(url, 7, SECRET, clock))
        await store.claim(1)
        assert await other.claim(1) == "theirs"
        clock.seconds += LEASE_SECONDS
        assert await other.claim(1) == "ours"

    async def test_a_lease_is_renewed_while_the_answer_takes_its_time(
        self, store: SqlStore, clock: Clock, url: str, monkeypatch: pytest.MonkeyPatch, opened: Opened
    ) -> None:
        monkeypatch.setattr(sql, "LEASE_SECONDS", 0.03)
        slow = await opened(SqlStore(url, 7, SECRET, clock))
        await slow.claim(1)
        clock.seconds += LEASE_SECONDS - 1
        await asyncio.sleep(0.1)
        clock.seconds += LEASE_SECONDS - 1
        assert await store.claim(1) == "theirs"

    async def test_of_many_processes_one_gets_an_update(self, url: str, clock: Clock, opened: Opened) -> None:
        stores = [await opened(SqlStore(url, 7, SECRET, clock)) for _ in range(3)]
        claims = await asyncio.gather(*(store.claim(number) for number in range(50) for store in stores))
        assert sorted(claims) == ["ours"] * 50 + ["theirs"] * 100

    async def test_what_ends_together_is_written_together(self, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
        written = 0
        carry_out = batch.Queries.carry_out

        def counting(self: batch.Queries, *given: object) -> object:
            nonlocal written
            written += 1
            return carry_out(self, *given)  # type: ignore[arg-type]

        monkeypatch.setattr(batch.Queries, "carry_out", counting)
        await asyncio.gather(*(store.answered(number) for number in range(200)))
        assert written <= 3

    async def test_what_nobody_waits_for_is_written_by_itself(self, store: SqlStore, url: str) -> None:
        await store.remember(CHAT, SPOKEN)
        async with asyncio.timeout(20):  # generous: soon, on a machine that does nothing else
            while not rows(url, conversations):
                await asyncio.sleep(sql.WAIT_SECONDS)

    async def test_a_state_of_another_version_begins_afresh(self, store: SqlStore, url: str) -> None:
        await store.remember(CHAT, SPOKEN)
        await store.check()
        with engine(url).begin() as connection:
            connection.execute(conversations.update().values(state='{"stage": {"no": "text"}}'))
        assert await store.recall(CHAT) == State()

    async def test_a_database_of_a_newer_program_is_refused(self, url: str) -> None:
        store = SqlStore(url, 7, SECRET)
        await store.open()
        await store.close()
        with create_engine(engine(url).url).begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(StoreError, match=r"version 9999, .* newer one"):
            await SqlStore(url, 7, SECRET).open()

    async def test_the_upgrades_make_what_the_tables_say(self, store: SqlStore, url: str) -> None:
        from alembic.autogenerate import compare_metadata
        from alembic.migration import MigrationContext

        with engine(url).connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []

    async def test_processes_that_start_together_upgrade_once(self, postgresql: Cluster, opened: Opened) -> None:
        url = postgresql.url()
        await asyncio.gather(*(opened(SqlStore(url, 7, SECRET)) for _ in range(3)))


async def test_what_a_dead_process_held_in_a_file_is_free_at_once_for_a_file_belongs_to_one_process(
    sqlite: str, clock: Clock, opened: Opened
) -> None:
    await (await opened(SqlStore(sqlite, 7, SECRET, clock))).claim(1)
    assert await (await opened(SqlStore(sqlite, 7, SECRET, clock))).claim(1) == "ours"


async def test_while_the_database_is_away_people_are_answered_and_nothing_is_lost(
    postgresql: Cluster, clock: Clock, caplog: pytest.LogCaptureFixture, opened: Opened
) -> None:
    url = postgresql.url()
    store = await opened(SqlStore(url, 7, SECRET, clock, lambda: TODAY))
    postgresql.stop()
    try:
        assert await store.recall(CHAT) == State()
        await store.remember(CHAT, SPOKEN)
        await store.count(Outcome("answer", "reparatur"))
        assert await store.recall(CHAT) == SPOKEN
        assert await store.claim(1) == "ours"
        await store.answered(1)
        assert not await store.keep(ASKED)
        with pytest.raises(StoreError, match="the database does not answer"):
            await store.questions()
        assert not await store.check()
    finally:
        postgresql.start()
    assert await store.check()
    assert await store.questions() == []
    assert await store.recall(CHAT) == SPOKEN
    assert await store.repeats([1]) == {1}
    assert counted(url) == {(TODAY, "answer", "reparatur"): 1}
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 2


async def test_a_full_disk_loses_no_answer(sqlite: str, opened: Opened) -> None:
    store = await opened(SqlStore(sqlite, 7, SECRET))
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite's own way to have no room left
    for number in range(500):
        await store.remember(f"chat {number}", SPOKEN)
    await store.answered(1)
    assert not store.available
    assert await store.recall("chat 499") == SPOKEN


async def test_a_file_that_another_program_holds_locked_loses_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    path = tmp_path / "a.sqlite"
    store = await opened(SqlStore(f"sqlite:///{path}", 7, SECRET))
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    await store.remember(CHAT, SPOKEN)
    await store.answered(1)
    assert await store.recall(CHAT) == SPOKEN
    assert not store.available
    other.rollback()
    other.close()
    assert await store.repeats([1]) == {1}
    assert store.available


async def test_a_file_may_be_read_by_its_owner_only(tmp_path: Path, opened: Opened) -> None:
    store = await opened(SqlStore(f"sqlite:///{tmp_path}/kept/a.sqlite", 7, SECRET))
    await store.answered(1)
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "kept").iterdir()} == {0o600}


async def test_what_was_deleted_is_not_left_in_the_file(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "a.sqlite"
    store = await opened(SqlStore(f"sqlite:///{path}", 7, SECRET))
    await store.remember(CHAT, State(target="ein-seltenes-thema"))
    await store.check()
    await store.forget(CHAT)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"ein-seltenes-thema" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("nonsense", "not understood"),
        ("mysql://u:geheim@h/d", "not supported"),
        ("oracle://u:geheim@h/d", "not supported"),
        ("postgresql://u:geheim@h:port/d", "not understood"),
    ],
)
def test_an_address_that_does_not_serve_is_told_without_showing_it(url: str, cause: str) -> None:
    with pytest.raises(SettingsError, match=rf"^WEGWEISER_DATABASE_URL: .*{cause}") as refused:
        SqlStore(url, 7, SECRET)
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be one" * 50])
async def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.sqlite").write_bytes(content)
    with pytest.raises(StoreError, match=r"cannot be used: DatabaseError: file is not a database \(see WEGWEISER_DATABASE_URL\)"):
        await SqlStore(f"sqlite:///{tmp_path}/broken.sqlite", 7, SECRET).open()


async def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    with pytest.raises(StoreError, match=r"cannot be used: OperationalError \(see WEGWEISER_DATABASE_URL\)") as refused:
        await SqlStore("postgresql://u:geheim@127.0.0.1:1/d", 7, SECRET).open()
    assert "geheim" not in str(refused.value)
