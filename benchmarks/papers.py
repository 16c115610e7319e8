"""How long sheet, poster and booklet take to draw, and how large their files are, from the shipped knowledge base.

python -m benchmarks.papers          (README.md)
"""

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter, process_time

from benchmarks.tables import markdown, number
from bot.commands.papers import reading
from bot.handouts.booklet import booklet
from bot.handouts.link import SAMPLE, link
from bot.handouts.papers import booklet_document, poster_document, sheet_document
from bot.handouts.poster import languages, poster
from bot.handouts.rendering import Document, Format, render
from bot.handouts.sheet import sheet
from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import KnowledgeBase


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--times", type=int, default=3, help="draw each so often; the fastest is shown")
    options = parser.parse_args()
    knowledge = load(default_folder(), date.today(), known=True)
    rows = []
    for name, make, formats in papers(knowledge):
        for format in formats:
            best, processor, size, pages = min(drawn(make, format) for _ in range(options.times))
            rows.append([f"{name}, {format}", number(best), number(processor), number(size / 1000), str(pages)])
    print(markdown(["paper", "s", "processor s", "kB", "files"], rows))


def papers(knowledge: KnowledgeBase) -> Iterator[tuple[str, Callable[[], Document], tuple[Format, ...]]]:
    """Each paper from values to document, and the formats to draw it in."""
    today = date.today()

    def a_sheet(topic: str, language: str) -> Document:
        readings = [reading(knowledge, code) for code in ("de", language)]
        return sheet_document(sheet(readings, topic, link(SAMPLE, f"t_{topic}")), today)

    def a_poster() -> Document:
        readings = [reading(knowledge, code) for code in languages(knowledge.town)]
        address = link(SAMPLE, "t_hausordnung")
        return poster_document(poster(readings, "hausordnung", None, address, sample=True), "a4", "de", today)

    def a_booklet(language: str) -> Document:
        return booklet_document(booklet(reading(knowledge, language), reading(knowledge, "de"), SAMPLE), "a5")

    yield "sheet of a page, de + ar", lambda: a_sheet("hausordnung", "ar"), ("pdf", "png", "svg")
    yield "sheet of two pages, de + uk", lambda: a_sheet("gewalt-frauen", "uk"), ("pdf", "png")
    yield "poster in six languages", a_poster, ("pdf", "png", "svg")
    yield "booklet, de", lambda: a_booklet("de"), ("pdf",)
    yield "booklet, ar", lambda: a_booklet("ar"), ("pdf",)


def drawn(make: Callable[[], Document], format: Format) -> tuple[float, float, int, int]:
    """Seconds, processor seconds, bytes and files of one drawing."""
    began, processor = perf_counter(), process_time()
    files = render(make(), format)
    return perf_counter() - began, process_time() - processor, sum(map(len, files)), len(files)


if __name__ == "__main__":
    main()
