"""A copy is whole: as the folder stood at one moment."""

import os
from pathlib import Path

import pytest

from bot.knowledge.loader import fingerprint
from bot.knowledge.problems import BrokenKnowledge
from bot.live import copies as module
from bot.live.copies import Copies, Restless, stamp, writable
from tests.knowledge import small_base


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base")


@pytest.fixture
def copies(folder: Path, tmp_path: Path) -> Copies:
    return Copies(folder, tmp_path / "cache")


def test_a_copy_holds_the_same_knowledge_and_nothing_else(folder: Path, copies: Copies) -> None:
    (folder / "notes.txt").write_text("not knowledge")
    (folder / "topics" / ".#unterkunft.yaml").symlink_to("user@host.1234")  # as Emacs marks an open file
    (folder / "topics" / ".unterkunft.yaml.swp").write_bytes(b"\0")  # as Vim does
    copy, taken = copies.take()
    assert fingerprint(copy) == fingerprint(folder)
    assert not list(copy.rglob(".*"))
    assert not (copy / "notes.txt").exists()
    assert taken == stamp(folder)


def test_a_stamp_differs_after_every_way_of_editing(folder: Path) -> None:
    path, seen = folder / "town.yaml", [stamp(folder)]
    path.write_text(path.read_text() + "\n")
    seen.append(stamp(folder))
    (folder / "other").write_bytes(path.read_bytes())
    (folder / "other").replace(path)
    seen.append(stamp(folder))
    path.rename(folder / "topics" / "town.yaml")
    seen.append(stamp(folder))
    assert len(set(seen)) == 4


def test_a_folder_laid_out_as_kubernetes_does_is_read_once(tmp_path: Path) -> None:
    real = small_base.write(tmp_path / "volume" / "..2026_12_01")
    (real.parent / "..data").symlink_to(real.name)
    for name in os.listdir(real):
        (real.parent / name).symlink_to(f"..data/{name}")
    assert fingerprint(real.parent) == fingerprint(real)
    before = stamp(real.parent)
    small_base.write(tmp_path / "volume" / "..2026_12_02", {"sources.yaml": None})
    (real.parent / "..new").symlink_to("..2026_12_02")
    (real.parent / "..new").replace(real.parent / "..data")
    assert stamp(real.parent) != before


def test_a_link_that_leads_back_up_does_not_hang(folder: Path) -> None:
    (folder / "topics" / "loop").symlink_to(folder)
    assert len(stamp(folder)) < 100


def test_a_folder_changed_while_it_is_copied_is_copied_again(folder: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, changes = module._copy, iter(["name: Erste", "name: Zweite"])

    def slowly(source: Path, to: Path) -> object:
        problems = copy(source, to)
        if change := next(changes, None):
            town = folder / "town.yaml"
            town.write_text(town.read_text().replace("name: Kleinstadt", change).replace("name: Erste", change))
        return problems

    monkeypatch.setattr(module, "_copy", slowly)
    taken, _ = copies.take()
    assert fingerprint(taken) == fingerprint(folder)
    assert "name: Zweite" in (taken / "town.yaml").read_text()


def test_a_folder_that_never_rests_is_told(folder: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(range(100))
    monkeypatch.setattr(module, "stamp", lambda folder: next(numbers))
    with pytest.raises(Restless, match="changed 5 times"):
        copies.take()
    assert not list((folder.parent / "cache").rglob("*.part"))


def test_a_folder_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(BrokenKnowledge, match="no such folder"):
        Copies(tmp_path / "nowhere", tmp_path).take()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_problem(folder: Path, copies: Copies) -> None:
    (folder / "town.yaml").chmod(0)
    with pytest.raises(BrokenKnowledge, match=r"town\.yaml: cannot be read"):
        copies.take()


def test_the_last_copy_kept_is_found_by_the_next_process(folder: Path, copies: Copies, tmp_path: Path) -> None:
    assert copies.good is None
    first, _ = copies.take()
    copies.keep(first)
    (folder / "sources.yaml").write_text("sources: {}\n")
    second, _ = copies.take()
    copies.keep(second)
    good = Copies(folder, tmp_path / "cache").good
    assert good
    assert fingerprint(good) == fingerprint(folder)
    assert len(list(good.parent.iterdir())) == 1


def test_a_cache_that_cannot_be_written_is_replaced_by_a_temporary_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert writable(tmp_path / "cache") == tmp_path / "cache"
    assert writable(tmp_path / "file").is_dir()
