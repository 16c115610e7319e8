"""Numbers told in words, digit by digit, as a phone types them when somebody speaks: "null eins sieben sechs …"."""

import re
from collections.abc import Iterator

from bot.matching.normalise import fold
from bot.redaction.find import Find
from bot.redaction.redacted import Kind

LEAST = 5  # words in a row; counting to four is no number of anybody's

_WORDS = """
null eins ein zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf doppel
hundert hundred cent yüz صد بیست سی چهل پنجاه شصت هفتاد هشتاد نود عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين مية مئة مائة
zero oh one two three four five six seven eight nine ten double triple
zéro un une deux trois quatre cinq six sept huit neuf dix
sıfır bir iki üç dört beş altı yedi sekiz dokuz on
ноль нуль нол один одна два две дві три четыре чотири пять п'ять шесть шість семь сім восемь вісім девять дев'ять десять
صفر واحد واحدة اثنان اثنين تنين اتنين ثلاثة تلاتة تلات ثلاث اربعة اربع أربعة خمسة خمس ستة ست سبعة سبع ثمانية تمنية تمان ثمان تسعة تسع عشرة
صفر یک دو سه چهار پنج شش شیش هفت هشت نه ده صفرصفر
sifir yek du sê çar pênc şeş heft heşt neh
صفر يو دوه درې څلور پنځه شپږ اووه اته نهه
ዜሮ ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ
"""
_TEENS = re.compile(
    r"(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:vingt|trente|quarante|cinquante|soixante)|(?:yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz)"
    r"|(?:двадцать|двадцять|тридцать|тридцять|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот)"
    r"|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яносто"
)
_NUMBERS = frozenset(map(fold, _WORDS.split()))
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?|\d{1,8}")
_BETWEEN = re.compile(r"[\s,./-]{1,3}(?:(?:und|and|et|ve|و|i|y)\s)?")


def find(text: str) -> Iterator[Find]:
    row: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        follows = bool(row) and _BETWEEN.fullmatch(text, row[-1].end(), match.start()) is not None
        if not _is_number(match.group()):
            yield from _long(row)
            row = []
        elif follows or not row:
            row.append(match)
        else:
            yield from _long(row)
            row = [match]
    yield from _long(row)


def _long(row: list[re.Match[str]]) -> Iterator[Find]:
    told = sum(not match.group().isdigit() for match in row)
    begun = any(match.group().startswith("0") and len(match.group()) > 2 for match in row)  # "0176 zwölf vierunddreißig"
    if told >= LEAST or (told >= 2 and len(row) >= LEAST) or (told and begun):
        yield Find(row[0].start(), row[-1].end(), Kind.PHONE)


def _is_number(word: str) -> bool:
    folded = fold(word)
    return (
        word.isdigit()
        or folded in _NUMBERS
        or folded.removeprefix("و") in _NUMBERS
        or _TEENS.fullmatch(word.lower().replace("’", "'")) is not None
    )
