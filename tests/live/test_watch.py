"""Edits are noticed however they are made, and only when the editing has come to rest."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.live import watch
from bot.live.copies import stamp
from bot.live.watch import edited
from tests.knowledge import small_base


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "REST_SECONDS", 0.2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base")


def write(folder: Path) -> None:
    (folder / "town.yaml").write_text((folder / "town.yaml").read_text() + "\n")


def rename(folder: Path) -> None:
    (folder / ".town.yaml.tmp").write_text((folder / "town.yaml").read_text() + "\n")
    (folder / ".town.yaml.tmp").replace(folder / "town.yaml")


def new_file(folder: Path) -> None:
    (folder / "topics" / "neu.yaml").write_text("area: x\n")


def delete(folder: Path) -> None:
    (folder / "sources.yaml").unlink()


@pytest.mark.parametrize("edit", [write, rename, new_file, delete])
async def test_an_edit_is_noticed_at_once(folder: Path, edit: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LOOK_SECONDS", 60.0)
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.5)
    edit(folder)
    await asyncio.wait_for(waiting, 20)


async def test_an_editors_own_files_are_no_edit(folder: Path) -> None:
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.3)
    for name in (".town.yaml.swp", "town.yaml~", "4913", "#town.yaml#", ".#town.yaml"):
        (folder / name).write_text("x")
    (folder / ".git").mkdir()
    (folder / ".git" / "town.yaml").write_text("x")
    await asyncio.sleep(1.0)
    assert not waiting.done()
    waiting.cancel()


async def test_many_changes_are_one_edit_once_they_rest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "REST_SECONDS", 3.0)  # a busy machine may stand still for a second
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.3)
    for number in range(10):
        (folder / "topics" / f"neu{number}.yaml").write_text("area: x\n")
        await asyncio.sleep(0.1)
        assert not waiting.done()
    await asyncio.wait_for(waiting, 20)


async def test_a_link_swapped_to_another_folder_is_noticed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.5)
    link = tmp_path / "link"
    link.symlink_to(folder)
    waiting = asyncio.create_task(edited(link, stamp(link)))
    await asyncio.sleep(0.3)
    small_base.write(tmp_path / "other")
    (tmp_path / "new").symlink_to(tmp_path / "other")
    (tmp_path / "new").replace(link)
    await asyncio.wait_for(waiting, 20)


async def test_a_folder_that_goes_and_comes_back_is_noticed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.5)
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.3)
    folder.rename(tmp_path / "away")
    await asyncio.wait_for(waiting, 20)
    assert stamp(folder) == frozenset()
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.7)
    (tmp_path / "away").rename(folder)
    await asyncio.wait_for(waiting, 20)


async def test_waiting_ends_at_once_when_cancelled(folder: Path) -> None:
    waiting = asyncio.create_task(edited(folder, stamp(folder)))
    await asyncio.sleep(0.5)
    began = time.monotonic()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert time.monotonic() - began < 2
