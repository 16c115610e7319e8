"""Rooms, flats and house numbers by themselves, and postcodes. The word for the room stays: "Zimmer [⌂]"."""

import re
from collections.abc import Iterator

from bot.redaction.find import Find
from bot.redaction.redacted import Kind

_ROOMS = (
    r"zimmern?ummer|zimmernr|zi\.?\s?nr|zimmer|zi|zim|raum|wohnung|wohnungsnr|whg|apartment|appartement|apt|appt|wohncontainer|stube|bett"
    r"|room|flat|bed|bedroom|chambre|appart|logement|oda|odam|odamız|odası|odada|odamın|daire|dairede"
    r"|комнат[аеуы]|комн|кімнат[аиіу]|квартир[аеуыиі]|кв"
    r"|[وبل]?(?:ال)?غرف[هةتي]{1,2}|غرفتنا|[وب]?(?:ال)?شق[هة]|[ال]*[اأ]وض[هةتي]+"
    r"|در اتاق|اتاق|اطاق|اتاقم|اتاقمان|آپارتمان|خونه|کوټه|خونې|ode|odeya|ክፍሊ|ክፍለይ"
)
_LINK = r"(?:(?:die|der|mit der|hat die|the|la|le|ist|is|est|هي|هو|numarası|numaramız)\s)?"
_NO = r"(?:nr|no|nummer|number|num[ée]ro|n°|№|#|номер|رقم|شماره|نمبر|نومره|numara|hejmara|hejmar|ቁጽሪ)?"
_COUNTED = (  # "Zimmer 2 Kinder", "room 4 people": no room's number
    r"m²|m2|qm|quadrat|кв|pers|people|leute|kind|mensch|betten|bed|euro|€|eur\b|uhr|jahr|мет|чел|люд|осіб|شخص|نفر|اشخاص|أشخاص|kişi|متر|m\b|x\s?\d"
    r"|tag|woche|monat|day|week|month|mal\b|zimmer|room|raum|комн|кімн|oda\b|pi[eè]ces|chambre|غرف|اتاق|famil|سنين|ماه|ay\b|bin\b|тыс|тис|-zimmer"
)
_ROOM = re.compile(
    rf"(?<!\w)(?:{_ROOMS})\.?,?\s?{_LINK}{_NO}\.?:?\s?((?:[A-Z]\s?[-.]?\s?)?\d{{1,4}}(?:[./-]\d+)?\s?(?:[a-h](?!\w))?(?![\w²]))(?!\s?(?:{_COUNTED}))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?<!\w)(\d{1,4})\s?\.?\s?(?:numaralı|nolu|no'lu|no lu|numarada|numara)(?!\w)|(?<!\w)(\d{1,4})\.?\s(?:odada|oda\b|dairede)"
    r"|(?<!\w)(\d{1,4})[-\s]?(?:й|я|ой|та|ій|ї)\s(?:комнат|кімнат|квартир)\w*"
    r"|(?<=в\s)(\d{1,4})\s(?:комнате|квартире|кімнаті|квартирі)(?!\w)",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?<!\w)(?:hausnummer|hausnr|house number|house no|номер дома|номер будинку|будинок|kapı no"
    r"|پلاک|رقم البيت|رقم المنزل)\.?:?\s?(?:ist\s)?(\d{1,4}\s?[a-h]?(?!\w))",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"(?<![\w.,+/-])(?:D-)?\d{5}(?=\s[^\W\d_]{3,}|\s?$|\s?[.,!?])(?!\s?(?:euro|eur|€|einwohner|menschen|personen|євро|евро|يورو|یورو|avro))",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Find]:
    for pattern in (_ROOM, _BEFORE, _HOUSE, _POSTCODE):
        for match in pattern.finditer(text):
            yield Find(*match.span(match.lastindex or 0), Kind.HOME)
