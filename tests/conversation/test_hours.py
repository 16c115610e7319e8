"""Opening hours as people read them."""

import pytest

from bot.conversation.hours import spell
from bot.conversation.texts import Texts


@pytest.mark.parametrize(
    ("osm", "read"),
    [
        ("Mo-Fr 09:00-12:00", "Mo–Fr 9–12 Uhr"),
        ("Mo-Fr 09:00-12:00; Th 13:30-18:00", "Mo–Fr 9–12, Do 13:30–18 Uhr"),
        ("Tu,We 10:00-20:15; PH off", "Di,Mi 10–20:15 Uhr, Feiertag geschlossen"),
        ("24/7", "24/7"),
    ],
)
def test_hours_are_spelt_in_the_persons_language(texts: Texts, osm: str, read: str) -> None:
    assert spell(osm, texts) == read
