"""How long the organigram takes to lay out and to draw, how large its files are, and what longer and more entries cost.

python -m benchmarks.handouts          (README.md)
"""

import argparse
from collections.abc import Callable
from datetime import date
from time import process_time

from benchmarks.tables import markdown, number
from bot.conversation.texts import Texts
from bot.handouts.organigram import Organigram, Wanted, layout
from bot.handouts.organigram_page import page
from bot.handouts.organigram_paper import Paper, document
from bot.handouts.organigram_text import text
from bot.handouts.rendering import Format, render
from bot.knowledge.loader import default_folder, load
from bot.knowledge.localise import localise
from bot.knowledge.model import KnowledgeBase
from tests.handouts.crammed import crammed

LINK = "https://t.me/wegweiser_test_bot"
Files = tuple[bytes, ...]


def main() -> None:
    """Processor time, because it stays the same on a busy machine; the ratio is to the first row."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    knowledge = load(default_folder(), date.today(), known=True)
    began = process_time()
    sheet = laid_out(knowledge, "de")
    print(f"laid out in {process_time() - began:.2f} s: {sum(len(block.rows) for block in sheet.blocks)} topics\n")
    rows, first = [], 0.0
    for name, make in drawings(knowledge).items():
        began = process_time()
        files = make()
        seconds = process_time() - began
        first = first or seconds
        rows.append([name, number(seconds), number(seconds / first), number(sum(map(len, files)) / 1000), str(len(files))])
    print(markdown(["organigram", "processor s", "ratio", "kB", "files"], rows))


def drawings(knowledge: KnowledgeBase) -> dict[str, Callable[[], Files]]:
    """Every format once, then languages, then parts, then the crammed base. Each is laid out before, drawn once: typst remembers."""
    whole, arabic, tigrinya = (laid_out(knowledge, code) for code in ("de", "ar", "ti"))
    part, much = laid_out(knowledge, "de", "geld"), laid_out(crammed(knowledge), "de")
    return {
        "PDF, A3, de": paper(whole, "a3", "pdf"),
        "PDF, A4, de": paper(whole, "a4", "pdf"),
        "SVG, A3, de": paper(whole, "a3", "svg"),
        "PNG, A3, de, 150 dots per inch": paper(whole, "a3", "png"),
        "HTML, de": lambda: (page(whole).encode(),),
        "text, de": lambda: (text(whole).encode(),),
        "PDF, A3, ar": paper(arabic, "a3", "pdf"),
        "PDF, A3, ti": paper(tigrinya, "a3", "pdf"),
        "PDF, A4, de, one area": paper(part, "a4", "pdf"),
        "PDF, A3, de, three times the bodies, twice the topics, endless words": paper(much, "a3", "pdf"),
    }


def laid_out(knowledge: KnowledgeBase, language: str, area: str | None = None) -> Organigram:
    texts = Texts(language, knowledge.texts, knowledge.town.languages[0])
    return layout(localise(knowledge, language), texts.say, Wanted(language, date.today(), area, link=LINK))


def paper(sheet: Organigram, size: Paper, format: Format) -> Callable[[], Files]:
    return lambda: render(document(sheet, size), format)


if __name__ == "__main__":
    main()
