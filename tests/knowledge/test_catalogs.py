"""Translations come from gettext catalogs; what is wrong in one is told with its line, what is out of date is not shown."""

from pathlib import Path

import pytest

from bot.knowledge.catalogs import kept, parse, renewed
from bot.knowledge.loader import load, renew_catalogs
from bot.knowledge.model import KnowledgeBase, Translation
from bot.knowledge.problems import BrokenKnowledge
from bot.knowledge.translatable import texts
from tests.knowledge import small_base
from tests.knowledge.small_base import TODAY

HEAD = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
SOURCES = {"Ruf 112 an.": ["urgent.yaml"], "Notruf": ["topics/schutz.yaml"]}


def catalog(entry: str) -> bytes:
    return (HEAD + entry).encode()


def test_an_entry_without_a_mark_was_checked_by_an_editor_and_a_fuzzy_one_was_not() -> None:
    raw = catalog('msgid "Notruf"\nmsgstr "Emergency call"\n\n#, fuzzy\nmsgid "Ruf 112 an."\nmsgstr "Call 112."\n')
    translations, problems = parse(raw, "en.po", SOURCES)
    assert problems == []
    assert translations == {"Notruf": Translation("Emergency call", True), "Ruf 112 an.": Translation("Call 112.", False)}


def test_a_translation_of_an_older_text_is_not_shown() -> None:
    raw = catalog('#, fuzzy\n#| msgid "Ruf 110 an."\nmsgid "Ruf 112 an."\nmsgstr "Call 110."\n')
    assert parse(raw, "en.po", SOURCES) == ({}, [])


def test_an_entry_without_translation_is_missing() -> None:
    assert parse(catalog('msgid "Notruf"\nmsgstr ""\n'), "en.po", SOURCES) == ({}, [])


@pytest.mark.parametrize(
    ("translation", "lost"),
    [("Call 110.", "110, 112"), ("Call us.", "112"), ("Call 112 or 116117.", "116117")],
)
def test_a_number_that_was_changed_lost_or_added_is_told_with_its_line(translation: str, lost: str) -> None:
    _, [problem] = parse(catalog(f'msgid "Ruf 112 an."\nmsgstr "{translation}"\n'), "en.po", SOURCES)
    assert str(problem) == f"en.po:6: text and translation differ in: {lost} (numbers and addresses must stay)"


def test_digits_of_other_scripts_are_the_same_numbers() -> None:
    assert kept("اتصل على ١١٢") == kept("Ruf 112 an.") == ["112"]


def test_a_text_that_nobody_wrote_is_told_with_the_nearest_one() -> None:
    _, [problem] = parse(catalog('msgid "Notruff"\nmsgstr "Emergency"\n'), "en.po", SOURCES)
    assert "no such text: 'Notruff'" in str(problem)
    assert "Notruf" in problem.mend


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"msgid nonsense", b'msgid "a'], ids=["not UTF-8", "no quotes", "cut off"])
def test_what_is_no_catalog_is_told(raw: bytes) -> None:
    translations, [problem] = parse(raw, "en.po", SOURCES)
    assert translations == {}
    assert "not a gettext catalog" in str(problem)


def test_renewing_adds_new_texts_drops_old_ones_and_keeps_a_changed_one_as_a_proposal() -> None:
    old = catalog('msgid "Ruf 112 jetzt an."\nmsgstr "Call 112 now."\n\nmsgid "Ganz weg"\nmsgstr "Gone"\n')
    new = renewed(old, "en", SOURCES)
    assert b"Gone" not in new
    assert b"# Earlier: Call 112 now." in new
    assert parse(new, "en.po", SOURCES) == ({}, [])


def test_renewing_what_is_up_to_date_changes_nothing() -> None:
    once = renewed(None, "en", SOURCES)
    assert renewed(once, "en", SOURCES) == once


def test_the_catalogs_of_a_folder_are_made_and_read(tmp_path: Path) -> None:
    folder = small_base.write(tmp_path)
    assert [path.name for path in renew_catalogs(folder)] == ["en.po", "ar.po"]
    path = folder / "translations" / "en.po"
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgid "Notruf"\nmsgstr ""', 'msgid "Notruf"\nmsgstr "Emergency"'), encoding="utf-8"
    )
    assert load(folder, TODAY).translations["en"] == {"Notruf": Translation("Emergency", True)}


def test_a_broken_catalog_never_goes_live(tmp_path: Path) -> None:
    folder = small_base.write(tmp_path)
    (folder / "translations").mkdir()
    (folder / "translations" / "en.po").write_bytes(catalog('msgid "Nie gesagt"\nmsgstr "Never said"\n'))
    with pytest.raises(BrokenKnowledge, match="no such text"):
        load(folder, TODAY)


def test_names_addresses_and_law_are_not_translated(small_knowledge: KnowledgeBase) -> None:
    sources = texts(small_knowledge)
    assert all(actor.name not in sources for actor in small_knowledge.actors.values())
    assert all(line not in sources for topic in small_knowledge.topics.values() for line in topic.law)
    assert all(topic.title in sources for topic in small_knowledge.topics.values())
