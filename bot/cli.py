"""The command line: its commands stand in `commands/`, one file for each kind of work, and are listed here in the order of the help."""

import sys

import typer

from bot.commands import asking, changing, keeping, learning, operating, organigram, papers, round_table, showing, site
from bot.errors import WegweiserError
from bot.knowledge.problems import BrokenKnowledge
from bot.settings import read_settings

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
for kind in (asking, showing, organigram, papers, site, keeping, changing, round_table, learning, operating):
    cli.add_typer(kind.cli)


@cli.callback(invoke_without_command=True)
def wegweiser(context: typer.Context) -> None:
    """Who is responsible for what in refugee accommodation: a bot, and the tools to keep what it knows.

    Without a command: the Telegram bot if TELEGRAM_BOT_TOKEN is set, else a chat in the terminal; questions come from
    standard input if there is no terminal.
    """
    if context.invoked_subcommand is None:
        operating.run() if read_settings().telegram_bot_token else asking.chat()


def main() -> None:
    """Entry point of the console script. Exit codes: 0 fine, 1 the thing checked is not fine, 2 wrong use."""
    try:
        cli()
    except BrokenKnowledge as broken:
        for problem in broken.problems:
            print(problem)
        print(f"{len(broken.problems)} problems", file=sys.stderr)
        sys.exit(1)
    except WegweiserError as error:
        print(f"wegweiser: {error}", file=sys.stderr)
        sys.exit(1)
