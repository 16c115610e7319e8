"""Whether a message gives away somebody's number, address, account or date of birth: told fast, and only when it is sure.

Names are not looked for: what is one is known only with the word lists of a language, and even then not surely enough to admonish people.
"""

import re
from dataclasses import dataclass

from bot.redaction import dates, numbers, online
from bot.redaction.find import outside
from bot.redaction.redacted import Kind
from bot.redaction.streets import Streets

LONGEST = 1000  # characters that are looked at
LEAST = 6  # digits: numbers with fewer are postcodes, amounts, pages, ages
CLOSE = re.compile(r"\d(?:\D{0,4}\d){5}")  # cheap to look for: without so many digits near each other there is no such number
PLACES = re.compile(  # cheap to look for: without one of these there is no street
    r"str|weg|gass|gäss|alle[eé]|steige|staffel|halde|platz|ring|ufer|adress|anschrift|wohn|штр|вег|ул|вул|просп|адрес|شارع|خیابان|سرک|کوچه"
    r"|سړک|جادة|ساكن|عنوان|آدرس|شتراس|ستراس|sok|cad|mah|adres|rue|avenue|boulevard|chemin|street|road|lane|address|ሽትራ|ስትራ",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Telling:
    """Knows what the knowledge base itself tells: digits of `numbers`, addresses on the `web`, `streets`."""

    numbers: frozenset[str]
    web: frozenset[str]
    streets: Streets

    def tells(self, text: str) -> bool:
        text = text[:LONGEST]
        if "@" in text and any(True for _ in online.find(text, self.web)):
            return True
        if DIGIT.search(text) is None:
            return False
        if CLOSE.search(text) and (self._holds_number(text) or _holds_birthday(text)):
            return True
        return PLACES.search(text) is not None and any(True for _ in self.streets.sure(text))

    def _holds_number(self, text: str) -> bool:
        public = list(numbers.known(text, self.numbers))
        return any(
            find.kind is not Kind.NUMBER or len(numbers.digits_of(text[find.start : find.end])) >= LEAST
            for find in outside(numbers.find(text, self.numbers), public)
        )


def _holds_birthday(text: str) -> bool:
    """Whole ones: a year alone is no more than an age."""
    return any(len(numbers.digits_of(text[find.start : find.end])) >= LEAST for find in dates.find(text))
