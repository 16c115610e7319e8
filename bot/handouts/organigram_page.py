"""The organigram as one page for the browser: readable on a phone and aloud, nothing loaded from elsewhere."""

from collections.abc import Iterable, Iterator
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from bot.bidi import RIGHT_TO_LEFT, isolate
from bot.handouts.organigram import Cell, Organigram
from bot.handouts.qr import qr


def page(sheet: Organigram) -> str:
    """The whole HTML document."""
    rtl = sheet.language in RIGHT_TO_LEFT
    legend = sheet.legend
    marks = (
        ("★", legend.volunteers),
        ("●", legend.self_help),
        ("?", legend.unsettled),
        ("⚠", legend.overdue),
        ("°", legend.inferred),
        ("–", legend.nobody),
    )
    return _template(rtl).render(
        sheet=sheet,
        legend=marks,
        lang=sheet.language.partition("-")[0],
        dir="rtl" if rtl else "ltr",
        qr=qr(sheet.link) if sheet.link else "",
    )


@cache
def _template(rtl: bool) -> Template:
    environment = Environment(loader=PackageLoader("bot.handouts", "templates"), autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"isolate": isolate if rtl else str, "placed": _placed, "dialled": _dialled}
    return environment.get_template("organigram.html")


def _placed(cells: Iterable[Cell], stages: tuple[str, ...]) -> Iterator[tuple[Cell, tuple[str, ...]]]:
    """Each cell with the stages it stands under."""
    at = 0
    for cell in cells:
        yield cell, stages[at : at + cell.stages]
        at += cell.stages


def _dialled(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdecimal() or sign == "+")
