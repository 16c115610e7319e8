"""The agenda as Markdown. What people wrote stays text: no mark of theirs changes how it looks or leads anywhere."""

import re
from collections.abc import Iterator

from bot.agenda.agenda import Agenda
from bot.agenda.sections import NOTHING, Section, sections, standing, title

_MARKS = re.compile(r"[\\`*_{}\[\]<>#!|~@&]|:(?=//)")


def markdown(agenda: Agenda) -> str:
    return "\n".join(_lines(agenda)) + "\n"


def _lines(agenda: Agenda) -> Iterator[str]:
    yield f"# {_plain(title(agenda))}"
    yield ""
    yield _plain(standing(agenda))
    for section in sections(agenda):
        yield ""
        yield f"## {_plain(section.title)}"
        yield ""
        if section.lead:
            yield _plain(section.lead)
            yield ""
        yield from _table(section)


def _table(section: Section) -> Iterator[str]:
    if not section.rows:
        if section.head:
            yield NOTHING
    elif not section.head:
        yield from (f"- {_plain(cell)}" for (cell,) in section.rows)
    else:
        yield _row(section.head)
        yield _row(("---",) * len(section.head), plain=False)
        yield from (_row(row) for row in section.rows)


def _row(cells: tuple[str, ...], *, plain: bool = True) -> str:
    return f"| {' | '.join(_plain(cell) if plain else cell for cell in cells)} |"


def _plain(text: str) -> str:
    """Only what could be a mark is escaped; a mark inside of a word or number is none."""
    return re.sub(r"\s+", " ", _MARKS.sub(_escaped, text))


def _escaped(found: re.Match[str]) -> str:
    return "&amp;" if found[0] == "&" else "&lt;" if found[0] == "<" else f"\\{found[0]}"
