"""The agenda as CSV: section by section, one row a line, and nothing in it that a spreadsheet would carry out."""

import csv
from io import StringIO

from bot.agenda.agenda import Agenda
from bot.agenda.sections import sections

FORMULA = (
    "=",
    "+",
    "-",
    "@",
    "＝",
    "＋",
    "－",
    "＠",
    "\t",
    "\r",
    "\n",
)  # what a cell begins with that spreadsheets take for a formula (OWASP)
BLANKS = " \u00a0\u200b\ufeff\u200e\u200f\u2066\u2067\u2068\u202a\u202b"
WIDEST = 4  # columns of a section
MARK = "\ufeff"  # without it Excel shows umlauts as two signs each


def table(agenda: Agenda) -> str:
    """Columns: section, then the section's own; semicolons, as German spreadsheets want them."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for section in sections(agenda):
        for row in ((section.head,) if section.head else ()) + section.rows:
            cells = (section.title, *row, *[""] * (WIDEST - len(row)))
            writer.writerow([safe(cell) for cell in cells])
    return MARK + out.getvalue()


def safe(cell: str) -> str:
    """The text as text: an apostrophe before what would be a formula, also behind quotes and blanks; separators stay inside of quotes."""
    bare = cell.lstrip(BLANKS + "\"'„“»«")
    return f"'{cell}" if cell.startswith(FORMULA) or bare.startswith(FORMULA) else cell
