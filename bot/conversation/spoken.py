"""The lines of a card as one would say them: no pictograms, telephone numbers digit by digit, nothing that only eyes can use."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from phonenumbers import PhoneNumberMatcher

from bot.bidi import ISOLATE, POP
from bot.conversation.hours import DAYS
from bot.conversation.messages import Line
from bot.conversation.texts import Texts

REGION = "DE"  # whose numbers are written without +49
LONGEST = 620  # characters that one can read within a minute, in the slowest of the languages
LONG_GROUP = 4  # digits; longer groups of a number are said in threes

# What a line is about, by the pictogram with which it begins in every language (texts/*.ftl, "Antwort").
PHONE, EMAIL, ADDRESS, WEB, HOURS = "☎", "✉", "📍", "🌐", "🕘"

_NUMBER = re.compile(r"\+?\d(?:[\d /-]|\(0\))*\d")
_SHORT_NUMBER = re.compile(r"(?<![\d.,])(?:11[0257]|116 ?\d{3})(?![\d.,]*\d)(?!\s*(?:€|%|Euro))")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(r"(?:https?://|www\.)\S+\w|\b(?:[a-z0-9-]+\.)+(?:de|com|org|net|eu|info)\b(?:/\S*\w)?")
_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_NO_YEAR = 2000  # stands in where a date has none; never said
_DAY_AND_MONTH = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(?=\s|$)")
_AFTER_YEAR = re.compile(r"(?<=\d)\s\w\.$")  # "2026 г."
_LEFT_OUT_YEAR = re.compile(rf",?\s*{_NO_YEAR}\w*")
_TIME = re.compile(r"\b0?(\d{1,2}):(\d\d)\b")
_RANGE = re.compile(r"(?<=\w)–(?=\w)")
_POSTAL_CODE = re.compile(r"\b\d{5}\b")
_STREET = re.compile(r"(?<=\w)str\.|\bStr\.(?=\s*\d)")  # addresses are German in every language
_ENDING = re.compile(r"(?<=\w)[/*:](?:r|n|in|innen)\b|\((?:r|n|in|innen)\)")  # Ehrenamtliche/r
_DASH = re.compile(r"\s*[·–—|]\s*")
_ENDS = ".!?:…؟。،"


def spoken(lines: Iterable[Line], texts: Texts, foreign: Iterable[str] = ()) -> str:
    """The whole, a line each, with parts that are `foreign` to the language marked (see `Speech`). Of what takes more than a minute
    the last steps are left out, never a way to reach somebody."""
    kept = [Line(_marked(line.text, foreign), line.style) for line in lines if line.text.strip()]
    said = _said(kept, texts)
    while len(said) > LONGEST and sum(line.style == "item" for line in kept) > 1:
        kept.remove([line for line in kept if line.style == "item"][-1])
        said = _said(kept, texts)
    return said


def _marked(text: str, foreign: Iterable[str]) -> str:
    """The longest first: the name of a body may hold that of another."""
    found = sorted((re.escape(part) for part in foreign if part in text), key=len, reverse=True)
    return re.sub(rf"(?<!\w)(?:{'|'.join(found)})(?!\w)", rf"{ISOLATE}\g<0>{POP}", text) if found else text


def _said(lines: Iterable[Line], texts: Texts) -> str:
    return "\n".join(filter(None, (_line(line.text, texts) for line in lines)))


def _line(text: str, texts: Texts) -> str:
    sign, rest = text[:1], text[1:].strip()
    match sign:
        case "☎":
            number = _NUMBER.match(rest)
            said = texts.say("spoken-phone", number=digits(number.group()) + rest[number.end() :] if number else rest)
        case "✉":
            said = _MAIL.sub("", texts.say("spoken-email") + " " + rest)
        case "🌐":
            said = texts.say("spoken-web")
        case "📍":
            rest = _STREET.sub(lambda street: "Straße" if street.group()[0] == "S" else "straße", rest)
            said = texts.say("spoken-address", address=_POSTAL_CODE.sub(lambda code: " ".join(code.group()), rest))
        case "🕘":
            said = _hours(rest, texts)
        case _:
            said = text
    return _finished(_words(said, texts))


def digits(number: str) -> str:
    """`+49 711 3512-40` → `0 7 1 1, 3 5 1 2, 4 0`: how one dials it here, group by group."""
    number = re.sub(r"^\+49\s*(?:\(0\))?\s*", "0", number.replace("(0)", "") if number.startswith("+49") else number)
    groups = re.findall(r"\d+", re.sub(r"^\+", "00", number))
    return ", ".join(" ".join(part) for group in groups for part in _threes(group))


def _threes(group: str) -> list[str]:
    return [group] if len(group) <= LONG_GROUP else [group[i : i + 3] for i in range(0, len(group), 3)]


def _hours(text: str, texts: Texts) -> str:
    """`Mo–Fr 9–12, Do 13:30–18 Uhr` → `Montag bis Freitag 9 bis 12, Donnerstag 13 Uhr 30 bis 18 Uhr`."""
    for day in DAYS:
        text = re.sub(rf"(?<!\w){re.escape(texts.say(f'day-{day}'))}(?!\w)", texts.say(f"spoken-day-{day}"), text)
    clock = texts.say("clock")
    if clock:
        text = re.sub(rf"(\d:\d\d)\s*{re.escape(clock)}(?!\w)", r"\1", text)
        text = re.sub(rf"(?<=\d)\s*{re.escape(clock)}(?!\w)", f" {texts.say('spoken-clock')}", text)
    return text


def _words(text: str, texts: Texts) -> str:
    """What any line may hold."""
    text = _MAIL.sub(texts.say("spoken-link"), text)
    text = _WEB.sub(texts.say("spoken-link"), text)
    text = _DATE.sub(lambda found: _date(found, texts), text)
    text = _DAY_AND_MONTH.sub(lambda found: _date(found, texts), text)
    text = _TIME.sub(lambda time: _time(time, texts), text)
    text = _RANGE.sub(f" {texts.say('spoken-to')} ", text)
    text = _numbers(text)
    text = _ENDING.sub("", text)
    text = re.sub(r"(?<=\w)/(?=\w)", ", ", text)
    return re.sub(r"\s+", " ", _DASH.sub(", ", without_pictograms(text))).strip(" ,")


def _date(found: re.Match[str], texts: Texts) -> str:
    """`22.11.2026`, `22.11.` → `22 November 2026`, `22 November`."""
    year = int(found[3]) if found.re is _DATE else _NO_YEAR
    try:
        said = texts.say("spoken-date", date=date(year, int(found[2]), int(found[1])))
    except ValueError:
        return found.group()
    said = _AFTER_YEAR.sub("", said).replace(". ", " ")
    return _LEFT_OUT_YEAR.sub("", said) if year == _NO_YEAR else said


def _time(found: re.Match[str], texts: Texts) -> str:
    return found[1] if found[2] == "00" else texts.say("spoken-time", hour=found[1], minute=found[2])


def _numbers(text: str) -> str:
    """Telephone numbers in the middle of a sentence."""
    found = [(match.start, match.end, digits(match.raw_string)) for match in PhoneNumberMatcher(text, REGION)]
    for start, end, said in reversed(found):
        text = f"{text[:start]}{said}{text[end:]}"
    return _SHORT_NUMBER.sub(lambda number: digits(number.group()), text)


def without_pictograms(text: str) -> str:
    """The text without signs that stand for themselves, and without invisible ones but those that part letters in Persian."""
    return "".join(" " if _is_sign(character) else character for character in text)


def _is_sign(character: str) -> bool:
    kind = unicodedata.category(character)
    arrow = kind == "Sm" and not character.isascii()
    return kind in ("So", "Sk", "Cs", "Co", "Cn", "Me") or arrow or (kind in ("Cf", "Mn") and _is_invisible(character))


def _is_invisible(character: str) -> bool:
    return character not in f"\u200c{ISOLATE}{POP}" and (unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f")


def _finished(text: str) -> str:
    """With an end to the sentence, so that the voice pauses."""
    return f"{text}." if text and text.rstrip(POP)[-1:] not in _ENDS else text
