"""Which database, and how to talk to it: a SQLite file for one process, PostgreSQL for several."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from bot.errors import SettingsError

BUSY_SECONDS = 10  # how long SQLite waits for another process, e.g. one that makes a backup
CONNECT_SECONDS = 5

Insert = Any  # SQLAlchemy has the same `insert … on conflict` twice, once a dialect, and no type for both


def engine(url: str) -> Engine:
    """An engine for a `sqlite:///file` or `postgresql://…` address. Raises SettingsError, never showing the address.

    A file's folder is made if it is missing.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        if address.database and address.database != ":memory:":
            _make_file(Path(address.database))
        made = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
        event.listen(made, "connect", _durable)
        return made
    return create_engine(address, pool_size=1, max_overflow=2, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_SECONDS})


def insert_of(engine: Engine) -> Insert:
    """The dialect's `insert`, which knows `on_conflict_do_update`."""
    if engine.dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert
    from sqlalchemy.dialects import postgresql

    return postgresql.insert


def _address(url: str) -> URL:
    try:
        address = make_url(url)
        if address.drivername in ("postgresql", "postgres"):
            import psycopg  # noqa: F401  # an extra: say how to get it before SQLAlchemy fails without saying

            address = address.set(drivername="postgresql+psycopg")
        address.get_dialect()
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise SettingsError(
            "WEGWEISER_DATABASE_URL: not understood (sqlite:////folder/file.sqlite or postgresql://user@host/name)"
        ) from None
    except ImportError:
        raise SettingsError("WEGWEISER_DATABASE_URL: PostgreSQL needs its driver (pip install 'wegweiser[postgres]')") from None
    if address.get_backend_name() not in ("sqlite", "postgresql"):
        raise SettingsError(f"WEGWEISER_DATABASE_URL: {address.get_backend_name()} is not supported (sqlite or postgresql)")
    return address


def _make_file(file: Path) -> None:
    """An empty file that only its owner may read; what SQLite puts beside it has the same mode."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError as error:
        raise SettingsError(f"WEGWEISER_DATABASE_URL: {file} cannot be made: {error.strerror} (name another file)") from None


def _durable(connection: Any, _record: Any) -> None:
    """What is committed survives a power cut, what is deleted is overwritten, and readers never wait for the writer."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
