"""Operating: the bot itself, a look at everything it needs, its database."""

import asyncio
import logging
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.dialogue import progress
from bot.logs import be_discreet
from bot.settings import read_settings

cli = typer.Typer()


@cli.command()
def run(
    webhook: Annotated[bool, typer.Option("--webhook", help="Let Telegram post to WEGWEISER_WEBHOOK_URL instead of asking it.")] = False,
) -> None:
    """Run the Telegram bot, by long polling or webhook, until Ctrl-C or a signal to end."""
    from bot.service import serve  # here: the database takes a while to import, and no other command needs it

    settings = read_settings()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    be_discreet()
    with progress() as shown:
        asyncio.run(serve(settings, webhook, shown))


@cli.command()
def doctor() -> None:
    """Look at token, network, clock, webhook, privacy mode, database, knowledge base and disk."""
    from bot.doctor import report as examine

    findings = examine(read_settings())
    typer.echo("\n".join(map(str, findings)))
    if not all(finding.fine for finding in findings):
        raise typer.Exit(1)


@cli.command()
def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup; replaced when it is there.")]) -> None:
    """Write the whole database to a file, while the bot runs."""
    from bot.service import database_url
    from bot.store.backup import backup as write

    typer.echo(f"{write(database_url(read_settings()), file)} rows written to {file}")


@cli.command()
def restore(file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")]) -> None:
    """Put a backup in place of everything in the database; stop the bot before."""
    from bot.service import database_url
    from bot.store.backup import restore as read

    typer.echo(f"{read(database_url(read_settings()), file)} rows restored from {file}")
