"""Where the bot does not know, people do: the question goes to the staff's group, their answer comes back to the person.

A real python-telegram-bot application over the Bot API stand-in, a real database file, and a clock that stands until it is moved.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channels.telegram import build, run_polling
from bot.channels.telegram.staff_chat import Staffed
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.handoff.case import MOST_OPEN, OPEN_FOR_SECONDS
from bot.handoff.counsel import Counsel
from bot.store.database import engine
from bot.store.sql import SqlStore
from bot.store.tables import case_messages, cases
from tests.bot_api import BotApi, Message
from tests.knowledge.small_base import NOW
from tests.postgresql import Cluster

UNSETTLED = "Wer bezahlt den Internetanschluss? Meine Nummer ist 0176 1234567"
ANOTHER = "Wer richtet das WLAN ein?"
SETTLED = "wer repariert die kaputte heizung"
ASK, YES, NO = "Einen Menschen fragen", "Ja, weitergeben", "Nein, nichts behalten"


async def nobody() -> None:
    """Nothing to tend before the bot runs."""


class Time:
    """The town's time and the seconds of the store, together."""

    def __init__(self) -> None:
        self.now = NOW

    def seconds(self) -> float:
        return self.now.timestamp()

    def town(self) -> datetime:
        return self.now


class Office:
    """The bot with its staff chat; it can be stopped and started as a process can."""

    def __init__(self, api: BotApi, dialogue: Dialogue, url: str) -> None:
        self.api, self.dialogue, self.url = api, dialogue, url
        self.time = Time()
        self.amina = api.person("Amina")
        self.karin, self.jonas = api.person("Karin Sachbearbeiterin"), api.person("Jonas")
        self.group = api.group("Team Wegweiser", self.karin, self.jonas, kind="group")
        self.chat = self.group.chat_id
        self.tend: Callable[[], Awaitable[None]] = nobody

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SqlStore]:
        store = SqlStore(self.url, 7, self.api.token, self.time.seconds, lambda: self.time.now.date())
        await store.open()
        assistant = Assistant(self.dialogue, store, self.time.town)
        counsel = Counsel(lambda: self.dialogue, self.time.town)
        staffed = Staffed(self.chat, store.staff, counsel, self.time.seconds, store.report)
        application = build(
            assistant.handle, self.api.token, self.api.base_url, sorry="Da ist etwas schiefgegangen.", move=assistant.move, staffed=staffed
        )
        self.tend = application.bot_data["staff chat"].tend
        stop = asyncio.Event()
        task = asyncio.create_task(run_polling(application, store, stop=stop))
        try:
            async with asyncio.timeout(20):
                while application.bot._bot_user is None:  # it has not come up yet
                    await asyncio.sleep(0.01)
            yield store
        finally:
            stop.set()
            await task
            await store.close()

    async def says(self, text: str, **more: object) -> Message:
        return await self.api.answer_to(self.amina.says(text, **more))  # type: ignore[arg-type]

    async def taps(self, message: Message, button: str) -> Message:
        return await self.api.answer_to(self.amina.taps(message, button))

    async def asked(self, question: str = UNSETTLED) -> tuple[Message, Message]:
        """The question given: what stands in the person's chat, and in the staff's."""
        consent = await self.taps(await self.says(question), ASK)
        before = len(self.posted)
        given = await self.taps(consent, YES)
        await self.api.wait_for(self.group, before + 1)
        return given, self.posted[-1]

    @property
    def posted(self) -> list[Message]:
        return self.api.messages(self.group)

    async def staff_says(self, text: str, to: Message) -> Message:
        """The bot's word about it, in the group."""
        return await self.api.answer_to(self.karin.says(text, to=self.group, reply_to=to))

    async def staff_taps(self, message: Message, button: str) -> Message:
        return await self.api.answer_to(self.jonas.taps(message, button, to=self.group))

    async def told(self, beginning: str) -> Message:
        """The bot's latest word in the group, once it begins so."""
        return await self.api.wait_until(lambda: found if (found := self.posted[-1]).text.startswith(beginning) else None)

    def kept(self) -> list[str]:
        with engine(self.url).connect() as connection:
            return [str(row) for table in (cases, case_messages) for row in connection.execute(select(table))]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/wegweiser.sqlite"
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.url()


@pytest.fixture
def office(api: BotApi, small_dialogue: Dialogue, tmp_path: Path) -> Office:
    return Office(api, small_dialogue, f"sqlite:///{tmp_path}/wegweiser.sqlite")


@pytest.fixture
async def store(office: Office) -> AsyncIterator[SqlStore]:
    async with office.open() as opened:
        yield opened


async def test_the_whole_way_there_and_back(api: BotApi, small_dialogue: Dialogue, url: str) -> None:
    office = Office(api, small_dialogue, url)
    async with office.open():
        given, question = await office.asked()
        assert given.text.startswith("Das habe ich den Mitarbeitenden gegeben. Die Antwort kommt hier.")
        assert "Wer bezahlt den Internetanschluss?" in question.text
        assert "1234567" not in question.text
        assert question.buttons == ["Beantwortet", "Wird geklärt", "Gehört zu Thema …"]
        assert (await office.staff_says("Frag bitte Frau Beispiel im Büro.", question)).text == "✓ Weitergegeben."
        answer = api.messages(office.amina)[-1]
        assert answer.text.startswith("Antwort von Mitarbeitenden\nFrag bitte Frau Beispiel im Büro.\nDas hat ein Mensch geschrieben.")
        assert "Karin" not in answer.text
        assert answer.raw["reply_to_message"]["message_id"] == given.id
        assert (await office.says("Und wann ist sie da?", reply_to=answer)).text == "Ich habe es weitergegeben."
        addition = office.posted[-1]
        assert addition.text.startswith("💬 Die Person ergänzt:\nUnd wann ist sie da?\nFall ")
        assert "Amina" not in addition.text
        await office.staff_says("Immer montags.", addition)
        assert "Immer montags." in api.messages(office.amina)[-1].text
        await office.staff_taps(question, "Beantwortet")
        await office.told("✓ Abgeschlossen. Der Weg zur Person ist gelöscht.")
        assert next(message for message in office.posted if message.id == question.id).buttons == []
        assert office.kept() == []


class TestAsking:
    @pytest.fixture(autouse=True)
    def running(self, store: SqlStore) -> None:
        """The bot runs."""

    async def test_before_anything_is_given_the_person_sees_the_words_the_readers_and_when_they_are_there(self, office: Office) -> None:
        consent = await office.taps(await office.says(UNSETTLED), ASK)
        assert "Wer bezahlt den Internetanschluss? Meine Nummer ist [" in consent.text
        assert "1234567" not in consent.text
        assert "Koordinationsstelle Bürgerengagement" in consent.text
        assert "Bis zur Antwort können einige Tage vergehen." in consent.text
        assert "höchstens 14 Tage" in consent.text
        assert office.posted == []
        assert office.kept() == []

    async def test_no_gives_nothing(self, office: Office) -> None:
        consent = await office.taps(await office.says(UNSETTLED), ASK)
        assert (await office.taps(consent, NO)).text == "Gut, ich habe nichts behalten."
        await office.api.silence(office.group)
        assert office.kept() == []

    async def test_what_is_settled_offers_nobody(self, office: Office) -> None:
        assert ASK not in (await office.says(SETTLED)).buttons

    async def test_in_a_group_nobody_is_offered(self, office: Office) -> None:
        helpers = office.api.group("Helferkreis", office.amina)
        answer = await office.api.answer_to(office.amina.says(f"@wegweiser_test_bot {ANOTHER}", to=helpers))
        assert ASK not in answer.buttons

    async def test_the_offer_stands_beside_the_round_tables(self, office: Office) -> None:
        assert (await office.says(UNSETTLED)).buttons[:2] == ["Anonym an den Runden Tisch", ASK]

    async def test_meanwhile_the_bot_does_not_offer_it_again_and_answers_other_questions(self, office: Office) -> None:
        await office.asked()
        again = await office.says(ANOTHER)
        assert ASK not in again.buttons
        assert "Deine Frage dazu liegt schon bei den Mitarbeitenden." in again.text
        assert "Wohnheimleitung" in (await office.says(SETTLED)).text

    async def test_two_taps_give_it_once(self, office: Office) -> None:
        consent = await office.taps(await office.says(UNSETTLED), ASK)
        office.amina.taps(consent, YES)
        await office.api.answer_to(office.amina.taps(consent, YES))
        await office.api.silence(office.group)
        assert len(office.posted) == 1

    async def test_danger_in_the_words_shows_the_numbers_and_gives_nothing(self, office: Office) -> None:
        answer = await office.says(UNSETTLED)
        office.api.world.chats[office.amina.chat_id].messages[answer.id]["reply_to_message"]["text"] = "Es brennt im Haus!"
        numbers = await office.taps(answer, ASK)
        assert numbers.text.startswith("Ruf sofort 112 an")
        assert office.posted == []

    async def test_when_the_question_is_gone_it_asks_for_it_again(self, office: Office) -> None:
        answer = await office.says(UNSETTLED)
        del office.api.world.chats[office.amina.chat_id].messages[answer.id]["reply_to_message"]
        assert (await office.taps(answer, ASK)).text == "Ich habe deine Frage nicht mehr vor mir. Schreib sie bitte noch einmal."

    async def test_when_the_bot_was_thrown_out_the_person_is_told_whom_to_ask(
        self, office: Office, caplog: pytest.LogCaptureFixture
    ) -> None:
        office.group.removes_bot(office.karin.user)
        consent = await office.taps(await office.says(UNSETTLED), ASK)
        told = await office.taps(consent, YES)
        assert told.text.startswith("Ich erreiche die Mitarbeitenden gerade nicht. Frag bitte selbst hier:\nKoordinationsstelle")
        assert office.kept() == []
        assert "WEGWEISER_STAFF_CHAT_ID: the bot cannot write there" in caplog.text

    async def test_nobody_has_more_than_a_few_questions_open(self, office: Office, store: SqlStore) -> None:
        for number in range(MOST_OPEN):
            await store.staff.open_case(f"telegram:{office.amina.chat_id}", number, "de", ())
        assert ASK not in (await office.says(UNSETTLED)).buttons


class TestAnswering:
    @pytest.fixture(autouse=True)
    def running(self, store: SqlStore) -> None:
        """The bot runs."""

    async def test_an_edited_answer_is_edited_for_the_person_too(self, office: Office) -> None:
        _, question = await office.asked()
        said = office.karin.says("Montag", to=office.group, reply_to=question)
        await office.api.answer_to(said)
        office.karin.edits(said, "Dienstag", to=office.group)
        await office.api.wait_until(lambda: "Dienstag" in office.api.messages(office.amina)[-1].text)
        assert "Montag" not in office.api.messages(office.amina)[-1].text

    async def test_an_answer_delivered_once_more_by_telegram_reaches_the_person_once(self, office: Office) -> None:
        _, question = await office.asked()
        await office.staff_says("Montag", question)
        before = len(office.api.messages(office.amina))
        said = office.karin.says("Dienstag", to=office.group, reply_to=question)
        await office.api.answer_to(said)
        repeated = dict(office.api.update(said)["message"])
        office.api.gives("message", repeated, chat=office.group)
        await office.api.silence(office.group)
        assert len(office.api.messages(office.amina)) == before + 1

    async def test_what_belongs_to_no_open_question_is_said_to_have_reached_nobody(self, office: Office) -> None:
        _, question = await office.asked()
        await office.staff_taps(question, "Beantwortet")
        note = await office.told("✓ Abgeschlossen")
        before = office.api.messages(office.amina)
        for message in (question, note):
            assert (await office.staff_says("Frag doch mal dort.", message)).text.startswith("Das ging an niemanden")
        assert office.api.messages(office.amina) == before

    async def test_a_picture_is_said_to_have_reached_nobody(self, office: Office) -> None:
        _, question = await office.asked()
        raw = office.api.world.chats[office.chat].messages[question.id]
        sent = office.karin.sends("photo", to=office.group, extra={"reply_to_message": raw})
        assert (await office.api.answer_to(sent)).text == "Das ging an niemanden: Ich kann nur Text weitergeben."

    async def test_what_the_staff_say_to_each_other_is_left_alone(self, office: Office) -> None:
        """Without privacy mode the bot sees it all."""
        office.api.world.bot["can_read_all_group_messages"] = True
        await office.asked()
        before = office.api.messages(office.amina)
        office.karin.says("wer repariert die kaputte heizung", to=office.group)
        first = office.api.world.chats[office.chat].last_message_id
        office.jonas.says("Weiß ich auch nicht", to=office.group, reply_to=first)
        await office.api.silence(office.group)
        assert office.api.messages(office.amina) == before

    async def test_addressed_by_name_the_bot_answers_the_staff_as_anybody(self, office: Office) -> None:
        answer = await office.api.answer_to(office.karin.says(f"@wegweiser_test_bot {SETTLED}", to=office.group))
        assert answer.text.startswith("Schäden und Reparaturen")

    async def test_a_person_who_has_blocked_the_bot_is_told_to_be_gone(self, office: Office) -> None:
        _, question = await office.asked()
        office.amina.blocks()
        assert (await office.staff_says("Montag", question)).text.startswith("Das kam nicht an")
        assert office.kept() == []

    async def test_clarifying_is_told_once(self, office: Office) -> None:
        _, question = await office.asked()
        await office.staff_taps(question, "Wird geklärt")
        await office.told("✓ Die Person weiß jetzt, dass ihr es klärt.")
        assert "klären deine Frage" in office.api.messages(office.amina)[-1].text
        before = len(office.api.messages(office.amina))
        [now] = [message for message in office.posted if message.id == question.id]
        assert now.buttons[1] == "⏳ Wird geklärt"
        posted = len(office.posted)
        office.jonas.taps(now, "⏳ Wird geklärt", to=office.group)
        await office.api.wait_for_call("answerCallbackQuery", 4)
        await office.says(SETTLED)
        assert (len(office.posted), len(office.api.messages(office.amina))) == (posted, before + 1)

    async def test_the_topic_it_belongs_to_sends_its_card(self, office: Office) -> None:
        _, question = await office.asked()
        near = await office.staff_taps(question, "Gehört zu Thema …")
        assert near.buttons[0] == "Internet und WLAN"
        areas = await office.staff_taps(near, "Anderes Thema …")
        area = await office.staff_taps(areas, "🏠 Leben in der Unterkunft")
        office.jonas.taps(area, "Hausordnung", to=office.group)
        await office.api.wait_until(lambda: any("„Hausordnung“" in message.text for message in office.posted))
        lead, card = office.api.messages(office.amina)[-2:]
        assert lead.text == "Die Mitarbeitenden sagen: Das passt zu deiner Frage."
        assert card.text.startswith("Hausordnung")

    async def test_closed_without_a_word_the_person_hears_of_it(self, office: Office) -> None:
        _, question = await office.asked()
        await office.staff_taps(question, "Beantwortet")
        await office.told("✓ Abgeschlossen")
        assert office.api.messages(office.amina)[-1].text.startswith("Die Mitarbeitenden haben deine Frage abgeschlossen.")

    async def test_a_question_that_somebody_deleted_can_still_be_added_to(self, office: Office) -> None:
        given, question = await office.asked()
        del office.api.world.chats[office.chat].messages[question.id]
        await office.says("Es ist im zweiten Stock", reply_to=given)
        addition = office.posted[-1]
        assert "zweiten Stock" in addition.text
        await office.staff_says("Danke", addition)
        assert "Danke" in office.api.messages(office.amina)[-1].text

    async def test_danger_in_an_addition_shows_the_numbers_first(self, office: Office) -> None:
        given, _ = await office.asked()
        assert (await office.says("Mein Mann schlägt mich", reply_to=given)).text.startswith("Ruf sofort 110 an")
        await office.api.wait_until(lambda: "schlägt mich" in office.posted[-1].text)

    async def test_buttons_of_the_staff_do_nothing_elsewhere(self, office: Office) -> None:
        given, question = await office.asked()
        done = question.rows[0][0]["callback_data"]
        assert (await office.api.answer_to(office.amina.taps(given, done, forged=True))).text == "Worum geht es?"
        assert len(office.kept()) == 2


class TestForgetting:
    @pytest.fixture(autouse=True)
    def running(self, store: SqlStore) -> None:
        """The bot runs."""

    async def test_loeschen_ends_everything_and_takes_the_words_out_of_the_group(self, office: Office) -> None:
        given, question = await office.asked()
        await office.says("Es ist im zweiten Stock", reply_to=given)
        assert "vergessen" in (await office.says("/loeschen")).text
        assert office.kept() == []
        words = " ".join(message.text for message in office.posted)
        assert "Internetanschluss" not in words
        assert "zweiten Stock" not in words
        assert office.posted[-1].text == "Die Person hat alles löschen lassen. Diese Frage ist abgeschlossen."
        assert (await office.staff_says("Montag", question)).text.startswith("Das ging an niemanden")

    async def test_after_two_weeks_both_sides_are_told_and_nothing_is_kept(self, office: Office) -> None:
        given, question = await office.asked()
        office.time.now += timedelta(seconds=OPEN_FOR_SECONDS - 60)
        await office.tend()
        assert office.kept() == []
        over = office.api.messages(office.amina)[-1]
        assert over.text.startswith("Auf deine Frage kam leider keine Antwort. Frag bitte selbst hier:\nKoordinationsstelle")
        assert over.raw["reply_to_message"]["message_id"] == given.id
        assert office.posted[-1].raw["reply_to_message"]["message_id"] == question.id

    async def test_just_before_that_it_is_still_open(self, office: Office) -> None:
        await office.asked()
        office.time.now += timedelta(seconds=OPEN_FOR_SECONDS - 7200)
        await office.tend()
        assert len(office.kept()) == 2


async def test_a_restart_in_the_middle_changes_nothing(office: Office) -> None:
    async with office.open():
        given, question = await office.asked()
    office.karin.says("Montag", to=office.group, reply_to=question)
    async with office.open():
        await office.api.wait_until(lambda: "Montag" in office.api.messages(office.amina)[-1].text)
        answer = office.api.messages(office.amina)[-1]
        assert answer.raw["reply_to_message"]["message_id"] == given.id


async def test_consent_shown_before_a_restart_still_counts_after_it(office: Office) -> None:
    async with office.open():
        consent = await office.taps(await office.says(UNSETTLED), ASK)
    office.amina.taps(consent, YES)
    async with office.open():
        [question] = await office.api.wait_for(office.group, 1)
        assert "Internetanschluss" in question.text


async def test_a_crash_between_opening_and_posting_is_made_good(office: Office) -> None:
    async with office.open() as store:
        consent = await office.taps(await office.says(UNSETTLED), ASK)
        await store.staff.open_case(f"telegram:{office.amina.chat_id}", consent.id, "de", ())
        await office.taps(consent, YES)
        assert len(office.posted) == 1
        assert len(office.kept()) == 2


async def test_the_group_becomes_a_supergroup_and_everything_goes_on(office: Office) -> None:
    async with office.open():
        given, _ = await office.asked()
        office.group = office.group.becomes_supergroup()
        [again] = await office.api.wait_for(office.group, 1)
        assert again.text.startswith("❓ Diese Frage ist noch offen.")
        assert "Internet und WLAN" in again.text
        await office.staff_says("Montag", again)
        answer = office.api.messages(office.amina)[-1]
        assert "Montag" in answer.text
        assert answer.raw["reply_to_message"]["message_id"] == given.id
    async with office.open():  # the setting still holds the old number
        await office.says("Danke", reply_to=answer)
        assert "Danke" in office.posted[-1].text


async def test_without_its_database_nobody_is_offered_and_everybody_is_answered(
    api: BotApi, small_dialogue: Dialogue, postgresql: Cluster
) -> None:
    office = Office(api, small_dialogue, postgresql.url())
    async with office.open():
        await office.says(SETTLED)
        postgresql.stop()
        try:
            answer = await office.api.answer_to(office.amina.says(UNSETTLED), 20)
            assert "Internet und WLAN" in answer.text
            assert ASK not in answer.buttons
            group = await office.api.answer_to(office.karin.says(f"@wegweiser_test_bot {SETTLED}", to=office.group), 20)
            assert group.text.startswith("Schäden und Reparaturen")
            urgent = await office.api.answer_to(office.amina.says("Mein Mann schlägt mich", reply_to=answer), 20)
            assert urgent.text.startswith("Ruf sofort 110 an")
        finally:
            postgresql.start()


async def test_no_log_tells_who_asked_or_what(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    async with office.open():
        _, question = await office.asked()
        await office.staff_says("Geheimantwort", question)
        await office.says("/loeschen")
    for secret in ("1234567", "Internetanschluss", "Geheimantwort", str(office.amina.chat_id), "Karin"):
        assert secret not in caplog.text
