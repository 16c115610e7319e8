"""Showing: the bot in the browser, for whoever keeps what it knows."""

import asyncio
import logging
from typing import Annotated

import typer

from bot.logs import be_discreet
from bot.settings import read_settings

cli = typer.Typer()

HERE = "127.0.0.1:8080"


def _address(value: str) -> str:
    host, colon, port = value.strip().rpartition(":")
    if not (host and colon and port.isdecimal() and int(port) <= 65535):
        raise typer.BadParameter(f"'{value}' is not host:port (for example {HERE})")
    return value.strip()


@cli.command()
def preview(
    listen: Annotated[str, typer.Option(metavar="HOST:PORT", callback=_address, help="Where to show it.")] = HERE,
) -> None:
    """Show the bot as on a phone in the browser, and beside it what editors need, until Ctrl-C; edits show as files are saved."""
    from bot.preview.serve import host, is_loopback, serve  # here: no other command needs the templates

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    be_discreet()

    def ready(port: int) -> None:
        name = host(listen) if host(listen) not in ("0.0.0.0", "::") else "localhost"
        typer.echo(f"Preview: http://{f'[{name}]' if ':' in name else name}:{port}/ (end with Ctrl-C)")
        if not is_loopback(listen):
            typer.echo(f"wegweiser: whoever can reach {listen} can use this page; it asks for no password", err=True)

    asyncio.run(serve(read_settings(), listen, ready))
