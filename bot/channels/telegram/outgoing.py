"""From the conversation's message to what Telegram sends: escaped HTML in pages that fit, buttons, contacts."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.vcard import vcard
from bot.conversation.messages import Button, Handout, Line, Message, Speech, Style

MAP = "https://www.openstreetmap.org/search?query="  # an address is looked up there: we know no coordinates and make up none
MOST_UNITS = 4096  # UTF-16 units, counted with the marks: Telegram counts less, so a page never is too long for it
MOST_CAPTION = 1024
MARKS: dict[Style, tuple[str, str]] = {
    "title": ("<b>", "</b>"),
    "plain": ("", ""),
    "item": ("", ""),
    "note": ("<i>", "</i>"),
    "quote": ("<blockquote>", "</blockquote>"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """One text message."""

    html: str
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact to save."""

    name: str
    phone: str
    vcard: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One file to print, with what stands under it."""

    handout: Handout
    caption: str
    keyboard: InlineKeyboardMarkup | None = None

    @property
    def filename(self) -> str:
        return "-".join(filter(None, ("organigramm", self.handout.area, self.handout.language))) + ".pdf"


@dataclass(frozen=True, slots=True)
class Reading:
    """One text to be read aloud, and what is sent where that is not possible."""

    speech: Speech
    instead: Page


Parcel = Page | Contact | Paper | Reading


def parcels(message: Message, bot_name: str = "") -> list[Parcel]:
    """All that is sent for one message, in order; the buttons stand under the last page."""
    pages = _pages(message.lines)
    below = keyboard(message, bot_name)
    if message.handout:
        return [Paper(message.handout, "\n".join(pages)[:MOST_CAPTION], below)]
    if message.speech:
        return [Reading(message.speech, Page("\n".join(pages), below))]
    sent: list[Parcel] = [Page(text, below if number == len(pages) else None) for number, text in enumerate(pages, 1)]
    if message.contact:
        sent.append(Contact(message.contact.name, message.contact.phone, vcard(message.contact)))
    return sent


def keyboard(message: Message, bot_name: str) -> InlineKeyboardMarkup | None:
    """The buttons; `bot_name` is the bot's @name, for those that open the private chat with it."""
    rows = [[_button(button, bot_name) for button in row] for row in message.buttons if row]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: Button, bot_name: str) -> InlineKeyboardButton:
    if button.copies:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copies))
    if button.address:
        return InlineKeyboardButton(button.label, url=f"{MAP}{quote(button.address, safe='')}")
    if button.starts:
        return InlineKeyboardButton(button.label, url=start_link(bot_name, button.starts))
    return InlineKeyboardButton(button.label, callback_data=button.action)


def start_link(bot_name: str, payload: str) -> str:
    """The address that opens the private chat with the bot and sends `/start payload`."""
    return f"https://t.me/{bot_name}?start={payload}"


def _pages(lines: Iterable[Line]) -> list[str]:
    """As few pages as the lines fit on. Pages without a word are left out: Telegram refuses them."""
    pages: list[str] = []
    for line in lines:
        for piece in _pieces(line):
            longer = f"{pages[-1]}\n{piece}" if pages else piece
            if pages and _units(longer) <= MOST_UNITS:
                pages[-1] = longer
            else:
                pages.append(piece)
    return [page.strip() for page in pages if page.strip()]


def _pieces(line: Line) -> Iterator[str]:
    """The line as HTML; only one that is too long for a page by itself comes in several pieces."""
    for text in line.text.split("\n"):
        yield from _fitting(text, line.style)


def _fitting(text: str, style: Style) -> Iterator[str]:
    before, after = MARKS[style]
    marked = f"{before}{html.escape(text, quote=False)}{after}" if text.strip() else ""
    if _units(marked) <= MOST_UNITS:
        yield marked
        return
    middle = len(text) // 2
    cut = text.rfind(" ", 1, middle) if " " in text[1:middle] else middle
    yield from _fitting(text[:cut], style)
    yield from _fitting(text[cut:].lstrip(" "), style)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
