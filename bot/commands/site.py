"""The static site, for the town's web server or a stick."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.status import Status

from bot.app import knowledge_folder
from bot.handouts.link import link
from bot.knowledge.loader import load
from bot.settings import read_settings
from bot.site.folder import replace
from bot.site.whole import File, Order
from bot.site.whole import site as whole_site

cli = typer.Typer()


@cli.command()
def site(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder of the site: new, empty, or an older site, which is replaced.")],
    base_url: Annotated[str | None, typer.Option(help="Where the site will be reached, for sitemap.xml and search engines.")] = None,
    langs: Annotated[str | None, typer.Option(help="Languages, e.g. de,ar; all of the town's if left out.")] = None,
    bot_link: Annotated[str | None, typer.Option("--link", help="The bot's address, https://t.me/NAME; else WEGWEISER_LINK.")] = None,
    without_handouts: Annotated[bool, typer.Option("--without-handouts", help="No organigram, booklet and sheets: much faster.")] = False,
) -> None:
    """Write every answer in every language as a web site, searchable without a server."""
    begun, settings = perf_counter(), read_settings()
    knowledge = load(knowledge_folder(settings), date.today())
    languages = tuple(dict.fromkeys(langs.split(","))) if langs else knowledge.town.languages
    if unknown := [code for code in languages if code not in knowledge.town.languages]:
        raise typer.BadParameter(f"no '{unknown[0]}'; known: {', '.join(knowledge.town.languages)}", param_hint="--langs")
    bot = bot_link or settings.link
    order = Order(languages, base_url and _address(base_url), bot and link(bot, ""), handouts=not without_handouts)
    today = datetime.now(ZoneInfo(knowledge.town.timezone)).date()
    with Console(stderr=True, highlight=False).status("") as status:
        written = replace(out, _told(whole_site(knowledge, today, order), status))
    typer.echo(f"{written.files} files, {written.size / 1_000_000:.0f} MB in {perf_counter() - begun:.0f} s: open {out / 'index.html'}")


def _told(files: Iterable[File], status: Status) -> Iterator[File]:
    """The files as they come, each named on standard error."""
    for address, content in files:
        status.update(f"writing {address}")
        yield address, content


def _address(base_url: str) -> str:
    """Ends with a slash, so that addresses can be put behind it."""
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise typer.BadParameter(
            f"'{base_url}' is no address of a folder (e.g. https://www.example.org/wegweiser/)", param_hint="--base-url"
        )
    return base_url.rstrip("/") + "/"
