"""The statements for what goes to the round table, for one bot. Blocking: each in a transaction of its own."""

from datetime import date
from typing import Any, get_args

from sqlalchemy import ColumnElement, Engine, Row, Table, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.conversation.round_table import SETTLED, Became, Meeting, OpenQuestion, Report
from bot.errors import SettingsError, StoreError
from bot.store.database import engine, insert_of
from bot.store.keys import new_id
from bot.store.tables import meetings, metadata, open_questions, outcomes, reports
from bot.store.upgrades import upgrade

KEPT_FOR_DAYS = 365  # questions and reports: the round table meets several times a year
MOST_QUESTIONS = 2_000  # a bot: more than a round table can read; whoever floods it fills no disk


class RoundTableQueries:
    """Reads and writes open questions, reports and meetings."""

    def __init__(self, database: Engine, bot: int) -> None:
        self._engine, self._bot = database, bot
        self._insert = insert_of(database)

    def keep(self, question: OpenQuestion) -> bool:
        """False when the table is full."""
        with self._engine.begin() as connection:
            kept = connection.execute(select(func.count()).select_from(open_questions).where(self._mine(open_questions))).scalar_one()
            if kept >= MOST_QUESTIONS:
                return False
            connection.execute(insert(open_questions), self._row(question))
        return True

    def questions(self) -> list[OpenQuestion]:
        asked = select(open_questions).where(self._mine(open_questions)).order_by(open_questions.c.day, open_questions.c.id)
        with self._engine.connect() as connection:
            return [_question(row) for row in connection.execute(asked)]

    def question(self, id: str) -> OpenQuestion | None:
        with self._engine.connect() as connection:
            row = connection.execute(select(open_questions).where(self._mine(open_questions), open_questions.c.id == id)).first()
        return None if row is None else _question(row)

    def settle(self, id: str, became: Became, day: date, topic: str | None) -> bool:
        new: dict[str, Any] = {"became": became, "changed": day}
        if topic is not None:
            new["topic"] = topic
        if became in SETTLED:
            new["words"] = ""
        changed = update(open_questions).where(self._mine(open_questions), open_questions.c.id == id).values(new)
        with self._engine.begin() as connection:
            return connection.execute(changed).rowcount > 0

    def reports(self, since: date) -> dict[Report, int]:
        asked = select(reports).where(self._mine(reports), reports.c.day >= since)
        with self._engine.connect() as connection:
            return {Report(row.target, row.day): row.times for row in connection.execute(asked)}

    def turns(self, since: date) -> dict[tuple[str, str], int]:
        how = (outcomes.c.kind, outcomes.c.target)
        asked = select(*how, func.sum(outcomes.c.turns).label("turns")).where(self._mine(outcomes), outcomes.c.day >= since).group_by(*how)
        with self._engine.connect() as connection:
            return {(row.kind, row.target): int(row.turns) for row in connection.execute(asked)}

    def hold(self, meeting: Meeting) -> None:
        made = self._insert(meetings).values(bot=self._bot, day=meeting.day, unsettled=" ".join(meeting.unsettled))
        again = made.on_conflict_do_update(index_elements=["bot", "day"], set_={"unsettled": made.excluded.unsettled})
        with self._engine.begin() as connection:
            connection.execute(again)

    def last_meeting(self) -> Meeting | None:
        asked = select(meetings).where(self._mine(meetings)).order_by(meetings.c.day.desc()).limit(1)
        with self._engine.connect() as connection:
            row = connection.execute(asked).first()
        return None if row is None else Meeting(row.day, tuple(row.unsettled.split()))

    def _mine(self, table: Table) -> ColumnElement[bool]:
        return table.c.bot == self._bot

    def _row(self, question: OpenQuestion) -> dict[str, Any]:
        return {
            "bot": self._bot,
            "id": question.id or new_id(),
            "words": question.words,
            "language": question.language,
            "day": question.day,
            "nearest": " ".join(question.nearest),
            "became": question.became,
            "topic": question.topic,
            "changed": question.changed,
        }


def only_bot(url: str) -> int:
    """The number of the only bot of a database; 0 when there is none yet. Raises SettingsError when there are several."""
    source = engine(url)
    try:
        upgrade(source)
        with source.connect() as connection:
            found = {bot for table in metadata.sorted_tables for bot in connection.execute(select(table.c.bot).distinct()).scalars()}
    except SQLAlchemyError as error:
        raise StoreError(f"the database cannot be used: {type(error).__name__} (see WEGWEISER_DATABASE_URL)") from None
    finally:
        source.dispose()
    if len(found) > 1:
        raise SettingsError(f"TELEGRAM_BOT_TOKEN is not set, and the database holds {len(found)} bots (the token tells which one is meant)")
    return next(iter(found), 0)


def _question(row: Row[Any]) -> OpenQuestion:
    became: Became = row.became if row.became in get_args(Became) else "open"  # written by another version
    return OpenQuestion(row.words, row.language, row.day, tuple(row.nearest.split()), row.id, became, row.topic, row.changed)
