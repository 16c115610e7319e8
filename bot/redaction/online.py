"""E-mail addresses, handles of social networks, addresses on the web."""

import re
from collections.abc import Iterator

from bot.redaction.redacted import Kind

_EMAIL = re.compile(r"[\w.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?\.\s?[\w-]+)+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w[\w.]+")
_WEB = re.compile(r"(?:https?://|www\.|(?:t|wa|fb|m)\.me/)\S+", re.IGNORECASE)


def find(text: str) -> Iterator[tuple[int, int, Kind]]:
    for pattern in (_EMAIL, _HANDLE, _WEB):
        for match in pattern.finditer(text):
            yield (*match.span(), Kind.ONLINE)
