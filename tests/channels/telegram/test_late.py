"""After an outage: what waited is answered in one go, with one word of regret, danger first, and nothing is lost by it."""

import time
from email.utils import formatdate
from pathlib import Path

import pytest
from telegram import Update

from bot.channels.telegram.clock import TelegramClock
from bot.channels.telegram.late import LATE_SECONDS, Told, is_late
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Line, Message
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi, Person
from tests.channels.telegram.conftest import REGRET, Running
from tests.channels.telegram.scripted import HEATING, Scripted
from tests.channels.telegram.test_webhook import hooked
from tests.process import BotProcess
from tests.store.contract import Clock

PATIENCE = 90.0  # seconds for a program to come up on a busy machine
SORRY_IN_GERMAN = f"{REGRET} (de)"


def long_ago(minutes: int = 180) -> int:
    return int(time.time()) - 60 * minutes


def asks_long_ago(person: Person, *questions: str) -> None:
    for words in questions:
        person.says(words, date=long_ago())


def texts(api: BotApi, person: Person) -> list[str]:
    return [message.text for message in api.messages(person)]


async def none_left(api: BotApi) -> None:
    await api.wait_until(lambda: not api.world.updates.pending)


async def test_many_late_questions_are_answered_in_one_go_after_one_apology_each_under_its_question(api: BotApi, running: Running) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    for number in range(5):
        amina.says(f"Frage {number}", date=long_ago(200 - number))
    bela.says("gerade eben")
    async with running():
        await api.wait_for(amina, 6)
        await api.wait_for(bela, 1)
        await none_left(api)
        await api.silence(amina)
    assert texts(api, amina) == [SORRY_IN_GERMAN, *(f"Gehört: Frage {number}" for number in range(5))]
    assert [message.raw.get("reply_to_message", {}).get("message_id") for message in api.messages(amina)] == [None, 1, 2, 3, 4, 5]
    assert texts(api, bela) == ["Gehört: gerade eben"]


async def test_a_single_late_question_gets_the_apology_too_and_the_next_one_none(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    amina.says("in der Nacht", date=long_ago())
    async with running():
        await api.wait_for(amina, 2)
        await api.answer_to(amina.says("am Morgen"))
    assert texts(api, amina) == [SORRY_IN_GERMAN, "Gehört: in der Nacht", "Gehört: am Morgen"]


async def test_danger_comes_before_the_apology_and_before_what_was_asked_earlier(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    asks_long_ago(amina, "Frage", "Hilfe es brennt", "noch eine")
    async with running():
        await api.wait_for(amina, 4)
    assert texts(api, amina) == ["Gehört: Hilfe es brennt", SORRY_IN_GERMAN, "Gehört: Frage", "Gehört: noch eine"]


async def test_danger_alone_is_answered_first_and_the_apology_follows(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    amina.says("es brennt", date=long_ago())
    async with running():
        await api.wait_for(amina, 2)
    assert texts(api, amina) == ["Gehört: es brennt", SORRY_IN_GERMAN]


async def test_what_reads_the_same_is_said_once(api: BotApi, script: Scripted, running: Running) -> None:
    script.answers["start|"] = script.answers["welcome"] = (Message((Line("Willkommen"),)),)
    script.answers["es ist kalt"] = (HEATING,)
    amina = api.person("Amina")
    asks_long_ago(amina, "/start", "heizung", "/start", "es ist kalt", "/start", "heizung")
    async with running():
        await api.wait_for(amina, 3)
        await none_left(api)
    assert len(script.heard) == 6
    assert len(texts(api, amina)) == 3
    assert [text for text in texts(api, amina) if text.startswith("Heizung")] == [texts(api, amina)[2]]


async def test_questions_nobody_can_answer_stand_each_for_itself_as_each_may_be_given(
    api: BotApi, script: Scripted, running: Running
) -> None:
    open_question = (Message((Line("Das weiß ich nicht."),), answers_words=True),)
    script.answers |= dict.fromkeys(("eins", "zwei"), open_question)
    amina = api.person("Amina")
    asks_long_ago(amina, "eins", "zwei", "eins")
    async with running():
        await api.wait_for(amina, 3)
        await none_left(api)
    assert texts(api, amina) == [SORRY_IN_GERMAN, "Das weiß ich nicht.", "Das weiß ich nicht."]


async def test_a_question_that_was_changed_afterwards_is_answered_as_it_reads_now(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    question = amina.says("heitzung", date=long_ago())
    amina.edits(question, "es zieht")
    async with running():
        await api.wait_for(amina, 2)
        await none_left(api)
    assert texts(api, amina) == [SORRY_IN_GERMAN, "Gehört: es zieht"]


async def test_danger_is_answered_first_though_the_message_was_changed_afterwards(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    amina.edits(amina.says("es brennt", date=long_ago()), "nichts mehr")
    async with running():
        await api.wait_for(amina, 2)
        await none_left(api)
    assert api.calls_of("sendMessage")[0].parameters["text"] == "Gehört: es brennt"
    assert texts(api, amina) == ["Gehört: nichts mehr", SORRY_IN_GERMAN]  # as if it had been changed before its eyes


async def test_taps_that_waited_change_their_message_once_and_what_was_written_is_answered(
    api: BotApi, script: Scripted, running: Running
) -> None:
    amina = api.person("Amina")
    async with running():
        card = await api.answer_to(amina.says("heizung"))
    for button in ("Was kann ich selbst tun?", "Was kann ich selbst tun?"):
        amina.taps(card, button)
    amina.says("und das Wasser", date=long_ago())
    async with running():
        await api.wait_for(amina, 3)
        await none_left(api)
    assert texts(api, amina) == ["Fenster schließen", SORRY_IN_GERMAN, "Gehört: und das Wasser"]
    assert len(api.calls_of("editMessageText")) == 1
    assert len(api.calls_of("answerCallbackQuery")) == 2


async def test_in_a_group_everybody_gets_an_answer_of_their_own(api: BotApi, script: Scripted, running: Running) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    group = api.group("Haus", amina, bela)
    for person in (amina, bela):
        person.says("@wegweiser_test_bot heizung", to=group, date=long_ago())
    async with running():
        answers = await api.wait_for(group, 3)
        await none_left(api)
    assert [message.raw.get("reply_to_message", {}).get("message_id") for message in answers] == [None, 1, 2]


async def test_one_that_goes_wrong_takes_nothing_from_the_others(api: BotApi, script: Scripted, running: Running) -> None:
    script.answers["schlecht"] = ValueError("unlesbar")
    amina = api.person("Amina")
    asks_long_ago(amina, "eins", "schlecht", "zwei")
    async with running():
        await api.wait_for(amina, 4)
        await none_left(api)
    assert sorted(texts(api, amina)) == sorted(["Da ist etwas schiefgegangen.", SORRY_IN_GERMAN, "Gehört: eins", "Gehört: zwei"])


async def test_what_telegram_does_not_take_comes_again_alone_and_without_a_second_apology(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    asks_long_ago(amina, "eins", "zwei")
    api.faults.next("sendMessage")  # the apology arrives
    api.faults.next("sendMessage", times=5, status=502)  # all tries of the first answer
    async with running():
        await api.wait_for(amina, 3)
        await none_left(api)
    assert texts(api, amina) == [SORRY_IN_GERMAN, "Gehört: zwei", "Gehört: eins"]


async def test_an_apology_that_telegram_does_not_take_keeps_no_answer_back(api: BotApi, running: Running) -> None:
    amina = api.person("Amina")
    asks_long_ago(amina, "eins", "zwei")
    api.faults.next("sendMessage", times=5, status=502)
    async with running():
        await api.wait_for(amina, 3)
        await none_left(api)
    assert sorted(texts(api, amina)) == sorted([SORRY_IN_GERMAN, "Gehört: eins", "Gehört: zwei"])


async def test_what_was_answered_late_is_not_answered_again_when_it_comes_again(api: BotApi, running: Running) -> None:
    amina, handled = api.person("Amina"), MemoryStore()
    numbers = [amina.says(words, date=long_ago()) for words in ("eins", "zwei")]
    async with running(handled=handled):
        await api.wait_for(amina, 3)
        await none_left(api)
    assert await handled.repeats(numbers) == frozenset(numbers)
    for number in reversed(numbers):
        api.redelivers(number)
    async with running(handled=handled):
        await api.answer_to(amina.says("drei"))
    assert texts(api, amina) == [SORRY_IN_GERMAN, "Gehört: eins", "Gehört: zwei", "Gehört: drei"]


async def test_killed_in_the_middle_of_its_late_answers_the_bot_gives_all_of_them_after_the_restart(
    api: BotApi, tmp_path: Path, small_dialogue: Dialogue, small_folder: Path, small_cache: Path
) -> None:
    amina = api.person("Amina")
    asks_long_ago(amina, "wer repariert die kaputte heizung", "Wer richtet das WLAN ein?", "wer macht die hausordnung")
    bot = BotProcess(api, tmp_path, {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache)})
    api.faults.next("sendMessage", times=2)  # the apology and the first answer arrive …
    api.faults.next("sendMessage", delay=60)  # … the second never does
    with bot:
        await api.wait_for_call("sendMessage", 2, PATIENCE)
        await api.wait_for(amina, 2, PATIENCE)
    assert len(api.world.updates.pending) == 3
    api.faults.clear()
    with bot:
        await api.wait_for(amina, 6, PATIENCE)
        await none_left(api)
    said = texts(api, amina)
    assert said[0] == said[2] == "Entschuldige, ich war eine Weile nicht erreichbar."
    assert said[1] == said[3]
    assert len(set(said[3:6])) == 3
    assert len(said) == 6


async def test_by_webhook_telegram_hands_one_after_the_other_and_the_apology_is_said_once(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    asks_long_ago(amina, "heizung", "Frage", "heizung", "es brennt", "noch eine")
    async with hooked(api, script):
        await api.wait_for(amina, 5)
        await none_left(api)
    heating, *_ = [text for text in texts(api, amina) if text.startswith("Heizung")]
    assert texts(api, amina) == [SORRY_IN_GERMAN, heating, "Gehört: Frage", "Gehört: es brennt", "Gehört: noch eine"]


@pytest.mark.parametrize(("age", "late"), [(LATE_SECONDS - 1, False), (LATE_SECONDS + 1, True), (-3600, False)])
def test_late_is_what_was_written_long_before_now_and_never_what_seems_to_come(age: float, late: bool) -> None:
    now = 1_800_000_000
    assert is_late(written(now - int(age)), now) is late


@pytest.mark.parametrize(("changed", "late"), [(5, False), (LATE_SECONDS + 5, True)])
def test_of_a_message_that_was_changed_the_change_counts(changed: float, late: bool) -> None:
    now = 1_800_000_000
    assert is_late(written(now - 86400, now - int(changed)), now) is late


def test_a_message_without_a_date_is_not_late() -> None:
    assert not is_late(written(0), 1_800_000_000)


def written(date: int, changed: int | None = None) -> Update:
    content = {"message_id": 1, "date": date, "chat": {"id": 5, "type": "private"}, "text": "hallo", "edit_date": changed}
    update = Update.de_json({"update_id": 1, "edited_message" if changed else "message": content}, None)
    assert update
    return update


def test_telegrams_time_is_known_though_our_clock_is_hours_wrong() -> None:
    own = Clock()
    own.seconds = 1_800_000_000.0
    clock = TelegramClock(own)
    assert clock() == own.seconds
    clock.told(formatdate(own.seconds - 7200, usegmt=True))
    own.seconds += 5
    assert clock() == own.seconds - 7200
    clock.told("gestern")
    assert clock() == own.seconds
    clock.told(None)
    assert clock() == own.seconds


async def test_a_clock_that_is_hours_fast_makes_nobody_wait_for_an_apology(
    api: BotApi, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = TelegramClock.__init__
    monkeypatch.setattr(TelegramClock, "__init__", lambda self: make(self, lambda: time.time() + 7200))
    amina = api.person("Amina")
    async with running():
        await api.answer_to(amina.says("gerade eben"))
    assert texts(api, amina) == ["Gehört: gerade eben"]


def test_what_a_chat_was_told_is_forgotten_after_a_while_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.late.MOST_CHATS", 2)
    clock = Clock()
    told = Told(clock)
    told.tell(1, 7)
    assert not told.knows(1, 7)  # there was no apology: it was no late answer
    for chat in (1, 2, 3):
        told.apologise(chat)
        told.tell(chat, 7)
    assert [told.apologised(chat) for chat in (1, 2, 3)] == [False, True, True]
    assert told.knows(3, 7)
    clock.seconds += LATE_SECONDS
    assert not told.apologised(3)
    assert not told.knows(3, 7)
