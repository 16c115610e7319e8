"""For the round table: its agenda, and what is stored of those who ask."""

import asyncio
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.agenda.agenda import Agenda, draw_up, unsettled_topics
from bot.agenda.markdown import markdown
from bot.agenda.paper import document
from bot.agenda.table import table
from bot.app import knowledge_folder
from bot.conversation.round_table import Meeting
from bot.handouts.rendering import render
from bot.knowledge.loader import load
from bot.knowledge.model import KnowledgeBase
from bot.settings import Settings, read_settings

cli = typer.Typer()

FORMATS = (".md", ".csv", ".pdf")


@cli.command()
def agenda(
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Where to: .md, .csv or .pdf; left out: Markdown on the screen.")] = None,
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="From this day; left out: the last meeting.")] = None,
    held: Annotated[bool, typer.Option("--held", help="Mark today as a meeting that was held, after writing the agenda.")] = False,
) -> None:
    """Draw up the agenda of the round table: open questions, what is unsettled, overdue or reported, what has changed."""
    if out and out.suffix.lower() not in FORMATS:
        raise typer.BadParameter(f"'{out.suffix}' is no format; known: {', '.join(FORMATS)}", param_hint="--out")
    settings = read_settings()
    today = date.today()
    knowledge = load(knowledge_folder(settings), today)
    drawn = asyncio.run(_drawn_up(settings, knowledge, today, since.date() if since else None, held))
    if out is None:
        typer.echo(markdown(drawn), nl=False)
    else:
        out.write_bytes(_as_file(drawn, out.suffix.lower()))
        typer.echo(out)


async def _drawn_up(settings: Settings, knowledge: KnowledgeBase, today: date, since: date | None, held: bool) -> Agenda:
    from bot.service import visiting  # here: the database takes a while to import, and asking for help does not need it

    async with visiting(settings) as store:
        last = await store.last_meeting()
        since = since or (last.day if last else None)
        turns = await store.turns(since or date.min)
        drawn = draw_up(knowledge, await store.questions(), await store.reports(date.min), turns, last, today, since)
        if held:
            await store.hold(Meeting(today, unsettled_topics(knowledge)))
    return drawn


def _as_file(drawn: Agenda, suffix: str) -> bytes:
    if suffix == ".pdf":
        return render(document(drawn), "pdf")[0]
    return (table(drawn) if suffix == ".csv" else markdown(drawn)).encode()


@cli.command()
def privacy() -> None:
    """Print what is stored and for how long, from the tables of the database."""
    from bot.store.privacy import page  # here: as above

    typer.echo(page(), nl=False)
