"""The agenda on paper (A4): sections with tables, ready to be rendered."""

from dataclasses import asdict

from bot.agenda.agenda import Agenda
from bot.agenda.sections import NOTHING, sections, standing, title
from bot.handouts.rendering import Document

LANGUAGE = "de"  # the sections are written in it


def document(agenda: Agenda) -> Document:
    shown = [asdict(section) for section in sections(agenda)]
    return Document("agenda", title(agenda), LANGUAGE, agenda.day, {"standing": standing(agenda), "sections": shown, "nothing": NOTHING})
