"""The same question as hurried, tired or self-taught people type it. Deterministic: the seed and the text decide.

Shared by the tests of robustness and `benchmarks/robustness.py`.
"""

import re
from collections.abc import Callable
from random import Random

Mutation = Callable[[str, int], str]  # text, seed

LONG = 6  # shorter words are hardly ever recognised with a typo, by people either
SPLIT_FROM = 9  # letters of a word that somebody may write as two
SHORTEST_PART = 4

_WORD = re.compile(r"[^\W\d_]+")
_ROWS = ("1234567890ß", "qwertzuiopü", "asdfghjklöä", "yxcvbnm")  # German keyboard; each row stands half a key further right
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}


def _neighbours() -> dict[str, str]:
    keys = {key: (column + row * 0.5, row) for row, line in enumerate(_ROWS) for column, key in enumerate(line)}
    return {
        key: "".join(
            other
            for other, (x, y) in keys.items()
            if other != key and other.isalpha() and abs(x - keys[key][0]) <= 1 and abs(y - keys[key][1]) <= 1
        )
        for key in keys
    }


NEIGHBOURS = _neighbours()


def one_typo(text: str, seed: int) -> str:
    """One slip in each word of six letters or more."""
    return _slips(text, seed, 1)


def two_typos(text: str, seed: int) -> str:
    """Two slips in each word of six letters or more."""
    return _slips(text, seed, 2)


def without_umlauts(text: str, seed: int = 0) -> str:
    """A keyboard without umlauts, typed as they look: ä → a."""
    return text.translate({ord(umlaut): pair[0] for umlaut, pair in _UMLAUTS.items()})


def with_digraphs(text: str, seed: int = 0) -> str:
    """A keyboard without umlauts, typed as one learns it: ä → ae."""
    return text.translate({ord(umlaut): pair for umlaut, pair in _UMLAUTS.items()})


def with_double_s(text: str, seed: int = 0) -> str:
    """ß → ss, as in Switzerland and in capitals."""
    return text.replace("ß", "ss")


def with_sharp_s(text: str, seed: int = 0) -> str:
    """ss → ß, as before 1996 and in many a handwriting."""
    return re.sub(r"ss(?!s)", "ß", text)


def glued(text: str, seed: int) -> str:
    """Two neighbouring words joined, once in a text."""
    gaps = [found.start() for found in re.finditer(r"(?<=\w) (?=\w)", text)]
    if not gaps:
        return text
    gap = _random(text, seed).choice(gaps)
    return text[:gap] + text[gap + 1 :]


def splitting(knows: Callable[[str], bool]) -> Mutation:
    """Long words written as two, where both parts are words by themselves. `knows` is asked for words in small letters."""

    def split(text: str, seed: int = 0) -> str:
        return _WORD.sub(lambda found: _split(found[0], knows), text)

    return split


def shouted(text: str, seed: int = 0) -> str:
    """All capitals."""
    return text.upper()


def without_punctuation(text: str, seed: int = 0) -> str:
    """Nothing but letters, digits and spaces; hyphens and apostrophes too are left out."""
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s]|_", " ", text)).strip()


MUTATIONS: dict[str, Mutation] = {
    "one typo a long word": one_typo,
    "two typos a long word": two_typos,
    "ä as a": without_umlauts,
    "ä as ae": with_digraphs,
    "ß as ss": with_double_s,
    "ss as ß": with_sharp_s,
    "two words glued": glued,
    "all capitals": shouted,
    "no punctuation": without_punctuation,
}  # and `splitting`, which needs to know words


def _slips(text: str, seed: int, number: int) -> str:
    random = _random(text, seed)

    def slip(found: re.Match[str]) -> str:
        word = found[0]
        if len(word) >= LONG:
            for _ in range(number):
                word = random.choice((_swap, _neighbour, _leave_out, _double))(word, random.randrange(len(word) - 1))
        return word

    return _WORD.sub(slip, text)


def _random(text: str, seed: int) -> Random:
    return Random(f"{seed} {text}")


def _swap(word: str, place: int) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _neighbour(word: str, place: int) -> str:
    keys = NEIGHBOURS.get(word[place].lower(), "")
    if not keys:
        return _double(word, place)
    key = keys[(place * 7 + len(word)) % len(keys)]
    return word[:place] + (key.upper() if word[place].isupper() else key) + word[place + 1 :]


def _leave_out(word: str, place: int) -> str:
    return word[:place] + word[place + 1 :]


def _double(word: str, place: int) -> str:
    return word[: place + 1] + word[place:]


def _split(word: str, knows: Callable[[str], bool]) -> str:
    """Cut where both parts are known and the shorter one is as long as can be."""
    if len(word) < SPLIT_FROM:
        return word
    cuts = sorted(range(SHORTEST_PART, len(word) - SHORTEST_PART + 1), key=lambda cut: abs(len(word) - 2 * cut))
    cut = next((cut for cut in cuts if _is_word(word[:cut].lower(), knows) and knows(word[cut:].lower())), None)
    return word if cut is None else f"{word[:cut]} {word[cut:]}"


def _is_word(head: str, knows: Callable[[str], bool]) -> bool:
    """The first part may keep the sound that linked it: "Wohnungs geber"."""
    return knows(head) or (len(head) > SHORTEST_PART and head[-1] in "sn" and knows(head[:-1]))
