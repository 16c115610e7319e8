"""The tables of the database: of people only what they gave with consent, redacted; of numbers only those Telegram gives its updates.

Each table says what it is for and how long its rows stay, each column what it holds: `wegweiser privacy` prints that.
Times are whole seconds since 1970 (UTC). A change here needs an upgrade in `upgrades/versions`.
"""

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, MetaData, Table, Text

metadata = MetaData()

BOT = "the number of the bot (the part of its token before the colon), so that several towns may share a database"


def means(text: str) -> dict[str, str]:
    """What a column holds, in words."""
    return {"means": text}


def for_what(purpose: str, kept: str) -> dict[str, str]:
    """What a table is for, and how long a row of it stays."""
    return {"purpose": purpose, "kept": kept}


conversations = Table(
    "conversations",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("key", Text, primary_key=True, info=means("a keyed hash of the chat's number: without the bot's token it leads to nobody")),
    Column(
        "state",
        Text,
        nullable=False,
        info=means(
            "language, stage of accommodation, place, audience and the topic last answered, as ids of the knowledge base, "
            "and whether the hint not to send personal data was given"
        ),
    ),  # bot.conversation.turn.State as JSON
    Column("seen", BigInteger, nullable=False, index=True, info=means("when the conversation last went on")),
    info=for_what(
        "what a conversation is about, so that one can ask on; no words, no name, no number",
        "one hour after the last message, or until the person sends /loeschen",
    ),
)

handled = Table(
    "handled",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False, info=means("the number Telegram gave a message or tap")),
    Column("owner", Text, nullable=False, info=means("a random name of the process that answers or has answered")),
    Column("lease_ends", BigInteger, info=means("until when that process has it; empty when it is answered")),  # NULL: answered
    Column("seen", BigInteger, nullable=False, index=True, info=means("when that was noted")),
    info=for_what("which messages are answered, so that none is answered twice; it says nothing about who sent them", "two days"),
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("day", Date, primary_key=True, index=True, info=means("the day")),
    Column("kind", Text, primary_key=True, info=means("how the turn ended: answer, question back, fallback, small talk, emergency")),
    Column("target", Text, primary_key=True, info=means("the topic, body or place it was about; empty when there is none")),
    Column("turns", Integer, nullable=False, info=means("how many turns")),
    info=for_what("how many turns of a day ended how: numbers only", "two years"),
)

open_questions = Table(
    "open_questions",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("id", Text, primary_key=True, info=means("a random name of the question; it tells neither person nor order")),
    Column(
        "words",
        Text,
        nullable=False,
        info=means("the question after redaction, exactly as it was shown to the person before consent; emptied when it is settled"),
    ),
    Column("language", Text, nullable=False, info=means("the language it is written in")),
    Column("day", Date, nullable=False, index=True, info=means("the day it was given; no time")),
    Column("nearest", Text, nullable=False, info=means("the ids of the nearest topics, nearest first")),  # separated by blanks
    Column("became", Text, nullable=False, info=means("what became of it: open, clarifying, answered, learnt, dropped")),
    Column("topic", Text, info=means("the topic it belongs to, once somebody said so")),
    Column("changed", Date, info=means("the day that last changed")),
    info=for_what(
        "questions nobody could answer, for the round table: only with consent, without the person",
        "the words until the question is settled, the rest and what is never settled one year",
    ),
    sqlite_with_rowid=False,  # a row's number would tell the order in which people asked
)

reports = Table(
    "reports",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("day", Date, primary_key=True, index=True, info=means("the day")),
    Column("target", Text, primary_key=True, info=means("the topic or body that is said to be no longer true")),
    Column("times", Integer, nullable=False, info=means("how often that was reported")),
    info=for_what("what people report as no longer true: numbers only, no words", "one year"),
)

meetings = Table(
    "meetings",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("day", Date, primary_key=True, info=means("the day of the meeting")),
    Column("unsettled", Text, nullable=False, info=means("the ids of the topics that were unsettled on that day")),  # separated by blanks
    info=for_what("when the round table met, to tell what has changed since; nothing of people", "for ever"),
)

cases = Table(
    "cases",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("id", Text, primary_key=True, info=means("a keyed hash of chat and message: without the bot's token it leads to nobody")),
    Column("conversation", Text, nullable=False, index=True, info=means("a keyed hash of the chat's number")),
    Column("person", Text, nullable=False, info=means("the chat's number, sealed: only who has the bot's token can read it")),
    Column("language", Text, nullable=False, info=means("the language the person is spoken to in")),
    Column("nearest", Text, nullable=False, info=means("the ids of the nearest topics, nearest first")),  # separated by blanks
    Column("opened", BigInteger, nullable=False, index=True, info=means("when the question was given to the staff")),
    Column("progress", Text, nullable=False, info=means("open, or clarifying")),
    Column("answered", Boolean, nullable=False, info=means("whether the staff have written to the person")),
    info=for_what(
        "questions given to the staff, so that their answer finds the person: only with consent, no words",
        "until the staff say it is answered, the person sends /loeschen, or 14 days",
    ),
)

case_messages = Table(
    "case_messages",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("staff", BigInteger, primary_key=True, autoincrement=False, info=means("the number of a message in the staff chat")),
    Column("case", Text, nullable=False, index=True, info=means("the case it belongs to")),
    Column("key", Text, nullable=False, index=True, info=means("a keyed hash of the person's chat and the message there")),
    Column("person", Text, nullable=False, info=means("the number of the message in the person's chat, sealed")),
    Column("by_staff", Boolean, nullable=False, info=means("whether the staff wrote it")),
    info=for_what("which messages of the two chats belong together, so that replies find their way; no words", "as long as the case"),
)

staff_chats = Table(
    "staff_chats",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, info=means("the number of the staff's group in the settings")),
    Column("moved_to", BigInteger, nullable=False, info=means("its number since it became a supergroup")),
    info=for_what("where the staff's group is now; a group, not a person", "for ever"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("actor", Text, primary_key=True, info=means("the body whose contact the staff were asked about")),
    Column("day", Date, nullable=False, info=means("when they were last asked")),
    Column("times", Integer, nullable=False, info=means("how often they were asked without an answer")),
    info=for_what("which contacts the staff were asked to confirm", "until they answer"),
)

confirmations = Table(
    "confirmations",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=means(BOT)),
    Column("actor", Text, primary_key=True, info=means("the body whose contact was confirmed")),
    Column("day", Date, nullable=False, info=means("the day the staff confirmed it; not who did")),
    Column("contact", Text, nullable=False, info=means("a hash of what was confirmed: of anything else it says nothing")),
    info=for_what("until when contacts are known to be right, beside the date in the file", "for ever, one row a body"),
)
