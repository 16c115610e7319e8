"""Every way to send a request, and the methods that carry more than text."""

import aiohttp
import pytest
from telegram.error import Forbidden

from .echo_bot import bot_only
from .stand_in import BotApi


class TestRequests:
    async def test_json_form_and_query_are_read_alike(self, api: BotApi) -> None:
        given = {"chat_id": str(api.person("Amina").chat_id), "text": "Hallo"}
        url = f"{api.base_url}{api.token}/sendMessage"
        async with aiohttp.ClientSession() as session:
            for way in ({"json": given}, {"data": given}, {"params": given}):
                async with session.post(url, **way) as response:  # type: ignore[arg-type]
                    assert (await response.json())["result"]["text"] == "Hallo"
            async with session.post(url, data="{", headers={"Content-Type": "application/json"}) as response:
                assert response.status == 400

    async def test_files_go_up_and_come_down(self, api: BotApi) -> None:
        amina = api.person("Amina")
        update_id = amina.sends("voice", data=b"OggS")
        async with bot_only(api) as bot:
            sent = await bot.send_document(amina.chat_id, b"%PDF", filename="blatt.pdf", caption="<i>Blatt</i>", parse_mode="HTML")
            again = await bot.send_document(amina.chat_id, sent.document.file_id)
            await bot.send_photo(amina.chat_id, b"PNG")
            await bot.send_voice(amina.chat_id, b"OggS", duration=3)
            file = await bot.get_file(api.update(update_id)["message"]["voice"]["file_id"])
            assert bytes(await file.download_as_bytearray()) == b"OggS"
        assert (sent.document.file_name, sent.caption, again.document.file_id) == ("blatt.pdf", "Blatt", sent.document.file_id)
        assert api.calls_of("sendDocument")[0].uploads["document"].content == b"%PDF"

    async def test_contact_location_action_and_chats(self, api: BotApi) -> None:
        amina = api.person("Amina", last_name="K")
        group = api.group("Helferkreis", amina, bot="administrator")
        async with bot_only(api) as bot:
            assert (await bot.send_contact(amina.chat_id, "+49711", "AWO")).contact.first_name == "AWO"
            assert (await bot.send_location(amina.chat_id, 48.7, 9.3)).location.latitude == 48.7
            assert await bot.send_chat_action(amina.chat_id, "typing")
            assert (await bot.get_chat(amina.chat_id)).last_name == "K"
            assert (await bot.get_chat_member(group.chat_id, amina.id)).status == "creator"
            assert len(await bot.get_chat_administrators(group.chat_id)) == 2
            assert await bot.leave_chat(group.chat_id)
            with pytest.raises(Forbidden, match="not a member"):
                await bot.send_message(group.chat_id, "Hallo")
