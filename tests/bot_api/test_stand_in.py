"""A real python-telegram-bot application talks with scripted people through the stand-in."""

import pytest
from telegram import (
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from .echo_bot import MENU, bot_only, polling
from .stand_in import BotApi
from .watch import NoAnswer


class TestTalking:
    async def test_a_message_is_answered(self, api: BotApi) -> None:
        amina = api.person("Amina", language_code="ar")
        async with polling(api):
            answer = await api.answer_to(amina.says("Hallo"))
        assert (answer.text, answer.buttons) == ("Echo: Hallo", ["Ja", "Nein"])

    async def test_a_command_is_recognised_as_one(self, api: BotApi) -> None:
        async with polling(api):
            answer = await api.answer_to(api.person("Amina").says("/start hilfe"))
        assert answer.text == "Willkommen"

    async def test_a_tap_edits_the_message_in_place(self, api: BotApi) -> None:
        amina = api.person("Amina")
        async with polling(api):
            answer = await api.answer_to(amina.says("Frage"))
            edited = await api.answer_to(amina.taps(answer, "Ja"))
        assert (edited.id, edited.text, edited.buttons) == (answer.id, "Gewählt: yes", [])
        assert api.transcript(amina) == "user: Frage\nbot: Gewählt: yes\nuser: [Ja]\nbot (notice): Danke"

    async def test_an_edited_message_comes_as_such(self, api: BotApi) -> None:
        amina = api.person("Amina")
        async with polling(api):
            asked = amina.says("Schuhle")
            await api.answer_to(asked)
            answer = await api.answer_to(amina.edits(asked, "Schule"))
        assert answer.text == "Echo: Schule"
        assert api.transcript(amina).startswith("user: Schule\n")

    async def test_an_inline_query_is_answered(self, api: BotApi) -> None:
        async with polling(api):
            api.person("Amina").asks_inline("amt")
            call = await api.wait_for_call("answerInlineQuery")
        assert call.accepted
        assert call.parameters["results"][0]["title"] == "Amt"

    async def test_the_transcript_shows_buttons_and_kinds(self, api: BotApi) -> None:
        amina = api.person("Amina")
        amina.sends("photo", caption="Was ist das?")
        async with bot_only(api) as bot:
            await bot.send_message(amina.chat_id, "<b>Wählen</b> &amp; tippen", parse_mode="HTML", reply_markup=MENU)
            await bot.send_venue(amina.chat_id, 48.7, 9.3, "Amt", "Weg 1")
            await bot.send_message(amina.chat_id, "Wo?", reply_markup=ReplyKeyboardMarkup([[KeyboardButton("Ort", request_location=True)]]))
        amina.taps(api.messages(amina)[-1], "Ort")
        assert api.transcript(amina) == (
            "user: <photo> Was ist das?\nbot: Wählen & tippen\n  [Ja] [Nein]\nbot: <venue Amt, Weg 1>\nbot: Wo?\n  (Ort)\n"
            "user: <location 48.7396 9.3107>"
        )

    async def test_the_wait_for_an_answer_ends_and_tells_the_chat(self, api: BotApi) -> None:
        with pytest.raises(NoAnswer, match="user: Hallo"):
            await api.answer_to(api.person("Amina").says("Hallo"), timeout=0.05)
