"""Right-to-left text that holds numbers, e-mail addresses and Latin names: each keeps its own order.

Unicode's directional isolates (UAX #9): without them "+49 711 3512" in an Arabic line is shown with its groups turned round.
"""

import re

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps"})

RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_MARK = "\u200e"  # a line that begins with it is left alone: it is in a language of the other direction
ARABIC_COMMA = "\u060c"
LEFT_TO_RIGHT_ISOLATE, POP = "\u2066", "\u2069"
ISOLATE = "\u2068"  # begins a part that is not of the text around it, whatever its direction; ends with POP

# From a Latin letter or digit (or the sign of a command, of +49 or of a law before it) to the last one, with what stands between (a
# bracket only with its partner: one alone belongs to the text around); a number in a list by itself; or a comma outside of these.
_LATIN = r"0-9A-Za-z\u00c0-\u024f"
_BETWEEN = rf"{_LATIN} .,:;/@+&§%€’'_–-"
_BRACKETED = rf"\([{_BETWEEN}]*\)"
_RUN_OR_COMMA = re.compile(rf"^\d+(?=\. )|(?:[+/]|§+ ?)?[{_LATIN}](?:(?:[{_BETWEEN}]|{_BRACKETED})*(?:[{_LATIN}€%]|{_BRACKETED}))?|,(?= )")
_FROM_FIRST_LATIN = re.compile(rf"[+/(„\"]?[{_LATIN}].*")
_RIGHT_TO_LEFT_LETTER = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")


def isolate(text: str) -> str:
    """One line of right-to-left text made safe. A line in another language stays whole, full stop included."""
    if not _RIGHT_TO_LEFT_LETTER.search(text):
        return RIGHT_TO_LEFT_MARK + _FROM_FIRST_LATIN.sub(rf"{LEFT_TO_RIGHT_ISOLATE}\g<0>{POP}", text)
    return RIGHT_TO_LEFT_MARK + _RUN_OR_COMMA.sub(_isolate, text)


def _isolate(found: re.Match[str]) -> str:
    run = found.group()
    if run == ",":  # between words of the line itself: lists are joined, and names written, without knowing the language
        return ARABIC_COMMA
    return f"{LEFT_TO_RIGHT_ISOLATE}{run}{POP}"
