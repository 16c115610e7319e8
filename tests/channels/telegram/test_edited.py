"""An edited question: its answer is edited too, as long as it is the last one."""

import asyncio

import pytest

from bot.channels.telegram.last_answers import REMEMBERED, LastAnswers
from tests.bot_api import BotApi
from tests.channels.telegram.scripted import Scripted, plain

pytestmark = pytest.mark.usefixtures("bot")


async def test_the_old_answer_takes_the_new_words_and_buttons(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    question = amina.says("heitzung")
    before = await api.answer_to(question)
    after = await api.answer_to(amina.edits(question, "heizung"))
    assert after.id == before.id
    assert after.buttons == ["Was kann ich selbst tun?", "Kontakt speichern", "Nochmal"]
    assert len(api.messages(amina)) == 1


async def test_edited_again_it_is_edited_again(api: BotApi) -> None:
    amina = api.person("Amina")
    question = amina.says("eins")
    first = await api.answer_to(question)
    for words in ("zwei", "drei"):
        assert ((answer := await api.answer_to(amina.edits(question, words))).id, answer.text) == (first.id, f"Gehört: {words}")


async def test_of_a_shorter_answer_nothing_old_is_left(api: BotApi, script: Scripted) -> None:
    script.answers["brand"] = (plain("Ruf 112"), plain("Notruf"))
    amina = api.person("Amina")
    question = amina.says("brand")
    await api.wait_for(amina, 2)
    await api.answer_to(amina.edits(question, "brandschutz"))
    await api.wait_for_call("deleteMessage")
    assert [message.text for message in api.messages(amina)] == ["Gehört: brandschutz"]


async def test_of_a_longer_answer_the_rest_is_sent(api: BotApi, script: Scripted) -> None:
    script.answers["brand"] = (plain("Ruf 112"), plain("Notruf"))
    amina = api.person("Amina")
    question = amina.says("brandschutz")
    first = await api.answer_to(question)
    amina.edits(question, "brand")
    both = await api.wait_for(amina, 2)
    assert [(message.id == first.id, message.text) for message in both] == [(True, "Ruf 112"), (False, "Notruf")]


async def test_an_older_question_is_answered_anew(api: BotApi) -> None:
    amina = api.person("Amina")
    question = amina.says("eins")
    old = await api.answer_to(question)
    await api.answer_to(amina.says("zwei"))
    answer = await api.answer_to(amina.edits(question, "drei"))
    assert (answer.id != old.id, answer.text) == (True, "Gehört: drei")


async def test_an_answer_that_is_gone_is_sent_anew(api: BotApi) -> None:
    amina = api.person("Amina")
    question = amina.says("eins")
    answer = await api.answer_to(question)
    del amina.chat.messages[answer.id]
    assert (await api.answer_to(amina.edits(question, "zwei"))).text == "Gehört: zwei"


async def test_an_edit_that_changes_no_word_changes_nothing(api: BotApi) -> None:
    amina = api.person("Amina")
    question = amina.says("eins")
    await api.answer_to(question)
    amina.edits(question, "eins")
    await api.wait_for_call("editMessageText")
    await asyncio.sleep(0)
    assert [message.text for message in api.messages(amina)] == ["Gehört: eins"]


async def test_in_a_group_an_edit_works_the_same(api: BotApi) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    question = amina.says("@wegweiser_test_bot eins", to=group)
    answer = await api.answer_to(question)
    edited = await api.answer_to(amina.edits(question, "@wegweiser_test_bot zwei", to=group))
    assert (edited.id, edited.text) == (answer.id, "Gehört: zwei")


def test_no_more_chats_are_remembered_than_a_bound() -> None:
    answers = LastAnswers()
    for number in range(REMEMBERED + 10):
        answers.remember(f"telegram:{number}", 1, (2,))
    assert answers.to("telegram:9", 1) == ()
    assert answers.to("telegram:10", 1) == (2,)
