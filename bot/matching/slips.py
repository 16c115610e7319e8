"""Examples as hurried people type them: the classifier also learns from these, so that its pieces of words bear slips.

Noising what is learnt from (Belinkov & Bisk, ICLR 2018), deterministic.
"""

from collections.abc import Sequence

import numpy as np

from bot.matching.keyboard import BESIDE

LONG = 6  # letters; a slip in a shorter word makes another word of it


def slipped(text: Sequence[str], chance: np.random.Generator) -> tuple[str, ...]:
    """Folded words with one slip or two in each long one, and sometimes two words glued."""
    slips = int(chance.integers(1, 3))
    words = [_slip(word, slips, chance) if len(word) >= LONG else word for word in text]
    if len(words) > 1 and chance.random() < 0.5:
        place = chance.integers(len(words) - 1)
        words[place : place + 2] = [words[place] + words[place + 1]]
    return tuple(words)


def _slip(word: str, slips: int, chance: np.random.Generator) -> str:
    for _ in range(slips):
        place = chance.integers(len(word) - 1)
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        swapped = head + tail[0] + letter + tail[1:]
        keys = BESIDE.get(letter, letter)
        beside = head + keys[chance.integers(len(keys))] + tail
        word = (swapped, head + tail, head + letter + letter + tail, beside)[chance.integers(4)]
    return word
