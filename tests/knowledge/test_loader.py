"""A folder becomes a whole checked knowledge base, or all its problems at once."""

from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.problems import BrokenKnowledge
from tests.knowledge import small_base
from tests.knowledge.conftest import Told
from tests.knowledge.small_base import FILES, TODAY, with_change

SINGLE_FILES = ["town.yaml", "actors.yaml", "places.yaml", "sources.yaml", "vocabulary.yaml", "urgent.yaml"]


def problems_of(folder: Path) -> list[str]:
    with pytest.raises(BrokenKnowledge) as broken:
        load(folder, TODAY)
    return [str(problem) for problem in broken.value.problems]


def test_everything_written_is_in_the_knowledge_base(small_knowledge: KnowledgeBase) -> None:
    assert list(small_knowledge.topics) == ["notruf", "hausordnung", "reparatur", "internet-wlan"]
    assert list(small_knowledge.actors) == ["notruf", "heimleitung", "landratsamt", "koordinationsstelle"]
    assert list(small_knowledge.places) == ["gartenweg"]
    assert list(small_knowledge.sources) == ["S1", "S2"]
    assert [matter.id for matter in small_knowledge.urgent.matters] == ["feuer", "gewalt"]
    assert list(small_knowledge.town.areas) == ["unterkunft", "schutz"]
    assert small_knowledge.texts["de"].startswith("###")


def test_a_responsibility_keeps_who_what_when_and_how_sure(small_knowledge: KnowledgeBase) -> None:
    responsibility = small_knowledge.topics["hausordnung"].responsibilities[1]
    assert responsibility.actor == "koordinationsstelle"
    assert responsibility.matter == "Regeln in den Häusern der Stadt"
    assert responsibility.when.stages == ("anschluss",)
    assert (responsibility.provenance.basis, responsibility.provenance.checked) == ("inferred", date(2026, 11, 22))


def test_utterances_are_kept_by_language_and_target(small_knowledge: KnowledgeBase) -> None:
    targets = small_knowledge.utterances["de"]
    assert "toilette kaputt" in targets["reparatur"].examples
    assert targets["reparatur"].words == ("Handwerker", "Rohrbruch", "Ungeziefer")
    assert {"actor:heimleitung", "smalltalk:greeting", "out-of-scope:fern-wetter"} <= set(targets)


def test_a_check_grows_overdue_the_day_after_its_days_are_over(small_knowledge: KnowledgeBase) -> None:
    provenance = small_knowledge.actors["landratsamt"].provenance
    assert not provenance.overdue(date(2027, 5, 21), small_knowledge.town.review_after_days)
    assert provenance.overdue(date(2027, 5, 22), small_knowledge.town.review_after_days)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    [problem] = problems_of(tmp_path / "nowhere")
    assert problem == f"{tmp_path / 'nowhere'}: no such folder (name a folder that holds town.yaml and topics/)"


def test_a_file_instead_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "no such folder" in problems_of(tmp_path / "file")[0]


def test_an_empty_folder_lacks_every_file(tmp_path: Path) -> None:
    missing = "the file is missing (copy it from the shipped knowledge base)"
    assert problems_of(tmp_path) == [f"{name}: {missing}" for name in sorted(SINGLE_FILES)]


@pytest.mark.parametrize("name", SINGLE_FILES)
def test_a_missing_file_is_told(told: Told, name: str) -> None:
    assert told({name: None}) == [f"{name}: the file is missing (copy it from the shipped knowledge base)"]


@pytest.mark.parametrize("name", [*SINGLE_FILES, "topics/schutz.yaml", "examples/de/schutz.yaml"])
def test_an_empty_file_is_told(told: Told, name: str) -> None:
    assert told({name: ""}) == [f"{name}:1: the file is empty (fill it or delete it)"]


@pytest.mark.parametrize("name", ["town.yaml", "topics/schutz.yaml", "examples/de/schutz.yaml", "texts/de.ftl"])
def test_a_directory_instead_of_a_file_is_told(tmp_path: Path, name: str) -> None:
    folder = small_base.write(tmp_path)
    (folder / name).unlink()
    (folder / name).mkdir()
    assert problems_of(folder) == [f"{name}: cannot be read: Is a directory (check that it is a file and may be read)"]


@pytest.mark.parametrize("name", ["town.yaml", "topics/schutz.yaml", "examples/de/schutz.yaml", "texts/de.ftl"])
def test_a_file_that_the_system_will_not_open_is_told(tmp_path: Path, name: str) -> None:
    folder = small_base.write(tmp_path)
    (folder / name).unlink()
    (folder / name).symlink_to(folder / name)  # opening it fails for everybody, the superuser too
    [problem] = problems_of(folder)
    assert problem.startswith(f"{name}: cannot be read: ")
    assert problem.endswith("(check that it is a file and may be read)")


def test_a_half_written_file_is_told_and_nothing_else(told: Told) -> None:
    whole = FILES["actors.yaml"]
    [problem] = told({"actors.yaml": whole[: whole.index("appointment") if "appointment" in whole else whole.index('hours: "Mo') + 12]})
    assert problem.startswith("actors.yaml:")
    assert "not valid YAML" in problem


def test_a_file_saved_by_windows_is_read(tmp_path: Path) -> None:
    changes = {name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in FILES.items()}
    assert load(small_base.write(tmp_path, changes), TODAY).topics["notruf"].title == "Notruf"


def test_all_problems_of_all_files_are_told_at_once_in_the_order_of_files_and_lines(told: Told) -> None:
    changes = (
        with_change("town.yaml", "ar: العربية}", "ar: العربية, no: Norsk}")
        | with_change("topics/schutz.yaml", "title: Notruf", "titel: Notruf")
        | with_change("places.yaml", "operator: koordinationsstelle", "operator: koordination")
        | {"texts/de.ftl": "kaputt"}
    )
    assert [problem.partition(": ")[0] for problem in told(changes)] == [
        "places.yaml:6", "texts/de.ftl:1", "topics/schutz.yaml:3", "topics/schutz.yaml:4", "town.yaml:3",
    ]  # fmt: skip


def test_the_fingerprint_is_that_of_the_contents(tmp_path: Path) -> None:
    first, second = small_base.write(tmp_path / "a"), small_base.write(tmp_path / "b")
    assert fingerprint(first) == fingerprint(second)


@pytest.mark.parametrize("name", ["town.yaml", "examples/de/schutz.yaml", "texts/de.ftl"])
def test_every_change_of_a_file_changes_the_fingerprint(tmp_path: Path, name: str) -> None:
    folder = small_base.write(tmp_path)
    before = fingerprint(folder)
    with (folder / name).open("a") as file:
        file.write("\n")
    assert fingerprint(folder) != before


def test_renaming_a_file_changes_the_fingerprint(tmp_path: Path) -> None:
    folder = small_base.write(tmp_path)
    before = fingerprint(folder)
    (folder / "topics/schutz.yaml").rename(folder / "topics/hilfe.yaml")
    assert fingerprint(folder) != before


def test_the_shipped_knowledge_base_is_where_the_program_looks() -> None:
    assert (default_folder() / "town.yaml").is_file()


def test_what_begins_with_a_dot_is_no_knowledge(tmp_path: Path) -> None:
    folder = small_base.write(tmp_path / "base")
    before = fingerprint(folder)
    (folder / "topics" / ".#unterkunft.yaml").symlink_to("somebody@somewhere.1")
    (folder / "texts" / "._de.ftl").write_bytes(b"\x00")
    assert load(folder, small_base.TODAY).topics
    assert fingerprint(folder) == before


def test_a_translation_of_a_text_that_is_gone_is_a_problem_only_where_it_is_asked_for(tmp_path: Path) -> None:
    catalog = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "Ein alter Satz."\nmsgstr "An old sentence."\n'
    folder = small_base.write(tmp_path / "base", {"translations/en.po": catalog})
    with pytest.raises(BrokenKnowledge, match="no such text"):
        load(folder, small_base.TODAY)
    assert not load(folder, small_base.TODAY, leftovers=False).translations["en"]
