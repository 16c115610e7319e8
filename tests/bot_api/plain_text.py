"""What Telegram itself marks in the plain text people write: commands, mentions, addresses."""

import re

from .html_text import utf16_length
from .shapes import Json

_MARKS = {
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?"),
    "url": re.compile(r"https?://[^\s<>]+[^\s<>.,;:!?)]"),
    "email": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "mention": re.compile(r"(?<![\w@./])@\w{4,32}"),
}


def entities_of(text: str) -> list[Json]:
    """The entities Telegram would add by itself, by offset in UTF-16 units."""
    found = [
        {"type": kind, "offset": utf16_length(text[: match.start()]), "length": utf16_length(match.group())}
        for kind, mark in _MARKS.items()
        for match in mark.finditer(text)
    ]
    return sorted(found, key=lambda entity: entity["offset"])


def texts_of(text: str, kind: str) -> list[str]:
    """The pieces of `text` marked as `kind`."""
    return [match.group() for match in _MARKS[kind].finditer(text)]
