"""The command line: what each command does is told by its help; the work is done in the rooms."""

import asyncio
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from bot.app import knowledge_folder, make_assistant, make_dialogue
from bot.ask_json import as_json, text
from bot.channels.terminal import Terminal
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance
from bot.errors import WegweiserError
from bot.evaluation import report
from bot.evaluation.coverage import coverage
from bot.evaluation.coverage import table as coverage_table
from bot.evaluation.measure import measure_files
from bot.evaluation.thin import table
from bot.evaluation.thin import thin as thin_topics
from bot.knowledge.loader import load, renew_catalogs
from bot.knowledge.problems import BrokenKnowledge
from bot.knowledge.schema import json_schemas
from bot.logs import be_discreet
from bot.matching.learning import Progress
from bot.settings import Settings, read_settings

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Audience = Literal["volunteer", "refugee"]


@cli.callback(invoke_without_command=True)
def wegweiser(context: typer.Context) -> None:
    """Who is responsible for what in refugee accommodation: a bot, and the tools to keep what it knows.

    Without a command: the Telegram bot if TELEGRAM_BOT_TOKEN is set, else a chat in the terminal; questions come from
    standard input if there is no terminal.
    """
    if context.invoked_subcommand is None:
        run() if read_settings().telegram_bot_token else chat()


@cli.command()
def ask(
    question: Annotated[str, typer.Argument(help="The question, in quotes.")],
    as_object: Annotated[bool, typer.Option("--json", help="Answer as one JSON object.")] = False,
    lang: Annotated[str | None, typer.Option(help="Language of the answer, e.g. de.")] = None,
    stage: Annotated[str | None, typer.Option(help="Stage of accommodation, e.g. vorlaeufig.")] = None,
    place: Annotated[str | None, typer.Option(help="Id of an accommodation.")] = None,
    audience: Annotated[Audience | None, typer.Option(help="Who asks.")] = None,
    why: Annotated[bool, typer.Option("--why", help="Show how the match came about.")] = False,
) -> None:
    """Answer one question as text."""
    dialogue = _dialogue(read_settings())
    town = dialogue.knowledge.town
    for option, value, known in (
        ("--lang", lang, town.languages),
        ("--stage", stage, town.stages),
        ("--place", place, dialogue.knowledge.places),
    ):
        if value is not None and value not in known:
            raise typer.BadParameter(f"no '{value}'; known: {', '.join(known)}", param_hint=option)
    state = State(language=lang, stage=stage, place=place, audience=audience)
    turn = dialogue.respond(Utterance(text=question), state, _now(dialogue))
    typer.echo(json.dumps(as_json(question, turn), ensure_ascii=False) if as_object else text(turn))
    if why:
        typer.echo("\n" + "\n".join(turn.why))


@cli.command()
def chat() -> None:
    """Talk in the terminal, with buttons as numbers; end with Ctrl-D."""
    dialogue = _dialogue(read_settings())
    console = Console(highlight=False)
    terminal = Terminal(make_assistant(dialogue).handle, sys.stdin, console)
    asyncio.run(terminal.talk(prompt="> " if sys.stdin.isatty() else ""))


@cli.command()
def run(
    webhook: Annotated[bool, typer.Option("--webhook", help="Let Telegram post to WEGWEISER_WEBHOOK_URL instead of asking it.")] = False,
) -> None:
    """Run the Telegram bot, by long polling or webhook, until Ctrl-C or a signal to end."""
    from bot.service import serve  # here: the database takes a while to import, and no other command needs it

    settings = read_settings()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    be_discreet()
    with _progress() as progress:
        asyncio.run(serve(settings, webhook, progress))


@cli.command()
def check(
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="Knowledge folder; the configured one if left out.")] = None,
) -> None:
    """Validate a knowledge base: every problem with file, line, cause and mend; then how far each language is covered."""
    knowledge = load(folder or knowledge_folder(read_settings()), date.today())
    typer.echo(f"{len(knowledge.topics)} topics, {len(knowledge.actors)} bodies, {len(knowledge.places)} places: no problems")
    if len(knowledge.town.languages) > 1:
        typer.echo("\n" + coverage_table(coverage(knowledge)))


@cli.command()
def catalogs(
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="Knowledge folder; the configured one if left out.")] = None,
) -> None:
    """Bring the translations' catalogs up to date with the knowledge base: new texts, changed ones, those that are gone."""
    for path in renew_catalogs(folder or knowledge_folder(read_settings())):
        typer.echo(path)


@cli.command()
def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Labelled questions or dialogues, JSON lines.")],
    as_object: Annotated[bool, typer.Option("--json", help="All figures as one JSON object.")] = False,
    predictions: Annotated[Path | None, typer.Option(metavar="OUT", help="Write one JSON line per question or turn.")] = None,
) -> None:
    """Measure the bot on labelled questions or dialogues."""
    dialogue = _dialogue(read_settings())
    measured = measure_files(dialogue, files, _now(dialogue))
    if predictions:
        predictions.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in measured.predictions()), encoding="utf-8")
    typer.echo(json.dumps(report.figures(measured), ensure_ascii=False, indent=2) if as_object else report.table(measured))


@cli.command()
def thin(
    lang: Annotated[str, typer.Option(help="Language of the examples.")] = "de",
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="Knowledge folder; the configured one if left out.")] = None,
) -> None:
    """Show where examples are missing: topics confused with one another, words that no example uses."""
    knowledge = load(folder or knowledge_folder(read_settings()), date.today())
    if lang not in knowledge.town.languages:
        raise typer.BadParameter(f"no '{lang}'; known: {', '.join(knowledge.town.languages)}", param_hint="--lang")
    with _progress() as progress:
        found = thin_topics(knowledge, lang, progress)
    typer.echo("\n".join(table(found)))


@cli.command()
def schema(out: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write to, e.g. knowledge/schema.")]) -> None:
    """Write the JSON Schemas of the knowledge files, for editors that underline mistakes while one types."""
    out.mkdir(parents=True, exist_ok=True)
    for name, shape in json_schemas().items():
        (out / f"{name}.json").write_text(json.dumps(shape, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


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


def _dialogue(settings: Settings) -> Dialogue:
    with _progress() as progress:
        return make_dialogue(settings, progress)


def _now(dialogue: Dialogue) -> datetime:
    return datetime.now(ZoneInfo(dialogue.knowledge.town.timezone))


@contextmanager
def _progress() -> Iterator[Progress]:
    """Shows on standard error what takes long."""
    with Console(stderr=True, highlight=False).status("") as status:
        yield lambda what, done, whole: status.update(f"learning from the knowledge base, once after each change: {what} {done}/{whole}")
