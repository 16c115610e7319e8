"""Paper: the sheet of a topic, the poster, the booklet."""

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, get_args
from zoneinfo import ZoneInfo

import typer

from bot.app import knowledge_folder
from bot.commands.output import write_pages
from bot.conversation import hours
from bot.conversation.links import Link, payload
from bot.conversation.texts import Texts
from bot.handouts.booklet import booklet as lay_out_booklet
from bot.handouts.link import SAMPLE, link
from bot.handouts.pages import page
from bot.handouts.papers import Size, booklet_document, poster_document, sheet_document
from bot.handouts.poster import languages
from bot.handouts.poster import poster as lay_out_poster
from bot.handouts.reading import Reading
from bot.handouts.rendering import Document, Format, HandoutError, render
from bot.handouts.sheet import sheet as lay_out_sheet
from bot.knowledge.loader import load
from bot.knowledge.localise import localise
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.problems import did_you_mean
from bot.settings import read_settings

cli = typer.Typer()

Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="The ending tells the format: .pdf .png .svg .html")]
BotLink = Annotated[str | None, typer.Option("--link", help="The bot's address, https://t.me/NAME; else WEGWEISER_LINK.")]


@cli.command()
def sheet(
    topic: Annotated[str, typer.Argument(help="Id of a topic.")],
    out: Out,
    lang: Annotated[str | None, typer.Option(help="Language beside the town's own, e.g. ar; left out: the town's own alone.")] = None,
    bot_link: BotLink = None,
) -> None:
    """Print one topic on A4, in the town's language and another side by side: who, how to reach them, steps to tick off."""
    settings = read_settings()
    knowledge = load(knowledge_folder(settings), date.today(), known=True)
    _known("TOPIC", topic, knowledge.topics)
    own = knowledge.town.languages[0]
    _known("--lang", lang or own, knowledge.town.languages)
    readings = [reading(knowledge, code) for code in dict.fromkeys([own, lang or own])]
    address = bot_link or settings.link
    laid_out = lay_out_sheet(readings, topic, link(address, _payload(Link(topic=topic))) if address else None)
    _write(sheet_document(laid_out, readings[0].today), out, (".pdf", ".png", ".svg", ".html"))


@cli.command()
def poster(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of a topic or of an accommodation.")],
    out: Out,
    place: Annotated[str | None, typer.Option(help="The accommodation where a topic's poster will hang.")] = None,
    langs: Annotated[str | None, typer.Option(help="Languages, joined by commas; default: six that are spoken most.")] = None,
    paper: Annotated[str, typer.Option(help="a4 or a3")] = "a4",
    bot_link: BotLink = None,
) -> None:
    """Print a poster for a topic or an accommodation: a QR code that opens it in the bot, in six languages, with strips to tear off."""
    settings = read_settings()
    knowledge = load(knowledge_folder(settings), date.today(), known=True)
    _known("ID", id, {**knowledge.topics, **knowledge.places})
    topic, there = (id, place) if id in knowledge.topics else (None, id)
    if there:
        _known("--place", there, knowledge.places)
    _known("--paper", paper, ("a4", "a3"))
    chosen = tuple(code.strip() for code in langs.split(",")) if langs else languages(knowledge.town)
    for code in chosen:
        _known("--langs", code, knowledge.town.languages)
    readings = [reading(knowledge, code) for code in dict.fromkeys(chosen)]
    address = bot_link or settings.link
    target = link(address or SAMPLE, _payload(Link(topic=topic, place=there)))
    laid_out = lay_out_poster(readings, topic, there, target, sample=not address)
    _write(poster_document(laid_out, _size(paper), readings[0].language, readings[0].today), out, (".pdf", ".png", ".svg", ".html"))
    if not address:
        typer.echo("a sample: no bot is named (give --link https://t.me/NAME or set WEGWEISER_LINK)", err=True)


@cli.command()
def booklet(
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The ending tells the format: .pdf .html")],
    lang: Annotated[str | None, typer.Option(help="Language, e.g. ar; left out: the town's own.")] = None,
    paper: Annotated[str, typer.Option(help="a5 or a4")] = "a5",
    bot_link: BotLink = None,
) -> None:
    """Print the whole knowledge base as a booklet: contents, topics, register of bodies, accommodations, index of words."""
    settings = read_settings()
    knowledge = load(knowledge_folder(settings), date.today(), known=True)
    own = knowledge.town.languages[0]
    _known("--lang", lang or own, knowledge.town.languages)
    _known("--paper", paper, ("a5", "a4"))
    address = bot_link or settings.link
    original = reading(knowledge, own)
    laid_out = lay_out_booklet(reading(knowledge, lang or own), original, link(address, "") if address else None)
    _write(booklet_document(laid_out, _size(paper)), out, (".pdf", ".html"))


def reading(knowledge: KnowledgeBase, language: str) -> Reading:
    """The knowledge base as `language` puts it on paper today."""
    texts = Texts(language, knowledge.texts, knowledge.town.languages[0])
    today = datetime.now(ZoneInfo(knowledge.town.timezone)).date()
    return Reading(language, localise(knowledge, language), texts.say, lambda times: hours.spell(times, texts), today)


def _payload(wanted: Link) -> str:
    try:
        return payload(wanted)
    except ValueError as error:
        raise HandoutError(str(error)) from None


def _known(option: str, value: str, known: Collection[str]) -> None:
    if value not in known:
        mend = did_you_mean(value, known)
        raise typer.BadParameter(f"no '{value}'{f' ({mend})' if mend else ''}", param_hint=option)


def _size(paper: str) -> Size:
    return next(size for size in get_args(Size) if size == paper)


def _write(document: Document, out: Path, endings: tuple[str, ...]) -> None:
    """Writes the document in the format that the file's ending tells."""
    ending = out.suffix.lower()
    if ending not in endings:
        raise typer.BadParameter(f"'{out.name}' has no known ending (known: {' '.join(endings)})", param_hint="--out")
    formats: dict[str, Format] = {".pdf": "pdf", ".png": "png", ".svg": "svg"}
    if ending == ".html":
        pages: tuple[bytes, ...] = (page(document.template, document.data).encode(),)
    else:
        pages = render(document, formats[ending])
    write_pages(out, pages)
