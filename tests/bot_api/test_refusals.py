"""What Telegram refuses, the stand-in refuses, in the same words."""

from typing import Any

import aiohttp
import pytest
from telegram import (
    BotCommand,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from .echo_bot import MENU, bot_only
from .engine import call
from .parameters import Parameters
from .stand_in import BotApi


class TestRefusals:
    @pytest.mark.parametrize(
        ("parameters", "reason"),
        [
            ({"text": " \n"}, "message text is empty"),
            ({"text": "x" * 4097}, "message is too long"),
            ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
            ({"text": "ä <p>x</p>", "parse_mode": "HTML"}, 'can\'t parse entities: Unsupported start tag "p" at byte offset 3'),
            ({"text": "x", "chat_id": 5}, "chat not found"),
            ({"text": "x", "reply_to_message_id": 99}, "message to be replied not found"),
            ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "A", "callback_data": "ä" * 33}]]}}, "BUTTON_DATA_INVALID"),
            ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "A", "url": "tel:+49711"}]]}}, "inline keyboard button URL"),
        ],
    )
    def test_the_service_refuses_and_says_why(self, parameters: dict[str, Any], reason: str) -> None:
        api = BotApi()
        given = Parameters({"chat_id": api.person("Amina").chat_id, **parameters})
        refusal = call(api.world, "sendMessage", given).refusal
        assert refusal
        assert refusal.status == 400
        assert refusal.description.startswith(f"Bad Request: {reason}")

    def test_length_counts_after_entities(self) -> None:
        api = BotApi()
        given = {"chat_id": api.person("Amina").chat_id, "text": f"<b>{'&amp;' * 4096}</b>", "parse_mode": "HTML"}
        assert call(api.world, "SENDMESSAGE", Parameters(given)).accepted

    async def test_edits_that_change_nothing_or_find_nothing_are_refused(self, api: BotApi) -> None:
        chat_id = api.person("Amina").chat_id
        async with bot_only(api) as bot:
            message = await bot.send_message(chat_id, "eins", reply_markup=MENU)
            with pytest.raises(BadRequest, match="not modified"):
                await bot.edit_message_text("eins", chat_id, message.message_id, reply_markup=MENU)
            await bot.edit_message_reply_markup(chat_id, message.message_id)
            with pytest.raises(BadRequest, match="to edit not found"):
                await bot.edit_message_text("zwei", chat_id, 99)
            assert await bot.delete_message(chat_id, message.message_id)
            with pytest.raises(BadRequest, match="to delete not found"):
                await bot.delete_message(chat_id, message.message_id)

    async def test_an_old_tap_cannot_be_answered(self, api: BotApi) -> None:
        amina = api.person("Amina")
        update_id = amina.taps(1, "gone", forged=True)
        api.clock.advance(60)
        async with bot_only(api) as bot:
            with pytest.raises(BadRequest, match="Query is too old"):
                await bot.answer_callback_query(api.update(update_id)["callback_query"]["id"])

    async def test_people_who_block_or_leave_cannot_be_written_to(self, api: BotApi) -> None:
        amina, karim, stranger = api.person("Amina"), api.person("Karim"), api.person("Niemand", started=False)
        amina.blocks()
        karim.deactivates()
        async with bot_only(api) as bot:
            for person, reason in ((amina, "blocked"), (karim, "deactivated"), (stranger, "initiate")):
                with pytest.raises(Forbidden, match=reason):
                    await bot.send_message(person.chat_id, "Hallo")

    async def test_a_wrong_token_is_401_nonsense_and_unknown_methods_404(self, api: BotApi) -> None:
        async with bot_only(api) as bot, aiohttp.ClientSession() as session:
            api.rotate_token()
            with pytest.raises(InvalidToken):
                await bot.get_me()
            for path, status in (("1:x/getMe", 401), ("nonsense/getMe", 404), (f"{api.token}/makeCoffee", 404)):
                async with session.get(api.base_url + path) as response:
                    body = await response.json()
                    assert (response.status, body["ok"], body["error_code"]) == (status, False, status)

    async def test_menus_take_two_letter_languages_only(self, api: BotApi) -> None:
        commands = [BotCommand("hilfe", "Hilfe")]
        async with bot_only(api) as bot:
            for language in ("ckb", "de-simple"):
                with pytest.raises(BadRequest, match="Invalid language code"):
                    await bot.set_my_commands(commands, language_code=language)
            await bot.set_my_commands(commands, language_code="uk")
            assert [command.command for command in await bot.get_my_commands(language_code="uk")] == ["hilfe"]
            await bot.delete_my_commands(language_code="uk")
            assert await bot.get_my_commands(language_code="uk") == ()
            with pytest.raises(BadRequest, match="Bot_command_invalid"):
                await bot.set_my_commands([("Über", "x")])
            await bot.set_my_short_description("Wer ist zuständig?")
            assert (await bot.get_my_short_description(language_code="fr")).short_description == "Wer ist zuständig?"
