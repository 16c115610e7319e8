"""Showing: the bot in the browser, for whoever keeps what it knows."""

import asyncio
import logging
from typing import Annotated

import typer

from bot.logs import be_discreet
from bot.settings import read_settings

cli = typer.Typer()


@cli.command()
def preview(
    listen: Annotated[str, typer.Option(metavar="HOST:PORT", help="Where to show it.")] = "127.0.0.1:8080",
) -> None:
    """Show the bot as on a phone in the browser, and beside it what editors need, until Ctrl-C; edits show as files are saved."""
    from bot.preview.serve import host, is_loopback, serve  # here: no other command needs the templates

    settings = read_settings()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    be_discreet()

    def ready(port: int) -> None:
        shown = host(listen) if host(listen) not in ("0.0.0.0", "::") else "127.0.0.1"
        typer.echo(f"Preview: http://{f'[{shown}]' if ':' in shown else shown}:{port}/ (end with Ctrl-C)")
        if not is_loopback(listen):
            typer.echo(f"wegweiser: everybody who can reach {listen} can read this page; it asks for no password", err=True)

    asyncio.run(serve(settings, listen, ready))
