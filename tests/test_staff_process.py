"""The staff chat with the whole program as a process that is killed in the middle."""

from pathlib import Path

from bot.conversation.dialogue import Dialogue
from bot.service import let_go_of_people
from bot.store.sql import SqlStore
from tests.bot_api import BotApi, Message
from tests.process import BotProcess

PATIENCE = 90.0  # seconds for a program to come up on a busy machine
QUESTION = "Wer bezahlt den Internetanschluss? Meine Nummer ist 0176 1234567"


async def test_killed_at_every_step_a_question_still_finds_its_answer(
    api: BotApi, tmp_path: Path, small_dialogue: Dialogue, small_folder: Path, small_cache: Path
) -> None:
    amina, karin = api.person("Geheimnisa"), api.person("Karin")
    group = api.group("Team", karin)
    settings = {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache)}
    bot = BotProcess(api, tmp_path, settings | {"WEGWEISER_STAFF_CHAT_ID": str(group.chat_id)})

    def question() -> Message | None:
        return next((message for message in api.messages(group) if "Internetanschluss" in message.text), None)

    def noted() -> bool | None:
        return None if api.world.updates.pending else True

    with bot:
        answer = await api.answer_to(amina.says(QUESTION), 20)
        consent = await api.answer_to(amina.taps(answer, "Einen Menschen fragen"), 20)
    amina.taps(consent, "Ja, weitergeben")
    with bot:
        posted = await api.wait_until(question, 20)
        await api.wait_until(noted, 20)
    karin.says("Frag im Büro.", to=group, reply_to=posted)
    with bot:
        await api.wait_until(lambda: [m for m in api.messages(amina) if "Frag im Büro." in m.text] or None, 20)
        await api.wait_until(noted, 20)
    karin.taps(posted, "Beantwortet", to=group)
    with bot:
        await api.wait_until(lambda: [m for m in api.messages(group) if m.text.startswith("✓ Abgeschlossen")] or None, 20)
        assert await bot.terminate() == 0
    kept = b"".join(file.read_bytes() for file in (tmp_path / "data").rglob("*") if file.is_file()) + bot.log.read_bytes()
    for secret in (b"Geheimnisa", b"Internetanschluss", b"1234567", b"im B\xc3\xbcro.", str(amina.chat_id).encode()):
        assert secret not in kept


async def test_killed_between_posting_a_question_and_noting_that_a_reply_to_either_copy_finds_the_person(
    api: BotApi, tmp_path: Path, small_dialogue: Dialogue, small_folder: Path, small_cache: Path
) -> None:
    amina, karin = api.person("Amina"), api.person("Karin")
    group = api.group("Team", karin)
    settings = {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache)}
    bot = BotProcess(api, tmp_path, settings | {"WEGWEISER_STAFF_CHAT_ID": str(group.chat_id)})

    def copies() -> list[Message]:
        return [message for message in api.messages(group) if "Internetanschluss" in message.text]

    def reached(words: str) -> bool:
        return any(words in message.text for message in api.messages(amina))

    with bot:
        answer = await api.answer_to(amina.says(QUESTION), PATIENCE)
        consent = await api.answer_to(amina.taps(answer, "Einen Menschen fragen"), PATIENCE)
        api.faults.next("sendMessage", late=60)  # it stands in the group, and the bot does not know yet
        amina.taps(consent, "Ja, weitergeben")
        await api.wait_until(lambda: len(copies()) == 1, PATIENCE)
    with bot:
        await api.wait_until(lambda: len(copies()) == 2, PATIENCE)
        for words, copy in zip(("Erste Antwort.", "Zweite Antwort."), copies(), strict=True):
            assert (await api.answer_to(karin.says(words, to=group, reply_to=copy), PATIENCE)).text == "✓ Weitergegeben."
            assert reached(words)
        await api.answer_to(amina.says("/loeschen"), PATIENCE)
        await api.wait_until(lambda: not copies(), PATIENCE)
        await api.answer_to(karin.says("Noch etwas", to=group, reply_to=api.messages(group)[0]), PATIENCE)
        assert not reached("Noch etwas")


async def test_without_a_staff_chat_no_way_to_a_person_is_kept(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path}/w.sqlite", 7, "secret")
    await store.open()
    await store.staff.open_case("telegram:1", 5, "de", ())
    await let_go_of_people(store)
    assert await store.staff.all_cases() == []
    await store.close()


async def test_a_staff_chat_that_is_no_group_is_refused(
    api: BotApi, tmp_path: Path, small_dialogue: Dialogue, small_folder: Path, small_cache: Path
) -> None:
    settings = {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache), "WEGWEISER_STAFF_CHAT_ID": "4711"}
    with BotProcess(api, tmp_path, settings) as bot:
        assert await bot.wait() != 0
    assert "WEGWEISER_STAFF_CHAT_ID" in bot.log.read_text()
