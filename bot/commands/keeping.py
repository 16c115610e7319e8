"""Keeping the knowledge base: what is wrong in it, how good it is, what is missing."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.app import knowledge_folder
from bot.commands.dialogue import configured, now, progress
from bot.evaluation import report
from bot.evaluation.coverage import coverage
from bot.evaluation.coverage import table as coverage_table
from bot.evaluation.measure import measure_files
from bot.evaluation.thin import table
from bot.evaluation.thin import thin as thin_topics
from bot.knowledge.loader import load, renew_catalogs
from bot.knowledge.schema import json_schemas
from bot.settings import read_settings

cli = typer.Typer()


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
    dialogue = configured(read_settings())
    measured = measure_files(dialogue, files, now(dialogue))
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
    with progress() as shown:
        found = thin_topics(knowledge, lang, shown)
    typer.echo("\n".join(table(found)))


@cli.command()
def schema(out: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write to, e.g. knowledge/schema.")]) -> None:
    """Write the JSON Schemas of the knowledge files, for editors that underline mistakes while one types."""
    out.mkdir(parents=True, exist_ok=True)
    for name, shape in json_schemas().items():
        (out / f"{name}.json").write_text(json.dumps(shape, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
