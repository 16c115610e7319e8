"""Paper read back: what stands on a page and where, and what its QR code says."""

from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image

from bot.commands.papers import reading as reading_now
from bot.conversation.links import Link, read
from bot.handouts.reading import Reading
from bot.knowledge.model import KnowledgeBase

TODAY = date(2026, 12, 1)
HYPHENS_AND_MARKS = "\x02\ufffe\u200b\u2066\u2069"  # what PDFium tells of hyphens at the end of a line, and marks nobody sees


@dataclass(frozen=True)
class Sign:
    """A character and its box on the page, in points from the lower left corner."""

    character: str
    left: float
    bottom: float
    right: float
    top: float


def reading(knowledge: KnowledgeBase, language: str, today: date = TODAY) -> Reading:
    return replace(reading_now(knowledge, language), today=today)


def opened(pdf: bytes) -> pdfium.PdfDocument:
    return pdfium.PdfDocument(pdf)


def text(pdf: bytes) -> str:
    """All words of all pages, a space between them; words divided by a hyphen are put together."""
    pages = [page.get_textpage().get_text_bounded() for page in opened(pdf)]
    joined = " ".join(pages)
    for sign in HYPHENS_AND_MARKS:
        joined = joined.replace(sign, "")
    return " ".join(joined.split())


def squeezed(words: str) -> str:
    """Words without spaces and hyphens: where lines break is no matter of content."""
    return "".join(words.split()).replace("-", "").replace("\u00ad", "")


def signs(page: pdfium.PdfPage) -> list[Sign]:
    """Every visible character of a page."""
    textpage = page.get_textpage()
    found = []
    for number in range(textpage.count_chars()):
        character = textpage.get_text_range(number, 1)
        if character.strip():
            found.append(Sign(character, *textpage.get_charbox(number)))
    return found


def lines(page: pdfium.PdfPage) -> list[str]:
    """The lines of a page as the eye sees them, from the left, whichever way they are read."""
    rows: list[list[Sign]] = []
    for sign in sorted(signs(page), key=lambda sign: -sign.bottom):
        middle = (sign.bottom + sign.top) / 2
        row = next((row for row in rows if row[0].bottom - 1 <= middle <= row[0].top + 1), None)
        if row:
            row.append(sign)
        else:
            rows.append([sign])
    return ["".join(sign.character for sign in sorted(row, key=lambda sign: sign.left)) for row in rows]


def off_the_page(pdf: bytes, margin: float = 14) -> list[str]:
    """Pieces of lines that are cut off, or stand nearer to the edge than printers can print (points)."""
    lost = []
    for number, page in enumerate(opened(pdf), 1):
        width, height = page.get_size()
        textpage = page.get_textpage()
        for left, bottom, right, top in (textpage.get_rect(piece) for piece in range(textpage.count_rects())):
            if left < margin or right > width - margin or bottom < margin or top > height - margin:
                lost.append(f"page {number}: {textpage.get_text_bounded(left, bottom, right, top)} at {left:.0f},{bottom:.0f}")
    return lost


def scanned(picture: Image.Image) -> str:
    """What a phone reads in the only QR code of a picture."""
    (code,) = zxingcpp.read_barcodes(picture)
    return str(code.text)


def scanned_pdf(pdf: bytes, scale: float = 2) -> str:
    return scanned(opened(pdf)[0].render(scale=scale).to_pil())


def picture(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


def linked(address: str, base: str) -> Link | None:
    """What the bot opens at an address."""
    assert address.startswith(f"{base}?start=")
    return read(address.removeprefix(f"{base}?start="))
