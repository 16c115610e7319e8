"""Backup and restore, the same for SQLite and PostgreSQL: a backup is a SQLite file, whatever it was taken from.

So it also moves a database from one to the other. It holds no words and no names, as the database does.
"""

import os
import shutil
import tempfile
from pathlib import Path

from sqlalchemy import Engine, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StoreError
from bot.store.database import engine
from bot.store.tables import metadata
from bot.store.upgrades import upgrade

AT_ONCE = 1000  # rows
SQLITE = b"SQLite format 3\x00"


def backup(url: str, file: Path) -> int:
    """Write everything in the database at `url` to `file`, as it is at one moment, while it is used. The number of rows.

    An older file of that name is replaced when the new one is complete. Raises SettingsError and StoreError.
    """
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=_folder_of(file)) as folder:
        new = Path(folder) / "new.sqlite"
        try:
            source = engine(url)
            upgrade(source)
            target = engine(f"sqlite:///{new}")
            upgrade(target)
            rows = _copy(source, target)
            with target.connect() as connection:
                connection.exec_driver_sql("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
            target.dispose()
            source.dispose()
            new.chmod(0o600)
            os.replace(new, file)
        except SQLAlchemyError as error:
            raise StoreError(f"{file}: no backup made: {type(error).__name__} (is the database there, and room on the disk?)") from None
    return rows


def restore(url: str, file: Path) -> int:
    """Put what `file` holds in place of everything in the database at `url`, all or nothing. The number of rows.

    Raises SettingsError, and StoreError when the file is no backup or belongs to a newer program.
    """
    if not file.is_file():
        raise StoreError(f"{file}: no such file")
    if file.read_bytes()[: len(SQLITE)] != SQLITE:
        raise StoreError(f"{file}: not a backup (it is made by 'wegweiser backup')")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.sqlite"  # an older backup is upgraded, and the file itself is left as it is
        shutil.copyfile(file, copy)
        try:
            source, target = engine(f"sqlite:///{copy}"), engine(url)
            upgrade(source)
            upgrade(target)
            rows = _copy(source, target)
        except SQLAlchemyError as error:
            raise StoreError(f"{file}: not restored: {type(error).__name__} (is the database there, and the file whole?)") from None
        source.dispose()
        target.dispose()
    return rows


def _copy(source: Engine, target: Engine) -> int:
    """Everything, in one transaction on either side."""
    rows = 0
    level = "REPEATABLE READ" if source.dialect.name == "postgresql" else "SERIALIZABLE"
    with source.connect().execution_options(isolation_level=level) as reading, reading.begin(), target.begin() as writing:
        if source.dialect.name == "sqlite":
            reading.exec_driver_sql("BEGIN")
        for table in metadata.sorted_tables:
            writing.execute(delete(table))
            for part in reading.execute(select(table)).mappings().partitions(AT_ONCE):
                writing.execute(insert(table), [dict(row) for row in part])
                rows += len(part)
    return rows


def _folder_of(file: Path) -> Path:
    folder = file.resolve().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise StoreError(f"{file}: {folder} is no folder that can be written to")
    return folder
