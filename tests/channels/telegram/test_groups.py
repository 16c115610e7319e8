"""In groups the bot speaks when spoken to, and only then."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.conversation.turn import Utterance
from tests.bot_api import BotApi, Group, Person
from tests.channels.telegram.scripted import Scripted

pytestmark = pytest.mark.usefixtures("bot")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """Without privacy mode the bot sees everything said in a group: silence is its own decision then."""
    async with BotApi(privacy=False) as stand_in:
        yield stand_in


async def only_this_is_heard(api: BotApi, script: Scripted, person: Person, group: Group) -> None:
    """The order of a chat is kept: when this is answered, all that was said before was passed over."""
    await api.answer_to(person.says("@wegweiser_test_bot nur das", to=group))
    assert [utterance.text for utterance in script.utterances] == ["nur das"]
    assert len(api.messages(group)) == 1


@pytest.mark.parametrize(
    "said", ["heizung kaputt", "/anderes", "/themen@other_bot", "an a@wegweiser_test_bot.de", "@wegweiser_test_bot_2 hallo"]
)
async def test_what_people_say_to_each_other_is_not_answered(api: BotApi, script: Scripted, said: str) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    amina.says(said, to=group)
    await only_this_is_heard(api, script, amina, group)


async def test_a_sticker_or_voice_in_a_group_is_not_answered(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    amina.sends("voice", to=group)
    amina.sends("sticker", to=group)
    await only_this_is_heard(api, script, amina, group)


async def test_people_coming_and_going_are_not_answered(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina, bot="left")
    group.adds_bot(amina.user)
    await only_this_is_heard(api, script, amina, group)


@pytest.mark.parametrize("said", ["@wegweiser_test_bot heizung", "heizung @Wegweiser_Test_Bot", "/heizung@wegweiser_test_bot"])
async def test_a_mention_is_answered_without_the_name_in_the_question(api: BotApi, script: Scripted, said: str) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    await api.answer_to(amina.says(said, to=group))
    assert script.heard == [(f"telegram:{group.chat_id}", Utterance("heizung", None, "de", brief=True))]


async def test_the_bots_name_alone_asks_for_help(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    await api.answer_to(amina.says("@wegweiser_test_bot", to=api.group("Helferkreis", amina)))
    assert script.utterances[0].action == "help"


@pytest.mark.parametrize("said", ["/themen", "/themen@wegweiser_test_bot"])
async def test_its_commands_are_answered(api: BotApi, script: Scripted, said: str) -> None:
    amina = api.person("Amina")
    await api.answer_to(amina.says(said, to=api.group("Helferkreis", amina)))
    assert script.utterances[0].action == "areas"


async def test_a_reply_to_its_words_is_answered_and_a_reply_to_others_is_not(api: BotApi, script: Scripted) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    group = api.group("Helferkreis", amina, bela)
    answer = await api.answer_to(amina.says("@wegweiser_test_bot heizung", to=group))
    await api.answer_to(bela.says("und der Strom?", to=group, reply_to=answer))
    assert script.utterances[-1].text == "und der Strom?"
    bela.says("stimmt", to=group, reply_to=1)
    await api.silence(group)


async def test_the_answer_replies_to_the_question(api: BotApi) -> None:
    amina = api.person("Amina")
    answer = await api.answer_to(amina.says("@wegweiser_test_bot heizung", to=api.group("Helferkreis", amina)))
    assert answer.raw["reply_to_message"]["text"] == "@wegweiser_test_bot heizung"


async def test_the_answer_stays_in_its_topic_of_a_forum(api: BotApi) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina, is_forum=True)
    await api.answer_to(amina.says("@wegweiser_test_bot heizung", to=group, message_thread_id=17, is_topic_message=True))
    assert api.calls_of("sendMessage")[0].parameters["message_thread_id"] == 17


async def test_a_tap_in_a_group_changes_the_message(api: BotApi) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    card = await api.answer_to(amina.says("@wegweiser_test_bot heizung", to=group))
    assert (await api.answer_to(amina.taps(card, "Was kann ich selbst tun?", to=group))).text == "Fenster schließen"


async def test_an_administrator_behind_the_groups_name_is_answered(api: BotApi) -> None:
    amina = api.person("Amina")
    group = api.group("Helferkreis", amina)
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    fields: dict[str, Any] = {"from": anonymous, "sender_chat": group.chat.shown()}
    said = amina.says("@wegweiser_test_bot heizung", to=group, **fields)
    assert await api.answer_to(said)
