"""What is stored is told by the tables themselves, completely, and the page in docs/ says the same."""

from pathlib import Path

import pytest
from sqlalchemy import Column

from bot.store.batch import COUNTED_FOR_DAYS, HANDLED_FOR_SECONDS
from bot.store.memory import FORGET_AFTER_SECONDS
from bot.store.privacy import page
from bot.store.round_table import KEPT_FOR_DAYS
from bot.store.tables import metadata

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "privacy.md"
COLUMNS = [pytest.param(column, id=str(column)) for table in metadata.sorted_tables for column in table.columns]


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_says_what_it_holds(column: Column[object]) -> None:
    assert column.info.get("means"), f"{column}: say in bot/store/tables.py what it holds: info=means(…)"
    assert f"| `{column.name}` | {column.info['means']} |" in page()


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_every_table_says_what_it_is_for_and_how_long_it_is_kept(table: object) -> None:
    assert table.info.get("purpose"), f"{table}: info=for_what(purpose, kept)"  # type: ignore[attr-defined]
    assert f"Kept: {table.info['kept']}." in page()  # type: ignore[attr-defined]


def test_the_page_in_docs_is_the_page_that_is_printed() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: ./run privacy > docs/privacy.md"


def test_the_times_that_are_told_are_those_that_hold() -> None:
    told = {table.name: str(table.info["kept"]) for table in metadata.sorted_tables}
    assert (FORGET_AFTER_SECONDS, HANDLED_FOR_SECONDS, COUNTED_FOR_DAYS, KEPT_FOR_DAYS) == (3600, 2 * 86400, 730, 365)
    for table, time in (("conversations", "one hour"), ("handled", "two days"), ("outcomes", "two years"), ("open_questions", "one year")):
        assert time in told[table]
    assert "one year" in told["reports"]
