"""The papers beside the pages: organigram and booklet as PDF, and a sheet of each topic to print and take along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from bot.conversation import hours
from bot.conversation.links import Link as BotLink
from bot.conversation.links import payload
from bot.handouts.booklet import booklet
from bot.handouts.link import link
from bot.handouts.organigram import Wanted, layout
from bot.handouts.organigram_paper import PAPERS, document
from bot.handouts.pages import page
from bot.handouts.papers import booklet_document, sheet_document
from bot.handouts.reading import Reading
from bot.handouts.rendering import render
from bot.handouts.sheet import sheet
from bot.site.edition import Edition
from bot.site.frame import Link, Sheets

FOLDER = "papiere"


@dataclass(frozen=True, slots=True)
class Downloads:
    """Draws the papers of the site. `original` is the edition in the language that the base is written in."""

    original: Edition
    today: date
    bot: str | None

    def offered(self, edition: Edition) -> Sequence[Link]:
        """What a language's page of downloads offers: its own papers, then those in the original language."""
        editions = {each.language: each for each in (edition, self.original)}.values()
        return [offer for each in editions for offer in self._offers(each, edition)]

    def _offers(self, papers: Edition, reader: Edition) -> Iterator[Link]:
        language = papers.knowledge.town.language_names[papers.language]
        told = Markup(' – <span lang="{}">{}</span>').format(papers.language, language)
        title = reader.say("command-organigramm")
        for size in PAPERS:
            yield Link(_organigram(papers.language, size), Markup("{} (PDF, {}){}").format(title, size.upper(), told))
        yield Link(_booklet(papers.language), Markup("{} (PDF, A5){}").format(reader.say("site-booklet"), told))

    def sheets(self, edition: Edition) -> Sheets:
        """Each topic's sheet, for the topic's page."""
        names = edition.knowledge.town.language_names
        both = " + ".join(names[code] for code in dict.fromkeys([self.original.language, edition.language]))
        name = edition.say("site-sheet", languages=Markup("<bdi>{}</bdi>").format(both))
        return {topic: (Link(_sheet(topic, edition.language), name),) for topic in edition.knowledge.topics}

    def files(self, edition: Edition) -> Iterator[tuple[str, bytes]]:
        """The papers themselves, in one language."""
        language, address = edition.language, link(self.bot, "") if self.bot else None
        reading, original = self._reading(edition), self._reading(self.original)
        for topic in edition.knowledge.topics:
            target = link(self.bot, payload(BotLink(topic=topic))) if self.bot else None
            readings = list({each.language: each for each in (original, reading)}.values())
            drawn = sheet_document(sheet(readings, topic, target), self.today)
            yield _sheet(topic, language), page(drawn.template, drawn.data).encode()
        chart = layout(edition.local, edition.texts.say, Wanted(language, self.today, link=address))
        for name, size in PAPERS.items():
            yield _organigram(language, name), render(document(chart, size), "pdf")[0]
        yield _booklet(language), render(booklet_document(booklet(reading, original, address), "a5"), "pdf")[0]

    def _reading(self, edition: Edition) -> Reading:
        texts = edition.texts
        return Reading(edition.language, edition.local, texts.say, lambda times: hours.spell(times, texts), self.today)


def _organigram(language: str, size: str) -> str:
    return f"{FOLDER}/organigramm-{size}-{language}.pdf"


def _booklet(language: str) -> str:
    return f"{FOLDER}/heft-{language}.pdf"


def _sheet(topic: str, language: str) -> str:
    return f"{FOLDER}/{topic}-{language}.html"
