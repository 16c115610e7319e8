"""Alembic's entry: run the steps on the connection it is given, or write a new step with `alembic revision` (CONTRIBUTING.md)."""

from alembic import context

from bot.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
