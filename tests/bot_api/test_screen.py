"""A chat as a page for the eye."""

from .echo_bot import MENU, bot_only
from .screen import screen
from .stand_in import BotApi


async def test_the_page_shows_bubbles_marks_and_buttons_and_lets_each_line_find_its_direction(api: BotApi) -> None:
    amina = api.person("Amina", language_code="ar")
    amina.says("مرحبا")
    async with bot_only(api) as bot:
        await bot.send_message(amina.chat_id, "🔑 <b>Schlüssel</b> &amp; Tür\nمكتب", parse_mode="HTML", reply_markup=MENU)
    page = screen(amina.chat)
    assert '<div class="said user"><div class="bubble"><div dir="auto">مرحبا</div></div></div>' in page
    assert '<div dir="auto">🔑 <b>Schlüssel</b> &amp; Tür</div><div dir="auto">مكتب</div></div><div class="row">' in page
    assert page.count('<div class="button" dir="auto">') == 2


async def test_the_page_shows_the_words_of_an_edited_message_and_what_was_tapped(api: BotApi) -> None:
    amina = api.person("Amina")
    async with bot_only(api) as bot:
        sent = await bot.send_message(amina.chat_id, "Frage", reply_markup=MENU)
        amina.taps(sent.message_id, "Ja")
        await bot.edit_message_text("Antwort", amina.chat_id, sent.message_id)
    page = screen(amina.chat)
    assert "Antwort" in page
    assert "Frage" not in page
    assert "👆 Ja" in page
