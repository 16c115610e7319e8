"""For the round table: questions given with consent, reports of what is no longer true, meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "open_questions",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("nearest", sa.Text, nullable=False),
        sa.Column("became", sa.Text, nullable=False),
        sa.Column("topic", sa.Text),
        sa.Column("changed", sa.Date),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reports",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date, primary_key=True, index=True),
        sa.Column("target", sa.Text, primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
    )
    op.create_table(
        "meetings",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("unsettled", sa.Text, nullable=False),
    )
