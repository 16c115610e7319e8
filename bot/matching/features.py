"""What the linear classifier sees of a text: stems, neighbouring stems, compound parts and pieces of words, hashed."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np

from bot.matching.linear import Row
from bot.matching.words import Words

PIECES = range(3, 5)  # character n-grams inside words carry over typos, inflection and dialect
PIECE_SHARE = 0.6  # length of the block of pieces beside the block of words: words tell more

Buckets = np.ndarray


class Features:
    """Turns folded words into a row of features. `idf` is learnt once from the examples."""

    def __init__(self, words: Words, idf: np.ndarray | None = None) -> None:
        self._words = words
        self._idf = idf
        self._half = 0 if idf is None else len(idf) // 2  # words lie in the lower half of the buckets, pieces in the upper one
        self._of_word = lru_cache(maxsize=20_000)(self._hash_word)

    def learn(self, texts: Sequence[Sequence[str]], buckets: int) -> np.ndarray:
        """Learn and keep the inverse document frequency of each of `buckets` buckets over the example texts."""
        seen = np.zeros(buckets, dtype=np.float32)
        self._half = buckets // 2
        for text in texts:
            for block in self._blocks(text):
                seen[np.unique(block)] += 1
        self._idf = (np.log((1 + len(texts)) / (1 + seen)) + 1).astype(np.float32)
        return self._idf

    def row(self, text: Sequence[str]) -> Row:
        """The features of one text: bucket numbers and values, each block brought to its length."""
        assert self._idf is not None, "learn first"
        words, pieces = self._blocks(text)
        buckets, values = zip(self._weigh(words, 1.0), self._weigh(pieces, PIECE_SHARE), strict=True)
        return np.concatenate(buckets), np.concatenate(values)

    def _weigh(self, block: Buckets, length: float) -> Row:
        buckets, numbers = np.unique(block, return_counts=True)
        assert self._idf is not None
        values = (1 + np.log(numbers)) * self._idf[buckets]
        norm = float(np.sqrt(values @ values)) or 1.0
        return buckets, (values * (length / norm)).astype(np.float32)

    def _blocks(self, text: Sequence[str]) -> tuple[Buckets, Buckets]:
        """The hashed word features and the hashed pieces of a text, with repetitions."""
        half = self._half
        of_words = [self._of_word(word) for word in text]
        stems = [self._words.stem(word) for word in text]
        pairs = [crc32(f"{a} {b}".encode()) % half for a, b in pairwise(stems)]
        words = np.concatenate([np.array(pairs, dtype=np.intp), *(w for w, _ in of_words)])
        pieces = np.concatenate([np.zeros(0, dtype=np.intp), *(p for _, p in of_words)])
        return words, pieces + half

    def _hash_word(self, word: str) -> tuple[Buckets, Buckets]:
        half = self._half
        stems = {self._words.stem(word), *(self._words.stem(part) for part in self._words.parts(word))}
        framed = f"<{word}>"
        pieces = [framed[i : i + size] for size in PIECES for i in range(max(1, len(framed) - size + 1))]
        return (
            np.array([crc32(stem.encode()) % half for stem in sorted(stems)], dtype=np.intp),
            np.array([crc32(piece.encode()) % half for piece in pieces], dtype=np.intp),
        )
