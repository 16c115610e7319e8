"""Leichte Sprache, as far as a program can tell."""

from pathlib import Path

import pytest

from bot.knowledge.loader import load, renew_catalogs
from bot.knowledge.plain_language import faults
from bot.knowledge.problems import BrokenKnowledge
from tests.knowledge import small_base
from tests.knowledge.small_base import TODAY


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Geh zum Amt. Nimm den Brief mit.", ""),
        ("Geh mit dem Brief noch in dieser Woche zum Amt und nimm alle Papiere mit.", "a sentence of 15 words"),
        ("Es wäre gut, früh zu kommen.", "the subjunctive 'wäre'"),
        ("Das ist eine Aufenthaltserlaubnisverlängerung.", "the long word 'Aufenthaltserlaubnisverlängerung'"),
        ("Das ist eine Aufenthalts-Erlaubnis.", ""),
        ("Geh in die Stuttgarter Straße 2. Frag dort nach dem Plan für den Umzug.", ""),
        ("Möchtest du mithelfen?", ""),
    ],
)
def test_what_is_hard_to_read_is_told(text: str, fault: str) -> None:
    found = list(faults(text))
    assert (len(found), "".join(found).startswith(fault)) == (1 if fault else 0, True)


def test_names_stay_as_they_are_printed() -> None:
    assert list(faults("Frag die Asylverfahrensberatungsstelle.", frozenset({"Asylverfahrensberatungsstelle"}))) == []


def test_a_catalog_of_leichte_sprache_is_held_to_it(tmp_path: Path) -> None:
    change = small_base.with_change("town.yaml", "en: English", "de-simple: Leichte Sprache")
    folder = small_base.write(tmp_path, change)
    renew_catalogs(folder)
    path = folder / "translations" / "de-simple.po"
    hard = 'msgid "Notruf"\nmsgstr "Es wäre gut, wenn du anrufst"'
    path.write_text(path.read_text(encoding="utf-8").replace('msgid "Notruf"\nmsgstr ""', hard), encoding="utf-8")
    with pytest.raises(BrokenKnowledge, match="the subjunctive 'wäre'"):
        load(folder, TODAY)
