"""Opening hours as people read them, from OpenStreetMap's notation, and whether it is open now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from opening_hours import OpeningHours, State

from bot.conversation.holidays import Holidays
from bot.conversation.texts import Texts

_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_TIME = re.compile(r"\b0?(\d{1,2}):(\d\d)\b")
_UP_TO_LAST_TIME = re.compile(r".*\d:\d\d")

ALWAYS = "24/7"
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
LOOK_AHEAD = 21  # days; longer than any run of holidays, and short enough to be worth waiting for
A_HOLIDAY = date(2026, 1, 1)  # in the library's own calendar: rules for "PH" are read off this day

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Opening:
    """What holds at one moment: open until, closed until, or a holiday of which the source says nothing. `at` is None when
    it is open for ever, or does not open for long."""

    state: Literal["open", "closed", "holiday"]
    at: datetime | None = None


def spell(hours: str, texts: Texts) -> str:
    """`Mo-Fr 09:00-12:00; Th 13:30-18:00; PH off` → `Mo–Fr 9–12, Do 13:30–18 Uhr, Feiertag geschlossen`."""
    if hours.strip() == ALWAYS:
        return texts.say("hours-always")
    words = _UP_TO_LAST_TIME.sub(lambda timed: f"{timed.group()} {texts.say('clock')}".rstrip(), hours, count=1)  # not all have a word
    words = _DAY.sub(lambda day: texts.say(f"day-{day.group(1)}"), words)
    words = _TIME.sub(lambda time: time.group(1) if time.group(2) == "00" else f"{time.group(1)}:{time.group(2)}", words)
    return words.replace("off", texts.say("closed")).replace(";", ",").replace("-", "–")


def spell_now(hours: str, now: datetime, holidays: Holidays, texts: Texts) -> str | None:
    """`jetzt geöffnet bis 12 Uhr`, `öffnet Di 8 Uhr`; None where nothing is to be added to the hours themselves."""
    found = opening(hours, now, holidays)
    if found.state == "holiday":
        return texts.say("holiday-today")
    if found.at is None:
        return None
    clock = f"{found.at:%H:%M}" if found.at.time() != time() or found.state == "closed" else "24:00"
    times = {"time": _TIME.sub(lambda at: at[1] if at[2] == "00" else at[0].removeprefix("0"), clock), "clock": clock}
    if found.state == "open" and found.at - now.replace(tzinfo=None) > timedelta(days=1):
        return None
    if found.state == "open":
        return texts.say("open-until", **times)
    days = (found.at.date() - now.date()).days
    if days < 2:
        return texts.say("opens-tomorrow" if days else "opens-today", **times)
    if days < 7:
        return texts.say("opens-day", day=texts.say(f"day-{DAYS[found.at.weekday()]}"), **times)
    return texts.say("opens-date", date=f"{found.at:%d.%m.}", **times)


def opening(hours: str, now: datetime, holidays: Holidays) -> Opening:
    """Whether it is open at `now`, the town's local time, and until when. On holidays the rules for `PH` hold; where there are
    none nobody knows, and it does not open on one."""
    if hours.strip() == ALWAYS:
        return Opening("open")
    moment = now.replace(tzinfo=None)
    days = [moment.date() + timedelta(days=ahead) for ahead in range(-1, LOOK_AHEAD)]  # yesterday: open over midnight
    spans = list(_joined(span for day in days for span in _spans(hours, day, day in holidays)))
    for begins, ends in spans:
        if begins <= moment < ends:
            return Opening("open", ends)
    if moment.date() in holidays and "PH" not in hours:
        return Opening("holiday")
    return Opening("closed", next((begins for begins, _ in spans if begins > moment), None))


def _spans(hours: str, day: date, holiday: bool) -> Iterator[Span]:
    """When it is open on one day."""
    if holiday and "PH" not in hours:
        return
    looked_up = A_HOLIDAY if holiday else day
    rules = OpeningHours(hours, country="DE") if holiday else OpeningHours(hours)
    first, shift = datetime.combine(looked_up, time()), day - looked_up
    for begins, ends, state, _ in rules.intervals(first, first + timedelta(days=1)):
        if state == State.OPEN:
            yield begins + shift, ends + shift


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """The spans, those that meet at midnight made one."""
    last: Span | None = None
    for span in spans:
        if last and last[1] >= span[0]:
            last = (last[0], span[1])
        else:
            if last:
                yield last
            last = span
    if last:
        yield last
