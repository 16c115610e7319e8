"""A bad edit never goes live: the running bot is asked all the time while its knowledge is edited, well and badly."""

import asyncio
import itertools
import re
import shutil
from pathlib import Path

import aiohttp
import pytest

from bot.channels.telegram.flood import SECONDS_EACH
from bot.conversation.dialogue import Dialogue
from tests.bot_api import BotApi, Person
from tests.knowledge import small_base
from tests.process import BotProcess, free_port

STEP, PHONE = "steps: [Frag die Koordinationsstelle.]", "1234-570"
SHOWN = re.compile(r"1234-5(\d\d).*Fassung (\d\d)", re.DOTALL)


def edition(number: int, **other: str) -> dict[str, str]:
    """The same number stands in two files: who reads them from different editions finds two numbers."""
    actors = small_base.FILES["actors.yaml"].replace(PHONE, f"1234-5{number}")
    topics = small_base.FILES["topics/unterkunft.yaml"].replace(STEP, f"steps: [Das ist Fassung {number}.]")
    return {"actors.yaml": actors, "topics/unterkunft.yaml": topics} | other


def broken(number: int) -> dict[str, str]:
    return edition(number, **{"topics/schutz.yaml": small_base.FILES["topics/schutz.yaml"].replace("actor: notruf", "actor: notfur")})


async def write(folder: Path, changes: dict[str, str]) -> None:
    """File by file, as an editor or git does."""
    for name, text in changes.items():
        part = folder / f".{Path(name).name}.part"
        part.write_text(text, encoding="utf-8")
        part.replace(folder / name)
        await asyncio.sleep(0.3)


class Crowd:
    """People who ask without pause."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self.people = [api.person(f"Person {number}") for number in range(16)]
        self._asking = [asyncio.create_task(self._ask(person)) for person in self.people]
        self.asked = 0

    async def _ask(self, person: Person) -> None:
        for count in itertools.count(1):
            person.says("Wie bekomme ich Internet?")
            self.asked += 1
            await self._api.wait_for(person, count, 60)
            await asyncio.sleep(SECONDS_EACH)  # no faster, or the bot takes them for a flood

    async def stop(self) -> None:
        for task in self._asking:
            task.cancel()
        await asyncio.gather(*self._asking, return_exceptions=True)

    def answers(self) -> list[tuple[str, ...]]:
        """The two numbers of each answer, in order of time for each person."""
        texts = [message.text for person in self.people for message in self._api.messages(person)]
        found = [SHOWN.search(text) for text in texts]
        assert None not in found, [text for text, there in zip(texts, found, strict=True) if not there][:1]
        return [there.groups() for there in found if there]

    async def read(self, number: int) -> None:
        """Until somebody has read this edition."""
        async with asyncio.timeout(90):
            while (str(number), str(number)) not in self.answers():
                await asyncio.sleep(0.1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base", edition(10))


async def ready(port: int) -> tuple[int, dict[str, object]]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/readyz") as response:
        return response.status, (await response.json())["Kleinstadt"]


async def metrics(port: int) -> str:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/metrics") as response:
        return await response.text()


async def refused(port: int, wanted: bool) -> None:
    async with asyncio.timeout(90):
        while ((await ready(port))[1]["last_edit"] == "refused") is not wanted:
            await asyncio.sleep(0.1)


async def test_everybody_is_answered_from_one_whole_good_base_while_it_is_edited(
    api: BotApi, tmp_path: Path, folder: Path, small_cache: Path, small_dialogue: Dialogue
) -> None:
    port = free_port()
    settings = {"WEGWEISER_KNOWLEDGE": str(folder), "WEGWEISER_CACHE": str(small_cache), "WEGWEISER_LISTEN": f"127.0.0.1:{port}"}
    with BotProcess(api, tmp_path, settings) as bot:
        await api.answer_to(api.person("Amina").says("hausordnung"), 90)
        since = (await ready(port))[1]["knowledge_since"]
        crowd = Crowd(api)
        await write(folder, edition(20))
        await crowd.read(20)
        await write(folder, broken(30))
        await refused(port, True)
        status, told = await ready(port)
        assert (status, str(told["knowledge_since"]) > str(since)) == (200, True)
        assert 'wegweiser_edit_refused{town="Kleinstadt"} 1.0' in await metrics(port)
        (folder / "topics" / "unterkunft.yaml").write_text(edition(40)["topics/unterkunft.yaml"][:900], encoding="utf-8")  # half written
        await asyncio.sleep(1.5)
        shutil.rmtree(folder / "topics")  # as when git changes branches
        await asyncio.sleep(1.5)
        small_base.write(folder, edition(50))
        await crowd.read(50)
        assert 'wegweiser_edit_refused{town="Kleinstadt"} 0.0' in await metrics(port)
        assert (await ready(port))[1]["last_edit"] == "live"
        await crowd.stop()
        assert await bot.terminate() == 0
    answers = crowd.answers()
    assert len(answers) >= crowd.asked - len(crowd.people)  # whoever just asked when it ended may still wait
    assert set(answers) == {("10", "10"), ("20", "20"), ("50", "50")}
    log = bot.log.read_text()
    assert "topics/schutz.yaml:" in log
    assert "no actor 'notfur' (did you mean 'notruf'?)" in log
    assert "Traceback" not in log


async def test_the_menu_is_shown_anew_when_its_texts_change(
    api: BotApi, tmp_path: Path, folder: Path, small_cache: Path, small_dialogue: Dialogue
) -> None:
    with BotProcess(api, tmp_path, {"WEGWEISER_KNOWLEDGE": str(folder), "WEGWEISER_CACHE": str(small_cache)}):
        await api.answer_to(api.person("Amina").says("hausordnung"), 90)
        texts = folder / "texts" / "de.ftl"
        menu = re.sub(r"(?m)^command-themen = .*$", "command-themen = Ganz neue Übersicht", texts.read_text(encoding="utf-8"))
        texts.write_text(menu, encoding="utf-8")
        async with asyncio.timeout(90):
            while not any("Ganz neue Übersicht" in str(call.parameters) for call in api.calls if call.method == "setMyCommands"):
                await asyncio.sleep(0.1)


async def test_a_restart_in_the_middle_of_a_bad_edit_serves_what_was_good(
    api: BotApi, tmp_path: Path, folder: Path, small_cache: Path, small_dialogue: Dialogue
) -> None:
    amina = api.person("Amina")
    bot = BotProcess(api, tmp_path, {"WEGWEISER_KNOWLEDGE": str(folder), "WEGWEISER_CACHE": str(small_cache)})
    with bot:
        await api.answer_to(amina.says("Wie bekomme ich Internet?"), 90)
        assert await bot.terminate() == 0
    await write(folder, broken(30))
    with bot:
        assert "Fassung 10" in (await api.answer_to(amina.says("Wie bekomme ich Internet?"), 90)).text
    assert "no actor 'notfur'" in bot.log.read_text()
