"""A text in pieces that one voice each can read: an Arabic voice would spell out a German name, or read it as English."""

import re
from collections.abc import Iterator

from bot.voice.voices import Voice

_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*(?:[ ,]+(?:\d+[a-z]?(?=[ ,.]|$)|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*))*")
_LETTER_OR_DIGIT = re.compile(r"\w")


def runs(text: str, voice: Voice) -> Iterator[tuple[str, str]]:
    """(name of the voice, piece), in order; pieces without a letter or digit are left out. House numbers stay with their street."""
    if voice.foreign is None:
        yield voice.name, text
        return
    end = 0
    for found in _LATIN.finditer(text):
        yield from _piece(voice.name, text[end : found.start()])
        yield from _piece(voice.foreign, found.group())
        end = found.end()
    yield from _piece(voice.name, text[end:])


def _piece(name: str, text: str) -> Iterator[tuple[str, str]]:
    if _LETTER_OR_DIGIT.search(text):
        yield name, text
