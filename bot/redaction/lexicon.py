"""Looking names up: in any of the forms that a language gives them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.matching.normalise import tokens
from bot.redaction import names
from bot.redaction.everyday import ARABIC, CYRILLIC, ETHIOPIC

_CYRILLIC_END = re.compile(r"(?:ові|еві|єві|ою|ею|єю|ой|ей|ом|ем|єм|ам|ям|ый|ий|[аяйьоіїыуюеєи])$")
_TURKISH_END = re.compile(r"(?:n?[iu]n|y?l[ae]|[dt][ae]n?|n?d[ae]n?|y?[aeiu]|gil|lar|ler|ya|ye)$")
_GERMAN_END = re.compile(r"(?:s|ns|i|chen|lein|le)$")
_ARABIC_START = re.compile(r"^(?:و?[بلفك]?(?:ال)?|ول?|لل|يا)")
_ARABIC_END = re.compile(r"(?:و|رو|ها|ه|م|ش|مون)$")
_ETHIOPIC_START = re.compile(r"^(?:ን|ብ|ናይ|ምስ|ካብ|ከም)")
SHORTEST = 3  # letters of a form that stands for a name

# Ends (and beginnings) by which family names and given names are known that stand in no list.
_NAME_LIKE = re.compile(
    r".{2}(?:enko|chuk|czuk|tschuk|ovych|ovitch|ovic|ovich|ovna|evna|ivna|oglu|zadeh|zada|zade|pour|nejad|nezhad|nezad|yan|shvili|schwili|ullah|ollah|uddin|eddin|mariam|michael"
    r"|selassie|giorgis|gergis|skyi|skyj|skiy|ski|ska|sky|zai|khel|khan|jani|ipour|ovski|ewski|owska|szky|dottir|bauer|mann|maier|meyer|hofer|inger)$"
    r"|.{2}(?:енко|чук|щук|ский|ская|ського|ської|ському|ской|ского|ському|ський|ська|цький|цька|ович|евич|йович|івна|ївна|овна|евна|ишин|ян|швили|швілі|дзе|оглы|заде|уллах|улла|ов|ова|ев|ева|ів|ук)$"
    r"|.{2}(?:الله|زاده|پور|نژاد|الدين|یار|زی|خیل|ونيان|يان|آبادی)$|^(?:عبدال|عبد|ابو|ذبیح|نجیب|حبیب|سیف|امان)..|^(?:abdul|abdel|abdal|abder|gebre|tesfa|haile|weld|tekle|mehret|al)[a-z]{3}"
)


def _folded(text: str) -> frozenset[str]:
    return frozenset("".join(tokens(word)) for word in text.split())


class Lexicon:
    """The names of `names`, folded; `ends` of Cyrillic ones taken off, because there they change with the sentence."""

    def __init__(self) -> None:
        also = _folded(names.ALSO_WORDS)
        given = _folded(" ".join((names.LATIN, names.CYRILLIC, names.ARABIC, names.ETHIOPIC)))
        self._given = _with_bare(given - also)
        self._also = _with_bare(also)
        self._family = _with_bare(_folded(" ".join((names.FAMILY, names.CYRILLIC_FAMILY, names.ARABIC_FAMILY))))
        self.given = lru_cache(maxsize=20_000)(lambda word, script, known: self._holds(self._given, word, script, known))
        self.also = lru_cache(maxsize=20_000)(lambda word, script, known: self._holds(self._also, word, script, known))
        self.family = lru_cache(maxsize=20_000)(lambda word, script, known: self._holds(self._family, word, script, known))

    @staticmethod
    def _holds(listed: frozenset[str], word: str, script: str, known: bool) -> bool:
        """Whether a word, or what it is a form of, is listed; of a `known` word only the very word counts."""
        return word in listed or (not known and any(form in listed for form in _forms(word, script)))


def name_like(word: str) -> bool:
    """Whether an unknown folded word is built as names are."""
    return _NAME_LIKE.search(word) is not None


def _with_bare(listed: frozenset[str]) -> frozenset[str]:
    """With the Cyrillic names as they stand without their ends, marked so that they are no words by themselves."""
    return listed | {
        f"{bare}-" for name in listed if "\u0400" <= name[0] <= "\u052f" and len(bare := _CYRILLIC_END.sub("", name)) >= SHORTEST
    }


def _forms(word: str, script: str) -> Iterator[str]:
    if script == CYRILLIC:
        yield f"{_CYRILLIC_END.sub('', word)}-"
        yield f"{word}-"
        return
    if script == ARABIC:
        starts = {word} | {
            word[len(cut) :]
            for cut in ("و", "ب", "ل", "ف", "ك", "يا", "ول", "وب", "ال", "لل", "عال", "عبدال", "ابو")
            if word.startswith(cut)
        }
        yield from (start for start in starts if len(start) >= SHORTEST)
        for start in starts:
            bare = _ARABIC_END.sub("", start)
            if len(bare) > SHORTEST:
                yield bare
        return
    if script == ETHIOPIC:
        yield _ETHIOPIC_START.sub("", word)
        return
    for end in (_GERMAN_END, _TURKISH_END):
        bare = end.sub("", word)
        if bare != word and len(bare) > SHORTEST:
            yield bare
