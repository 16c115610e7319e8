"""Asking: one question, or a conversation in the terminal."""

import asyncio
import json
import sys
from typing import Annotated, Literal

import typer
from rich.console import Console

from bot.app import make_assistant
from bot.ask_json import as_json, text
from bot.channels.terminal import Terminal
from bot.commands.dialogue import configured, now
from bot.conversation.turn import State, Utterance
from bot.settings import read_settings

cli = typer.Typer()

Audience = Literal["volunteer", "refugee"]


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
    dialogue = configured(read_settings())
    town = dialogue.knowledge.town
    for option, value, known in (
        ("--lang", lang, town.languages),
        ("--stage", stage, town.stages),
        ("--place", place, dialogue.knowledge.places),
    ):
        if value is not None and value not in known:
            raise typer.BadParameter(f"no '{value}'; known: {', '.join(known)}", param_hint=option)
    state = State(language=lang, stage=stage, place=place, audience=audience)
    turn = dialogue.respond(Utterance(text=question), state, now(dialogue))
    typer.echo(json.dumps(as_json(question, turn), ensure_ascii=False) if as_object else text(turn))
    if why:
        typer.echo("\n" + "\n".join(turn.why))


@cli.command()
def chat() -> None:
    """Talk in the terminal, with buttons as numbers; end with Ctrl-D."""
    dialogue = configured(read_settings())
    console = Console(highlight=False)
    terminal = Terminal(make_assistant(dialogue).handle, sys.stdin, console)
    asyncio.run(terminal.talk(prompt="> " if sys.stdin.isatty() else ""))
