"""Which languages have a voice, and whether the extra `voice` is installed. Loads nothing of it."""

from dataclasses import dataclass
from importlib.util import find_spec

NEEDED = ("espeakng_loader", "soundfile")  # what the extra installs


@dataclass(frozen=True, slots=True)
class Voice:
    """`name` is espeak-ng's; `pace` is in words a minute."""

    name: str
    pace: int


PACE = 155  # espeak-ng's own 175 is fast for whoever has to write a number down
SLOW = 140
LONG_WORDS = 180  # in languages whose voice takes more time for the same; so a card takes a minute in all of them

HOME = "de"  # the voice for names of bodies and streets, and for what is not translated
LATIN = ("de", "en", "tr", "fr", "ku")  # who writes these letters itself; in the others they are German

# None for Tigrinya and Pashto: espeak-ng has no voice for them, and the one of a neighbour would be misunderstood.
VOICES = {
    "de": Voice("de", PACE),
    "de-simple": Voice("de", SLOW),
    "en": Voice("en", PACE),
    "ar": Voice("ar", LONG_WORDS),
    "fa": Voice("fa", LONG_WORDS),
    "uk": Voice("uk", LONG_WORDS),
    "ru": Voice("ru", PACE),
    "tr": Voice("tr", PACE),
    "fr": Voice("fr", PACE),
    "ku": Voice("ku", PACE),
}


def installed() -> bool:
    """Whether the extra is there."""
    return all(find_spec(package) for package in NEEDED)


def languages() -> frozenset[str]:
    """The languages that can be read aloud here; none without the extra."""
    return frozenset(VOICES) if installed() else frozenset()
