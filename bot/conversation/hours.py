"""Opening hours as people read them, from OpenStreetMap's notation."""

import re

from bot.conversation.texts import Texts

_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_TIME = re.compile(r"\b0?(\d{1,2}):(\d\d)\b")
_UP_TO_LAST_TIME = re.compile(r".*\d:\d\d")


def spell(hours: str, texts: Texts) -> str:
    """`Mo-Fr 09:00-12:00; Th 13:30-18:00; PH off` → `Mo–Fr 9–12, Do 13:30–18 Uhr, Feiertag geschlossen`."""
    words = _UP_TO_LAST_TIME.sub(lambda timed: f"{timed.group()} {texts.say('clock')}", hours, count=1)
    words = _DAY.sub(lambda day: texts.say(f"day-{day.group(1)}"), words)
    words = _TIME.sub(lambda time: time.group(1) if time.group(2) == "00" else f"{time.group(1)}:{time.group(2)}", words)
    return words.replace("off", texts.say("closed")).replace(";", ",").replace("-", "–")
