"""A backup is taken while the database is used, and put back all or not at all; it also moves from SQLite to PostgreSQL."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.conversation.round_table import Meeting, Report
from bot.conversation.turn import State
from bot.errors import StoreError
from bot.store.backup import backup, restore
from bot.store.sql import SqlStore
from tests.postgresql import Cluster
from tests.store.contract import ASKED, DAY, SPOKEN


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/wegweiser.sqlite"


async def opened(url: str) -> SqlStore:
    store = SqlStore(url, 7, "secret")
    await store.open()
    return store


async def filled(url: str, chats: int = 3) -> None:
    store = await opened(url)
    for number in range(chats):
        await store.remember(f"chat {number}", SPOKEN)
    await store.answered(1)
    await store.close()


async def test_what_was_there_at_the_backup_is_there_again_and_nothing_else(url: str, tmp_path: Path) -> None:
    await filled(url)
    assert backup(url, tmp_path / "a.backup") == 4
    store = await opened(url)
    await store.remember("chat 0", State(target="later"))
    await store.answered(2)
    await store.close()
    assert restore(url, tmp_path / "a.backup") == 4
    store = await opened(url)
    assert await store.recall("chat 0") == SPOKEN
    assert await store.repeats([1, 2]) == {1}
    await store.close()


async def test_a_backup_moves_a_database_to_postgresql(sqlite: str, postgresql: Cluster, tmp_path: Path) -> None:
    await filled(sqlite)
    url = postgresql.url()
    backup(sqlite, tmp_path / "a.backup")
    restore(url, tmp_path / "a.backup")
    store = await opened(url)
    assert await store.recall("chat 2") == SPOKEN
    await store.close()


async def test_a_backup_taken_during_writes_is_whole(url: str, tmp_path: Path) -> None:
    await filled(url)
    store = await opened(url)
    writing = asyncio.create_task(asyncio.wait_for(_write_for_ever(store), 60))
    for _ in range(3):
        await asyncio.to_thread(backup, url, tmp_path / "a.backup")
        with sqlite3.connect(tmp_path / "a.backup") as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM conversations").fetchone()[0] >= 3
    assert store.available
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    await store.close()


async def _write_for_ever(store: SqlStore) -> None:
    number = 100
    while True:
        number += 1
        await store.remember(f"chat {number}", SPOKEN)
        await store.answered(number)


async def test_a_backup_is_one_file_that_only_its_owner_may_read(sqlite: str, tmp_path: Path) -> None:
    await filled(sqlite)
    folder = tmp_path / "backups"
    folder.mkdir()
    backup(sqlite, folder / "a.backup")
    assert [path.name for path in folder.iterdir()] == ["a.backup"]
    assert (folder / "a.backup").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("content", "cause"), [(None, "no such file"), (b"", "not a backup"), (b"SQLite format 3\0x", "not restored")])
async def test_what_is_no_backup_is_told_and_changes_nothing(sqlite: str, tmp_path: Path, content: bytes | None, cause: str) -> None:
    await filled(sqlite)
    file = tmp_path / "b.backup"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(StoreError, match=cause):
        restore(sqlite, file)
    store = await opened(sqlite)
    assert await store.recall("chat 0") == SPOKEN
    await store.close()


async def test_a_backup_of_a_newer_program_is_refused(sqlite: str, tmp_path: Path) -> None:
    await filled(sqlite)
    backup(sqlite, tmp_path / "a.backup")
    with sqlite3.connect(tmp_path / "a.backup") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer one"):
        restore(sqlite, tmp_path / "a.backup")


def test_a_folder_that_is_not_there_is_told(sqlite: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no folder that can be written to"):
        backup(sqlite, tmp_path / "nowhere" / "a.backup")


async def test_what_people_gave_and_the_meetings_are_in_a_backup(url: str, tmp_path: Path) -> None:
    store = await opened(url)
    assert await store.keep(ASKED)
    await store.report(Report("reparatur", DAY))
    await store.hold(Meeting(DAY, ("reparatur",)))
    [kept] = await store.questions()
    await store.close()
    assert backup(url, tmp_path / "a.backup") == 3
    store = await opened(url)
    await store.settle(kept.id, "dropped", DAY)
    await store.close()
    restore(url, tmp_path / "a.backup")
    store = await opened(url)
    assert await store.questions() == [kept]
    assert await store.reports(DAY) == {Report("reparatur", DAY): 1}
    assert await store.last_meeting() == Meeting(DAY, ("reparatur",))
    await store.close()
