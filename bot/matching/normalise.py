"""One way of writing for the many ways in which people write the same word."""

import re
import unicodedata

# Umlauts are typed as ä, ae or a; all become one. The same folding is applied to the knowledge and to the question, so
# that a word like "neue" → "neu" loses nothing that the comparison would need.
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "æ": "a", "ø": "o", "ı": "i"})
_DIGRAPHS = re.compile(r"(?<![aeq])([aou])e(?![iu])")  # not in "treue", "queer", "neue" or before ei/eu
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SECTION = re.compile(r"§+\s*")

MAX_CHARACTERS = 2000  # a longer message is read up to here; Telegram sends at most 4096


def fold(text: str) -> str:
    """Lower case, one spelling for umlauts, no accents, no invisible signs: `Größe`, `groesse`, `GROSSE` → `grosse`."""
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text[:MAX_CHARACTERS])).casefold()
    text = _DIGRAPHS.sub(r"\1", text.translate(_UMLAUTS))
    if text.isascii():
        return text
    stripped = (c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    return unicodedata.normalize("NFC", "".join(stripped))


def tokens(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return [token.replace("'", "").replace("’", "") for token in _TOKEN.findall(_SECTION.sub("paragraf ", fold(text)))]
