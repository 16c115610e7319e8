"""Phone numbers, accounts, file numbers and all other long numbers; amounts, times, years and the bodies' own numbers stay."""

import re
from collections.abc import Iterator

import phonenumbers

from bot.redaction import dates
from bot.redaction.find import Find
from bot.redaction.redacted import Kind

LONG = 5  # digits: from here on a number belongs to somebody, if it is no amount
LONG_AFTER_CUE = 3  # after "Aktenzeichen", "customer number" …
PHONE = range(7, 16)  # digits

_IBAN = re.compile(r"\b[A-Z]{2}\s?\d{2}(?:[\s-]?[A-Z\d]{2,4}){3,8}\b", re.IGNORECASE)
_RUN = re.compile(r"(?<![\w§])(?:\+|\(\+?)?\d(?:[ \t\u00a0./()–_-]{0,3}\d)*(?!\w)")
_MIXED = re.compile(r"(?<!\w)(?=[\w/.-]*\d[\w/.-]*\d[\w/.-]*\d)(?=[\w/.-]*[^\W\d_])[A-Za-z\d][\w/.-]{4,}\w(?!\w)")
_PLATE = re.compile(r"\b[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{1,4}\b")
_CUES = (
    r"\w*nummer|nr|no|№|aktenzeichen|az|azr|a-nr|a-nummer|bamf|bg|id|ident|\w*ausweis|(?:reise)?pass|passport|konto|kontonr|kdnr|kunden-?nr|geschäftszeichen|gz|zeichen"
    r"|bic|pin|puk|code|vsnr|svnr|steuer-?id|ticket|file|case|account|customer|number|numéro|numero|dossier|passeport|client|numara\w*|numarası|dosya|kimlik|pasaport|müşteri"
    r"|номер\w*|паспорт\w*|дело|справа|справи|дела|счет|рахунок|код|рقم|رقم\w*|الرقم|ملف|جواز|هوية|هويه|حساب|شماره|پرونده|پاسپورت|گذرنامه|کد|حساب|نمبر|شمېره|ቁጽሪ|hejmar\w*"
)
_CUED = re.compile(
    rf"(?<!\w)(?<!bus )(?<!linie )(?<!bahn )(?:{_CUES})(?:\s(?:ist|lautet|is|est|это|هو|من|des|vom|von|bei)\b)?\s?[.:#=]*\s*"
    r"(?:nr\.?\s?|no\.?\s?)?[:#]?\s*"
    r"((?=[\w/.\s-]{0,12}\d)[A-Za-zА-Яа-я]{0,4}[\s/-]?\d[\w/.-]*(?:\s[A-Za-z]{0,2}\s?\d[\w/.-]*)*)",
    re.IGNORECASE,
)
_BIC = re.compile(r"\b[A-Z]{4}DE[A-Z\d]{2}(?:[A-Z\d]{3})?\b")
_COURT = re.compile(r"\b(?:[A-Z]{1,3}\s)?\d{1,3}\s[A-Z]{1,3}\s\d{1,5}/\d{2,4}\b")  # "4 K 1234/23"
_UNITS = (
    r"€|euro\w*|eur|cent|\$|usd|dollar\w*|grivna|uah|грн|гривень|гривен|евро|євро|долл\w*|долар\w*|руб\w*|avro|lira|tl|يورو|یورو|اويرو|ايرو|دولار|ليرة|ευρώ"
    r"|prozent|%|qm|m²|m2|km|kg|uhr|jahre?|einwohner|menschen|personen|people|flüchtlinge|geflüchtete|ewro|yuro|nefer"
)
_AMOUNT = re.compile(rf"(?:€|\$|eur)\s?\d[\d.,\s]*\d|\d[\d.,\s'’]*(?:,-)?\s?(?:{_UNITS})(?!\w)", re.IGNORECASE)
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.]\s?\d{2}(?:\s?(?:uhr|h))?"
    r"(?=\s?(?:-|–|bis|uhr|und|to|до|,|$))(?![.\d])|(?<!\d)\d{1,2}:\d{2}(?!\d)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d[\s/.–-]{0,3})+(?:\d\d)?")


def find(text: str, public: frozenset[str]) -> Iterator[Find]:
    """`public`: digits of numbers, without spaces, that everybody may know."""
    for match in _IBAN.finditer(text):
        if sum(map(str.isdigit, match.group())) >= 10:
            yield Find(*match.span(), Kind.BANK)
    for match in _BIC.finditer(text):
        yield Find(*match.span(), Kind.BANK)
    for pattern in (_COURT, _PLATE):
        for match in pattern.finditer(text):
            yield Find(*match.span(), Kind.NUMBER)
    for match in _CUED.finditer(text):
        digits = digits_of(match.group(1))
        if len(digits) >= LONG_AFTER_CUE and not is_public(digits, public) and not _AMOUNT.match(text, match.start(1)):
            yield Find(*match.span(1), Kind.PHONE if _is_phone(match.group(1)) else Kind.NUMBER)
    for match in _MIXED.finditer(text):
        word = match.group()
        count = len(digits_of(word))
        if count >= LONG or (count >= 3 and word == word.upper() and not _AMOUNT.match(text, match.start())):
            yield Find(*match.span(), Kind.NUMBER)
    yield from _runs(text, public)


def _runs(text: str, public: frozenset[str]) -> Iterator[Find]:
    kept = [match.span() for pattern in (_AMOUNT, _TIME) for match in pattern.finditer(text)] + list(dates.dates(text))
    for match in _RUN.finditer(_blanked(text, kept)):
        digits = digits_of(match.group())
        if len(digits) < LONG or is_public(digits, public) or _YEARS.fullmatch(match.group().strip()):
            continue
        yield Find(*match.span(), _kind(match.group(), digits))


def _kind(run: str, digits: str) -> Kind:
    if _is_phone(run):
        return Kind.PHONE
    if len(digits) == 16:
        return Kind.BANK  # a card
    return Kind.NUMBER


def _is_phone(run: str) -> bool:
    digits = digits_of(run)
    if len(digits) not in PHONE or not (run.lstrip(" (").startswith("+") or digits.startswith("0")):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(("+" if "+" in run[:2] else "") + digits, "DE"))
    except phonenumbers.NumberParseException:
        return False


def digits_of(text: str) -> str:
    """The digits of a text, in any script, as 0–9."""
    return "".join(str(int(c)) for c in text if c.isdigit() and c.isdecimal())


def is_public(digits: str, public: frozenset[str]) -> bool:
    """True for a number of the knowledge base, with or without the country's code."""
    return national(digits) in public


def national(digits: str) -> str:
    bare = digits.removeprefix("00")
    return "0" + bare.removeprefix("49").lstrip("0") if bare.startswith("49") and len(digits) > 7 else digits


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "x" * (end - start)
    return "".join(letters)
