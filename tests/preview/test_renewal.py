"""The knowledge base behind the page: what is saved is checked and then answers, what is broken never does."""

import asyncio
import multiprocessing
import os
import time
from contextlib import suppress
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bot.conversation.turn import State, Utterance
from bot.preview import renewal
from bot.preview.renewal import Renewal
from tests.knowledge import small_base
from tests.preview.conftest import Shown

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONE = small_base.with_change("actors.yaml", "+49 711 1234-560", "+49 711 1234-999")
BROKEN = small_base.with_change("topics/unterkunft.yaml", "actor: landratsamt", "actor: landratsampt")
TAUGHT = small_base.with_change("examples/de/unterkunft.yaml", "    - Welche Regeln gelten im Haus?", "    - Wo parkt mein Elefant?")


def answer(preview: Shown, text: str) -> str:
    assert preview.renewal.dialogue
    turn = preview.renewal.dialogue.respond(Utterance(text), State(), small_base.NOW)
    return "\n".join(message.text for message in turn.messages)


async def test_a_changed_number_is_said_after_saving(preview: Shown) -> None:
    assert "1234-560" in answer(preview, "Nummer vom Landratsamt")
    before = preview.renewal.status.version
    status = await preview.saved(PHONE)
    assert "1234-999" in answer(preview, "Nummer vom Landratsamt")
    assert status.version > before


async def test_a_broken_file_is_told_with_its_line_and_the_last_good_state_answers_until_it_is_mended(preview: Shown) -> None:
    await preview.saved(PHONE)
    status = await preview.saved({**PHONE, **BROKEN})
    (problem,) = status.problems
    assert status.refused
    name, content = next(iter(BROKEN.items()))
    assert (problem.file, problem.line) == (name, small_base.line_of(name, "landratsampt", content))
    assert "landratsamt" in problem.mend
    assert "1234-999" in answer(preview, "Nummer vom Landratsamt")
    assert (await preview.saved()).problems == ()
    assert "1234-560" in answer(preview, "Nummer vom Landratsamt")


async def test_while_it_learns_the_last_good_state_answers_and_the_steps_are_told(preview: Shown) -> None:
    await preview.saved()
    saving = asyncio.create_task(preview.saved(TAUGHT))
    status = await preview.becomes(lambda status: status.work == "learning")
    assert status.step
    assert 0 <= status.step.done <= status.step.whole
    assert "Heimleitung" in answer(preview, "Wer macht die Hausordnung?")
    await saving
    assert "Hausordnung" in answer(preview, "wo parkt mein elefant")


async def test_a_translation_of_a_text_that_is_gone_is_told_and_keeps_nothing_from_answering(tmp_path: Path, small_cache: Path) -> None:
    gone = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Hausregeln von früher"\nmsgstr "Old rules"\n'
    begun = Renewal(small_base.write(tmp_path / "base", {"translations/en.po": gone}), small_cache, lambda: small_base.NOW)
    keeping = asyncio.create_task(begun.keep_up())
    async with asyncio.timeout(90):
        while begun.status.work:
            await begun.told()
    await ended(keeping)
    (problem,) = begun.status.problems
    assert problem.file == "translations/en.po"
    assert begun.dialogue
    assert not begun.status.refused


async def test_what_is_due_and_how_far_each_language_is_are_counted(preview: Shown) -> None:
    old = small_base.FILES["actors.yaml"].replace("checked: 2026-11-22", "checked: 2025-11-22", 1)
    status = await preview.saved({"actors.yaml": old})
    assert status.board
    assert [(one.kind, one.id, str(one.until)) for one in status.board.overdue] == [("body", "notruf", "2026-05-21")]
    assert {row.language: row.texts - row.missing > 0 for row in status.board.coverage} == {"de": True, "en": False, "ar": False}
    assert all(row.examples for row in status.board.coverage if row.language == "de")


async def test_a_folder_that_is_broken_from_the_start_answers_once_it_is_mended(tmp_path: Path, small_cache: Path) -> None:
    folder = small_base.write(tmp_path / "base", BROKEN)
    begun = Renewal(folder, small_cache, lambda: small_base.NOW)
    keeping = asyncio.create_task(begun.keep_up())
    async with asyncio.timeout(90):
        while not begun.status.problems:
            await begun.told()
        assert begun.dialogue is None
        small_base.write(folder)
        while begun.dialogue is None:
            await begun.told()
    await ended(keeping)


async def test_when_told_to_end_it_takes_along_those_who_learn_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewal, "_look_through", looks_forever)
    begun = Renewal(small_base.write(tmp_path / "base"), tmp_path / "cache", lambda: small_base.NOW)
    keeping = asyncio.create_task(begun.keep_up())
    async with asyncio.timeout(90):
        while begun.status.step is None:
            await begun.told()
    group, child = begun.status.step.done, begun.status.step.whole
    os.kill(child, 0)
    await ended(keeping)
    with pytest.raises(ProcessLookupError):
        os.kill(group, 0)
    assert not alive(child)


def looks_forever(told: Connection, _folder: Path, _cache: Path, _now: datetime) -> None:
    """In place of the work: starts another process, as learning on two cores does, and tells who both are."""
    os.setpgid(0, 0)
    child = multiprocessing.get_context("spawn").Process(target=sleeps)
    child.start()
    told.send(renewal.Finding(step=renewal.Step("pids", os.getpid(), child.pid or 0)))
    child.join()


def sleeps() -> None:
    time.sleep(300)


def alive(pid: int) -> bool:
    """A process that has ended but that nobody has taken notice of is not."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] not in "ZX"
    return False


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
