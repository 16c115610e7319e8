"""One way of writing for the many ways in which people write the same word."""

import re
import unicodedata
from collections.abc import Callable


def _exchange(letters: dict[str, str]) -> Callable[[str], str]:
    """Exchanges letters; faster than `str.translate`, which looks every letter up."""
    found = re.compile(f"[{''.join(letters)}]")
    return lambda text: found.sub(lambda letter: letters[letter.group()], text)


# Umlauts are typed as ä, ae or a; all become one. The same folding is applied to the knowledge and to the question, so
# that a word like "neue" → "neu" loses nothing that the comparison would need.
_umlauts = _exchange({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "æ": "a", "ø": "o", "ı": "i"})
# Arabic and Persian keyboards have different signs for the same letter, and phones stretch words for ornament (tatweel).
_arabic = _exchange(
    dict.fromkeys("ىیېے", "ي")
    | dict.fromkeys("ةەھ", "ه")
    | {"ک": "\u0643", "ـ": ""}
    | {d: str(i % 10) for i, d in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
)
# Accents and vowel signs (Mn) of the scripts people write here, once decomposed.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f]"
)
_SHORT_I, _KEPT_APART = "й", "\ue000"  # a letter of its own, no и with an accent: set apart while accents are taken off
# Letters of the two scripts that look the same: one slipped into a word of the other script is meant as its twin.
_LATIN_TWINS = str.maketrans("асеорхуікмтвн", "aceopxyikmtbh")
_CYRILLIC_TWINS = str.maketrans("aceopxyikmtbh", "асеорхуікмтвн")
_DIGRAPHS = re.compile(r"(?<![aeq])([aou])e(?![iu])")  # not in "treue", "queer", "neue" or before ei/eu
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=[aeiouhy])")  # "l'ecole": the article is no part of the word
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SECTION = re.compile(r"§+\s*")

MAX_CHARACTERS = 2000  # a longer message is read up to here; Telegram sends at most 4096


def fold(text: str) -> str:
    """Lower case, one spelling for umlauts, no accents, no invisible signs: `Größe`, `groesse`, `GROSSE` → `grosse`."""
    return fold_all(text[:MAX_CHARACTERS])


def fold_all(text: str) -> str:
    """The same for a text of any length, line by line the same as for each line alone."""
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    text = _DIGRAPHS.sub(r"\1", _umlauts(text))
    if text.isascii():
        return text
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text.replace(_SHORT_I, _KEPT_APART))).replace(_KEPT_APART, _SHORT_I)
    return _arabic(unicodedata.normalize("NFC", bare))


def tokens(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    words = _TOKEN.findall(_ELISION.sub("", _SECTION.sub("paragraf ", fold(text))))
    return [_one_script(word.replace("'", "").replace("’", "")) for word in words]


def _one_script(word: str) -> str:
    """A word of Latin and Cyrillic letters, all in the script that most of them belong to."""
    if word.isascii():
        return word
    latin, cyrillic = (sum(first <= c <= last for c in word) for first, last in ("az", "аӿ"))
    if not (latin and cyrillic):
        return word
    return word.translate(_CYRILLIC_TWINS if cyrillic >= latin else _LATIN_TWINS)
