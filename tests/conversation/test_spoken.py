"""What is read aloud is what one would say."""

import re

import pytest

from bot.bidi import ISOLATE, POP
from bot.conversation.messages import Line
from bot.conversation.spoken import LONGEST, digits, spoken
from bot.conversation.texts import Texts
from bot.knowledge.loader import default_folder
from bot.voice.voices import VOICES


def in_language(language: str) -> Texts:
    folder = default_folder() / "texts"
    return Texts(language, {code: (folder / f"{code}.ftl").read_text(encoding="utf-8") for code in {language, "de"}}, "de")


def said(text: str, language: str = "de") -> str:
    return spoken([Line(text)], in_language(language))


@pytest.mark.parametrize(
    ("number", "heard"),
    [
        ("112", "1 1 2"),
        ("116117", "1 1 6, 1 1 7"),
        ("+49 711 3512-40", "0 7 1 1, 3 5 1 2, 4 0"),
        ("+49 (0)711 396954-0", "0 7 1 1, 3 9 6, 9 5 4, 0"),
        ("0800 111 0 111", "0 8 0 0, 1 1 1, 0, 1 1 1"),
        ("+43 1 4000", "0 0 4 3, 1, 4 0 0 0"),
    ],
)
def test_numbers_are_said_digit_by_digit_in_groups_as_one_dials_them(number: str, heard: str) -> None:
    assert digits(number) == heard


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("☎ +49 711 3512-2442 (Angabe von 2021)", "Telefon: 0 7 1 1, 3 5 1 2, 2 4 4 2 (Angabe von 2021)."),
        ("☎ 112 – Rettungsdienst und Feuerwehr", "Telefon: 1 1 2, Rettungsdienst und Feuerwehr."),
        ("✉ info@landkreis.example", "Die E-Mail-Adresse steht in der Nachricht."),
        ("🌐 www.landkreis.example/amt", "Die Webseite steht in der Nachricht."),
        ("📍 Plochinger Str. 2, 73730 Esslingen", "Adresse: Plochinger Straße 2, 7 3 7 3 0 Esslingen."),
        (
            "🕘 Mo–Fr 9–12, Do 13:30–18 Uhr · jetzt geöffnet bis 12:30 Uhr",
            "Montag bis Freitag 9 bis 12, Donnerstag 13 Uhr 30 bis 18 Uhr, jetzt geöffnet bis 12 Uhr 30.",
        ),
        ("🕘 Sa 8–12 Uhr · öffnet am 24.12. 8 Uhr", "Samstag 8 bis 12 Uhr, öffnet am 24 Dezember 8 Uhr."),
        ("🕘 Nur mit Termin", "Nur mit Termin."),
        ("➜ Geh ins Büro im Haus.", "Geh ins Büro im Haus."),
        ("⚠ Prüfung überfällig, bitte nachfragen", "Prüfung überfällig, bitte nachfragen."),
        ("Geprüft am 22.11.2026", "Geprüft am 22 November 2026."),
        ("Hausordnung · Gemeinschaftsunterkunft", "Hausordnung, Gemeinschaftsunterkunft."),
        ("1. Ruf 112 an, sonst 0711 35122442.", "1. Ruf 1 1 2 an, sonst 0 7 1 1, 3 5 1, 2 2 4, 4 2."),
        ("Schreib an hilfe@stadt.example oder schau auf www.stadt.de/hilfe.", "Schreib an siehe Nachricht oder schau auf siehe Nachricht."),
        ("Ehrenamtliche/r und Mitarbeiter*innen", "Ehrenamtliche und Mitarbeiter."),
        ("Das kostet 115 €, am 31.02.2026 um 08:00 Uhr 👍🏽", "Das kostet 115 €, am 31.02.2026 um 8 Uhr."),
    ],
)
def test_a_line_is_put_as_one_would_say_it(line: str, heard: str) -> None:
    assert said(line) == heard


def test_the_notice_that_nobody_has_checked_it_is_said() -> None:
    card = [Line("Hausordnung", "title"), Line(in_language("de").say("checked-inferred", date="22.11.2026"), "note")]
    assert spoken(card, in_language("de")).endswith("Aus Regeln abgeleitet, nicht bestätigt, 22 November 2026.")


def test_of_what_takes_more_than_a_minute_the_last_steps_are_left_out_and_nothing_else() -> None:
    steps = [Line(f"{number}. {'Warte auf den Brief. ' * 10}", "item") for number in range(1, 5)]
    heard = spoken([Line("Briefe", "title"), Line("☎ 115"), *steps, Line("Geprüft", "note")], in_language("de"))
    assert len(heard) <= LONGEST
    assert [line[:2] for line in heard.split("\n")] == ["Br", "Te", "1.", "2.", "Ge"]


def test_what_is_in_another_language_is_marked_the_longer_name_whole() -> None:
    heard = spoken([Line("Ask Amt für Integration und Aufnahme: Amt für Integration")], in_language("en"), _NAMES)
    assert heard == f"Ask {ISOLATE}Amt für Integration und Aufnahme{POP}: {ISOLATE}Amt für Integration{POP}."


_NAMES = ("Amt für Integration", "Amt für Integration und Aufnahme", "Stadt")


@pytest.mark.parametrize("language", VOICES)
def test_in_every_language_with_a_voice_neither_signs_nor_addresses_of_the_net_are_said(language: str) -> None:
    texts = in_language(language)
    tomorrow = texts.say("opens-tomorrow", time="8", clock="08:00")
    lines = [
        texts.say("phone", phone="+49 711 1234-560"),
        texts.say("email", email="info@landkreis.example"),
        texts.say("web", web="www.landkreis.example"),
        texts.say("reach", reach="X"),
        texts.say("hours-now", hours=f"{texts.say('day-Th')} 13:30–18 {texts.say('clock')}", now=tomorrow),
        texts.say("overdue"),
        texts.say("appointment-only"),
    ]
    heard = spoken([Line(line) for line in lines], texts)
    assert not re.search(r"[☎✉🌐🕘📍➜←⚠–·]|@|www|example|:\d|13:30", heard)
    assert "0 7 1 1, 1 2 3 4, 5 6 0" in heard.split("\n")[0]
    assert texts.say("spoken-day-Th") in heard
    assert "\u200c" in heard or language != "fa"  # parts letters within Persian words: without it they are other words
