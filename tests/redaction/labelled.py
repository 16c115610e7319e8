"""Labelled sentences and what a redactor does to them: which secrets it misses, how many harmless words it takes."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.redaction.redactor import Redactor

SENTENCES = Path(__file__).with_name("sentences.jsonl")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What somebody might write; `secrets` must not be found in it afterwards, all other words should."""

    text: str
    lang: str
    secrets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """`missed`: secrets still there, with their sentence; `lost`: harmless words that are gone."""

    secrets: int
    missed: tuple[tuple[str, str], ...]
    words: int
    lost: tuple[tuple[str, str], ...]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / self.secrets if self.secrets else 1.0

    @property
    def loss(self) -> float:
        return len(self.lost) / self.words if self.words else 0.0


def sentences(path: Path = SENTENCES) -> list[Sentence]:
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [Sentence(row["text"], row["lang"], tuple(row["secrets"])) for row in rows]


def halves(all_sentences: Sequence[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """Every second sentence is for tuning, the others are held back."""
    return list(all_sentences[::2]), list(all_sentences[1::2])


def measure(redactor: Redactor, labelled: Iterable[Sentence]) -> Measured:
    """Loss is counted over sentences without secrets: there every word should stay."""
    secrets = words = 0
    missed: list[tuple[str, str]] = []
    lost: list[tuple[str, str]] = []
    for sentence in labelled:
        left = redactor.redact(sentence.text, sentence.lang).words
        secrets += len(sentence.secrets)
        missed += [(secret, sentence.text) for secret in sentence.secrets if _stands(secret, left)]
        if not sentence.secrets:
            words += len(_WORD.findall(sentence.text))
            lost += [(word, sentence.text) for word in _gone(sentence.text, left)]
    return Measured(secrets, tuple(missed), words, tuple(lost))


def _stands(secret: str, left: str) -> bool:
    """Short numbers are part of many others: these count as whole words."""
    return re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", left) is not None if len(secret) < 5 else secret in left


def _gone(text: str, left: str) -> Iterator[str]:
    still = _WORD.findall(left)
    for word in _WORD.findall(text):
        if word in still:
            still.remove(word)
        else:
            yield word
