"""What changed for people is told in words: one case a kind of change, as it is read."""

from pathlib import Path

import pytest

from bot.changes.compare import compare
from bot.changes.wording import NOTHING, SENTENCES, report
from bot.knowledge.loader import load
from tests.knowledge import small_base

TOPICS, ACTORS, PLACES, TOWN = "topics/unterkunft.yaml", "actors.yaml", "places.yaml", "town.yaml"
HEATING = "Thema Schäden und Reparaturen (Leben in der Unterkunft)"
RULES = "Thema Hausordnung (Leben in der Unterkunft)"
WLAN = "Thema Internet und WLAN (Leben in der Unterkunft)"

CATALOG = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n\n'


def told(folder: Path, changes: small_base.Changes, before: small_base.Changes = small_base.NOTHING) -> list[str]:
    """The report's lines without marks and empty ones."""
    bases = [
        load(small_base.write(folder / name, {**before, **more}), small_base.TODAY, leftovers=False)
        for name, more in (("old", {}), ("new", changes))
    ]
    return [line.removeprefix("- ") for line in report(compare(*bases)).splitlines() if line]


CASES = [
    (
        small_base.with_change(TOPICS, "actor: heimleitung\n        for: Regeln", "actor: landratsamt\n        for: Regeln"),
        [RULES, "Gemeinschaftsunterkunft: Zuständig war Wohnheimleitung, jetzt Landratsamt (Regeln im Haus, Nachtruhe, Tiere)."],
    ),
    (
        small_base.with_change(TOPICS, "for: Handwerker beauftragen", "for: Handwerker beauftragen und bezahlen"),
        [HEATING, "Landratsamt ist jetzt zuständig für „Handwerker beauftragen und bezahlen“, vorher für „Handwerker beauftragen“."],
    ),
    (
        small_base.with_change(TOPICS, "when: {stage: [anschluss]}", "when: {stage: [anschluss], place: [gartenweg], audience: [refugee]}"),
        [
            RULES,
            "Koordinationsstelle Bürgerengagement ist jetzt zuständig für: Städtische Unterkunft, Haus am Gartenweg, für Geflüchtete; "
            "vorher für: Städtische Unterkunft.",
        ],
    ),
    (
        small_base.with_change(
            TOPICS, "state: unsettled\n        open: Wer den Anschluss bezahlt, ist nicht entschieden.", "state: settled"
        ),
        [WLAN, "Geklärt: zuständig ist Koordinationsstelle Bürgerengagement."],
    ),
    (
        small_base.with_change(TOPICS, "ist nicht entschieden.", "entscheidet der Kreistag."),
        [
            WLAN,
            "Ungeklärt ist jetzt: Wer den Anschluss bezahlt, entscheidet der Kreistag. "
            "Vorher: Wer den Anschluss bezahlt, ist nicht entschieden.",
        ],
    ),
    (
        small_base.with_change(TOPICS, "Mach ein Foto.]", "Mach zwei Fotos., Warte ab.]"),
        [HEATING, "Nächste Schritte. Jetzt „Mach zwei Fotos.“, vorher „Mach ein Foto.“", "Nächste Schritte. Neu: „Warte ab.“"],
    ),
    (
        small_base.with_change(TOPICS, "      volunteers_may: [Regeln erklären.]\n", ""),
        [RULES, "Das dürfen Ehrenamtliche. Entfallen: „Regeln erklären.“"],
    ),
    (
        small_base.with_change(ACTORS, "1234-560", "1234-561"),
        ["Stelle Landratsamt", "Telefon: jetzt +49 711 1234-561, vorher +49 711 1234-560."],
    ),
    (
        small_base.with_change(ACTORS, "      email: koordination@kleinstadt.example\n", ""),
        ["Stelle Koordinationsstelle Bürgerengagement", "E-Mail: jetzt keine Angabe, vorher koordination@kleinstadt.example."],
    ),
    (
        small_base.with_change(PLACES, "state: open", "state: closed"),
        ["Unterkunft Haus am Gartenweg", "Jetzt geschlossen, vorher offen."],
    ),
    (small_base.with_change(TOWN, "review_after_days: 180", "review_after_days: 90"), [
        "Allgemein", "Angaben gelten jetzt nach 90 Tagen als überfällig, vorher nach 180.",
    ]),
    (
        small_base.with_change("urgent.yaml", '["110"]', '["110", "112"]'),
        ["Notfall „gewalt“", "Nummern: jetzt 110, 112, vorher 110."],
    ),
    (
        small_base.with_change("examples/de/schutz.yaml", "    - Notrufnummer\n", "    - Notrufnummer\n    - Nummer für Notfälle\n"),
        ["Beispielfragen (Deutsch)", "Neu: 1."],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "lines"), CASES)
def test_a_change_is_told(tmp_path: Path, changes: small_base.Changes, lines: list[str]) -> None:
    assert told(tmp_path, changes) == lines


def test_nothing_is_said_of_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, {TOWN: "# a comment\n" + small_base.FILES[TOWN]}) == [NOTHING]


def test_a_topic_that_comes_and_one_that_goes_are_told(tmp_path: Path) -> None:
    new = small_base.FILES[TOPICS].replace("  internet-wlan:\n    title: Internet und WLAN", "  waschen:\n    title: Waschen")
    examples = small_base.FILES["examples/de/unterkunft.yaml"].replace("internet-wlan:", "waschen:")
    assert [line for line in told(tmp_path, {TOPICS: new, "examples/de/unterkunft.yaml": examples}) if "Beispiel" not in line][:4] == [
        "Thema Internet und WLAN (Leben in der Unterkunft)",
        "Das Thema gibt es nicht mehr.",
        "Thema Waschen (Leben in der Unterkunft)",
        "Neues Thema; zuständig: Koordinationsstelle Bürgerengagement.",
    ]


def test_a_responsibility_that_is_added_and_one_that_is_gone_are_told(tmp_path: Path) -> None:
    old = small_base.FILES[TOPICS]
    extra = old[old.index("      - actor: landratsamt") : old.index("    advice:\n      basis: sourced\n      sources: [S1]")]
    fewer = {TOPICS: old.replace(extra, "").replace("state: shared", "state: settled")}
    assert "Nicht mehr zuständig: Landratsamt (Handwerker beauftragen)." in told(tmp_path / "a", fewer)
    assert "Neu mit zuständig: Landratsamt (Handwerker beauftragen)." in told(tmp_path / "b", {TOPICS: old}, fewer)


def test_of_a_protected_place_not_a_word_is_said(tmp_path: Path) -> None:
    protected = small_base.with_change(PLACES, "    aliases: [Gartenweg, Gartenweghaus]\n", "    protected: true\n")
    moved = {PLACES: protected[PLACES].replace("Haus am Gartenweg", "Haus Geheim").replace("state: open", "state: closed")}
    assert told(tmp_path, moved, protected) == [NOTHING]


def test_a_translation_that_is_out_of_date_is_told_and_so_is_one_that_was_read(tmp_path: Path) -> None:
    entries = '#, fuzzy\nmsgid "Lies den Aushang im Haus."\nmsgstr "Read the notice."\n\nmsgid "Mach ein Foto."\nmsgstr "Take a photo."\n'
    before = {"translations/en.po": CATALOG + entries}
    after = small_base.with_change(TOPICS, "Mach ein Foto.", "Mach zwei Fotos.") | {
        "translations/en.po": CATALOG + entries.replace("#, fuzzy\n", "")
    }
    assert told(tmp_path, after, before)[-3:] == [
        "Übersetzung (English)",
        "Nicht mehr oder noch nicht übersetzt, erscheinen auf Deutsch: 1; der erste: „Mach zwei Fotos.“",
        "Geprüfte Übersetzungen: 1.",
    ]


def test_what_was_compared_with_its_source_is_counted(tmp_path: Path) -> None:
    new = small_base.FILES[ACTORS].replace("checked: 2026-11-22", "checked: 2026-11-30")
    assert told(tmp_path, {ACTORS: new}) == ["Allgemein", "Neu mit der Quelle verglichene Angaben: 4."]


def test_the_bots_own_texts_are_named(tmp_path: Path) -> None:
    assert told(tmp_path, {"texts/de.ftl": "failed = Zwei\nneu = X\n"}, {"texts/de.ftl": "failed = Eins\n"}) == [
        "Was der Bot sagt (Deutsch)",
        "Geänderte Texte: 2 (failed, neu).",
    ]


def test_every_kind_of_change_has_its_words(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2] / "bot" / "changes"
    code = "\n".join(path.read_text(encoding="utf-8") for path in root.glob("*.py") if path.name != "wording.py")
    composed = {f"{start}-{state}" for start in ("now", "responsible-added") for state in ("settled", "shared", "unsettled")}
    assert {what for what in SENTENCES if f'"{what}"' not in code} == composed
