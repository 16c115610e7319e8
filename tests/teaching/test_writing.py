"""All files are written, or none."""

from pathlib import Path

import pytest

from bot.teaching.writing import NotWritten, read_all, write_all

NEW = {"a.yaml": "a: 2\n", "questions/b.jsonl": "{}\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text("a: 1\n")
    return tmp_path


def test_files_are_replaced_and_new_ones_made(folder: Path) -> None:
    (folder / "a.yaml").chmod(0o640)
    write_all(folder, NEW, read_all(folder, NEW))
    assert read_all(folder, NEW) == NEW
    assert (folder / "a.yaml").stat().st_mode & 0o777 == 0o640
    assert not list(folder.rglob(".*"))


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(folder: Path) -> None:
    before = read_all(folder, NEW)
    (folder / "a.yaml").write_text("a: 3\n")
    with pytest.raises(NotWritten, match="somebody has changed"):
        write_all(folder, NEW, before)
    assert read_all(folder, NEW) == {"a.yaml": "a: 3\n"}
    assert not list(folder.rglob(".*"))


@pytest.mark.parametrize("failing", [1, 2])
def test_when_one_cannot_be_written_all_stays_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    replace, calls = Path.replace, iter(range(1, 9))

    def full(self: Path, to: Path) -> Path:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")
        return replace(self, to)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(NotWritten, match="No space left on device"):
        write_all(folder, NEW, read_all(folder, NEW))
    assert read_all(folder, NEW) == {"a.yaml": "a: 1\n"}
    assert not list(folder.rglob(".*"))
