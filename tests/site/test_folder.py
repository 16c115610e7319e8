"""Writing a site: all or none, and never over what is not a site's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.site.folder import NotOurFolder, replace

FIRST = [("index.html", b"first"), ("de/index.html", b"de")]


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_new_site_takes_the_place_of_an_old_one_without_its_leftovers(tmp_path: Path) -> None:
    folder = tmp_path / "www"
    replace(folder, FIRST)
    replace(folder, [("index.html", b"second")])
    assert (folder / "index.html").read_bytes() == b"second"
    assert everything(folder) == {"index.html", ".wegweiser-site"}
    assert [path.name for path in tmp_path.iterdir()] == ["www"]


def test_a_site_that_breaks_off_leaves_the_old_one_standing(tmp_path: Path) -> None:
    folder = tmp_path / "www"
    replace(folder, FIRST)

    def breaks() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"second"
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        replace(folder, breaks())
    assert (folder / "index.html").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["www"]


def test_what_a_killed_run_left_behind_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".www.new").mkdir()
    (tmp_path / ".www.new" / "half.html").write_text("x")
    replace(tmp_path / "www", FIRST)
    assert [path.name for path in tmp_path.iterdir()] == ["www"]


def test_a_run_killed_between_the_two_renames_loses_no_site(tmp_path: Path) -> None:
    """The old site stands aside then; a new run that fails must put it back."""
    folder = tmp_path / "www"
    replace(folder, FIRST)
    folder.rename(tmp_path / ".www.old")

    def breaks() -> Iterator[tuple[str, bytes]]:
        raise RuntimeError("power cut")
        yield

    with pytest.raises(RuntimeError):
        replace(folder, breaks())
    assert (folder / "index.html").read_bytes() == b"first"


@pytest.mark.parametrize("with_site", [True, False])
def test_a_folder_with_other_files_is_refused_and_left_as_it_is(tmp_path: Path, with_site: bool) -> None:
    folder = tmp_path / "www"
    if with_site:
        replace(folder, FIRST)
    folder.mkdir(exist_ok=True)
    (folder / "thesis.odt").write_text("years of work")
    before = everything(folder)
    with pytest.raises(NotOurFolder, match=r"not part of a site: thesis\.odt \(name an empty folder"):
        replace(folder, FIRST)
    assert everything(folder) == before


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "www").write_text("x")
    with pytest.raises(NotOurFolder, match="is a file"):
        replace(tmp_path / "www", FIRST)


def test_an_empty_folder_will_do_and_others_may_read_the_site(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    replace(tmp_path / "www", FIRST)
    assert (tmp_path / "www").stat().st_mode & 0o005 == 0o005
