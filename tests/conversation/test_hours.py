"""Opening hours as people read them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.conversation import holidays
from bot.conversation.hours import spell, spell_now
from bot.conversation.texts import Texts


@pytest.mark.parametrize(
    ("osm", "read"),
    [
        ("Mo-Fr 09:00-12:00", "Mo–Fr 9–12 Uhr"),
        ("Mo-Fr 09:00-12:00; Th 13:30-18:00", "Mo–Fr 9–12, Do 13:30–18 Uhr"),
        ("Tu,We 10:00-20:15; PH off", "Di,Mi 10–20:15 Uhr, Feiertag geschlossen"),
        ("24/7", "rund um die Uhr"),
    ],
)
def test_hours_are_spelt_in_the_persons_language(texts: Texts, osm: str, read: str) -> None:
    assert spell(osm, texts) == read


@pytest.mark.parametrize(("osm", "read"), [("Mo-Fr 08:00-18:00", "Mo–Fr 8–18"), ("Mo 08:00-12:00; PH off", "Mo 8–12, PH off")])
def test_a_language_without_a_word_for_the_clock_leaves_no_blank_for_it(osm: str, read: str) -> None:
    days = "".join(f"day-{day} = {day}\n" for day in ("Mo", "Fr", "PH"))
    assert spell(osm, Texts("xx", {"xx": f'{days}closed = off\nclock = {{ "" }}\n'}, "xx")) == read


BW = holidays.of("BW")
WEEKDAYS = "Mo-Fr 08:00-12:00; Th 13:30-18:00"


@pytest.mark.parametrize(
    ("osm", "now", "read"),
    [
        (WEEKDAYS, "2026-12-01 10:00", "jetzt geöffnet bis 12 Uhr"),
        (WEEKDAYS, "2026-12-01 07:59", "öffnet heute 8 Uhr"),
        (WEEKDAYS, "2026-12-01 12:00", "öffnet morgen 8 Uhr"),
        (WEEKDAYS, "2026-12-03 12:30", "öffnet heute 13:30 Uhr"),
        (WEEKDAYS, "2026-12-05 10:00", "öffnet Mo 8 Uhr"),
        (WEEKDAYS, "2026-01-06 10:00", "heute ist Feiertag, wahrscheinlich geschlossen"),  # Epiphany: in few states only
        (f"{WEEKDAYS}; PH off", "2026-01-06 10:00", "öffnet morgen 8 Uhr"),
        (f"{WEEKDAYS}; PH 10:00-11:00", "2026-01-06 10:30", "jetzt geöffnet bis 11 Uhr"),
        (WEEKDAYS, "2026-12-24 20:00", "öffnet Mo 8 Uhr"),  # over Christmas and a weekend
        ("Fr 22:00-26:00", "2026-12-05 01:00", "jetzt geöffnet bis 2 Uhr"),
        ("Mo-Su 00:00-24:00", "2026-12-05 01:00", None),
        ("Jan 10:00-12:00", "2026-06-01 10:00", None),
        ("Dec 20 10:00-12:00", "2026-12-01 10:00", "öffnet am 20.12. 10 Uhr"),
        ("24/7", "2026-12-25 10:00", None),
    ],
)
def test_whether_it_is_open_is_said_with_the_next_time_that_matters(texts: Texts, osm: str, now: str, read: str | None) -> None:
    assert spell_now(osm, datetime.fromisoformat(now), BW, texts) == read


def test_the_towns_own_time_counts_whatever_its_zone(texts: Texts) -> None:
    berlin = datetime(2026, 7, 1, 11, 59, tzinfo=ZoneInfo("Europe/Berlin"))
    assert spell_now(WEEKDAYS, berlin, BW, texts) == "jetzt geöffnet bis 12 Uhr"


@pytest.mark.parametrize(("state", "corpus_christi"), [("BW", True), ("BE", False), ("", False), ("nowhere", False)])
def test_each_state_has_its_own_holidays(state: str, corpus_christi: bool) -> None:
    assert (date(2026, 6, 4) in holidays.of(state)) is corpus_christi
    assert date(2026, 12, 25) in holidays.of(state)
