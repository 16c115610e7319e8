"""The agenda on paper (A4): sections with tables, ready to be rendered."""

from dataclasses import asdict

from bot.agenda.agenda import Agenda
from bot.agenda.sections import NOTHING, Section, sections, standing, title
from bot.handouts.rendering import Document

LANGUAGE = "de"  # the sections are written in it


def document(agenda: Agenda) -> Document:
    shown = [asdict(section) | {"widths": _widths(section)} for section in sections(agenda)]
    return Document("agenda", title(agenda), LANGUAGE, agenda.day, {"standing": standing(agenda), "sections": shown, "nothing": NOTHING})


def _widths(section: Section) -> list[float]:
    """Shares of the page for all columns but the last, a number: by what stands in them, so that rows grow less high."""
    columns = list(zip(*section.rows, strict=True))[:-1]
    return [sum(map(len, cells)) ** 0.5 for cells in columns]
