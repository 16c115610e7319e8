"""Names of people: listed ones, and words that nobody has seen before where a name may stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.matching.normalise import tokens
from bot.redaction import cues
from bot.redaction.everyday import CYRILLIC, FORM, LATIN, SEEN, Everyday, script_of
from bot.redaction.find import Find
from bot.redaction.lexicon import Lexicon, name_like, word_like
from bot.redaction.redacted import Kind

# How much an unknown word may be spelt like a known one (0..1) and is still taken for a name: more where a name is likelier.
AFTER_CUE = 0.86
AFTER_CUE_SMALL = 0.72
CAPITAL = 0.86  # within a sentence, where nouns have small letters …
CAPITAL_NOUN = 0.82  # … and in German, where they have not
SMALL = 0.66  # without a capital letter …
FIRST = 0.75  # … at the beginning of a sentence …
UNCASED = 0.68  # … in a script without them
BESIDE = 0.86  # next to a name
SEEN_AS_NAME = 3  # a listed name that the base holds more often than this may be a word to it
LONGEST = 4  # words of a cue
_AND = "و"  # written together with the next word
NAMING, TITLE, KIN, PERSON = 4, 3, 2, 1

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\u0640"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}]|(?<=[а-яіїєґА-ЯІЇЄҐ])['’ʼ](?=[а-яіїєґ]))*")
_CONTRACTED = re.compile(r"\w{1,9}n['’]t\b", re.IGNORECASE)  # "hasn't"
_BETWEEN = re.compile(r"[^\S\n]{0,2}(?:[.,:;\"'„“”«»()=–-][^\S\n]*){0,3}")
_BESIDE = re.compile(r"\s{1,2}|\s?-\s?|\.\s?|\u0020\(|[\u200e\u200f\s]{1,3}")
_SENTENCE_END = re.compile(r"[.!?…\n؟։።][\s\"'„“«(*-]*$")
LONGEST_INITIALS = 5
_STREET = re.compile(r"(?:strasse|str|weg|gasse|platz|allee|штрассе|страссе)$")
LOOK_BACK = 8  # letters in which a sentence's end must stand


_SHORTENED = frozenset({"dr", "fr", "hr", "fam", "prof", "mr", "mrs", "ms", "m", "mme", "st", "sn", "bzw", "г", "д"})
_ONE_OF_MANY = re.compile("k?ein(?:e[mnrs]?)?")
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
    initials: bool = False  # some capital letters: "BMG"


class People:
    """Finds names. `never`: names of bodies and places as folded words; `stop`: the stop words of a language."""

    def __init__(self, everyday: Everyday, never: frozenset[tuple[str, ...]], stop: Callable[[str], frozenset[str]]) -> None:
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
        self._pair(text, words, kept, named)
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
        if not found and i + 1 < len(words) and not _cased(words[i]) and self._cues.get((words[i + 1].folded,)) == KIN:
            found = PERSON  # "Nour, my daughter"
        return found

    def _is_name(self, words: Sequence[Word], i: int, strength: int, language: str) -> bool:
        word = words[i]
        if len(word.folded) < 2:
            return word.capital and not word.first and strength >= TITLE
        if word.folded in self._stop(language):
            return False
        likeness = self._everyday.likeness(word.folded, word.script, language)
        known = likeness == SEEN
        inside = word.capital and not word.first
        nouns = language.startswith("de")
        if self._lexicon.given(word.folded, word.script, known and not (inside and not nouns)):
            return True
        if self._lexicon.also(word.folded, word.script, known):
            seldom = self._everyday.count(word.folded, word.script, language) <= SEEN_AS_NAME
            return not known or strength > 0 or (inside and seldom)
        if self._lexicon.family(word.folded, word.script, known):
            return not known or strength >= TITLE or (inside and not nouns)
        if known:
            return self._is_known_name(words, i, strength, language)
        if strength == NAMING or (strength == TITLE and likeness == FORM):
            return True
        if name_like(word.folded):
            likeness -= 0.15
        if strength:
            sure = word.capital or not _cased(word) or strength >= KIN
            return likeness < (AFTER_CUE if sure else AFTER_CUE_SMALL) or (strength == KIN and likeness == FORM and not _cased(word))
        before_street = i + 1 < len(words) and _STREET.fullmatch(words[i + 1].folded)
        if word.initials or before_street or _STREET.search(word.folded) or (word_like(word.folded) and not inside):
            return False
        if not _cased(word):
            return likeness < UNCASED
        if nouns and not word.first and _ONE_OF_MANY.fullmatch(words[i - 1].folded):
            return False  # "ein Trampolin": people are not counted so
        if inside:
            return likeness < (CAPITAL_NOUN if nouns else CAPITAL)
        return likeness < (FIRST if word.capital else SMALL)

    def _is_known_name(self, words: Sequence[Word], i: int, strength: int, language: str) -> bool:
        """Whether an everyday word is somebody's name here: "Frau Baum"."""
        word = words[i]
        seldom = self._everyday.count(word.folded, word.script, language) <= SEEN_AS_NAME
        if strength == NAMING:
            return word.capital and not word.first
        if strength == TITLE and word.script == LATIN and i > 1 and words[i - 2].folded in _ARTICLES:
            return False  # "eine Frau Arbeit sucht"
        if strength == TITLE:
            return seldom or (word.capital and not word.first and (words[i - 1].capital or not language.startswith("de")))
        return strength == KIN and seldom and not _cased(word)

    def _pair(self, text: str, words: Sequence[Word], kept: Sequence[bool], named: list[bool]) -> None:
        """Names that are words as well, told by their neighbours: "Max Sommer", "Can, Elif und …"."""
        for i in range(len(words) - 1):
            one, other = words[i], words[i + 1]
            if kept[i] or kept[i + 1] or not _BESIDE.fullmatch(text, one.end, other.start):
                continue
            if self._lexicon.also(one.folded, one.script, True) and self._lexicon.family(other.folded, other.script, True):
                named[i] = named[i + 1] = True
        for i in range(len(words) - 1):
            both = named[i + 1] and words[i].capital and text[words[i].end : words[i + 1].start] == ", "
            if both and not kept[i] and self._lexicon.also(words[i].folded, words[i].script, True):
                named[i] = True

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
        if word.folded in self._stop(language):
            return len(word.folded) == 1 and word.capital
        if len(word.folded) == 1:
            return word.capital
        likeness = self._everyday.likeness(word.folded, word.script, language)
        known = likeness == SEEN
        listed = any(of(word.folded, word.script, known) for of in (self._lexicon.given, self._lexicon.also, self._lexicon.family))
        if not _cased(word):
            return (listed and step > 0) or likeness < BESIDE - 0.15
        if listed:
            return word.capital or not known
        if likeness >= FORM:
            sure = not language.startswith("de") or strength == NAMING or (not known and name_like(word.folded))
            return word.capital and step > 0 and sure and not word.first
        return likeness < (BESIDE if word.capital else AFTER_CUE_SMALL)


def read(text: str) -> list[Word]:
    """The words of a text with their places."""
    shouting = sum(map(str.isupper, text)) > sum(map(str.islower, text))
    words: list[Word] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        folded = "".join(tokens(match.group()))
        if not folded or _CONTRACTED.match(text, start):
            continue
        behind = start and text[start - 1] in "'’" and bool(words) and words[-1].end == start - 1
        suffix = behind and words[-1].script == LATIN and len(text[words[-1].start : words[-1].end]) > 2
        capital = match.group()[0].isupper() and not (shouting and len(folded) > 1)
        first = not words or (_ends(text, start) and words[-1].folded not in _SHORTENED)
        initials = not shouting and end - start <= LONGEST_INITIALS and match.group().isupper()
        words.append(Word(start, end, folded, script_of(folded), capital, first, bool(suffix), initials))
    return words


def _ends(text: str, start: int) -> bool:
    """Whether a sentence ends before `start`."""
    return _SENTENCE_END.search(text[max(0, start - LOOK_BACK) : start]) is not None


def _cased(word: Word) -> bool:
    return word.script in (LATIN, CYRILLIC)


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
