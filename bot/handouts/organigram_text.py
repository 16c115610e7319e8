"""The organigram as plain text: columns of at most 100 characters, bodies by their signs, explained below."""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from unicodedata import combining

from bot.bidi import RIGHT_TO_LEFT, isolate
from bot.handouts.organigram import Cell, Entry, Organigram, Row

WIDTH = 100
BETWEEN = "  "
LEAST_TOPIC = 28  # characters of the first column; the stages share the rest


def text(sheet: Organigram) -> str:
    """All lines, each as people of the sheet's language read it."""
    return "\n".join(line.rstrip() for line in _lines(sheet, sheet.language in RIGHT_TO_LEFT)) + "\n"


def _lines(sheet: Organigram, rtl: bool) -> Iterator[str]:
    heading = " · ".join(filter(None, (sheet.title, sheet.town, sheet.part, sheet.as_of)))
    yield from _paragraph(heading, rtl)
    yield from (_safe(line, rtl) for line in _legend(sheet))
    widths = _widths(sheet)
    for block in sheet.blocks:
        yield ""
        yield _safe(block.name, rtl)
        yield from _columns([sheet.topic, *sheet.stages], widths, rtl)
        yield "-" * (sum(widths) + len(BETWEEN) * (len(widths) - 1))
        for row in block.rows:
            yield from _columns(_texts(row), _merged(widths, row.cells), rtl)
            for matter in row.matters:
                yield from _paragraph(matter, rtl, "    ")
    yield ""
    yield _safe(sheet.kinds_title, rtl)
    for kind in sheet.kinds:
        yield ""
        yield _safe(f"{kind.letter}  {kind.name}", rtl)
        for body in kind.bodies:
            late = " ⚠" if body.overdue else ""
            yield from _paragraph(f"{body.sign.code}  {body.name}{late}", rtl)
            for way in filter(None, (body.phone, *body.ways)):
                yield from _paragraph(way, rtl, "     ")
    if sheet.link:
        yield ""
        yield from _paragraph(f"{sheet.invitation}: {sheet.link}", rtl)


def _legend(sheet: Organigram) -> Iterator[str]:
    legend = sheet.legend
    marks = {"*": legend.volunteers, "+": legend.self_help, "?": legend.unsettled, "!": legend.overdue, "°": legend.inferred}
    for mark, meaning in {**marks, "–": legend.nobody}.items():
        yield from (f"{mark}  {line}" if not number else f"   {line}" for number, line in enumerate(wrap(meaning, WIDTH - 3)))
    yield from wrap(legend.translation, WIDTH)


def _texts(row: Row) -> list[str]:
    marks = ("*" if row.volunteers else "") + ("+" if row.self_help else "")
    return [f"{row.title} {marks}".rstrip(), *(" ".join(map(_sign, cell.entries)) or "–" for cell in row.cells)]


def _sign(entry: Entry) -> str:
    only = f"({entry.only})" if entry.only else ""
    return entry.sign.code + "°" * entry.inferred + "?" * entry.unsettled + "!" * entry.overdue + only


def _widths(sheet: Organigram) -> list[int]:
    each = min(20, (WIDTH - LEAST_TOPIC) // max(1, len(sheet.stages)) - len(BETWEEN))
    return [WIDTH - (each + len(BETWEEN)) * len(sheet.stages), *[each] * len(sheet.stages)]


def _merged(widths: list[int], cells: Iterable[Cell]) -> list[int]:
    """The widths of a row whose cells stand under one or several stages."""
    found, at = widths[:1], 1
    for cell in cells:
        found.append(sum(widths[at : at + cell.stages]) + len(BETWEEN) * (cell.stages - 1))
        at += cell.stages
    return found


def _columns(texts: list[str], widths: list[int], rtl: bool) -> Iterator[str]:
    wrapped = [wrap(text, width) or [""] for text, width in zip(texts, widths, strict=True)]
    for number in range(max(map(len, wrapped))):
        cells = [lines[number] if number < len(lines) else "" for lines in wrapped]
        yield BETWEEN.join(_safe(cell, rtl) + " " * (width - _wide(cell)) for cell, width in zip(cells, widths, strict=True))


def _paragraph(text: str, rtl: bool, indent: str = "") -> Iterator[str]:
    yield from (indent + _safe(line, rtl) for line in wrap(text, WIDTH - len(indent)))


def _wide(text: str) -> int:
    """Columns of a terminal; marks over a letter take none."""
    return sum(not combining(sign) for sign in text)


def _safe(text: str, rtl: bool) -> str:
    return isolate(text) if rtl and text else text
