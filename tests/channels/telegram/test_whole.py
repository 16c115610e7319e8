"""The shipped dialogue behind a real python-telegram-bot Application, over the Bot API stand-in: what a person in Esslingen sees."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.app import telegram_profile
from bot.conversation.assistant import Assistant
from bot.conversation.cards import FIRST_SCREEN
from bot.conversation.dialogue import Dialogue
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi, Message, Person
from tests.channels.telegram.conftest import Running
from tests.shipped import NOW

HOUSE_RULES = "Wer macht die Hausordnung?"
PAY_CARD = "Meine Bezahlkarte geht nicht"


@pytest.fixture(autouse=True)
async def wegweiser(running: Running, shipped: Dialogue) -> AsyncIterator[asyncio.Task[None]]:
    """The bot of Esslingen, with an empty memory."""
    assistant = Assistant(shipped, MemoryStore(), lambda: NOW)
    async with running(assistant.handle, telegram_profile(shipped), suggest=assistant.suggest, move=assistant.move) as task:
        yield task


@pytest.fixture
def amina(api: BotApi) -> Person:
    return api.person("Amina")


async def asks(api: BotApi, person: Person, text: str) -> Message:
    return await api.answer_to(person.says(text))


async def test_an_answer_names_the_body_the_way_to_it_the_next_step_and_the_date_on_one_screen(api: BotApi, amina: Person) -> None:
    answer = await asks(api, amina, HOUSE_RULES)
    assert answer.text.startswith(
        "Hausordnung · Gemeinschaftsunterkunft\nWohnheimleitung der Gemeinschaftsunterkünfte (Landratsamt Esslingen): "
    )
    assert "➜ Geh ins Büro im Haus." in answer.text
    assert "Nächste Schritte\n1. Lies den Aushang im Haus." in answer.text
    assert answer.text.endswith("Geprüft am 22.11.2026")
    assert len(answer.text) <= FIRST_SCREEN == 600


async def test_self_help_and_back_happen_in_the_same_message(api: BotApi, amina: Person) -> None:
    answer = await asks(api, amina, HOUSE_RULES)
    page = await api.answer_to(amina.taps(answer, "Was kann ich selbst tun?"))
    assert "Das kannst du selbst tun\n1. " in page.text
    back = await api.answer_to(amina.taps(page, "Zurück zur Antwort"))
    assert (page.id, back.id, back.text, back.buttons) == (answer.id, answer.id, answer.text, answer.buttons)


async def test_volunteers_read_what_they_may_and_must_not_do(api: BotApi, amina: Person) -> None:
    page = await api.answer_to(amina.taps(await asks(api, amina, HOUSE_RULES), "Was darf ich als Ehrenamtliche/r?"))
    assert "Das darfst du als Ehrenamtliche/r\n1. " in page.text
    assert "Das bitte nicht\n1. " in page.text


async def test_another_stage_turns_the_answer_and_is_remembered(api: BotApi, amina: Person) -> None:
    answer = await asks(api, amina, HOUSE_RULES)
    turned = await api.answer_to(amina.taps(answer, "Städtische Unterkunft"))
    assert turned.id == answer.id
    assert turned.text.startswith("Hausordnung · Städtische Unterkunft\nStadt Esslingen")
    assert (await asks(api, amina, "Ich habe meinen Zimmerschlüssel verloren")).text.startswith("Schlüssel · Städtische Unterkunft\n")


async def test_a_contact_is_sent_as_one_for_the_address_book(api: BotApi, amina: Person) -> None:
    more = await api.answer_to(amina.taps(await asks(api, amina, PAY_CARD), "Mehr …"))
    amina.taps(more, "Kontakt speichern")
    *_, contact = await api.wait_for(amina, 3)
    assert contact.raw["contact"]["phone_number"] == "+49 711 3902-42450"
    assert contact.raw["contact"]["first_name"].startswith("Landratsamt, Amt für Integration")


async def test_a_follow_up_is_understood(api: BotApi, amina: Person) -> None:
    await asks(api, amina, PAY_CARD)
    assert "☎ +49 711 3902-42450" in (await asks(api, amina, "Telefonnummer?")).text


async def test_what_one_person_said_is_not_known_of_another(api: BotApi, amina: Person) -> None:
    await asks(api, amina, PAY_CARD)
    assert "42450" not in (await asks(api, api.person("Béla"), "Telefonnummer?")).text


async def test_in_danger_the_number_comes_first_in_a_message_of_its_own(api: BotApi, amina: Person) -> None:
    amina.says("Hilfe, in der Küche brennt es!")
    first, second = await api.wait_for(amina, 2)
    assert first.text.startswith("Ruf sofort 112 an.")
    assert "☎ 112 – Rettungsdienst und Feuerwehr" in first.text
    assert second.text.startswith("Notruf")


async def test_what_is_none_of_our_business_is_said_to_be_with_whom_to_ask(api: BotApi, amina: Person) -> None:
    answer = await asks(api, amina, "Wie wird morgen das Wetter?")
    assert "Dabei kann ich nicht helfen." in answer.text
    assert "Koordinationsstelle" in answer.text
    assert answer.buttons[-1] == "Alle Themen"


async def test_small_talk_is_answered_in_one_line(api: BotApi, amina: Person) -> None:
    assert (await asks(api, amina, "Vielen Dank für deine Hilfe!")).text == "Gern!"


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("photo", "Bilder, Briefe und Dateien kann ich leider nicht lesen."),
        ("voice", "Hören kann ich leider nicht."),
        ("sticker", "Und worum geht es?"),
        ("location", "Deinen Standort brauche ich nicht"),
        ("contact", "Kontakte brauche ich nicht"),
        ("poll", "Ich kann leider nur Text lesen."),
    ],
)
async def test_what_cannot_be_read_is_asked_for_as_text(api: BotApi, amina: Person, kind: str, told: str) -> None:
    answer = await api.answer_to(amina.sends(kind))
    assert told in answer.text
    assert answer.buttons


@pytest.mark.parametrize(
    ("command", "says", "buttons"),
    [
        ("/notfall", "☎ 112 – Rettungsdienst und Feuerwehr", []),
        ("/hilfe", "Schreib deine Frage in eigenen Worten.", ["Alle Themen"]),
        ("/datenschutz", "Ich speichere keine Namen", ["Alle Themen"]),
        ("/loeschen", "Ich habe alles zu unserem Gespräch vergessen.", ["Alle Themen"]),
    ],
)
async def test_a_command_is_answered(api: BotApi, amina: Person, command: str, says: str, buttons: list[str]) -> None:
    answer = await asks(api, amina, command)
    assert says in answer.text
    assert answer.buttons == buttons


async def test_every_topic_is_few_taps_from_the_overview(api: BotApi, amina: Person, shipped: Dialogue) -> None:
    overview = await asks(api, amina, "/themen")
    assert len(overview.buttons) == len(shipped.knowledge.town.areas)
    area = await api.answer_to(amina.taps(overview, overview.buttons[0]))
    assert area.id == overview.id
    topic = await api.answer_to(amina.taps(area, "Hausordnung"))
    assert topic.text.startswith("Hausordnung")


async def test_forgetting_forgets_what_was_spoken_of(api: BotApi, amina: Person) -> None:
    await asks(api, amina, PAY_CARD)
    await asks(api, amina, "/loeschen")
    assert "42450" not in (await asks(api, amina, "Telefonnummer?")).text


@pytest.mark.parametrize(
    "data", ["show|topic-of-last-year", "back|topic-of-last-year", "stage|hausordnung|mond", "'; DROP TABLE", "x" * 64]
)
async def test_a_stale_or_forged_button_does_no_harm(api: BotApi, amina: Person, data: str) -> None:
    answer = await asks(api, amina, HOUSE_RULES)
    amina.taps(answer, data, forged=True)
    assert "Alle Themen" in (after := (await api.wait_for(amina, 2))[-1]).buttons or "Worum geht es?" in after.text
    assert (await asks(api, amina, PAY_CARD)).text.startswith("Bezahlkarte")


async def test_nothing_telegram_would_refuse_is_ever_sent(api: BotApi, amina: Person, shipped: Dialogue) -> None:
    overview = await asks(api, amina, "/themen")
    for label in overview.buttons:
        area = await api.answer_to(amina.taps(overview, label))
        await api.answer_to(amina.taps(area, area.buttons[0]))
        overview = await api.answer_to(amina.taps(area, "Alle Themen"))
    assert [call for call in api.calls if not call.accepted] == []


COMMANDS = ("start", "themen", "selbst", "stellen", "engagement", "organigramm", "ort", "notfall", "sprache", "hilfe", "datenschutz")


@pytest.mark.parametrize("command", COMMANDS)
async def test_every_button_of_every_command_leads_somewhere(api: BotApi, amina: Person, command: str) -> None:
    """All that can be tapped below a command, one tap deep."""
    first = await asks(api, amina, f"/{command}")
    for data in [button["callback_data"] for row in first.rows for button in row]:
        await api.answer_to(amina.taps(await asks(api, amina, f"/{command}"), data))
    assert [call.refusal for call in api.calls if not call.accepted] == []


async def test_the_menu_introduces_the_bot(api: BotApi) -> None:
    call = await api.wait_for_call("setMyCommands")
    assert [command["command"] for command in call.parameters["commands"]] == [
        "start", "themen", "selbst", "stellen", "engagement", "organigramm", "ort", "notfall", "sprache", "hilfe", "datenschutz",
        "loeschen",
    ]  # fmt: skip
