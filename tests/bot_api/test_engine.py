"""The heart works without a server."""

import pytest

from .echo_bot import MENU
from .engine import call
from .html_text import parse
from .parameters import Parameters
from .shapes import Refusal
from .stand_in import BotApi


class TestPureEngine:
    def test_it_works_without_any_server(self) -> None:
        api = BotApi()
        amina = api.person("Amina")
        amina.says("Hallo")
        updates = call(api.world, "getUpdates", Parameters({})).result
        assert updates[0]["message"]["from"] == amina.user
        call(api.world, "sendMessage", Parameters({"chat_id": amina.chat_id, "text": "Guten Tag"}))
        assert api.transcript(amina) == "user: Hallo\nbot: Guten Tag"

    def test_a_button_that_is_not_there_is_told_with_those_that_are(self) -> None:
        api = BotApi()
        amina = api.person("Amina")
        sent = {"chat_id": amina.chat_id, "text": "?", "reply_markup": MENU.to_json()}
        call(api.world, "sendMessage", Parameters(sent))
        message = api.messages(amina)[0]
        with pytest.raises(AssertionError, match="there are: Ja, Nein"):
            amina.taps(message, "Vielleicht")

    @pytest.mark.parametrize(
        ("source", "text", "kinds"),
        [
            ("<b>a <i>😀</i></b> &lt;x&gt; &copy;", "a 😀 <x> &copy;", [("bold", 0, 4), ("italic", 2, 2)]),
            ('<a href="https://x.de/?a=1&amp;b=2">x</a>', "x", [("text_link", 0, 1)]),
            ('<a href="tel:+49711">Anruf</a>', "Anruf", []),
            ("  <blockquote expandable>q</blockquote>\n", "q", [("expandable_blockquote", 0, 1)]),
            ("<b> </b>", "", []),
        ],
    )
    def test_html_becomes_text_and_entities_in_utf16_units(self, source: str, text: str, kinds: list[tuple[str, int, int]]) -> None:
        plain, entities = parse(source)
        assert (plain, [(entity["type"], entity["offset"], entity["length"]) for entity in entities]) == (text, kinds)

    @pytest.mark.parametrize(
        "source", ["<b", "</b>", "<b>x</i>", "<b><i>x</b></i>", "a < b", "<span>x</span>", "<script>x</script>", "<>x</>"]
    )
    def test_html_that_telegram_refuses_is_refused(self, source: str) -> None:
        with pytest.raises(Refusal, match="can't parse entities"):
            parse(source)
