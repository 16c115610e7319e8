"""Which words are everyday words: what the knowledge base has seen people write is nobody's name, or seldom."""

from collections.abc import Sequence
from functools import lru_cache

from bot.matching.matcher import Matcher

# By the script a word is written in: the languages it may be a word of, beside the one that is spoken.
LATIN, CYRILLIC, ARABIC, ETHIOPIC = "latin", "cyrillic", "arabic", "ethiopic"
OF_SCRIPT = {LATIN: ("de", "en"), CYRILLIC: ("uk", "ru"), ARABIC: ("ar", "fa"), ETHIOPIC: ("ti",)}
WRITTEN_IN = {"uk": CYRILLIC, "ru": CYRILLIC, "ar": ARABIC, "fa": ARABIC, "ps": ARABIC, "ti": ETHIOPIC}
SEEN = 1.0  # how much a word is like one of the base: this very word …
FORM = 0.9  # … or a form of one, or a compound; below, only spelt alike
SHORTEST_STEM = {LATIN: 4, CYRILLIC: 4, ARABIC: 3, ETHIOPIC: 2}  # letters; a shorter one stands in too many words
BORROWS = {"ps": ("fa",), "ku": ("tr",), "ar": (), "fa": ()}


class Everyday:
    """Words of a language and what is likely to stand beside it, looked up when asked for."""

    def __init__(self, matcher: Matcher, spoken: Sequence[str]) -> None:
        self._matcher = matcher
        self._spoken = frozenset(spoken)
        self.likeness = lru_cache(maxsize=20_000)(self._likeness)
        self.count = lru_cache(maxsize=20_000)(self._count)

    def _likeness(self, word: str, script: str, language: str) -> float:
        """How much a word is like one that people use, 0..1."""
        if word in self._matcher.common:
            return SEEN
        best = 0.0
        for code in self.languages(script, language):
            words = self._matcher.known_words(code)
            if word in words.counts:
                return SEEN
            if words.parts(word) or (words.knows(word) and len(words.stem(word)) >= SHORTEST_STEM[script]):
                best = FORM
            elif best < FORM:
                best = max([best, *(min(FORM - 0.01, term.likeness) for term in words.look_up(word).terms if term.likeness < 1)])
        return best

    def _count(self, word: str, script: str, language: str) -> int:
        """How often the base has seen this very word."""
        return max((self._matcher.known_words(code).counts.get(word, 0) for code in self.languages(script, language)), default=0)

    def languages(self, script: str, language: str) -> tuple[str, ...]:
        language = self._matcher.asked_in(language)
        own = (language,) if WRITTEN_IN.get(language, LATIN) == script else ()
        beside = BORROWS.get(language, OF_SCRIPT.get(script, ())) if own else OF_SCRIPT.get(script, ())
        beside += OF_SCRIPT[LATIN] if script == LATIN else ()
        return tuple(code for code in dict.fromkeys((*own, *beside)) if code in self._spoken and self._matcher.asked_in(code) == code)


def script_of(word: str) -> str:
    """The script of a word's first letter."""
    first = word[0]
    if "\u0400" <= first <= "\u052f":
        return CYRILLIC
    if "\u0600" <= first <= "\u08ff" or "\ufb50" <= first <= "\ufeff":
        return ARABIC
    if "\u1200" <= first <= "\u139f":
        return ETHIOPIC
    return LATIN
