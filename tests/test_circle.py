"""The circle closes: unanswered → given with consent → on the agenda → learnt → live → the same question is answered."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import load
from tests.bot_api import BotApi, Person
from tests.knowledge import small_base
from tests.process import BotProcess

NUMBER = "0711 3512345"
ASKED = f"ich möchte einen surfstick, handy {NUMBER}"
GOLDEN = '{"question": "Gibt es hier WLAN", "expect": "internet-wlan"}\n{"question": "Wer repariert die Heizung?", "expect": "reparatur"}\n'
OFFER, YES = "Anonym an den Runden Tisch", "Ja, weitergeben"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base", {"questions/topics.jsonl": GOLDEN})


async def gives(api: BotApi, person: Person) -> str:
    """Asks, is not answered, and gives the question after having seen what would be given: these words."""
    answer = await api.answer_to(person.says(ASKED), 90)
    assert "Darf ich die Frage ohne deinen Namen an den Runden Tisch geben?" in answer.text
    page = await api.answer_to(person.taps(answer, OFFER), 30)
    given = page.text.splitlines()[1]
    assert given.startswith("ich ")  # of so small a base hardly a word is known, so most might be names
    assert NUMBER not in given
    assert given in (await api.answer_to(person.taps(page, YES), 30)).text
    return given


async def agenda(bot: BotProcess, out: Path) -> str:
    await asyncio.to_thread(bot.command, "agenda", "--out", str(out))
    return out.read_text(encoding="utf-8-sig")


async def live(bot: BotProcess) -> None:
    async with asyncio.timeout(90):
        while "is live" not in bot.log.read_text():
            await asyncio.sleep(0.1)


async def test_a_question_that_nobody_could_answer_is_answered_after_the_round_table_has_dealt_with_it(
    api: BotApi, tmp_path: Path, folder: Path, small_cache: Path, small_dialogue: Dialogue
) -> None:
    people = [api.person(name) for name in ("Amina", "Béla", "Carl")]
    with BotProcess(api, tmp_path, {"WEGWEISER_KNOWLEDGE": str(folder), "WEGWEISER_CACHE": str(small_cache)}) as bot:
        [given] = {await gives(api, person) for person in people}

        assert given in await agenda(bot, tmp_path / "agenda.csv")

        typed = "internet\n1\nich suche einen Surfstick fürs Handy\nWie komme ich mit einem Stick ins Netz?\ny\n"
        told = await asyncio.to_thread(bot.command, "learn", typed=typed)
        assert "asked 3 times" in told
        assert "3 questions are settled" in told
        await live(bot)

        for person in people:
            answer = await api.answer_to(person.says(ASKED), 30)
            assert answer.text.startswith("Internet und WLAN\n")

        assert await bot.terminate() == 0
    with closing(sqlite3.connect(tmp_path / "data" / "wegweiser" / "wegweiser.sqlite")) as database:
        assert database.execute("SELECT DISTINCT words, became, topic FROM open_questions").fetchall() == [("", "learnt", "internet-wlan")]
    assert "ich suche einen Surfstick fürs Handy" in load(folder, small_base.TODAY).utterances["de"]["internet-wlan"].examples
    assert "ins Netz?" in (folder / "questions" / "topics.jsonl").read_text(encoding="utf-8")
    assert "Traceback" not in bot.log.read_text()
    kept = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()) + bot.log.read_bytes()
    for secret in ("3512345", "Amina", "Béla", "surfstick", str(people[0].chat_id)):  # settled: not even the words are left
        assert secret.encode() not in kept, secret
