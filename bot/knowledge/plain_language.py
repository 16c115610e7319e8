"""What a program can tell of Leichte Sprache: short sentences, no subjunctive, long words parted by a hyphen.

After the rules of Netzwerk Leichte Sprache (2022) and DIN SPEC 33429; whether a text is understood, only its readers can tell.
"""

import re
from collections.abc import Iterator

MOST_WORDS = 12  # a sentence
LONGEST_WORD = 24  # letters without a hyphen; names of offices and papers stay as they are printed

_SENTENCE = re.compile(r"(?<!\bStr)(?<!\bNr)[.!?:]\s+(?=[A-ZÄÖÜ\d„])")
_WORD = re.compile(r"[^\W\d_]+")
_SUBJUNCTIVE = re.compile(r"\b(?:würd|könnt|wär|hätt|sollt|dürft|müsst)e(?:n|st|t)?\b", re.IGNORECASE)


def faults(text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """What makes a text hard to read. `names`: words that stay as they are printed."""
    for sentence in _SENTENCE.split(text):
        words = sentence.split()
        if len(words) > MOST_WORDS:
            yield f"a sentence of {len(words)} words, at most {MOST_WORDS}: '{sentence[:50]}…'"
    for found in _SUBJUNCTIVE.findall(text):
        yield f"the subjunctive '{found}'"
    for word in _WORD.findall(text):
        if len(word) > LONGEST_WORD and word not in names:
            yield f"the long word '{word}'"
