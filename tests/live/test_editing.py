"""Each edit is served whole or refused; what is refused is told, and what was good stays."""

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.app import make_editing, prepare
from bot.conversation.dialogue import Dialogue
from bot.knowledge.problems import BrokenKnowledge, Problem
from bot.live import editing as module
from bot.live import watch
from bot.live.editing import Changes, Editing
from bot.settings import Settings
from tests.knowledge import small_base

BROKEN = small_base.with_change("topics/unterkunft.yaml", "state: unsettled", "state: unclear")


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "REST_SECONDS", 0.2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base")


@pytest.fixture
def make(folder: Path, small_cache: Path, small_dialogue: Dialogue) -> Callable[[], Editing[Dialogue]]:
    return lambda: make_editing(Settings(knowledge=folder, cache=small_cache))


class Following:
    """An editing that is followed, with all that was told of it."""

    def __init__(self, editing: Editing[Dialogue]) -> None:
        self.editing = editing
        self.told: asyncio.Queue[str | tuple[Problem, ...]] = asyncio.Queue()

    async def run(self) -> None:
        await self.editing.run(Changes(self._live, self._refused), asyncio.Lock())

    async def next(self) -> str | tuple[Problem, ...]:
        return await asyncio.wait_for(self.told.get(), 20)

    async def _live(self, before: Dialogue, served: Dialogue) -> None:
        assert served is self.editing.edition.served
        self.told.put_nowait("live")

    async def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.told.put_nowait(problems)


@pytest.fixture
async def following(make: Callable[[], Editing[Dialogue]]) -> AsyncIterator[Following]:
    following = Following(make())
    task = asyncio.create_task(following.run())
    await asyncio.sleep(0.3)
    yield following
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_good_edit_is_served(following: Following, folder: Path) -> None:
    first = following.editing.edition
    small_base.write(folder, small_base.with_change("actors.yaml", "1234-560", "1234-999"))
    assert await following.next() == "live"
    edition = following.editing.edition
    assert edition.served.knowledge.actors["landratsamt"].contact.phone == "+49 711 1234-999"
    assert edition.since > first.since


async def test_a_bad_edit_is_refused_with_every_problem_and_what_was_good_stays(following: Following, folder: Path) -> None:
    first = following.editing.edition
    small_base.write(folder, {**BROKEN, **small_base.with_change("actors.yaml", '"112"', "0112")})
    problems = await following.next()
    assert {(problem.file, problem.line > 0) for problem in problems if isinstance(problem, Problem)} == {
        ("topics/unterkunft.yaml", True),
        ("actors.yaml", True),
    }
    edition = following.editing.edition
    assert (edition.served, edition.since, edition.refused) == (first.served, first.since, problems)


async def test_taking_a_bad_edit_back_ends_the_refusal(following: Following, folder: Path) -> None:
    first = following.editing.edition
    small_base.write(folder, BROKEN)
    assert await following.next()
    small_base.write(folder)
    assert await following.next() == "live"
    assert following.editing.edition == first


async def test_a_text_whose_translation_is_out_of_date_goes_live_all_the_same(following: Following, folder: Path) -> None:
    old = "Lies den Aushang im Haus."
    catalog = f'msgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "{old}"\nmsgstr "Read the notice in the house."\n'
    small_base.write(folder, {"translations/en.po": catalog})
    assert await following.next() == "live"
    small_base.write(folder, small_base.with_change("topics/unterkunft.yaml", old, "Lies den Zettel im Haus."))
    assert await following.next() == "live"


async def test_when_preparing_fails_for_no_fault_of_the_edit_it_is_tried_again(
    folder: Path, make: Callable[[], Editing[Dialogue]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_cache: Path
) -> None:
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.5)
    editing = make()
    editing._prepare = partial(once_out_of_memory, tmp_path / "tried", small_cache)
    following = Following(editing)
    task = asyncio.create_task(following.run())
    small_base.write(folder, small_base.with_change("actors.yaml", "1234-560", "1234-998"))
    problems = await following.next()
    assert "ended with code 137 (is there enough memory?)" in str(problems)
    assert await following.next() == "live"
    task.cancel()


def once_out_of_memory(tried: Path, cache: Path, folder: Path) -> tuple[Problem, ...]:
    import os

    if not tried.exists():
        tried.touch()
        os._exit(137)
    return prepare(cache, folder)


class TestAtTheStart:
    def test_a_broken_folder_without_an_earlier_good_state_is_an_error(self, folder: Path, tmp_path: Path) -> None:
        small_base.write(folder, BROKEN)
        with pytest.raises(BrokenKnowledge, match="unclear"):
            make_editing(Settings(knowledge=folder, cache=tmp_path / "cache"))

    @pytest.mark.parametrize("changes", [BROKEN, {"town.yaml": "town: [\n"}], ids=["broken", "unreadable"])
    def test_a_restart_with_a_broken_folder_serves_the_last_good_state(
        self, folder: Path, make: Callable[[], Editing[Dialogue]], changes: small_base.Changes, caplog: pytest.LogCaptureFixture
    ) -> None:
        good = make().edition.served.knowledge
        small_base.write(folder, changes)
        edition = make().edition
        assert edition.served.knowledge.topics == good.topics
        assert edition.refused
        assert str(edition.refused[0]) in caplog.text

    def test_a_restart_without_the_folder_serves_the_last_good_state(
        self, folder: Path, make: Callable[[], Editing[Dialogue]], tmp_path: Path
    ) -> None:
        make()
        folder.rename(tmp_path / "away")
        assert make().edition.refused[0].cause == "no such folder"

    def test_a_cache_that_cannot_be_written_is_no_obstacle(self, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        assert make_editing(Settings(knowledge=folder, cache=tmp_path / "file")).edition.served.knowledge.topics
