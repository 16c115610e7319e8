"""A text in pieces that one voice each can read: a Turkish voice makes nonsense of German, an Arabic one spells it out in English."""

import re
from collections.abc import Iterator

from bot.bidi import ISOLATE, POP
from bot.voice.voices import HOME, LATIN, Voice

_MARKED = re.compile(f"{ISOLATE}[^{POP}]*{POP}")
_WORD = r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*"
_LATIN = re.compile(rf"{_WORD}(?:[ ,]+(?:\d+[a-z]?(?=[ ,.]|$)|{_WORD}))*")  # a house number stays with its street
_LETTER_OR_DIGIT = re.compile(r"\w")


def runs(text: str, voice: Voice) -> Iterator[tuple[str, str]]:
    """(name of the voice, piece), in order; what has no letter and no digit is left out. What stands between ISOLATE and POP, and
    Latin letters in languages that write others, is read as German."""
    for name, piece in _parted(text, voice.name, _MARKED):
        latin = voice.name not in LATIN and name == voice.name
        for whose, part in _parted(piece, name, _LATIN) if latin else [(name, piece)]:
            if _LETTER_OR_DIGIT.search(part):
                yield whose, part.strip(ISOLATE + POP)


def _parted(text: str, name: str, home: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    end = 0
    for found in home.finditer(text):
        yield name, text[end : found.start()]
        yield HOME, found.group()
        end = found.end()
    yield name, text[end:]
