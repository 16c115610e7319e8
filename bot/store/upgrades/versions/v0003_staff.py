"""For the staff chat: open cases and their messages, where the group is, contacts asked about and confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("conversation", sa.Text, nullable=False, index=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("nearest", sa.Text, nullable=False),
        sa.Column("opened", sa.BigInteger, nullable=False, index=True),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("answered", sa.Boolean, nullable=False),
    )
    op.create_table(
        "case_messages",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("staff", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("case", sa.Text, nullable=False, index=True),
        sa.Column("key", sa.Text, nullable=False, index=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("by_staff", sa.Boolean, nullable=False),
    )
    op.create_table(
        "staff_chats",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("moved_to", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "reviews",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("actor", sa.Text, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
    )
    op.create_table(
        "confirmations",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("actor", sa.Text, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
    )
