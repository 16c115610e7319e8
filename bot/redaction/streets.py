"""Streets with house numbers, in every way people here write them. Streets that the knowledge base names stay, without the number."""

import re
from collections.abc import Callable, Iterator

from bot.matching.normalise import tokens
from bot.redaction.find import Find
from bot.redaction.redacted import Kind

NEAR = 60  # letters from a word of living to the street

_COUNTED = (  # what is counted is no house: "Kitaplatz 2 Kinder", "am Bahnhof 10 Uhr"
    r"(?!\s?(?:uhr|[:.]\d|h\b|kind|person|leute|mensch|famil|jahr|monat|woche|tag|mal\b|euro|€|eur\b|m²|qm|km|minute|stund|zimmer|,\d|%|x\b|grad))"
)
NUMBER = rf"\d{{1,4}}(?:\s?[a-h](?!\w))?(?:\s?[-/]\s?\d{{1,4}}\s?[a-h]?(?!\w))?(?!\w){_COUNTED}"
_NO = r"(?:,?\s?(?:nr|no|hausnr|hausnummer|nummer|number|№|номер|буд|будинок|дом|д|رقم|شماره|نمبر|پلاک|numara|num[ée]ro|ቁጽሪ)\.?:?)?,?\s?"
_STRONG = r"stra(?:ß|ss|s)e|stra(?:ß|ss)|str|weg|gasse|gässle|allee|staffel|steige|halde"
_WEAK = r"platz|ring|ufer|damm|rain|gärten|äcker|wiesen|graben|markt|brücke|park|berg|hof|höfe|feld|tal|blick"
_APART = r"[Ss]tra(?:ß|ss)e|[Ss]tr|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Rr]ing|[Uu]fer|[Ss]teige|[Hh]alde|STRASSE|STRAßE|STR"
_BORROWED = (  # German street words in other scripts
    r"штрасс?[еэ]|штр|вег|гассе|платц|аллее|ştrase|strase|[ا]?شتراس[هةېی]?|[ا]?ستراس[هة]|اشتراس|ويغ|فيغ|وگ|غاسه|ሽትራሰ|ስትራሰ"
)
_DE_LA = r"(?:(?:de|du|des|la|le|l')\s?)*"


def _pattern(text: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{text})", flags)


_SURE = (
    _pattern(rf"[^\W\d_][\w-]{{0,40}}?(?:{_STRONG})\.?{_NO}(?P<n>{NUMBER})"),  # Bachstraße 12, bachstr.12
    _pattern(rf"(?:[^\W\d_][\w-]+[\s-]){{1,2}}(?:{_APART})\b\.?{_NO}(?P<n>{NUMBER})", 0),  # Obere Bachstraße 1, Ulmer Straße 12
    _pattern(rf"[^\W\d_][\w-]+\s(?:stra(?:ß|ss)e|str)\b\.?{_NO}(?P<n>{NUMBER})"),  # ulmer straße 12
    _pattern(rf"(?:[^\W\d_][\w-]*[\s-]?)?(?:{_BORROWED}){_NO}(?P<n>{NUMBER})"),
    _pattern(rf"(?:улиц[аеыіуи]|ул|вулиц[яіюи]|вул|пер|просп\w*)\.?\s(?:[^\W\d_][\w-]*\s?){{1,3}}?{_NO}(?P<n>{NUMBER})"),
    _pattern(rf"(?:ب?شارع|خیابان|سرک|کوچه|سړک|جادة)\s(?:[^\W\d_]+\s?){{1,3}}?{_NO}(?P<n>{NUMBER})"),
    _pattern(rf"(?:[^\W\d_]+\s){{1,2}}(?:soka[kğ]\w*|sok|cadde\w*|cad|mahalle\w*|mah)\.?{_NO}(?P<n>{NUMBER})"),
    _pattern(rf"(?P<n>{NUMBER}),?\s?(?:bis\s)?(?:rue|avenue|boulevard|chemin|allée|place)\s{_DE_LA}[^\W\d_]+"),
    _pattern(rf"(?:rue|avenue|boulevard|chemin)\s{_DE_LA}[^\W\d_]+{_NO}(?P<n>{NUMBER})"),
    _pattern(rf"(?P<n>{NUMBER})\s(?:[A-Z][a-z]+\s){{1,2}}(?:street|road|lane|avenue|st|rd)\b"),
    _pattern(rf"(?:[A-Z][a-z]+\s){{1,2}}(?:[Ss]treet|[Rr]oad|[Ll]ane)\s{_NO}(?P<n>{NUMBER})", 0),
)
_NUMBER_FIRST = _pattern(  # 12, Bachstraße
    rf"(?P<n>{NUMBER}),?\s(?:[A-ZÄÖÜ][\w-]*(?:{_STRONG})|[A-ZÄÖÜ][\w-]+\s(?:{_APART}))\b(?!\s?\d)", 0
)
# These may be something else: a street only when nobody knows the word, or when living is spoken of.
_MAYBE = (
    _pattern(rf"(?P<name>[^\W\d_][\w-]{{0,40}}?(?:{_WEAK})){_NO}(?P<n>{NUMBER})"),
    _pattern(
        r"(?:am|im|an der|auf der|auf dem|in der|in den|unter den|unterm|beim|zum|zur|hinter der|hinterm|bei der|vor dem|obere|untere)"
        rf"\s(?P<name>(?:[^\W\d_][\w-]+\s)?[^\W\d_][\w-]{{2,}})\s{_NO}(?P<n>{NUMBER})"
    ),
)
_LIVING = re.compile(
    r"wohn|leb[et]|adress|anschrift|zuhause|gemeldet|live|address|habit|otur|adres|жив|адрес|прожива|ساكن|عنوان|زندگی|آدرس", re.IGNORECASE
)
_NO_STREET = re.compile(  # what is numbered without being a street
    r"(?:haus|stock|etage|geschoss|zimmer|raum|block|eingang|container|gebäude|kurs|klasse|gruppe|niveau|stufe|jahr|monat|woche|tag|abend|morgen|kreis|bus|linie|gleis|nummer|paragraf|artikel|seite"
    r"|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|alter|uhr|schnitt|wert|zeit|durchschnitt|cirka|circa|etwa|mit|und|oder|für|nur|ca|seit|von|bis|ab)\w{0,2}",
    re.IGNORECASE,
)


class Streets:
    """Knows which streets and addresses the knowledge base itself tells; both as folded words."""

    def __init__(self, streets: frozenset[tuple[str, ...]], addresses: frozenset[tuple[str, ...]], known: Callable[[str], bool]) -> None:
        """`known`: whether a folded word is an everyday word."""
        self._streets = streets
        self._addresses = addresses
        self._known = known

    def find(self, text: str) -> Iterator[Find]:
        if not any(map(str.isdigit, text)):
            return
        yield from self.sure(text)
        for match in _NUMBER_FIRST.finditer(text):
            yield from self._street(text, match)
        for pattern in _MAYBE:
            for match in pattern.finditer(text):
                if self._is_street(text, match):
                    yield from self._street(text, match)

    def sure(self, text: str) -> Iterator[Find]:
        """Those that can hardly be anything else, as "900 Euro weg" is."""
        for pattern in _SURE:
            for match in pattern.finditer(text):
                yield from self._street(text, match)

    def _is_street(self, text: str, match: re.Match[str]) -> bool:
        words = match["name"].split()
        if any(map(_NO_STREET.fullmatch, words)):
            return False
        if _LIVING.search(text, max(0, match.start() - NEAR), match.end() + NEAR):
            return True
        return words[-1][0].isupper() and not all(self._known(word) for written in words for word in tokens(written))

    def _street(self, text: str, match: re.Match[str]) -> Iterator[Find]:
        written = tuple(tokens(match.group()))
        if any(written[i:] in self._addresses for i in range(len(written))):
            return
        before = tuple(tokens(text[match.start() : match.start("n")]))
        behind = tuple(tokens(text[match.end("n") : match.end()]))
        public = any(part[i:] in self._streets for part in (before, behind) for i in range(len(part)))
        yield Find(*match.span("n" if public else 0), Kind.HOME)
