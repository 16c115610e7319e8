"""Dates of birth: full dates long ago, and any date or year beside a word of being born. Dates of appointments stay."""

import re
from collections.abc import Iterator

from bot.redaction.find import Find
from bot.redaction.redacted import Kind

NEAR = 40  # letters between the word of being born and the date
LONG_AGO = range(1900, 2016)  # years that hardly are the year of an appointment or a new law; who was born later has the word beside it

_MONTHS = (  # beginnings of the months' names in the languages people write here
    r"jan|feb|mär|mrz|maerz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|fév|fev|avr|juin|juil|aoû|aou|déc"
    r"|oca|şub|sub|nis|haz|tem|ağu|agu|eyl|eki|kas|ara"
    r"|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру"
    r"|يناير|فبراير|مارس|ابريل|أبريل|مايو|يونيو|يوليو|اغسطس|أغسطس|سبتمبر|اكتوبر|أكتوبر|نوفمبر|ديسمبر"
    r"|كانون|شباط|آذار|اذار|نيسان|أيار|ايار|حزيران|تموز|آب|أيلول|ايلول|تشرين"
    r"|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"
)
_DATE = re.compile(
    rf"""(?<![\d.])(?:
        \d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?P<y1>\d{{4}}|\d{{2}})
      | (?P<y2>\d{{4}})\s?[./-]\s?\d{{1,2}}\s?[./-]\s?\d{{1,2}}
      | \d{{1,2}}(?:\.|er|st|nd|rd|th)?\s?(?:of\s|de\s)?(?:{_MONTHS})[^\W\d_]*\.?,?\s(?P<y3>\d{{4}}|\d{{2}}\b)
      | (?:{_MONTHS})[^\W\d_]*\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?P<y4>\d{{4}})
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
_PART = re.compile(  # what is a date only beside the word
    rf"(?<!\d)(?:\d{{1,2}}\s?[./-]\s?\d{{1,2}}\.?|\d{{1,2}}\.?\s?(?:{_MONTHS})[^\W\d_]*|\d{{4}}|\d{{8}}|\d{{2}}\s\d{{2}}\s\d{{2,4}})(?!\d)",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\bgeb(?:\b|or|urt)|\bborn\b|birth|\bdob\b|\bnée?s?\b|\bnaiss|do[ğg]um|do[ğg]du"
    r"|рожд|родил|\bр\.\s?н|\bд?\.?г?\.\s?р\b|\bгр\b|року нар|jahrgang|народ[жи]"
    r"|ج?مواليد|ميلاد|ولدت|مولود|متولد|تولد"
    r"|زېږ|ji ?dayik|jidayik|ተወሊ|ዕለት ልደት|ልደት",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Find]:
    born = [match.span() for match in _BORN.finditer(text)]
    for match in _DATE.finditer(text):
        if _long_ago(match) or _beside(match, born):
            yield Find(*match.span(), Kind.DATE)
    for match in _PART.finditer(text) if born else ():
        if _beside(match, born):
            yield Find(*match.span(), Kind.DATE)


def dates(text: str) -> Iterator[tuple[int, int]]:
    """Where full dates stand, whatever they are of."""
    return (match.span() for match in _DATE.finditer(text))


def _long_ago(match: re.Match[str]) -> bool:
    year = int(next(year for year in match.groupdict().values() if year))
    return year in LONG_AGO or 30 < year < 100 or 1300 <= year < 1420  # the last: years of the Persian calendar


def _beside(match: re.Match[str], born: list[tuple[int, int]]) -> bool:
    return any(-NEAR <= match.start() - end <= NEAR for _, end in born)
