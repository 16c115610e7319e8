"""The statements for contacts the staff are asked about, for one bot. Blocking: each in a transaction of its own."""

from sqlalchemy import ColumnElement, Engine, Table, delete, select

from bot.freshness.review import Asked, Confirmed
from bot.store.database import insert_of
from bot.store.tables import confirmations, reviews


class ReviewQueries:
    def __init__(self, engine: Engine, bot: int) -> None:
        self._engine, self._bot = engine, bot
        self._insert = insert_of(engine)

    def asked(self) -> list[Asked]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(reviews).where(self._mine(reviews)).order_by(reviews.c.actor))
            return [Asked(row.actor, row.day, row.times) for row in rows]

    def ask(self, asked: Asked) -> bool:
        """Only one process counts from one number to the next."""
        made = self._insert(reviews).values(bot=self._bot, actor=asked.actor, day=asked.day, times=asked.times)
        new = {"day": made.excluded.day, "times": made.excluded.times}
        once = made.on_conflict_do_update(index_elements=["bot", "actor"], set_=new, where=reviews.c.times < asked.times)
        with self._engine.begin() as connection:
            return connection.execute(once.returning(reviews.c.actor)).first() is not None

    def answered(self, actor: str) -> bool:
        with self._engine.begin() as connection:
            return connection.execute(delete(reviews).where(self._mine(reviews), reviews.c.actor == actor)).rowcount > 0

    def confirm(self, confirmed: Confirmed) -> None:
        made = self._insert(confirmations).values(bot=self._bot, actor=confirmed.actor, day=confirmed.day, contact=confirmed.contact)
        new = {"day": made.excluded.day, "contact": made.excluded.contact}
        with self._engine.begin() as connection:
            connection.execute(made.on_conflict_do_update(index_elements=["bot", "actor"], set_=new))

    def confirmed(self) -> list[Confirmed]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(confirmations).where(self._mine(confirmations)).order_by(confirmations.c.actor))
            return [Confirmed(row.actor, row.day, row.contact) for row in rows]

    def _mine(self, table: Table) -> ColumnElement[bool]:
        return table.c.bot == self._bot
