"""Nothing that people write, and nothing that they are, is left anywhere, but what they gave; then exactly what they were shown.

The whole program, as `wegweiser run` runs it, over the Bot API stand-in: everything a person can do is done, with words, a name, a number
and an id that stand nowhere else; then all files, all tables, all logs at every level and all metrics are searched for them.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from io import StringIO
from pathlib import Path

import pytest
from prometheus_client import generate_latest
from sqlalchemy import inspect, text

from bot.app import telegram_profile
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from bot.logs import be_discreet
from bot.service import opened
from bot.settings import Settings, settings_with
from bot.store.database import engine
from tests.bot_api import BotApi, Message, Person
from tests.postgresql import Cluster

WORD, NAME, SURNAME, USER = "Rhabarberkuchenfee", "Zsuzsandrina", "Quittenholz", "quittenzsuzsi"
NUMBER, MAIL, FILE = "0151 23456789", "fee@quittenholz.example", "AZ-77120/26-Q"
PERSONAL = (WORD, NAME, SURNAME, USER, "23456789", "quittenholz", "77120")
MINE = f"{WORD}, ich bin {NAME} {SURNAME}, {NUMBER}, {MAIL}, {FILE}, @{USER}"
BREAKS = "Zwetschgendatschi"  # words at which the dialogue fails, with the words in its error
OFFER, YES, NO = "Anonym an den Runden Tisch", "Ja, weitergeben", "Nein, nichts behalten"
WLAN = f"Wer macht das WLAN und das Internet: {NUMBER}, {MAIL}"
REDACTED = "Wer macht das WLAN und das Internet: [☎], [@]"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/kept/wegweiser.sqlite"
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.url()


@pytest.fixture
def settings(api: BotApi, url: str, small_dialogue: Dialogue, small_folder: Path, small_cache: Path) -> Settings:
    return settings_with(
        {
            "TELEGRAM_BOT_TOKEN": api.token,
            "TELEGRAM_API_BASE_URL": api.base_url,
            "WEGWEISER_DATABASE_URL": url,
            "WEGWEISER_KNOWLEDGE": str(small_folder),
            "WEGWEISER_CACHE": str(small_cache),
        }
    )


@pytest.fixture(autouse=True)
def breaking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in the dialogue whose error repeats what was said."""
    respond = Dialogue.respond

    def failing(self: Dialogue, utterance: Utterance, state: State, now: object) -> Turn:
        if BREAKS in utterance.text:
            raise ValueError(f"cannot read {utterance.text!r}")
        return respond(self, utterance, state, now)  # type: ignore[arg-type]

    monkeypatch.setattr(Dialogue, "respond", failing)


@pytest.fixture
def log() -> Iterator[StringIO]:
    """All that all loggers say at every level, as the program writes it."""
    written, root = StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(written), root.level
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    be_discreet([handler])
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[None]:
    async with opened(settings) as town:
        work = asyncio.create_task(town.telegram.poll(telegram_profile(town.dialogue)))
        try:
            yield
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


@pytest.fixture
def zsuzsi(api: BotApi) -> Person:
    return api.person(NAME, last_name=SURNAME, username=USER)


async def says(api: BotApi, person: Person, words: str) -> Message:
    return await api.answer_to(person.says(words), 90)


async def everything(api: BotApi, person: Person) -> None:
    """Every path without consent."""
    said = {
        "an answer": f"Wer macht die Hausordnung? {MINE}",
        "a follow-up": f"Telefonnummer? {WORD}",
        "nothing found": MINE,
        "danger": f"Hilfe, es brennt! {MINE}",
        "small talk": f"Hallo, ich bin {NAME}",
        "a story": f"{MINE} " * 30,
        "a command with words": f"/heizung {MINE}",
        "a start with words": f"/start {WORD}",
        "another language": f"auf Arabisch bitte, {WORD}",
        "the handler fails": f"{BREAKS} {MINE}",
        "unsettled": WLAN,
    }
    answers = {what: await says(api, person, words) for what, words in said.items()}
    await api.answer_to(person.edits(person.says(f"Schimmel? {MINE}"), f"Hausordnung? {MINE}"), 90)
    for kind in ("voice", "photo", "document"):
        await api.answer_to(person.sends(kind, caption=MINE if kind != "voice" else ""), 90)
    await api.answer_to(person.sends("contact", first_name=NAME, last_name=SURNAME, phone_number=NUMBER), 90)
    await api.answer_to(person.sends("location"), 90)
    person.asks_inline(MINE)
    offer = await says(api, person, WLAN)
    page = await api.answer_to(person.taps(offer, offer.buttons[0]), 90)
    await api.answer_to(person.taps(page, page.buttons[-1]), 90)
    await api.answer_to(person.taps(answers["unsettled"], f"show|{WORD}", forged=True), 90)
    await api.answer_to(person.taps(answers["unsettled"], "give|yes", forged=True), 90)
    group = api.group(f"Gruppe {SURNAME}", person)
    await api.answer_to(person.says(f"@wegweiser_test_bot Hausordnung? {MINE}", to=group), 90)
    person.says(f"unter uns: {MINE}", to=group)
    api.faults.next("sendMessage", status=502)
    await says(api, person, f"Wer repariert die Heizung? {MINE}")
    await says(api, person, "/loeschen")


def kept(url: str, folder: Path) -> dict[str, str]:
    """All that is kept: every file as text, every row of every table."""
    files = {path.name: path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file()}
    source = engine(url)
    with source.connect() as connection:
        rows = {
            name: "\n".join(str(tuple(row)) for row in connection.execute(text(f'SELECT * FROM "{name}"')))
            for name in inspect(connection).get_table_names()
        }
    source.dispose()
    return files | rows


def left(places: dict[str, str], *words: str) -> dict[str, list[str]]:
    """What is found where."""
    found = {place: [word for word in words if word.lower() in content.lower()] for place, content in places.items()}
    return {place: there for place, there in found.items() if there}


def told(log: StringIO) -> dict[str, str]:
    """The log, and of the metrics names and labels: their figures are times and counts, in whose digits anything stands by chance."""
    lines = generate_latest().decode().splitlines()
    return {
        "the log": log.getvalue(),
        "the metrics": "\n".join(line if line.startswith("#") else line.rpartition(" ")[0] for line in lines),
    }


async def test_without_consent_nothing_of_a_person_is_left_anywhere(
    api: BotApi, settings: Settings, url: str, tmp_path: Path, zsuzsi: Person, log: StringIO
) -> None:
    async with running(settings):
        await everything(api, zsuzsi)
        await asyncio.sleep(0.5)  # what nobody waits for is written by then
        while_running = kept(url, tmp_path)
    searched = {f"{name}, running": content for name, content in while_running.items()} | kept(url, tmp_path) | told(log)
    assert left(searched, *PERSONAL, str(zsuzsi.id), "WLAN und das Internet") == {}
    assert "ValueError in" in log.getvalue(), "the fault was met"
    assert kept(url, tmp_path)["outcomes"], "turns were counted"
    assert kept(url, tmp_path)["open_questions"] == ""


async def test_with_consent_exactly_what_was_shown_is_left_and_in_one_place(
    api: BotApi, settings: Settings, url: str, tmp_path: Path, zsuzsi: Person, log: StringIO
) -> None:
    async with running(settings):
        offer = await says(api, zsuzsi, WLAN)
        page = await api.answer_to(zsuzsi.taps(offer, OFFER), 90)
        assert page.buttons == [YES, NO]
        assert REDACTED in page.text
        await api.answer_to(zsuzsi.taps(page, YES), 90)
        await asyncio.sleep(0.5)
    searched = kept(url, tmp_path) | told(log)
    assert left(searched, *PERSONAL, str(zsuzsi.id)) == {}
    files = {"wegweiser.sqlite", "wegweiser.sqlite-wal"}
    assert set(left(searched, REDACTED)) - files == {"open_questions"}
    [row] = searched["open_questions"].splitlines()
    assert row.count(REDACTED) == 1


def test_the_search_finds_what_is_there(tmp_path: Path, url: str) -> None:
    source = engine(url)
    with source.begin() as connection:
        connection.execute(text("CREATE TABLE diary (words TEXT)"))
        connection.execute(text("INSERT INTO diary VALUES (:words)"), {"words": MINE})
    source.dispose()
    assert set(PERSONAL) <= {word for words in left(kept(url, tmp_path), *PERSONAL).values() for word in words}
