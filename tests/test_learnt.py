"""What was learnt is kept on disk, by contents; what cannot be used is made anew, what cannot be kept only costs time."""

import io
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bot.matching
from bot import app, learnt
from bot.app import make_matcher
from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.taught import taught
from bot.matching import learning, trained
from bot.matching.corpus import Document
from bot.matching.language import NO_LANGUAGES
from bot.matching.matcher import Matcher
from bot.matching.ranker import Learnt
from bot.matching.trained import Trained
from tests.knowledge import small_base

NOTHING = Trained({}, {}, NO_LANGUAGES, frozenset())


@pytest.fixture(scope="module")
def kept(small_folder: Path, small_cache: Path, small_dialogue: Dialogue) -> Path:
    """What making the small dialogue has left behind."""
    return small_cache / learnt.key(fingerprint(small_folder))


def not_an_archive() -> bytes:
    single = io.BytesIO()
    np.save(single, np.zeros(3))
    return single.getvalue()


def test_what_is_read_back_ranks_as_what_was_written(kept: Path, tmp_path: Path, small_knowledge: KnowledgeBase) -> None:
    first = learnt.read(kept.parent, kept.name)
    assert first is not None
    learnt.write(tmp_path, "again", first)
    second = learnt.read(tmp_path, "again")
    assert second is not None
    question = ["toilette", "kaput", "wer", "hilft"]
    assert Matcher(small_knowledge, second).rank(question, "de") == Matcher(small_knowledge, first).rank(question, "de")


def test_nothing_is_known_under_another_key(kept: Path) -> None:
    assert learnt.read(kept.parent, "other") is None


def test_the_key_changes_with_the_knowledge() -> None:
    assert learnt.key("one") == learnt.key("one")
    assert learnt.key("one") != learnt.key("two")


def test_the_key_changes_with_the_code_that_learns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = learnt.key("one")
    copy = tmp_path / "matching"
    shutil.copytree(Path(str(bot.matching.__file__)).parent, copy)
    monkeypatch.setattr(bot.matching, "__file__", str(copy / "__init__.py"))
    assert learnt.key("one") == before
    (copy / "linear.py").open("a").write("\n")
    assert learnt.key("one") != before


def test_only_a_language_whose_corpus_changed_is_learnt_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    english = "reparatur:\n  examples: [our heating is broken, who mends the window, the lamp does not work]\n"
    again: list[str] = []

    def counted(documents: Sequence[Document], language: str, stop_words: frozenset[str]) -> Learnt:
        again.append(language)
        return learning.learn(documents, language, stop_words)

    def learnt_with(changes: dict[str, str]) -> list[str]:
        folder = small_base.write(tmp_path / "base", {"examples/en/unterkunft.yaml": english} | changes)
        again.clear()
        make_matcher(folder, tmp_path / "cache", small_base.TODAY)
        return list(again)

    monkeypatch.setattr(trained, "learn", counted)
    phone = small_base.with_change("actors.yaml", "1234-560", "1234-561")
    assert learnt_with({}) == ["de", "en"]
    assert learnt_with(phone) == []
    assert learnt_with({"examples/en/unterkunft.yaml": english.replace("lamp", "light")}) == ["en"]
    assert learnt_with(phone) == []


def test_an_edit_of_what_nobody_asks_by_takes_over_what_was_learnt(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    shutil.copytree(kept, cache / kept.name)
    number = small_base.with_change("actors.yaml", "+49 711 1234-560", "+49 711 1234-999")
    dates = {name: content.replace("2026-11-22", "2026-11-23") for name, content in small_base.FILES.items() if name.startswith("topics")}
    monkeypatch.setattr(app, "learn_all", lambda *_arguments, **_options: pytest.fail("learnt again"))
    for at, changes in enumerate((number, dates)):
        folder = small_base.write(tmp_path / str(at), changes)
        knowledge, edited = make_matcher(folder, cache, small_base.TODAY)
        assert edited.rank(["hausordnung"], "de").best.target == "hausordnung"
        assert (cache / learnt.key(fingerprint(folder))).is_dir()
    assert str(next(iter(knowledge.topics.values())).responsibilities[0].provenance.checked) == "2026-11-23"


@pytest.mark.parametrize(
    "changes",
    [
        small_base.with_change("topics/unterkunft.yaml", "title: Internet und WLAN", "title: Internet im Haus"),
        small_base.with_change("actors.yaml", "aliases: [LRA, Kreisverwaltung]", "aliases: [LRA, Kreisamt]"),
        small_base.with_change("examples/de/unterkunft.yaml", "internet geht nicht", "netz geht nicht"),
        small_base.with_change("vocabulary.yaml", "[ab, als,", "[ab, also, als,"),
    ],
    ids=["title", "alias", "example", "stop word"],
)
def test_an_edit_of_what_people_ask_by_does_not(kept: Path, tmp_path: Path, changes: small_base.Changes) -> None:
    edited = load(small_base.write(tmp_path, changes), small_base.TODAY)
    assert learnt.taken_over(kept.parent, "other", taught(edited)) is None


@pytest.fixture
def brought(kept: Path, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program as in the container image: beside its knowledge base lies what was learnt from it, which nobody may write."""
    packed = tmp_path / "packed"
    shutil.copytree(kept, packed / "learnt" / kept.name)
    shutil.copytree(small_folder, packed / "town")
    monkeypatch.setattr(app, "default_folder", lambda: packed / "town")
    monkeypatch.setattr(app, "learn_all", lambda *_arguments, **_options: pytest.fail("learnt again"))
    return packed


def test_what_the_program_brings_along_is_not_learnt_again(brought: Path, tmp_path: Path) -> None:
    matcher = make_matcher(brought / "town", tmp_path / "cache", small_base.TODAY)[1]
    assert matcher.rank(["hausordnung"], "de").best.target == "hausordnung"
    assert not (tmp_path / "cache").exists(), "it is read where it lies"


def test_after_an_edit_of_what_nobody_asks_by_what_was_brought_along_still_serves(brought: Path, tmp_path: Path) -> None:
    folder = small_base.write(tmp_path / "edited", small_base.with_change("actors.yaml", "+49 711 1234-560", "+49 711 1234-999"))
    make_matcher(folder, tmp_path / "cache", small_base.TODAY)
    assert (tmp_path / "cache" / learnt.key(fingerprint(folder))).is_dir()


def test_of_what_was_brought_along_an_edit_makes_only_its_own_language_be_learnt_anew(
    brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[str] = []

    def counted(documents: Sequence[Document], language: str, stop_words: frozenset[str]) -> Learnt:
        again.append(language)
        return learning.learn(documents, language, stop_words)

    monkeypatch.setattr(app, "learn_all", trained.learn_all)
    monkeypatch.setattr(trained, "learn", counted)
    english = {"examples/en/unterkunft.yaml": "reparatur:\n  examples: [our heating is broken, who mends the window]\n"}
    make_matcher(small_base.write(tmp_path / "edited", english), tmp_path / "cache", small_base.TODAY)
    assert again == ["en"]


def test_a_ranker_that_cannot_be_read_is_learnt_again(kept: Path, tmp_path: Path) -> None:
    shutil.copytree(kept, tmp_path / "key")
    with np.load(kept / "languages.npz") as arrays:
        corpus = bytes(arrays["corpora"]).decode().split("\n")[0]
        code = bytes(arrays["codes"]).decode().split("\n")[0]
    assert learnt.ranker(tmp_path, corpus) is not None
    (tmp_path / "key" / f"{code}.npz").write_bytes(b"half")
    assert learnt.ranker(tmp_path, corpus) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"PK\x03\x04 half an archive", not_an_archive()],
    ids=["empty", "text", "half an archive", "not an archive"],
)
def test_a_file_that_cannot_be_used_is_told_and_taken_for_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes) -> None:
    (tmp_path / "key").mkdir()
    (tmp_path / "key" / "languages.npz").write_bytes(content)
    assert learnt.read(tmp_path, "key") is None
    assert "cannot be used and is made anew" in caplog.text


def test_a_file_cut_off_anywhere_is_taken_for_nothing(kept: Path, tmp_path: Path) -> None:
    for path in kept.iterdir():
        shutil.copytree(kept, tmp_path / "key")
        whole = path.read_bytes()
        for share in (0.1, 0.5, 0.9, 0.999):
            (tmp_path / "key" / path.name).write_bytes(whole[: int(len(whole) * share)])
            assert learnt.read(tmp_path, "key") is None
        shutil.rmtree(tmp_path / "key")


def test_a_file_in_which_something_is_missing_is_taken_for_nothing(kept: Path, tmp_path: Path) -> None:
    shutil.copytree(kept, tmp_path / "key")
    with np.load(kept / "de.npz") as arrays:
        rest: dict[str, Any] = {}
        rest.update(list(arrays.items())[1:])
    np.savez(tmp_path / "key" / "de.npz", **rest)
    assert learnt.read(tmp_path, "key") is None


def test_a_folder_in_which_a_file_is_missing_is_taken_for_nothing(kept: Path, tmp_path: Path) -> None:
    for path in kept.iterdir():
        shutil.copytree(kept, tmp_path / "key")
        (tmp_path / "key" / path.name).unlink()
        assert learnt.read(tmp_path, "key") is None
        shutil.rmtree(tmp_path / "key")


def test_a_file_from_a_stranger_runs_no_code(kept: Path, tmp_path: Path) -> None:
    class Harmful:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (os.mkdir, (str(tmp_path / "harm"),))

    shutil.copytree(kept, tmp_path / "key")
    np.save(tmp_path / "key" / "de.weights.npy", np.array([Harmful()], dtype=object))
    assert learnt.read(tmp_path, "key") is None
    assert not (tmp_path / "harm").exists()


def test_the_folder_is_made_when_it_is_not_there(tmp_path: Path) -> None:
    learnt.write(tmp_path / "deep" / "down", "key", NOTHING)
    assert [path.name for path in (tmp_path / "deep" / "down").iterdir()] == ["key"]


def test_a_folder_that_cannot_be_written_is_told_with_the_setting_that_mends_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    learnt.write(tmp_path / "file", "key", NOTHING)
    assert "set WEGWEISER_CACHE to a folder that can be written" in caplog.text


def test_only_the_latest_are_kept(tmp_path: Path) -> None:
    for number in range(learnt.KEPT + 2):
        learnt.write(tmp_path, f"key{number}", NOTHING)
        os.utime(tmp_path / f"key{number}", (number, number))
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"key{number}" for number in range(2, learnt.KEPT + 2)]
