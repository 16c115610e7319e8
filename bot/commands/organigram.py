"""The organigram: who is responsible for what, in every format."""

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.app import knowledge_folder
from bot.commands.output import write_pages
from bot.conversation.texts import Texts
from bot.handouts.link import link
from bot.handouts.organigram import Organigram, Wanted, layout
from bot.handouts.organigram_page import page
from bot.handouts.organigram_paper import PAPERS, Paper, document
from bot.handouts.organigram_text import text
from bot.handouts.rendering import FORMATS, render
from bot.knowledge.loader import load
from bot.knowledge.localise import localise
from bot.knowledge.problems import did_you_mean
from bot.settings import read_settings

cli = typer.Typer()

ENDINGS = (".pdf", ".svg", ".png", ".html", ".txt")


@cli.command()
def organigram(
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help=f"The ending tells the format: {' '.join(ENDINGS)}")],
    lang: Annotated[str | None, typer.Option(help="Language, e.g. ar; left out: the town's own.")] = None,
    paper: Annotated[str, typer.Option(help="a3 or a4; for .html and .txt it does not matter.")] = "a3",
    area: Annotated[str | None, typer.Option(metavar="ID", help="This area alone.")] = None,
    body: Annotated[str | None, typer.Option(metavar="ID", help="The topics of this body alone, with what it does there.")] = None,
    bot_link: Annotated[
        str | None, typer.Option("--link", help="The bot's address, https://t.me/NAME; else WEGWEISER_LINK; without, no QR code.")
    ] = None,
) -> None:
    """Print who is responsible for what: areas, topics and stages, the bodies with their contact, what is unsettled or overdue."""
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise typer.BadParameter(f"'{out.name}' has no known ending (known: {' '.join(ENDINGS)})", param_hint="--out")
    settings = read_settings()
    knowledge = load(knowledge_folder(settings), date.today(), known=True)
    town = knowledge.town
    lang = lang or town.languages[0]
    for option, value, known in (
        ("--lang", lang, town.languages),
        ("--paper", paper, PAPERS),
        ("--area", area, town.areas),
        ("--body", body, knowledge.actors),
    ):
        _known(option, value, known)
    address = bot_link or settings.link
    today = datetime.now(ZoneInfo(town.timezone)).date()
    wanted = Wanted(lang, today, area, body, link(address, "") if address else None)
    sheet = layout(localise(knowledge, lang), Texts(lang, knowledge.texts, town.languages[0]).say, wanted)
    if not sheet.blocks:
        raise typer.BadParameter("no topic is left (leave out --area or --body)", param_hint="--area" if area else "--body")
    write_pages(out, _pages(sheet, ending, PAPERS[paper]))


def _pages(sheet: Organigram, ending: str, paper: Paper) -> tuple[bytes, ...]:
    """The files: a picture for each page, else one."""
    if ending == ".html":
        return (page(sheet).encode(),)
    if ending == ".txt":
        return (text(sheet).encode(),)
    return render(document(sheet, paper), FORMATS[ending])


def _known(option: str, value: str | None, known: Collection[str]) -> None:
    if value is not None and value not in known:
        mend = did_you_mean(value, known)
        raise typer.BadParameter(f"no '{value}'{f' ({mend})' if mend else ''}", param_hint=option)
