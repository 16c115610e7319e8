"""The statements for cases in the staff chat, for one bot. Blocking: each in a transaction of its own."""

from collections.abc import Callable
from typing import Any, get_args

from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, Table, delete, select, update

from bot.handoff.case import Case, Exchange, Progress
from bot.store import keys
from bot.store.database import insert_of
from bot.store.seal import Seal
from bot.store.tables import case_messages, cases, staff_chats

ID_LENGTH = 12  # of the hex form; a button has little room


class CaseQueries:
    """Reads and writes cases. `key` names conversations and messages, `seal` hides the way to the person."""

    def __init__(self, engine: Engine, bot: int, secret: str, now: Callable[[], int]) -> None:
        self._engine, self._bot, self._now = engine, bot, now
        self._insert = insert_of(engine)
        self._key, self._seal = keys.derived(secret), Seal(secret)

    def open_case(self, conversation: str, question: int, language: str, nearest: tuple[str, ...]) -> Case:
        id = keys.hashed(f"case {conversation} {question}", self._key)[:ID_LENGTH]
        row = {
            "bot": self._bot,
            "id": id,
            "conversation": keys.hashed(conversation, self._key),
            "person": self._seal.close(conversation),
            "language": language,
            "nearest": " ".join(nearest),
            "opened": self._now(),
            "progress": "open",
            "answered": False,
        }
        with self._engine.begin() as connection:
            connection.execute(self._insert(cases).values(row).on_conflict_do_nothing(index_elements=["bot", "id"]))
            return self._cases(connection, cases.c.id == id)[0]

    def case(self, id: str) -> Case | None:
        return next(iter(self._read(cases.c.id == id)), None)

    def cases_of(self, conversation: str) -> list[Case]:
        return self._read(cases.c.conversation == keys.hashed(conversation, self._key))

    def opened_before(self, moment: int) -> list[Case]:
        return self._read(cases.c.opened < moment)

    def all_cases(self) -> list[Case]:
        return self._read(cases.c.opened > 0)

    def exchanges(self, id: str) -> list[Exchange]:
        asked = self._messages().where(case_messages.c.case == id).order_by(case_messages.c.staff)
        with self._engine.connect() as connection:
            return [exchange for row in connection.execute(asked) if (exchange := self._exchange(row))]

    def note(self, id: str, exchange: Exchange) -> None:
        """Nothing is noted of a case that was closed meanwhile."""
        with self._engine.begin() as connection:
            case = next(iter(self._cases(connection, cases.c.id == id)), None)
            if case is None:
                return
            row = {
                "bot": self._bot,
                "staff": exchange.staff,
                "case": id,
                "key": self._message_key(case.conversation, exchange.person),
                "person": self._seal.close(str(exchange.person)),
                "by_staff": exchange.by_staff,
            }
            made = self._insert(case_messages).values(row)
            connection.execute(
                made.on_conflict_do_update(index_elements=["bot", "staff"], set_={"key": row["key"], "person": row["person"]})
            )

    def in_staff_chat(self, message: int) -> tuple[Case, Exchange] | None:
        return self._found(case_messages.c.staff == message)

    def in_conversation(self, conversation: str, message: int) -> tuple[Case, Exchange] | None:
        return self._found(case_messages.c.key == self._message_key(conversation, message))

    def progressed(self, id: str, progress: Progress | None, answered: bool) -> None:
        new: dict[str, Any] = {**({"progress": progress} if progress else {}), **({"answered": True} if answered else {})}
        if new:
            with self._engine.begin() as connection:
                connection.execute(update(cases).where(self._mine(cases), cases.c.id == id).values(new))

    def close_case(self, id: str) -> bool:
        with self._engine.begin() as connection:
            connection.execute(delete(case_messages).where(self._mine(case_messages), case_messages.c.case == id))
            return connection.execute(delete(cases).where(self._mine(cases), cases.c.id == id)).rowcount > 0

    def forget_exchanges(self, id: str) -> None:
        with self._engine.begin() as connection:
            connection.execute(delete(case_messages).where(self._mine(case_messages), case_messages.c.case == id))

    def moved_to(self, chat: int) -> int:
        asked = select(staff_chats.c.moved_to).where(self._mine(staff_chats), staff_chats.c.chat == chat)
        with self._engine.connect() as connection:
            return int(connection.execute(asked).scalar() or chat)

    def staff_moved(self, chat: int, new: int) -> None:
        made = self._insert(staff_chats).values(bot=self._bot, chat=chat, moved_to=new)
        with self._engine.begin() as connection:
            connection.execute(made.on_conflict_do_update(index_elements=["bot", "chat"], set_={"moved_to": new}))

    def _read(self, which: ColumnElement[bool]) -> list[Case]:
        with self._engine.connect() as connection:
            return self._cases(connection, which)

    def _cases(self, connection: Connection, which: ColumnElement[bool]) -> list[Case]:
        asked = select(cases).where(self._mine(cases), which).order_by(cases.c.opened, cases.c.id)
        return [case for row in connection.execute(asked) if (case := self._case(row))]

    def _case(self, row: Row[Any]) -> Case | None:
        """None for one that was sealed with another token: it leads to nobody any more, and goes when its time is over."""
        conversation = self._seal.open(row.person)
        if conversation is None:
            return None
        progress: Progress = row.progress if row.progress in get_args(Progress) else "open"
        return Case(row.id, conversation, row.language, tuple(row.nearest.split()), row.opened, progress, bool(row.answered))

    def _messages(self) -> Select[Any]:
        return select(case_messages).where(self._mine(case_messages))

    def _exchange(self, row: Row[Any]) -> Exchange | None:
        person = self._seal.open(row.person)
        return None if person is None else Exchange(row.staff, int(person), bool(row.by_staff))

    def _found(self, which: ColumnElement[bool]) -> tuple[Case, Exchange] | None:
        with self._engine.connect() as connection:
            row = connection.execute(self._messages().where(which)).first()
            if row is None or (exchange := self._exchange(row)) is None:
                return None
            case = next(iter(self._cases(connection, cases.c.id == row.case)), None)
        return (case, exchange) if case else None

    def _message_key(self, conversation: str, message: int) -> str:
        return keys.hashed(f"{conversation} {message}", self._key)

    def _mine(self, table: Table) -> ColumnElement[bool]:
        return table.c.bot == self._bot
