"""Names of people: listed ones, and words that nobody has seen before where a name may stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.matching.normalise import tokens
from bot.redaction import cues
from bot.redaction.everyday import CYRILLIC, LATIN, Everyday, script_of
from bot.redaction.find import Find
from bot.redaction.lexicon import Lexicon, name_like
from bot.redaction.redacted import Kind

# How much an unknown word may be spelt like a known one (0..1) and is still taken for a name: more where a name is likelier.
AFTER_CUE = 0.86
AFTER_CUE_SMALL = 0.72
CAPITAL = 0.86  # within a sentence, where nouns have small letters …
CAPITAL_NOUN = 0.78  # … and in German, where they have not
SMALL = 0.50  # without a capital letter, or at the beginning of a sentence
FIRST = 0.66
UNCASED = 0.56
BESIDE = 0.86  # next to a name
SEEN_AS_NAME = 3  # a listed name that the base holds more often than this may be a word to it
LONGEST = 4  # words of a cue
_AND = "و"  # written together with the next word
NAMING, TITLE, KIN, PERSON = 4, 3, 2, 1

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\u0640"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}]|(?<=[а-яіїєґА-ЯІЇЄҐ])['’ʼ](?=[а-яіїєґ]))*")
_ELIDED = re.compile(r"(?:^|[\s(])(?:[cdjlmnst]|qu)$", re.IGNORECASE)
_BETWEEN = re.compile(r"[^\S\n]{0,2}(?:[.,:;\"'„“”«»()=–-][^\S\n]*){0,3}")
_BESIDE = re.compile(r"\s{1,2}|\s?-\s?|\.\s?|\u0020\(|[\u200e\u200f\s]{1,3}")
_SENTENCE_END = re.compile(r"(?:^|[.!?…\n؟։።])[\s\"'„“«(*-]*$")


_ARTICLES = frozenset(
    [
        "eine",
        "einer",
        "einem",
        "die",
        "der",
        "den",
        "das",
        "meine",
        "meiner",
        "deine",
        "deiner",
        "seine",
        "seiner",
        "ihre",
        "ihrer",
        "unsere",
        "unserer",
        "jede",
        "keine",
        "welche",
        "als",
    ]
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, and what its looks tell."""

    start: int
    end: int
    folded: str
    script: str
    capital: bool
    first: bool
    suffix: bool = False  # only an ending, behind an apostrophe


class People:
    """Finds names. `never`: names of bodies and places as folded words, the longest first."""

    def __init__(self, everyday: Everyday, never: frozenset[tuple[str, ...]], stop: frozenset[str]) -> None:
        self._everyday = everyday
        self._lexicon = Lexicon()
        self._never = never
        self._longest_never = max(map(len, never), default=0)
        self._stop = stop
        self._cues = {
            phrase: strength
            for strength, table in ((PERSON, cues.PERSONS), (KIN, cues.KIN), (TITLE, cues.TITLES), (NAMING, cues.NAMING))
            for phrase in cues.phrases(table)
        }
        self._behind = frozenset(word for phrase in cues.phrases(cues.BEHIND) for word in phrase)

    def find(self, text: str, language: str) -> Iterator[Find]:
        words = read(text)
        if not words:
            return
        kept = self._kept(words)
        strengths = [self._strength(text, words, i) for i in range(len(words))]
        named = [not kept[i] and self._is_name(words, i, strengths[i], language) for i in range(len(words))]
        self._extend(text, words, kept, strengths, named, language)
        yield from _spans(text, words, named)

    def _kept(self, words: Sequence[Word]) -> list[bool]:
        """The words of bodies' and places' names."""
        kept = [word.suffix for word in words]
        folded = [word.folded for word in words]
        for start in range(len(words)):
            for size in range(min(self._longest_never, len(words) - start), 0, -1):
                if tuple(folded[start : start + size]) in self._never:
                    kept[start : start + size] = [True] * size
                    break
        return kept

    def _strength(self, text: str, words: Sequence[Word], i: int) -> int:
        """How surely a name stands at `i`, from the words before it, and the one behind it."""
        found = 0
        if i + 1 < len(words) and words[i + 1].folded in self._behind and text[words[i].end : words[i + 1].start].isspace():
            found = TITLE
        if i and _BETWEEN.fullmatch(text, words[i - 1].end, words[i].start):
            before = tuple(word.folded for word in words[max(0, i - LONGEST) : i])
            found = max([found, *(self._cues.get(before[k:], 0) for k in range(len(before)))])
            if before[-1][0] in _AND:
                found = max(found, self._cues.get((before[-1][1:],), 0))
        return found

    def _is_name(self, words: Sequence[Word], i: int, strength: int, language: str) -> bool:
        word = words[i]
        if len(word.folded) < 2:
            return word.capital and not word.first and strength >= TITLE
        if word.folded in self._stop:
            return False
        likeness = self._everyday.likeness(word.folded, word.script, language)
        known = likeness == 1.0
        inside = word.capital and not word.first
        nouns = language.startswith("de")
        if self._lexicon.given(word.folded, word.script, known):
            return inside or strength > 0 or self._everyday.count(word.folded, word.script, language) <= SEEN_AS_NAME
        if self._lexicon.also(word.folded, word.script, known):
            return not known or strength > 0 or (inside and not nouns)
        if self._lexicon.family(word.folded, word.script, known):
            return not known or strength >= TITLE or (inside and not nouns)
        if known:
            return self._is_known_name(words, i, strength, language)
        if strength == NAMING:
            return True
        if name_like(word.folded):
            likeness -= 0.15
        if strength:
            return likeness < (AFTER_CUE if word.capital or not _cased(word) or strength == TITLE else AFTER_CUE_SMALL)
        if not _cased(word):
            return likeness < UNCASED
        if inside:
            return likeness < (CAPITAL_NOUN if nouns else CAPITAL)
        return likeness < (FIRST if word.capital else SMALL)

    def _is_known_name(self, words: Sequence[Word], i: int, strength: int, language: str) -> bool:
        """Whether an everyday word is somebody's name here: "Frau Baum"."""
        word = words[i]
        if strength >= TITLE and word.capital and not word.first:
            return strength == NAMING or not language.startswith("de") or _bare_title(words, i)
        seldom = self._everyday.count(word.folded, word.script, language) <= SEEN_AS_NAME
        return strength >= KIN and seldom and not _cased(word)

    def _extend(
        self, text: str, words: Sequence[Word], kept: Sequence[bool], strengths: Sequence[int], named: list[bool], language: str
    ) -> None:
        """Take in what belongs to a name: family name, initials, particles."""
        for i in range(len(words)):
            if named[i]:
                self._extend_to(text, words, kept, named, language, i, 1, strengths[i])
        for i in reversed(range(len(words))):
            if named[i]:
                self._extend_to(text, words, kept, named, language, i, -1, 0)

    def _extend_to(
        self, text: str, words: Sequence[Word], kept: Sequence[bool], named: list[bool], language: str, i: int, step: int, strength: int
    ) -> None:
        j = i + step
        if not 0 <= j < len(words) or named[j] or kept[j]:
            return
        left, right = sorted((i, j))
        if not _BESIDE.fullmatch(text, words[left].end, words[right].start):
            return
        if words[j].folded in cues.PARTICLES and words[j].folded != "und" and 0 <= j + step < len(words) and not kept[j + step]:
            beyond = named[j + step] or (step > 0 and self._belongs(words[j + step], strength, language, step))
            named[j] = named[j + step] = beyond
            return
        stops = text[words[left].end : words[right].start].strip().startswith(".")
        if stops and len(words[left].folded) > 2:
            return
        named[j] = self._belongs(words[j], strength, language, step)
        if named[j] and step > 0:
            self._extend_to(text, words, kept, named, language, j, step, strength)

    def _belongs(self, word: Word, strength: int, language: str, step: int) -> bool:
        if word.folded in self._stop:
            return len(word.folded) == 1 and word.capital
        if len(word.folded) == 1:
            return word.capital
        likeness = self._everyday.likeness(word.folded, word.script, language)
        known = likeness == 1.0
        listed = any(of(word.folded, word.script, known) for of in (self._lexicon.given, self._lexicon.also, self._lexicon.family))
        if not _cased(word):
            return (listed and step > 0) or likeness < BESIDE - 0.15
        if listed:
            return word.capital or not known
        if known:
            return word.capital and step > 0 and (not language.startswith("de") or strength == NAMING) and not word.first
        return likeness < (BESIDE if word.capital else AFTER_CUE_SMALL)


def read(text: str) -> list[Word]:
    """The words of a text with their places."""
    shouting = sum(map(str.isupper, text)) > sum(map(str.islower, text))
    words: list[Word] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        folded = "".join(tokens(match.group()))
        if not folded:
            continue
        behind = start and text[start - 1] in "'’" and bool(words) and words[-1].end == start - 1
        suffix = behind and words[-1].script == LATIN and len(text[words[-1].start : words[-1].end]) > 2
        capital = match.group()[0].isupper() and not (shouting and len(folded) > 1)
        first = _SENTENCE_END.search(text, 0, start) is not None
        words.append(Word(start, end, folded, script_of(folded), capital, first, bool(suffix)))
    return words


def _cased(word: Word) -> bool:
    return word.script in (LATIN, CYRILLIC)


def _bare_title(words: Sequence[Word], i: int) -> bool:
    """ "Frau Baum", not "eine Frau Arbeit sucht": the title has a capital letter and no article."""
    return words[i - 1].capital and (i < 2 or words[i - 2].folded not in _ARTICLES)


def _spans(text: str, words: Sequence[Word], named: Sequence[bool]) -> Iterator[Find]:
    """Neighbouring words of a name as one find."""
    start = end = -1
    for word, name in zip(words, named, strict=True):
        if not name:
            continue
        if start >= 0 and _BESIDE.fullmatch(text, end, word.start):
            end = word.end
            continue
        if start >= 0:
            yield Find(start, end, Kind.NAME)
        start, end = word.start, word.end
    if start >= 0:
        yield Find(start, end, Kind.NAME)
