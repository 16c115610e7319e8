"""What is stored and for how long, told by the tables themselves: nobody can add a column without saying what it holds."""

from collections.abc import Iterator

from sqlalchemy import Table

from bot.store.tables import metadata

TITLE = "What Wegweiser stores, and for how long"
BEFORE = """\
Made by `wegweiser privacy` from the tables of the database; there is nothing else on disk.

**Nothing that anybody writes is stored**, no name, no number of a person or a chat, unless the person gives a question to the round
table: then the words that were shown to them before, after redaction, and nothing beside that leads to them. Of a question given to
the staff no word is stored here; the way to the person is, sealed with a key made of the bot's token, so that an answer arrives. Logs
and metrics hold no words, names or numbers of people."""
AFTER = """\
## What a person can have deleted

`/loeschen` deletes at once what the conversation is about and every question that the staff have not closed, with the way to the person;
its words are taken out of the staff's group. One thing escapes: a copy that stands there because the program was killed in the very
instant of posting, and that nobody has replied to; the staff are asked to delete such copies. Nothing else is kept under a name of the
conversation. Questions at the round table bear nothing that tells whose they are, so they can be neither found nor deleted for a
person; counts and reports are numbers only.

## What only the memory of the running program holds

How many questions and reports a conversation has given today, under a hash that changes with every start; how fast a conversation
writes; which messages answered its last question; for ten minutes after late answers, which it was given, as hashes that change with
every start. None of it outlives the process; counts of a day end with the day. After
`/loeschen` the count of the day stays, or the bound on questions would be none.

## What lies elsewhere

Conversations are held over Telegram, which keeps them as its own terms say; so are the staff's group and what is written there. A
backup (`wegweiser backup`) holds what the database held on that day and is to be deleted by whoever made it. What is deleted from a
SQLite file is overwritten at once; PostgreSQL overwrites it when it cleans up (autovacuum)."""


def page() -> str:
    """The whole page as Markdown."""
    parts = [f"# {TITLE}", BEFORE, *("\n".join(_about(table)) for table in metadata.sorted_tables), AFTER]
    return "\n\n".join(parts) + "\n"


def _about(table: Table) -> Iterator[str]:
    yield f"## {table.name}"
    yield ""
    yield f"{_sentence(table.info['purpose'])} Kept: {table.info['kept']}."
    yield ""
    yield "| column | holds |"
    yield "|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {column.info['means']} |"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
