"""The bot asks its staff whether contacts are still right; one tap is enough."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import Report
from bot.freshness.due import MOST_A_DAY, PATIENCE_DAYS
from bot.store.sql import SqlStore
from tests.bot_api import BotApi, Message
from tests.channels.telegram.test_staff_chat import SETTLED, Office

MORNING = datetime(2027, 5, 18, 10)
OVERDUE = "⚠ Prüfung überfällig, bitte nachfragen"
YES, NO = "✓ Ja, stimmt", "✗ Nein"


@pytest.fixture
def office(api: BotApi, small_dialogue: Dialogue, tmp_path: Path) -> Iterator[Office]:
    before = small_dialogue.knowledge
    office = Office(api, small_dialogue, f"sqlite:///{tmp_path}/wegweiser.sqlite")
    office.time.now = MORNING + timedelta(days=7)  # all contacts are overdue
    yield office
    small_dialogue.renew(before)


@pytest.fixture
async def store(office: Office) -> AsyncIterator[SqlStore]:
    async with office.open() as opened:
        yield opened


async def asked(office: Office, count: int = MOST_A_DAY) -> list[Message]:
    await office.tend()
    return await office.api.wait_for(office.group, count)


async def test_it_asks_a_few_a_day_with_everything_the_answer_would_say(office: Office, store: SqlStore) -> None:
    questions = await asked(office)
    assert len(questions) == MOST_A_DAY
    [office_of_county] = [message for message in questions if "\nLandratsamt\n" in message.text]
    for stated in ("+49 711 1234-560", "info@landkreis.example", "Amtsplatz 1", "landkreis.example", "Mo–Fr 8–12"):
        assert stated in office_of_county.text
    assert "Bitte schaut nach: Koordinationsstelle Bürgerengagement" in office_of_county.text
    assert "Zuletzt geprüft am 22.11.2026" in office_of_county.text
    assert office_of_county.buttons == [YES, NO]
    await office.tend()
    await office.api.silence(office.group)


async def test_yes_writes_the_day_and_every_answer_knows_it(office: Office, store: SqlStore) -> None:
    assert OVERDUE in (await office.says("Landratsamt")).text
    [question] = [message for message in await asked(office) if "\nLandratsamt\n" in message.text]
    await office.staff_taps(question, YES)
    await office.told("✓ Bestätigt am 25.05.2027.")
    answer = await office.says("Landratsamt")
    assert OVERDUE not in answer.text
    assert "Geprüft am 25.05.2027" in answer.text
    office.time.now += timedelta(days=PATIENCE_DAYS)
    await office.tend()
    assert not [message for message in office.posted if "\nLandratsamt\n" in message.text and message.id != question.id]


async def test_the_day_survives_a_restart(office: Office) -> None:
    files = office.dialogue.knowledge
    async with office.open():
        [question] = [message for message in await asked(office) if "\nLandratsamt\n" in message.text]
        await office.staff_taps(question, YES)
        await office.told("✓ Bestätigt")
    office.dialogue.renew(files)
    async with office.open():
        await office.tend()
        assert "Geprüft am 25.05.2027" in (await office.says("Landratsamt")).text


async def test_no_opens_a_report_and_the_answer_stays_marked(office: Office, store: SqlStore) -> None:
    [question] = [message for message in await asked(office) if "\nLandratsamt\n" in message.text]
    await office.staff_taps(question, NO)
    await office.told("Notiert: Es steht auf der nächsten Agenda.")
    assert await store.reports(date(2027, 1, 1)) == {Report("actor:landratsamt", office.time.now.date()): 1}
    assert OVERDUE in (await office.says("Landratsamt")).text


async def test_after_two_silences_somebody_else_is_asked(office: Office, store: SqlStore) -> None:
    await asked(office)
    for _ in range(2):
        office.time.now += timedelta(days=PATIENCE_DAYS)
        await office.tend()
    last = [message for message in office.posted if "\nWohnheimleitung\n" in message.text][-1]
    assert "Es kam zweimal keine Antwort. Bitte schaut jetzt ihr nach: Landratsamt" in last.text


async def test_a_contact_that_was_edited_meanwhile_is_not_confirmed(office: Office, store: SqlStore) -> None:
    [question] = [message for message in await asked(office) if "\nLandratsamt\n" in message.text]
    knowledge = office.dialogue.knowledge
    actor = knowledge.actors["landratsamt"]
    edited = replace(actor, contact=replace(actor.contact, phone="+49 711 1234-999"))
    office.dialogue.renew(replace(knowledge, actors={**knowledge.actors, "landratsamt": edited}))
    await office.staff_taps(question, YES)
    await office.told("Diese Angaben sind inzwischen geändert worden.")
    assert await store.staff.confirmed() == []


async def test_when_the_bot_is_not_in_the_group_nobody_counts_as_silent(office: Office, store: SqlStore) -> None:
    office.group.removes_bot(office.karin.user)
    await office.tend()
    async with asyncio.timeout(20):  # the bot tends by itself, too, when it starts
        while await store.staff.asked():
            await asyncio.sleep(0.02)
    assert office.posted == []


async def test_overdue_is_marked_wherever_a_contact_is_shown(office: Office, store: SqlStore) -> None:
    card = await office.says(SETTLED)
    assert OVERDUE in card.text
    for said in ("Telefonnummer?", "Haus am Gartenweg", "Wo parke ich mein Lastenrad?", "Landratsamt"):
        assert OVERDUE in (await office.says(said)).text, said
    chart = await office.says("/organigramm")
    assert OVERDUE in (await office.taps(chart, "🏠 Leben in der Unterkunft")).text
    more = await office.taps(await office.says("Landratsamt"), "Stimmt nicht mehr")
    assert OVERDUE in more.text
