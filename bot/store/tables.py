"""The tables of the database: no words, no names, and of numbers only those that Telegram gives its updates.

`bot` is the number of the bot (the part of its token before the colon), so that several towns may share a database.
Times are whole seconds since 1970 (UTC). A change here needs an upgrade in `upgrades/versions`.
"""

from sqlalchemy import BigInteger, Column, Date, Integer, MetaData, Table, Text

metadata = MetaData()

# What a conversation is about, for an hour. The key is a keyed hash of the chat: without the bot's token it leads to nobody.
conversations = Table(
    "conversations",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Text, primary_key=True),
    Column("state", Text, nullable=False),  # bot.conversation.turn.State as JSON
    Column("seen", BigInteger, nullable=False, index=True),
)

# Updates that are answered, or that some process is answering until its lease ends.
handled = Table(
    "handled",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("owner", Text, nullable=False),  # the process that answers or has answered
    Column("lease_ends", BigInteger),  # NULL: answered
    Column("seen", BigInteger, nullable=False, index=True),
)

# How many turns of a day ended how.
outcomes = Table(
    "outcomes",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Date, primary_key=True, index=True),
    Column("kind", Text, primary_key=True),
    Column("target", Text, primary_key=True),  # empty: none
    Column("turns", Integer, nullable=False),
)
