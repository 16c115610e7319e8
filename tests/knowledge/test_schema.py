"""What one file can tell: shape, length and form of every value, told in an editor's words."""

from typing import Any

import pytest

from bot.knowledge import schema
from tests.knowledge.conftest import Told
from tests.knowledge.small_base import line_of, with_change

TOPICS = "topics/unterkunft.yaml"
TITLE = "title: Internet und WLAN"


def test_a_misspelt_key_is_told_with_the_right_one(told: Told) -> None:
    changes = with_change(TOPICS, TITLE, f"{TITLE}\n    keywrods: [Netz]")
    line = line_of(TOPICS, TITLE) + 1
    assert told(changes) == [f"{TOPICS}:{line}: internet-wlan.keywrods: unknown key 'keywrods' (did you mean 'keywords'?)"]


def test_a_key_like_no_other_is_to_be_deleted(told: Told) -> None:
    [problem] = told(with_change(TOPICS, TITLE, f"{TITLE}\n    xyz: 1"))
    assert problem.endswith("internet-wlan.xyz: unknown key 'xyz' (delete it)")


def test_a_missing_key_is_told_at_its_block(told: Told) -> None:
    changes = with_change(TOPICS, f"    {TITLE}\n", "")
    assert told(changes) == [f"{TOPICS}:{line_of(TOPICS, 'internet-wlan:')}: internet-wlan.title: is missing (add it)"]


@pytest.mark.parametrize(
    ("written", "cause"),
    [
        ("title: " + "x" * 61, "is 61 characters long, at most 60 are allowed (shorten it)"),
        ("title: ''", "is empty (write something or delete the line)"),
        ("title: 7", "must be text, not 7 (put it in quotes)"),
        ("title: [a]", "must be text (put it in quotes)"),
        ("title:", "must be text (put it in quotes)"),
    ],
)
def test_a_text_that_does_not_fit_is_told(told: Told, written: str, cause: str) -> None:
    assert told(with_change(TOPICS, TITLE, written)) == [f"{TOPICS}:{line_of(TOPICS, TITLE)}: internet-wlan.title: {cause}"]


@pytest.mark.parametrize(
    ("old", "new", "cause"),
    [
        ("steps: [Frag die Koordinationsstelle.]", "steps: Frag.", "must be a list, not 'Frag.' (begin each line with '- ')"),
        ("steps: [Frag die Koordinationsstelle.]", "steps: []", "is empty (write at least one entry)"),
        (
            "steps: [Frag die Koordinationsstelle.]",
            "steps: [a, b, c, d, e, f]",
            "has 6 entries, at most 5 are allowed (keep the important ones)",
        ),
        ("state: unsettled", "state: offen", "'offen' is not allowed here (allowed: 'settled', 'shared' or 'unsettled')"),
    ],
)
def test_a_list_or_a_choice_that_does_not_fit_is_told(told: Told, old: str, new: str, cause: str) -> None:
    [problem] = told(with_change(TOPICS, old, new))
    assert problem.startswith(f"{TOPICS}:{line_of(TOPICS, old)}: internet-wlan.")
    assert problem.endswith(f": {cause}")


@pytest.mark.parametrize("written", ['"2026-11-22"', "gestern", "20261122"])
def test_a_day_in_another_form_is_told(told: Told, written: str) -> None:
    old = 'as_of: "2021"\n    basis: sourced\n    sources: [S1]\n    checked: 2026-11-22'
    [problem] = told(with_change("actors.yaml", old, old.replace("2026-11-22", written)))
    assert "heimleitung.checked: must be a day" in problem
    assert problem.endswith("(write year-month-day without quotes, like 2026-11-22)")


def test_a_block_that_is_a_text_is_told(told: Told) -> None:
    [problem] = told(with_change("actors.yaml", 'contact: {phone: "112"}', "contact: im Büro"))
    assert "notruf.contact: must be a block of 'key: value' lines" in problem


def test_an_id_with_capitals_or_umlauts_is_told(told: Told) -> None:
    changes = with_change("places.yaml", "  gartenweg:", "  Gärten:")
    [problem] = told(changes)
    assert problem.endswith("Gärten: 'Gärten' does not have the right form (small letters a-z, digits and hyphens)")


@pytest.mark.parametrize(
    ("old", "new", "mend"),
    [
        ('phone: "+49 711 1234-560"', 'phone: "0711 1234-560"', 'phone numbers are written "+49 711 3512-2450"'),
        ('phone: "+49 711 1234-560"', 'phone: "+49711 1234-560"', 'phone numbers are written "+49 711 3512-2450"'),
        ("email: info@landkreis.example", "email: info(at)landkreis.example", "an e-mail address looks like name@example.org"),
        ("web: landkreis.example", "web: https://landkreis.example", "a web address without https://"),
        ('as_of: "2026"\n', 'as_of: "26"\n', 'write "2021", "2021-07"'),
    ],
)
def test_a_contact_in_another_form_is_told_with_an_example(told: Told, old: str, new: str, mend: str) -> None:
    [problem] = told(with_change("actors.yaml", old, new))
    assert "does not have the right form" in problem
    assert mend in problem


def test_a_language_code_and_a_frame_in_another_form_are_told(told: Told) -> None:
    [problem] = told(with_change("town.yaml", "languages: {de: Deutsch", "languages: {deutsch: Deutsch"))
    assert problem.endswith("(a language code like de or ar)")
    [problem] = told(with_change("vocabulary.yaml", '"Adresse {}"', "Adresse"))
    assert problem.endswith("(write {} where the name of the body stands)")


def test_what_the_reader_has_told_is_not_told_twice(told: Told) -> None:
    [problem] = told(with_change(TOPICS, TITLE, "title: no"))
    assert problem == f'{TOPICS}:{line_of(TOPICS, TITLE)}: internet-wlan.title: YAML reads no as yes or no (put it in quotes: "no")'


def test_there_is_a_json_schema_for_every_kind_of_file() -> None:
    schemas = schema.json_schemas()
    assert set(schemas) == {"town", "actors", "places", "sources", "topics", "vocabulary", "urgent", "examples"}


def test_the_json_schema_calls_a_key_as_editors_write_it() -> None:
    responsibility: dict[str, Any] = schema.json_schemas()["topics"]["$defs"]["ResponsibilityEntry"]
    assert "for" in responsibility["properties"]
    assert "for_" not in responsibility["properties"]
