"""What the staff chat needs kept: one contract in memory, on SQLite and on PostgreSQL; sealed, and gone when its time is over."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.freshness.review import Asked, Confirmed
from bot.handoff.case import OPEN_FOR_SECONDS, Exchange
from bot.store.batch import SWEEP_SECONDS
from bot.store.database import engine
from bot.store.seal import Seal
from bot.store.sql import SqlStore
from bot.store.staff import StaffStore
from bot.store.staff_memory import MemoryStaffStore
from bot.store.tables import metadata
from tests.postgresql import Cluster
from tests.store.contract import Clock

CHAT = "telegram:7512345678"
SECRET = "4200000001:" + "AAx-_9" * 6
DAY = date(2027, 3, 1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


class StaffContract:
    """What handoff and freshness expect of any store. Needs the fixtures `staff` and `clock`."""

    async def test_a_case_is_found_by_id_and_by_person(self, staff: StaffStore, clock: Clock) -> None:
        case = await staff.open_case(CHAT, 5, "ar", ("hausordnung", "reparatur"))
        assert (case.conversation, case.language, case.nearest) == (CHAT, "ar", ("hausordnung", "reparatur"))
        assert case.opened == int(clock.seconds)
        assert await staff.case(case.id) == case
        assert await staff.cases_of(CHAT) == [case]
        assert await staff.cases_of("telegram:1") == []

    async def test_the_same_question_opens_one_case(self, staff: StaffStore) -> None:
        first, second = await staff.open_case(CHAT, 5, "de", ()), await staff.open_case(CHAT, 5, "de", ("x",))
        assert first == second
        assert (await staff.open_case(CHAT, 6, "de", ())).id != first.id

    async def test_a_message_leads_to_its_case_from_either_chat(self, staff: StaffStore) -> None:
        case = await staff.open_case(CHAT, 5, "de", ())
        first, second = Exchange(100, 6), Exchange(101, 7, by_staff=True)
        await staff.note(case.id, second)
        await staff.note(case.id, first)
        assert await staff.exchanges(case.id) == [first, second]
        assert await staff.in_staff_chat(101) == (case, second)
        assert await staff.in_conversation(CHAT, 6) == (case, first)
        assert await staff.in_conversation("telegram:1", 6) is None
        assert await staff.in_staff_chat(102) is None

    async def test_progress_is_kept(self, staff: StaffStore) -> None:
        case = await staff.open_case(CHAT, 5, "de", ())
        await staff.progressed(case.id, "clarifying")
        await staff.progressed(case.id, answered=True)
        found = await staff.case(case.id)
        assert found
        assert (found.progress, found.answered) == ("clarifying", True)

    async def test_a_case_is_closed_once_and_nothing_is_left_of_it(self, staff: StaffStore) -> None:
        case = await staff.open_case(CHAT, 5, "de", ())
        await staff.note(case.id, Exchange(100, 6))
        assert [await staff.close_case(case.id), await staff.close_case(case.id)] == [True, False]
        assert await staff.case(case.id) is None
        assert await staff.exchanges(case.id) == []
        assert await staff.in_staff_chat(100) is None
        await staff.note(case.id, Exchange(101, 7))
        assert await staff.in_staff_chat(101) is None

    async def test_cases_are_found_by_age(self, staff: StaffStore, clock: Clock) -> None:
        old = await staff.open_case(CHAT, 5, "de", ())
        clock.seconds += 100
        new = await staff.open_case(CHAT, 6, "de", ())
        assert await staff.opened_before(new.opened) == [old]
        assert {case.id for case in await staff.all_cases()} == {old.id, new.id}

    async def test_the_staff_chat_is_found_where_it_moved_to(self, staff: StaffStore) -> None:
        assert await staff.moved_to(-5) == -5
        await staff.staff_moved(-5, -1007)
        await staff.staff_moved(-5, -1008)
        assert await staff.moved_to(-5) == -1008

    async def test_asking_is_counted_once_whoever_asks(self, staff: StaffStore) -> None:
        assert [await staff.ask(Asked("awo", DAY, 1)), await staff.ask(Asked("awo", DAY, 1))] == [True, False]
        assert await staff.ask(Asked("awo", DAY, 2))
        assert await staff.asked() == [Asked("awo", DAY, 2)]
        assert [await staff.answered("awo"), await staff.answered("awo")] == [True, False]
        assert await staff.asked() == []

    async def test_the_latest_confirmation_counts(self, staff: StaffStore) -> None:
        await staff.confirm(Confirmed("awo", DAY, "a"))
        await staff.confirm(Confirmed("awo", DAY.replace(day=2), "b"))
        assert await staff.confirmed() == [Confirmed("awo", DAY.replace(day=2), "b")]


class TestMemoryStaffStore(StaffContract):
    @pytest.fixture
    def staff(self, clock: Clock) -> MemoryStaffStore:
        return MemoryStaffStore(clock)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/wegweiser.sqlite"
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.url()


@pytest.fixture
async def store(url: str, clock: Clock) -> AsyncIterator[SqlStore]:
    store = SqlStore(url, 7, SECRET, clock)
    await store.open()
    yield store
    await store.close()


class TestSqlStaffStore(StaffContract):
    @pytest.fixture
    def staff(self, store: SqlStore) -> StaffStore:
        return store.staff

    async def test_neither_the_chats_number_nor_that_of_a_message_can_be_read(self, store: SqlStore, url: str) -> None:
        case = await store.staff.open_case(CHAT, 5_000_777, "de", ())
        await store.staff.note(case.id, Exchange(100, 6_000_888))
        with engine(url).connect() as connection:
            everything = " ".join(str(row) for table in metadata.sorted_tables for row in connection.execute(select(table)))
        assert "7512345678" not in everything
        assert "5000777" not in everything
        assert "6000888" not in everything

    async def test_with_another_token_a_case_leads_to_nobody(self, store: SqlStore, url: str, clock: Clock) -> None:
        case = await store.staff.open_case(CHAT, 5, "de", ())
        await store.staff.note(case.id, Exchange(100, 6))
        other = SqlStore(url, 7, SECRET + "renewed", clock)
        await other.open()
        assert await other.staff.case(case.id) is None
        assert await other.staff.in_staff_chat(100) is None
        await other.close()

    async def test_two_bots_on_one_database_know_nothing_of_each_others_cases(self, store: SqlStore, url: str, clock: Clock) -> None:
        case = await store.staff.open_case(CHAT, 5, "de", ())
        other = SqlStore(url, 8, SECRET, clock)
        await other.open()
        assert await other.staff.case(case.id) is None
        assert not await other.staff.close_case(case.id)
        await other.close()
        assert await store.staff.case(case.id) == case

    async def test_after_two_weeks_it_is_deleted_by_itself(self, store: SqlStore, url: str, clock: Clock) -> None:
        case = await store.staff.open_case(CHAT, 5, "de", ())
        await store.staff.note(case.id, Exchange(100, 6))
        clock.seconds += OPEN_FOR_SECONDS - 1
        await store.check()
        assert await store.staff.case(case.id) == case
        clock.seconds += SWEEP_SECONDS
        await store.check()
        with engine(url).connect() as connection:
            kept = [row for name in ("cases", "case_messages") for row in connection.execute(select(metadata.tables[name]))]
        assert kept == []

    async def test_it_outlives_a_restart(self, url: str, clock: Clock) -> None:
        first = SqlStore(url, 7, SECRET, clock)
        await first.open()
        case = await first.staff.open_case(CHAT, 5, "de", ())
        await first.close()
        second = SqlStore(url, 7, SECRET, clock)
        await second.open()
        assert await second.staff.cases_of(CHAT) == [case]
        await second.close()


def test_a_seal_tells_no_time_and_opens_only_with_its_own_secret() -> None:
    sealed = Seal("a").close("telegram:1")
    assert Seal("a").open(sealed) == "telegram:1"
    assert Seal("b").open(sealed) is None
    assert Seal("a").open(sealed[:-4] + "AAA=") is None
    assert sealed.startswith("gAAAAAAAAAAA")  # Fernet's version and a time of zero
