"""How far a written word lies from the word that was meant, in slips of fingers: what happens easily costs little.

Optimal string alignment with weights (Kernighan, Church & Gale, COLING 1990, learnt theirs from corrections; ours are measured,
docs/matching.md).
"""

from bot.matching.keyboard import BESIDE

OTHER = 1.0  # any other letter, or one too many
KEY_BESIDE = 0.5
SWAPPED = 0.5
TWICE = 0.4  # a letter written twice, or once instead of twice
MISSING = 0.8


def likeness(written: str, meant: str) -> float:
    """1 for the same word; from there down by the cost of the slips a letter of the longer word."""
    return 1 - cost(written, meant) / max(len(written), len(meant), 1)


def cost(written: str, meant: str) -> float:
    """The cheapest slips that make `written` of `meant`."""
    before: list[float] = []
    above = [0.0]
    for place in range(len(meant)):
        above.append(above[-1] + _missing(meant, place))
    for i, letter in enumerate(written):
        too_many = TWICE if i and written[i - 1] == letter else OTHER
        beside = BESIDE.get(letter, "")
        row = [above[0] + too_many]
        for j, wanted in enumerate(meant):
            if letter == wanted:
                cheapest = above[j]
            else:
                cheapest = above[j] + (KEY_BESIDE if wanted in beside else OTHER)
                if i and j and letter == meant[j - 1] and wanted == written[i - 1]:
                    cheapest = min(cheapest, before[j - 1] + SWAPPED)
            row.append(min(cheapest, above[j + 1] + too_many, row[j] + _missing(meant, j)))
        before, above = above, row
    return above[-1]


def _missing(meant: str, place: int) -> float:
    return TWICE if place and meant[place - 1] == meant[place] else MISSING
