"""One way of writing for the many ways in which people write the same word."""

import re
import unicodedata

# Umlauts are typed as ä, ae or a; all become one. The same folding is applied to the knowledge and to the question, so
# that a word like "neue" → "neu" loses nothing that the comparison would need.
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "æ": "a", "ø": "o", "ı": "i"})
# Arabic and Persian keyboards have different signs for the same letter, and phones stretch words for ornament (tatweel).
_ARABIC = str.maketrans({"ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ھ": "ه", "ـ": ""})
_RUSSIAN = str.maketrans({"й": "\ue000"})  # a letter of its own, not an и with an accent: kept whole while accents are taken off
_BACK = str.maketrans({"\ue000": "й"})
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
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text[:MAX_CHARACTERS])).casefold()
    text = _DIGRAPHS.sub(r"\1", text.translate(_UMLAUTS))
    if text.isascii():
        return text
    stripped = (c for c in unicodedata.normalize("NFD", text.translate(_RUSSIAN)) if unicodedata.category(c) != "Mn")
    return _digits(unicodedata.normalize("NFC", "".join(stripped)).translate(_ARABIC).translate(_BACK))


def tokens(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    words = _TOKEN.findall(_ELISION.sub("", _SECTION.sub("paragraf ", fold(text))))
    return [_one_script(word.replace("'", "").replace("’", "")) for word in words]


def _digits(text: str) -> str:
    """Arabic-Indic and other digits as 0 to 9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _one_script(word: str) -> str:
    """A word of Latin and Cyrillic letters, all in the script that most of them belong to."""
    if word.isascii():
        return word
    latin, cyrillic = (sum(first <= c <= last for c in word) for first, last in ("az", "аӿ"))
    if not (latin and cyrillic):
        return word
    return word.translate(_CYRILLIC_TWINS if cyrillic >= latin else _LATIN_TWINS)
