"""What shows only across files is told with file, line, cause and mend."""

import pytest

from tests.knowledge.conftest import Told
from tests.knowledge.small_base import FILES, line_of, with_change

UNTERKUNFT = "topics/unterkunft.yaml"
EXAMPLES = "examples/de/unterkunft.yaml"


def test_the_small_base_has_no_problems(told: Told) -> None:
    assert told({}) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (
            UNTERKUNFT, "actor: landratsamt", "actor: landratsampt",
            "reparatur.responsibilities[1].actor: no actor 'landratsampt' (did you mean 'landratsamt'?)",
        ),
        (UNTERKUNFT, "related: [hausordnung]", "related: [hausordnug]", "related[0]: no topic 'hausordnug' (did you mean 'hausordnung'?)"),
        (UNTERKUNFT, "stage: [anschluss]", "stage: [anschlus]", "when.stage[0]: no stage 'anschlus' (did you mean 'anschluss'?)"),
        (UNTERKUNFT, "{stage: [anschluss]}", "{place: [gartenwg]}", "when.place[0]: no place 'gartenwg' (did you mean 'gartenweg'?)"),
        (UNTERKUNFT, "area: unterkunft", "area: unterkumft", "area: no area 'unterkumft' (did you mean 'unterkunft'?)"),
        ("actors.yaml", "part_of: landratsamt", "part_of: kreisamt", "heimleitung.part_of: no actor 'kreisamt'"),
        ("actors.yaml", "topic: notruf", "topic: notfall", "notruf.topic: no topic 'notfall' (did you mean 'notruf'?)"),
        ("actors.yaml", "stages: [vorlaeufig]", "stages: [vorläufig]", "heimleitung.stages[0]"),
        ("places.yaml", "operator: koordinationsstelle", "operator: stadt", "gartenweg.operator: no actor 'stadt'"),
        ("places.yaml", "stage: anschluss", "stage: anschlus", "gartenweg.stage: no stage 'anschlus' (did you mean 'anschluss'?)"),
        ("actors.yaml", "part_of: landratsamt", "owner: kreisamt", "heimleitung.owner: no actor 'kreisamt'"),
        ("actors.yaml", "part_of: landratsamt", "deputy: kreisamt", "heimleitung.deputy: no actor 'kreisamt'"),
        ("town.yaml", "holidays: BW", "staff: {actor: kreisamt}\nholidays: BW", "staff.actor: no actor 'kreisamt'"),
        ("town.yaml", "holidays: BW", 'staff: {hours: "morgens"}\nholidays: BW', "staff.hours: 'morgens' cannot be read as opening hours"),
        ("town.yaml", "default_stage: vorlaeufig", "default_stage: vorlaufig", "no stage 'vorlaufig' (did you mean 'vorlaeufig'?)"),
        ("town.yaml", "fallback_actor: koordinationsstelle", "fallback_actor: coordination", "fallback_actor: no actor 'coordination'"),
    ],
)  # fmt: skip
def test_an_unknown_id_is_told_with_the_nearest_known_one(told: Told, name: str, old: str, new: str, problem: str) -> None:
    line = line_of(name, old)
    assert any(text.startswith(f"{name}:{line}: ") and problem in text for text in told(with_change(name, old, new)))


def test_a_stage_whose_id_leaves_no_room_on_a_button_beside_a_topic_is_told(told: Told) -> None:
    changes = with_change("town.yaml", "  vorlaeufig:\n", "  vorlaeufige-unterbringung:\n")
    [problem] = [text for text in told(changes) if text.startswith("town.yaml")]
    assert problem.endswith("stages.vorlaeufige-unterbringung: is 25 characters long, at most 17 are allowed (shorten it)")


def test_an_urgent_matter_of_an_unknown_topic_is_told(told: Told) -> None:
    changes = with_change("urgent.yaml", 'topic: notruf\n    numbers: ["110"]', 'topic: notruff\n    numbers: ["110"]')
    assert told(changes) == ["urgent.yaml:9: gewalt.topic: no topic 'notruff' (did you mean 'notruf'?)"]


def test_a_source_that_is_not_listed_is_told_with_all_that_are(told: Told) -> None:
    [problem] = told(with_change("places.yaml", "sources: [S2]", "sources: [Stadtseite]"))
    assert problem == "places.yaml:10: gartenweg.sources[0]: no source 'Stadtseite' (known: S1, S2)"


def test_what_is_sourced_needs_a_source(told: Told) -> None:
    [problem] = told(with_change("places.yaml", "    sources: [S2]\n", ""))
    assert problem == "places.yaml:2: gartenweg: is 'sourced' but names no source (add 'sources:' or set 'basis: inferred')"


@pytest.mark.parametrize("name", ["places.yaml", "topics/schutz.yaml", "actors.yaml"])
def test_a_check_in_the_future_is_told(told: Told, name: str) -> None:
    changed = FILES[name].replace("checked: 2026-11-22", "checked: 2026-12-02", 1)
    [problem] = told({name: changed})
    assert problem.startswith(f"{name}:{line_of(name, '2026-12-02', changed)}: ")
    assert problem.endswith(".checked: the day 2026-12-02 lies in the future (write the day of the last check)")


def test_a_check_of_today_is_fine(told: Told) -> None:
    assert told(with_change("places.yaml", "checked: 2026-11-22", "checked: 2026-12-01")) == []


def test_a_body_nobody_can_reach_is_told(told: Told) -> None:
    [problem] = told(with_change("actors.yaml", 'contact: {phone: "112"}', "contact: {web: feuerwehr.example}"))
    assert problem == "actors.yaml:9: notruf.contact: nobody can reach this body (add phone, email or, in a sentence, reach)"


def test_a_number_nobody_can_dial_is_told(told: Told) -> None:
    number = "+49 711 12345678901234"
    changes = with_change("actors.yaml", "+49 711 1234-560", number)
    line = line_of("actors.yaml", "+49 711 1234-560")
    assert told(changes) == [
        f"actors.yaml:{line}: landratsamt.contact.phone: '{number}' cannot be a German phone number (compare it with the source)"
    ]


def test_opening_hours_nobody_can_read_are_told(told: Told) -> None:
    [problem] = told(with_change("actors.yaml", "Mo-Fr 08:00-12:00; Th 13:30-18:00", "Mo-Fr 25:00-12:00"))
    assert "landratsamt.contact.hours: 'Mo-Fr 25:00-12:00' cannot be read as opening hours" in problem


def test_one_name_for_two_bodies_is_told(told: Told) -> None:
    [problem] = told(with_change("actors.yaml", "aliases: [LRA, Kreisverwaltung]", "aliases: [LRA, HEIMLEITERIN]"))
    line = line_of("actors.yaml", "aliases: [LRA")
    assert problem == (
        f"actors.yaml:{line}: landratsamt.aliases[1]: 'HEIMLEITERIN' also names the body 'heimleitung' (keep it at one of them)"
    )


def test_the_street_of_a_protected_house_is_told(told: Told) -> None:
    [problem] = told(with_change("places.yaml", "state: open", "state: open\n    protected: true"))
    assert problem == "places.yaml:4: gartenweg.aliases[0]: names the street of a protected house (delete it)"


def test_a_topic_that_stands_in_two_files_is_told(told: Told) -> None:
    other = FILES["topics/schutz.yaml"].replace("  notruf:\n", "  reparatur:\n")
    problems = told({"topics/zwei.yaml": other})
    assert f"topics/zwei.yaml:3: reparatur: the topic 'reparatur' also stands in {UNTERKUNFT} (keep one of them)" in problems


def test_an_unsettled_responsibility_says_what_is_open(told: Told) -> None:
    changes = with_change(UNTERKUNFT, "        open: Wer den Anschluss bezahlt, ist nicht entschieden.\n", "")
    assert told(changes) == [
        f"{UNTERKUNFT}:{line_of(UNTERKUNFT, 'for: WLAN in der Unterkunft') - 1}: internet-wlan.responsibilities[0]: "
        "is unsettled but does not say what is open (add one sentence as 'open:')"
    ]


def test_a_settled_responsibility_has_nothing_open(told: Told) -> None:
    [problem] = told(with_change(UNTERKUNFT, "state: unsettled", "state: settled"))
    assert "internet-wlan.responsibilities[0].open: is settled but says something is open" in problem


def test_nobody_shares_a_responsibility_alone(told: Told) -> None:
    [problem] = told(
        with_change(UNTERKUNFT, "for: Handwerker beauftragen\n        state: shared", "for: Handwerker\n        state: settled")
    )
    assert "reparatur.responsibilities[0].state: is shared, but with nobody" in problem


def test_two_who_never_meet_at_one_stage_share_nothing(told: Told) -> None:
    first = with_change(UNTERKUNFT, "for: Schäden im Haus", "when: {stage: [vorlaeufig]}\n        for: Schäden im Haus")[UNTERKUNFT]
    both = first.replace("for: Handwerker", "when: {stage: [anschluss]}\n        for: Handwerker")
    assert sum("is shared, but with nobody" in problem for problem in told({UNTERKUNFT: both})) == 2


def test_somebody_is_responsible_at_the_stage_shown_first(told: Told) -> None:
    [problem] = told(with_change(UNTERKUNFT, "stage: [vorlaeufig]", "stage: [anschluss]"))
    assert "hausordnung.responsibilities: nobody is responsible at the stage 'vorlaeufig', which people are shown first" in problem


def test_one_example_under_two_topics_is_told_with_both_places(told: Told) -> None:
    changes = with_change("examples/de/schutz.yaml", "- Notrufnummer\n", "- die heizung ist KAPUTT!\n")
    line = line_of("examples/de/schutz.yaml", "- Notrufnummer")
    [problem] = told(changes)
    first = line_of(EXAMPLES, "- Die Heizung ist kaputt")
    # files are read in the order of their names, so the second place is the one in unterkunft.yaml
    assert problem == (
        f"{EXAMPLES}:{first}: reparatur.examples[1]: 'Die Heizung ist kaputt' also stands under 'notruf' "
        f"(examples/de/schutz.yaml:{line}) (keep it where it belongs)"
    )


def test_one_example_twice_under_one_topic_is_told(told: Told) -> None:
    [problem] = told(with_change("examples/de/schutz.yaml", "- Notrufnummer\n", "- Wie rufe ich einen Krankenwagen\n"))
    assert "'Wie rufe ich einen Krankenwagen' also stands under 'notruf'" in problem


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (EXAMPLES, "internet-wlan:", "internet-wlann:"),
        ("examples/de/actors.yaml", "heimleitung:", "heimleitungg:"),
    ],
)
def test_examples_of_an_unknown_target_are_told(told: Told, name: str, old: str, new: str) -> None:
    assert any(f": {new} no target '" in problem and "did you mean" in problem for problem in told(with_change(name, old, new)))


def test_a_topic_without_examples_is_told(told: Told) -> None:
    assert told({"examples/de/schutz.yaml": None}) == [
        "topics/schutz.yaml:3: notruf: no examples in examples/de/ (write how people ask for it)"
    ]


def test_an_entry_without_examples_is_told(told: Told) -> None:
    changes = {"examples/de/places.yaml": "gartenweg:\n  words: [Garten]\n"}
    assert told(changes) == ["examples/de/places.yaml:1: gartenweg: has no examples (write some, or delete the entry)"]


def test_a_first_language_without_texts_is_told(told: Told) -> None:
    [problem] = told({"texts/de.ftl": None})
    assert problem == "town.yaml:3: languages.de: there is no texts/de.ftl (write it or name another language first)"


def test_an_area_without_topics_is_told(told: Told) -> None:
    [problem] = told(with_change("town.yaml", "areas:\n", "areas:\n  geld: {name: Geld, pictogram: 💶}\n"))
    assert problem == "town.yaml:21: areas.geld: no file in topics/ has this area (write topics/geld.yaml or delete the area)"


def test_a_mistake_in_a_file_of_topics_does_not_make_its_topics_unknown(told: Told) -> None:
    [problem] = told(with_change("topics/schutz.yaml", "title: Notruf", "title: 112"))
    assert problem == "topics/schutz.yaml:4: notruf.title: must be text, not 112 (put it in quotes)"


def test_a_file_of_topics_that_cannot_be_read_makes_no_id_unknown(told: Told) -> None:
    [problem] = told(with_change("topics/schutz.yaml", "title: Notruf", "title: Notruf: 112"))
    assert problem.startswith("topics/schutz.yaml:4: not valid YAML")


def test_a_mistake_in_a_file_of_examples_does_not_leave_its_topics_without_examples(told: Told) -> None:
    [problem] = told(with_change(EXAMPLES, "words: [Ruhezeit, Hausregeln, Verbot]", "words: Ruhezeit"))
    assert "hausordnung.words: must be a list" in problem
