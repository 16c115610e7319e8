"""Which languages have a voice, and whether the extra `voice` is installed. Loads nothing of it."""

from dataclasses import dataclass
from importlib.util import find_spec

NEEDED = ("espeakng_loader", "soundfile")  # what the extra installs


@dataclass(frozen=True, slots=True)
class Voice:
    """`name` is espeak-ng's; `pace` is in words a minute. `foreign` names the voice for what is in Latin letters, in languages that
    write others: mostly German names of bodies and streets."""

    name: str
    pace: int
    foreign: str | None = None


PACE = 155  # espeak-ng's own 175 is fast for whoever learns the language, or has to write a number down
SLOW = 130

# None for Tigrinya and Pashto: espeak-ng has no voice for them, and the one of a neighbour would be misunderstood.
VOICES = {
    "de": Voice("de", PACE),
    "de-simple": Voice("de", SLOW),
    "en": Voice("en", PACE),
    "ar": Voice("ar", PACE, "de"),
    "fa": Voice("fa", PACE, "de"),
    "uk": Voice("uk", PACE, "de"),
    "ru": Voice("ru", PACE, "de"),
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
