"""Colours and letters tell the kinds of bodies apart, for everybody and on every paper."""

from itertools import combinations, pairwise

import pytest

from bot.handouts.palette import COLOURS, LETTERS, ink, luminance, signs
from bot.knowledge.model import KnowledgeBase

LEAST_DIFFERENCE = 15.0  # CIE 1976; about 2.3 can just be told apart side by side
Matrix = tuple[tuple[float, float, float], ...]
SEEN: dict[str, Matrix] = {  # Machado, Oliveira, Fernandes (2009), severity 1.0, on linear RGB
    "by most": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "without green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "without blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.mark.parametrize("eyes", SEEN)
def test_colour_blind_people_tell_all_colours_apart(eyes: str) -> None:
    seen = {kind: lab(colour, SEEN[eyes]) for kind, colour in COLOURS.items()}
    for one, other in combinations(seen, 2):
        difference = sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
        assert difference > LEAST_DIFFERENCE, (one, other)


def test_in_grey_print_the_letter_tells_them_apart() -> None:
    assert len(set(LETTERS.values())) == len(COLOURS)


@pytest.mark.parametrize("colour", COLOURS.values())
def test_the_sign_on_every_colour_can_be_read(colour: str) -> None:
    bright, dark = sorted((luminance(colour), luminance(ink(colour))), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 4.5


def test_every_body_has_a_sign_of_its_own(base: KnowledgeBase) -> None:
    codes = [sign.code for sign in signs(base.actors.values()).values()]
    assert len(set(codes)) == len(base.actors)
    of_the_town = [code for code in codes if code.startswith(LETTERS["stadt"])]
    assert all(int(after[1:]) == int(before[1:]) + 1 for before, after in pairwise(of_the_town))


def lab(colour: str, eyes: Matrix) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour as these eyes see it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in eyes)
    x, y, z = (
        root(0.4124 * red + 0.3576 * green + 0.1805 * blue, 0.9505),
        root(0.2126 * red + 0.7152 * green + 0.0722 * blue, 1.0),
        root(0.0193 * red + 0.1192 * green + 0.9505 * blue, 1.089),
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def root(value: float, white: float) -> float:
    part = value / white
    return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116
