"""Which language a message is written in, learnt from the knowledge base's own examples.

Naive Bayes over hashed character n-grams (Cavnar & Trenkle 1994; Baldwin & Lui, NAACL 2010), which works on two words, knows how
people write their language in Latin letters ("shlon a3abbi"), and weighs what the conversation makes likely.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np

BUCKETS = 1 << 15
SIZES = range(1, 5)
SMOOTHING = 0.05  # a count for every n-gram never seen
MOST_TEXTS = 6000  # a language; more change nothing
MOST_OF_A_WORD = 60  # n-grams
FOREIGN = 0.15  # from this share of letters on, another script than the Latin one tells the language: loan words stay in Latin letters
CLOSE = 8.0  # nats; within these, what the words mean in each language decides
THIN = 2  # words
TEMPER = 0.5  # neighbouring n-grams say the same thing twice

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\b[a-z]*\d[a-z]+[a-z\d]*|\b[a-z]+\d[a-z\d]*")
_MARKS = re.compile(r"[\u0640\u064b-\u0652\u200b-\u200f\u2060-\u2069\u00ad]")


@dataclass(frozen=True, slots=True)
class Languages:
    """What was learnt: the logarithm of each n-gram's probability in each language."""

    codes: tuple[str, ...]
    chances: np.ndarray  # float32, buckets × languages


NO_LANGUAGES = Languages((), np.zeros((BUCKETS, 0), dtype=np.float32))


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest language, and all that are hardly less likely, the likeliest first. `thin`: only a word or two in Latin letters,
    as they stand in every language here ("Jobcenter?", "ok merci")."""

    language: str
    close: tuple[str, ...]
    thin: bool = False


def learn(texts: Mapping[str, Iterable[str]]) -> Languages:
    """Learn to tell languages apart from texts of each."""
    codes = tuple(texts)
    counts = np.full((BUCKETS, len(codes)), SMOOTHING, dtype=np.float32)
    for column, language in enumerate(codes):
        for number, text in enumerate(texts[language]):
            if number >= MOST_TEXTS:
                break
            for word in _telling(text):
                np.add.at(counts[:, column], _grams(word), 1.0)
    return Languages(codes, np.log(counts / counts.sum(axis=0)))


def identify(learnt: Languages, text: str, likely: Mapping[str, float]) -> Guess | None:
    """The language of a message; None without a word in it. `likely`: nats by which a language is likelier beforehand."""
    words = _telling(text)
    if not words or not learnt.codes:
        return None
    scores = TEMPER * sum(learnt.chances[_grams(word)].sum(axis=0) for word in words)
    scores = scores + np.array([likely.get(code, 0.0) for code in learnt.codes], dtype=np.float32)
    order = np.argsort(-scores)
    close = tuple(learnt.codes[i] for i in order if scores[order[0]] - scores[i] < CLOSE)
    return Guess(learnt.codes[order[0]], close, thin=len(words) <= THIN and all(map(_latin, words)))


def _telling(text: str) -> list[str]:
    """The words that tell the language: those of the foreign script if there are enough, else all."""
    words = _WORD.findall(_MARKS.sub("", text.casefold()))
    foreign = [word for word in words if not _latin(word)]
    letters = sum(map(len, words))
    return foreign if letters and sum(map(len, foreign)) / letters >= FOREIGN else words


def _latin(word: str) -> bool:
    return all(c < "\u0250" or "\u1e00" <= c < "\u1f00" or c in "'’" for c in word)


@lru_cache(maxsize=20_000)
def _grams(word: str) -> np.ndarray:
    framed = f"<{word}>"
    grams = [framed[i : i + size] for size in SIZES for i in range(len(framed) - size + 1)]
    return np.array([crc32(gram.encode()) % BUCKETS for gram in grams[:MOST_OF_A_WORD]], dtype=np.intp)
