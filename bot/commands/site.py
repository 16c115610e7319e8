"""The static site, for the town's web server or a stick."""

import re
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import typer

from bot.app import knowledge_folder
from bot.knowledge.loader import load
from bot.settings import read_settings
from bot.site.folder import replace
from bot.site.whole import Order
from bot.site.whole import site as whole_site

cli = typer.Typer()

_BOT = re.compile(r"https://t\.me/[A-Za-z0-9_]{5,32}")


@cli.command()
def site(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder of the site: new, empty, or an older site, which is replaced.")],
    base_url: Annotated[str | None, typer.Option(help="Where the site will be reached, for sitemap.xml and search engines.")] = None,
    langs: Annotated[str | None, typer.Option(help="Languages, e.g. de,ar; all of the town's if left out.")] = None,
    link: Annotated[str | None, typer.Option(help="The Telegram bot, e.g. https://t.me/WegweiserBot; pages then lead to it.")] = None,
) -> None:
    """Write every answer in every language as a web site, searchable without a server."""
    begun = perf_counter()
    knowledge = load(knowledge_folder(read_settings()), date.today())
    languages = tuple(dict.fromkeys(langs.split(","))) if langs else knowledge.town.languages
    if unknown := [code for code in languages if code not in knowledge.town.languages]:
        raise typer.BadParameter(f"no '{unknown[0]}'; known: {', '.join(knowledge.town.languages)}", param_hint="--langs")
    if link and not _BOT.fullmatch(link):
        raise typer.BadParameter(f"'{link}' is no bot's address (write https://t.me/ and the bot's name)", param_hint="--link")
    today = datetime.now(ZoneInfo(knowledge.town.timezone)).date()
    written = replace(out, whole_site(knowledge, today, Order(languages, base_url and _address(base_url), link)))
    typer.echo(f"{written.files} files, {written.size / 1_000_000:.1f} MB in {perf_counter() - begun:.0f} s: open {out / 'index.html'}")


def _address(base_url: str) -> str:
    """Ends with a slash, so that addresses can be put behind it."""
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise typer.BadParameter(
            f"'{base_url}' is no address of a folder (e.g. https://www.example.org/wegweiser/)", param_hint="--base-url"
        )
    return base_url.rstrip("/") + "/"
