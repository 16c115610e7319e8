"""Right-to-left lines: numbers, addresses and Latin names keep their own order."""

import pytest

from bot.bidi import isolate

RLM, LRI, PDI = "\u200f", "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("اتصل على +49 711 3512-2450 الآن", ["+49 711 3512-2450"]),
        ("☎ +49 711 3512-2450", ["+49 711 3512-2450"]),
        ("اكتب إلى hallo@example.org أو اتصل", ["hallo@example.org"]),
        ("مكتب Amt für Integration und Flüchtlingsaufnahme: المال", ["Amt für Integration und Flüchtlingsaufnahme"]),
        ("شهادة التسجيل (Meldebescheinigung)", ["Meldebescheinigung"]),
        ("Mo–Fr 9–12 ساعة", ["Mo–Fr 9–12"]),
        ("استخدم /loeschen لحذف كل شيء", ["/loeschen"]),
        ("الأساس القانوني: § 22 SGB II, § 3 AsylbLG", ["§ 22 SGB II, § 3 AsylbLG"]),
        ("50 € نقد", ["50 €"]),
        ("1. PIN را مخفی نگه دارید", ["1", "PIN"]),
        ("24 شهرًا، 9:30 صباحًا", ["24", "9:30"]),
    ],
)
def test_latin_runs_are_isolated_whole(line: str, runs: list[str]) -> None:
    expected = line
    for run in runs:
        expected = expected.replace(run, f"{LRI}{run}{PDI}")
    assert isolate(line) == RLM + expected


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Ruf sofort 112 an. Bei Gas: kein Licht!", "Ruf sofort 112 an. Bei Gas: kein Licht!"),
        ("➜ Geh ins Büro im Haus.", "Geh ins Büro im Haus."),
        ("1. Frag nach (jeden Tag).", "1. Frag nach (jeden Tag)."),
        ("🌐 example.org", "example.org"),
    ],
)
def test_a_line_that_nobody_has_translated_keeps_its_full_stop_at_its_end(line: str, whole: str) -> None:
    assert isolate(line) == RLM + line.replace(whole, f"{LRI}{whole}{PDI}")


def test_lists_have_the_comma_of_the_script_and_names_keep_theirs() -> None:
    listed = isolate("نظام السكن (Hausordnung), أثاث, Amt für Soziales, Integration und Sport")
    assert listed == f"{RLM}نظام السكن ({LRI}Hausordnung{PDI})، أثاث، {LRI}Amt für Soziales, Integration und Sport{PDI}"


def test_a_line_begins_at_the_right_even_when_its_first_letter_is_latin() -> None:
    assert isolate("AWO: استشارة").startswith(RLM)


def test_what_is_copied_from_an_isolated_number_is_the_number() -> None:
    assert "+49 711 3512-2450" in isolate("☎ +49 711 3512-2450")
