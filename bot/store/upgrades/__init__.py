"""Brings a database to the shape of `tables`, however old it is. Alembic does the work; `versions` holds the steps."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from bot.errors import StoreError

HEAD = "0003"  # the latest step in versions/, so that an up-to-date database costs no import of Alembic
LOCK = 8_243_071_503_462_901  # any number: replicas that start together upgrade one after the other


def upgrade(engine: Engine) -> None:
    """Upgrade in one transaction. Raises StoreError when the database belongs to a newer program."""
    with engine.begin() as connection:
        if _version(connection) == HEAD:
            return
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        _run_steps(connection, _version(connection))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _run_steps(connection: Connection, version: str | None) -> None:
    from alembic import command  # here: it takes a while to import, and is hardly ever needed
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        if version:
            ScriptDirectory.from_config(config).get_revision(version)
        command.upgrade(config, "head")
    except CommandError:
        raise StoreError(
            f"the database has version {version}, which this program does not know: it belongs to a newer one (update the program)"
        ) from None
