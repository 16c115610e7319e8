"""The colour and letter of each kind of body: on every hand-out the same, told apart by colour-blind people and in grey print.

The colours are those of Okabe and Ito ("Color Universal Design", 2008) and two more; the letter says the same without any colour.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.knowledge.model import Actor

COLOURS = {
    "notfall": "#d55e00",
    "stadt": "#0072b2",
    "landkreis": "#e69f00",
    "land": "#56b4e9",
    "bund": "#000000",
    "gericht": "#ffffff",
    "traeger": "#009e73",
    "beratung": "#cc79a7",
    "engagement": "#f0e442",
    "privat": "#6b3e12",
}
LETTERS = dict(zip(COLOURS, "ABCDEFGHIJ", strict=True))
OTHER = ("X", "#bdbdbd")


@dataclass(frozen=True, slots=True)
class Sign:
    """A body's short sign, such as `B3`: its kind's letter and its number among these. `ink` is read best on `colour`."""

    code: str
    colour: str
    ink: str


def signs(actors: Iterable[Actor]) -> Mapping[str, Sign]:
    """Every body's sign, by id, numbered in the order given: give all bodies of a town, and all its sheets agree."""
    counted: dict[str, int] = {}
    found = {}
    for actor in actors:
        letter, colour = LETTERS.get(actor.kind, OTHER[0]), COLOURS.get(actor.kind, OTHER[1])
        counted[letter] = counted.get(letter, 0) + 1
        found[actor.id] = Sign(f"{letter}{counted[letter]}", colour, ink(colour))
    return found


def ink(colour: str) -> str:
    """Black or white, whichever has more contrast on the colour."""
    light = luminance(colour)
    return "#000000" if (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) else "#ffffff"


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
