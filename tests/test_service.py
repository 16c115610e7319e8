"""`wegweiser run` as a process: it answers, tells how it is, counts, and stops politely."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State
from bot.freshness.overlay import contact_hash
from bot.freshness.review import Confirmed
from bot.knowledge.model import KnowledgeBase
from bot.service import Town, opened, overdue
from bot.settings import Settings
from bot.voice import voices
from tests.bot_api import BotApi
from tests.knowledge import small_base
from tests.knowledge.small_base import TODAY
from tests.postgresql import Cluster
from tests.process import BotProcess, free_port


@pytest.fixture
def knowledge(small_dialogue: Dialogue, small_folder: Path, small_cache: Path) -> dict[str, str]:
    """Settings for the small base, learnt already."""
    return {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache)}


async def get(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as response:
        return response.status, await response.text()


async def test_a_conversation_goes_on_after_a_restart(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    amina = api.person("Amina")
    bot = BotProcess(api, tmp_path, knowledge)
    with bot:
        await api.answer_to(amina.says("wer repariert die kaputte heizung"), 90)
        assert await bot.terminate() == 0
    with bot:
        answer = await api.answer_to(amina.says("Telefonnummer?"), 90)
    assert "☎" in answer.text
    assert (tmp_path / "data" / "wegweiser" / "wegweiser.sqlite").exists()


@pytest.mark.skipif(not voices.installed(), reason="the extra 'voice' is not installed")
async def test_a_tap_under_an_answer_has_it_read_aloud(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    amina = api.person("Amina")
    with BotProcess(api, tmp_path, knowledge):
        card = await api.answer_to(amina.says("wer macht die hausordnung"), 90)
        assert (await api.answer_to(amina.taps(card, "🔊 Vorlesen"), 60)).raw["voice"]["duration"] > 10


async def test_without_the_extra_nothing_can_be_read_aloud(
    api: BotApi, tmp_path: Path, knowledge: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"TELEGRAM_BOT_TOKEN": SecretStr(api.token), "WEGWEISER_DATABASE_URL": SecretStr(f"sqlite:///{tmp_path}/w.sqlite"), **knowledge}
    monkeypatch.setattr(voices, "NEEDED", ("no_such_package",))
    async with opened(Settings(**given)) as town:  # type: ignore[arg-type]
        assert town.dialogue.desk(State(language="de"), small_base.NOW).cards.aloud() == ()


async def test_health_and_metrics_are_served_beside_polling(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    port = free_port()
    with BotProcess(api, tmp_path, {**knowledge, "WEGWEISER_LISTEN": f"127.0.0.1:{port}"}) as bot:
        amina = api.person("Geheimnisa")
        await api.answer_to(amina.says("wer repariert die kaputte heizung, geheimnis"), 90)
        api.faults.next("sendMessage", status=502)
        await api.answer_to(amina.says("hausordnung"), 90)
        assert await get(port, "/healthz") == (200, "ok\n")
        status, parts = await get(port, "/readyz")
        assert (status, '"database":true' in parts, '"telegram":true' in parts) == (200, True, True)
        status, metrics = await get(port, "/metrics")
        assert status == 200
        for name in ("wegweiser_turns_total{", "wegweiser_thinking_seconds_bucket{", "wegweiser_contacts_overdue{", "wegweiser_ready{"):
            assert name in metrics
        assert 'wegweiser_retries_total{reason="NetworkError"} 1.0' in metrics
        assert 'kind="answer",target="' in metrics
        assert "geheimnis" not in metrics.lower()
        assert str(amina.chat_id) not in metrics
        assert (await get(port, "/telegram"))[0] == 404
        await bot.terminate()
    assert "geheimnis" not in bot.log.read_text().lower()
    assert api.token not in bot.log.read_text()


async def test_without_its_database_it_answers_and_says_that_it_is_not_ready(
    api: BotApi, tmp_path: Path, knowledge: dict[str, str], postgresql: Cluster
) -> None:
    port = free_port()
    settings = {**knowledge, "WEGWEISER_LISTEN": f"127.0.0.1:{port}", "WEGWEISER_DATABASE_URL": postgresql.url()}
    amina = api.person("Amina")
    with BotProcess(api, tmp_path, settings):
        await api.answer_to(amina.says("hausordnung"), 90)
        postgresql.stop()
        try:
            assert (await api.answer_to(amina.says("wer repariert die kaputte heizung"), 90)).text
            assert (await get(port, "/readyz"))[0] == 503
            assert (await get(port, "/healthz"))[0] == 200
        finally:
            postgresql.start()
        assert (await get(port, "/readyz"))[0] == 200


async def test_a_webhook_is_served_with_a_secret_made_of_the_token(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    port = free_port()
    settings = {"WEGWEISER_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEGWEISER_LISTEN": f"127.0.0.1:{port}"}
    with BotProcess(api, tmp_path, {**knowledge, **settings}, "--webhook") as bot:
        assert (await api.answer_to(api.person("Amina").says("hausordnung"), 90)).text
        assert api.world.webhook.secret
        assert (await get(port, "/readyz"))[0] == 200
        assert await bot.terminate() == 0
    assert api.world.webhook.secret not in bot.log.read_text()


async def test_a_withdrawn_token_ends_the_program_with_an_error(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    with BotProcess(api, tmp_path, knowledge) as bot:
        await api.answer_to(api.person("Amina").says("hausordnung"), 90)
        api.rotate_token()
        api.person("Béla").says("hausordnung")
        assert await bot.wait() == 1
    assert "wegweiser: TELEGRAM_BOT_TOKEN: Telegram does not know this token" in bot.log.read_text()


@pytest.mark.parametrize(
    ("settings", "arguments", "cause"),
    [
        ({"TELEGRAM_BOT_TOKEN": ""}, (), "TELEGRAM_BOT_TOKEN is not set"),
        ({"TELEGRAM_BOT_TOKEN": "abc"}, (), "TELEGRAM_BOT_TOKEN: not a token"),
        ({}, ("--webhook",), "WEGWEISER_WEBHOOK_URL is not set"),
        ({"WEGWEISER_WEBHOOK_URL": "http://example.org"}, ("--webhook",), "WEGWEISER_WEBHOOK_URL: not an https:// address"),
        ({"WEGWEISER_LISTEN": "nowhere"}, (), "WEGWEISER_LISTEN: 'nowhere' is not host:port"),
        ({"WEGWEISER_DATABASE_URL": "mysql://a:b@c/d"}, (), "WEGWEISER_DATABASE_URL: mysql is not supported"),
        ({"WEGWEISER_DATABASE_URL": "sqlite:////dev/null/x"}, (), "WEGWEISER_DATABASE_URL: /dev/null/x cannot be made"),
    ],
)
async def test_a_setting_that_does_not_fit_ends_the_program_with_one_line(
    api: BotApi, tmp_path: Path, knowledge: dict[str, str], settings: dict[str, str], arguments: tuple[str, ...], cause: str
) -> None:
    with BotProcess(api, tmp_path, {**knowledge, **settings}, *arguments) as bot:
        assert await bot.wait() == 1
    said = bot.log.read_text()
    assert cause in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "surroundings",
    [{"LC_ALL": "C", "LANG": ""}, {"TZ": "Pacific/Kiritimati"}, {"TMPDIR": "/nowhere"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}],
    ids=str,
)
async def test_it_works_in_strange_surroundings(
    api: BotApi, tmp_path: Path, knowledge: dict[str, str], surroundings: dict[str, str]
) -> None:
    with BotProcess(api, tmp_path, {**knowledge, **surroundings}) as bot:
        assert "ü" in (await api.answer_to(api.person("Amina").says("wer macht die hausordnung"), 90)).text
        assert await bot.terminate() == 0


async def test_restart_after_restart_answers_each_question_once(api: BotApi, tmp_path: Path, knowledge: dict[str, str]) -> None:
    amina = api.person("Amina")
    bot = BotProcess(api, tmp_path, knowledge)
    for count in range(1, 6):
        with bot:
            amina.says("hausordnung")
            await api.wait_for(amina, count, 30)
            await asyncio.sleep(0.5)  # answered and noted; killed before, it would answer once more
    assert len(api.messages(amina)) == 5


def test_overdue_contacts_are_those_not_checked_for_the_towns_number_of_days(small_knowledge: KnowledgeBase) -> None:
    assert overdue(small_knowledge, TODAY) < overdue(small_knowledge, TODAY.replace(year=TODAY.year + 10)) == len(small_knowledge.actors)


@pytest.fixture
def staffed(api: BotApi, tmp_path: Path, small_cache: Path) -> Settings:
    """Settings for a base that may be edited, with a staff chat."""
    return Settings(
        telegram_bot_token=SecretStr(api.token),
        telegram_api_base_url=api.base_url,
        knowledge=small_base.write(tmp_path / "base"),
        cache=small_cache,
        database_url=SecretStr(f"sqlite:///{tmp_path / 'bot.sqlite'}"),
        staff_chat_id=api.group("Team", api.person("Karin"), kind="group").chat_id,
    )


@asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[Town]:
    """The town of the settings, polling and following its edits."""
    async with opened(settings) as town:
        running = [asyncio.create_task(work) for work in (town.telegram.poll(), town.follow(asyncio.Lock()))]
        yield town
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def test_the_staff_are_told_of_a_bad_edit_with_every_problem_and_of_a_good_one_in_words(
    api: BotApi, staffed: Settings, small_dialogue: Dialogue
) -> None:
    assert staffed.knowledge
    assert staffed.staff_chat_id
    folder, group = staffed.knowledge, staffed.staff_chat_id
    async with served(staffed) as town:
        small_base.write(folder, small_base.with_change("topics/schutz.yaml", "actor: notruf", "actor: notfur"))
        [bad] = await api.wait_for(group, 1, 90)
        town.notices._telling = None  # no pause
        small_base.write(folder, small_base.with_change("actors.yaml", "1234-560", "1234-561"))
        [_, good] = await api.wait_for(group, 2, 90)
    assert bad.text.startswith("Die Änderung an der Wissensbasis gilt noch nicht. Es gilt weiter der Stand vom ")
    assert "topics/schutz.yaml:7: notruf.responsibilities[0].actor: no actor 'notfur' (did you mean 'notruf'?)" in bad.text
    assert good.text == (
        "Die Änderung an der Wissensbasis gilt jetzt.\nStelle Landratsamt\n- Telefon: jetzt +49 711 1234-561, vorher +49 711 1234-560."
    )


async def test_what_the_staff_confirmed_holds_after_an_edit_at_once(api: BotApi, staffed: Settings, small_dialogue: Dialogue) -> None:
    assert staffed.knowledge
    contact, later = small_dialogue.knowledge.actors["landratsamt"].contact, TODAY + timedelta(days=400)
    async with served(staffed) as town:
        await town.store.staff.confirm(Confirmed("landratsamt", later, contact_hash(contact)))
        small_base.write(staffed.knowledge, small_base.with_change("actors.yaml", "1234-570", "1234-571"))
        async with asyncio.timeout(90):
            while "1234-571" not in str(town.dialogue.knowledge.actors):
                await asyncio.sleep(0.1)
        async with asyncio.timeout(20):  # long before the staff chat is looked after again by itself
            while town.dialogue.knowledge.actors["landratsamt"].provenance.checked != later:
                await asyncio.sleep(0.1)
