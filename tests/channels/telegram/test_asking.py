"""One person and the bot: asking, tapping, commands, and what cannot be read."""

import asyncio

import pytest

from bot.conversation.messages import Line, Message
from bot.conversation.turn import Sent, Utterance
from tests.bot_api import BotApi
from tests.channels.telegram.scripted import Scripted, plain

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_question_is_answered_with_buttons_below(api: BotApi) -> None:
    amina = api.person("Amina")
    answer = await api.answer_to(amina.says("heizung"))
    assert "Zuständig: Wohnheimleitung" in answer.text
    assert [[button["text"] for button in row] for row in answer.rows] == [["Was kann ich selbst tun?"], ["Kontakt speichern", "Nochmal"]]


async def test_the_conversation_hears_chat_words_and_the_apps_language(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina", language_code="ar")
    await api.answer_to(amina.says("wo lerne ich Deutsch?"))
    assert script.heard == [(f"telegram:{amina.chat_id}", Utterance("wo lerne ich Deutsch?", None, "ar"))]


async def test_signs_of_html_are_shown_as_they_are(api: BotApi) -> None:
    answer = await api.answer_to(api.person("Amina").says("heizung"))
    assert answer.text.startswith("Heizung & Strom <kaputt>\n")


async def test_titles_are_bold_and_notes_italic(api: BotApi) -> None:
    answer = await api.answer_to(api.person("Amina").says("heizung"))
    styled = {(entity["type"], answer.text[entity["offset"] :][: entity["length"]]) for entity in answer.raw["entities"]}
    assert styled == {("bold", "Heizung & Strom <kaputt>"), ("italic", "Geprüft")}


async def test_links_get_no_preview(api: BotApi) -> None:
    await api.answer_to(api.person("Amina").says("https://example.org"))
    assert api.calls_of("sendMessage")[0].parameters["link_preview_options"] == {"is_disabled": True}


async def test_a_tap_changes_the_message_it_belongs_to(api: BotApi) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    changed = await api.answer_to(amina.taps(card, "Was kann ich selbst tun?"))
    assert (changed.id, changed.text, changed.buttons) == (card.id, "Fenster schließen", ["Zurück"])
    back = await api.answer_to(amina.taps(changed, "Zurück"))
    assert (back.id, back.text, back.buttons) == (card.id, card.text, card.buttons)


async def test_a_tap_is_acknowledged_before_its_answer_is_there(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    release = script.hold("self|heizung")
    amina.taps(card, "Was kann ich selbst tun?")
    await api.wait_for_call("answerCallbackQuery")
    assert not api.calls_of("editMessageText")
    release.set()


async def test_an_answer_without_edits_leaves_the_tapped_message_alone(api: BotApi) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    amina.taps(card, "Kontakt speichern")
    first, second, _ = await api.wait_for(amina, 3)
    assert (first.text, second.text) == (card.text, "Hier ist der Kontakt.")


async def test_a_contact_comes_as_a_contact_to_save(api: BotApi) -> None:
    amina = api.person("Amina")
    amina.taps(await api.answer_to(amina.says("heizung")), "Kontakt speichern")
    contact = (await api.wait_for(amina, 3))[-1].raw["contact"]
    assert (contact["first_name"], contact["phone_number"]) == ("Wohnheimleitung", "+49 711 390200")
    assert "EMAIL;TYPE=INTERNET:heim@example.org\r\n" in contact["vcard"]


async def test_a_long_text_comes_in_several_messages_cut_at_line_ends(api: BotApi, script: Scripted) -> None:
    lines = tuple(Line(f"{number}. <Schritt> & mehr als genug Wörter dazu") for number in range(200))
    script.answers["lang"] = (Message(lines, script.answers["heizung"][0].buttons),)  # type: ignore[index]
    amina = api.person("Amina")
    amina.says("lang")
    await api.wait_for(amina, 3)
    await api.silence(amina)
    messages = api.messages(amina)
    assert "\n".join(message.text for message in messages) == "\n".join(line.text for line in lines)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("photo", "picture"), ("document", "picture"), ("video", "picture"), ("animation", "picture"), ("voice", "voice"),
        ("audio", "voice"), ("video_note", "voice"), ("sticker", "sticker"), ("location", "location"), ("venue", "location"),
        ("contact", "contact"), ("poll", "other"), ("dice", "other"),
    ],
)  # fmt: skip
async def test_what_cannot_be_read_is_an_utterance_without_words(api: BotApi, script: Scripted, kind: str, sent: Sent) -> None:
    await api.answer_to(api.person("Amina").sends(kind))
    assert script.utterances == [Utterance("", None, "de", sent=sent)]


async def test_a_caption_is_read_like_text(api: BotApi, script: Scripted) -> None:
    await api.answer_to(api.person("Amina").sends("photo", caption="heizung"))
    assert script.utterances[0].text == "heizung"


async def test_an_album_gets_one_answer(api: BotApi) -> None:
    amina = api.person("Amina")
    for _ in range(3):
        amina.sends("photo", extra={"media_group_id": "album-1"})
    await api.wait_for(amina, 1)
    await api.silence(amina)
    assert len(api.messages(amina)) == 1


async def test_an_edited_question_is_answered_like_a_new_one(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    question = amina.says("heitzung")
    await api.answer_to(question)
    answer = await api.answer_to(amina.edits(question, "heizung"))
    assert answer.buttons
    assert [utterance.text for utterance in script.utterances] == ["heitzung", "heizung"]


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("/start", "welcome"),
        ("/start plakat-7", "welcome"),
        ("/start t_heizung_p_heim", "open|t_heizung_p_heim"),
        ("/start t_" + "x" * 62, "open|t_" + "x" * 62),
        ("/start t_" + "x" * 63, "welcome"),
        ("/stellen", "kinds"),
        ("/selbst", "browse|self"),
        ("/engagement", "engagement"),
        ("/organigramm", "chart"),
        ("/ort", "where"),
        ("/sprache", "languages"),
        ("/themen", "areas"),
        ("/notfall", "numbers"),
        ("/hilfe", "help"),
        ("/HILFE", "help"),
        ("/datenschutz", "privacy"),
        ("/privacy", "privacy"),
        ("/loeschen", "forget"),
        ("/themen@wegweiser_test_bot", "areas"),
    ],
)
async def test_a_command_is_an_action(api: BotApi, script: Scripted, said: str, action: str) -> None:
    await api.answer_to(api.person("Amina").says(said))
    assert script.utterances == [Utterance("", action, "de")]


@pytest.mark.parametrize(("said", "text"), [("/heizung kaputt", "heizung kaputt"), ("/помощь", "помощь"), ("//", "//"), ("/ 5", "/ 5")])
async def test_an_unknown_command_is_taken_as_words(api: BotApi, script: Scripted, said: str, text: str) -> None:
    await api.answer_to(api.person("Amina").says(said))
    assert script.utterances == [Utterance(text, None, "de")]


async def test_a_forged_or_old_button_reaches_the_conversation_as_it_is(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    card = await api.answer_to(amina.says("heizung"))
    await api.answer_to(amina.taps(card, "gone|topic", forged=True))
    assert script.utterances[-1].action == "gone|topic"


async def test_service_messages_are_not_answered(api: BotApi) -> None:
    amina = api.person("Amina")
    api.gives(
        "message",
        {
            "message_id": 99,
            "date": 0,
            "chat": amina.chat.shown(),
            "from": amina.user,
            "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
        },
        chat=amina,
    )
    await api.silence(amina)


async def test_messages_of_bots_are_not_answered(api: BotApi) -> None:
    amina, robot = api.person("Amina"), api.person("Robot", is_bot=True)
    robot.user["is_bot"] = True
    robot.says("heizung")
    await api.silence(robot)
    await api.answer_to(amina.says("heizung"))


async def test_the_messages_of_one_person_are_answered_in_their_order(api: BotApi, script: Scripted) -> None:
    amina = api.person("Amina")
    release = script.hold("erst")
    for said in ("erst", "dann", "zuletzt"):
        amina.says(said)
    await asyncio.wait_for(script.hears.wait(), 5)
    await api.silence(amina, 0.1)
    release.set()
    messages = await api.wait_for(amina, 3)
    assert [message.text for message in messages] == ["Gehört: erst", "Gehört: dann", "Gehört: zuletzt"]


async def test_nobody_waits_for_the_answer_to_somebody_else(api: BotApi, script: Scripted) -> None:
    amina, bela = api.person("Amina"), api.person("Béla")
    release = script.hold("schwer")
    amina.says("schwer")
    bela.says("leicht")
    assert (await api.answer_to(bela)).text == "Gehört: leicht"
    release.set()


async def test_a_turn_of_several_messages_is_sent_in_order(api: BotApi, script: Scripted) -> None:
    script.answers["zwei"] = (plain("eins"), plain("zwei"))
    amina = api.person("Amina")
    amina.says("zwei")
    assert [message.text for message in await api.wait_for(amina, 2)] == ["eins", "zwei"]
