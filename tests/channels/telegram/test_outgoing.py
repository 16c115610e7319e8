"""Messages become pages that Telegram takes."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.outgoing import MOST_UNITS, Page, keyboard, parcels
from bot.conversation.messages import Button, ContactCard, Line, Message
from tests.bot_api.html_text import parse

CARD = ContactCard("Amt", "+49 711 1")


def pages(*lines: Line) -> list[str]:
    return [page.html for page in parcels(Message(lines)) if isinstance(page, Page)]


def test_every_sign_of_html_is_escaped() -> None:
    assert pages(Line("<b>Tee</b> & Milch", "title")) == ["<b>&lt;b&gt;Tee&lt;/b&gt; &amp; Milch</b>"]
    assert pages(Line("a < b"), Line("a > b", "note")) == ["a &lt; b\n<i>a &gt; b</i>"]


def test_a_message_of_a_contact_only_has_no_page() -> None:
    (contact,) = parcels(Message((), contact=CARD))
    assert not isinstance(contact, Page)


def test_a_message_without_words_is_not_sent() -> None:
    assert parcels(Message((Line(""), Line("  ")), ((Button("Ja", "yes"),),))) == []


def test_a_line_longer_than_a_page_is_cut_between_words() -> None:
    first, second = pages(Line("Wörter " * 1000, "title"))
    assert first.endswith("Wörter</b>")
    assert second.startswith("<b>Wörter ")


@pytest.mark.parametrize("sign", ["<", "🏠", "&"])
def test_a_word_longer_than_a_page_is_cut_anywhere_but_in_a_sign(sign: str) -> None:
    made = pages(Line(sign * 9000))
    assert "".join(parse(page)[0].replace("\n", "") for page in made) == sign * 9000
    assert max(len(page.encode("utf-16-le")) // 2 for page in made) <= MOST_UNITS


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=3000)


@given(st.lists(st.tuples(TEXTS, st.sampled_from(["title", "plain", "note"]))))
def test_no_page_is_too_long_and_no_word_is_lost(lines: list[tuple[str, str]]) -> None:
    made = pages(*(Line(text, style) for text, style in lines))  # type: ignore[arg-type]
    assert all(0 < len(page.encode("utf-16-le")) // 2 <= MOST_UNITS for page in made)
    shown = "".join(html.unescape(re.sub(r"</?[bi]>", "", page)) for page in made)
    assert "".join(shown.split()) == "".join("".join(text for text, _ in lines).split())


def sent(button: Button) -> dict[str, object]:
    markup = keyboard(Message((Line("x"),), ((button,),)), "wegweiser_bot")
    assert markup
    return dict(markup.inline_keyboard[0][0].to_dict())


def test_a_number_is_copied_by_the_phone_itself() -> None:
    assert sent(Button("Kopieren", copies="+49 711 1")) == {"text": "Kopieren", "copy_text": {"text": "+49 711 1"}}


def test_an_address_is_looked_up_on_a_map_without_coordinates() -> None:
    assert sent(Button("Karte", address="Küferstraße 13/1, 73728 Esslingen"))["url"] == (
        "https://www.openstreetmap.org/search?query=K%C3%BCferstra%C3%9Fe%2013%2F1%2C%2073728%20Esslingen"
    )


def test_a_link_to_the_bot_bears_its_name() -> None:
    assert sent(Button("Mehr", starts="t_hausordnung"))["url"] == "https://t.me/wegweiser_bot?start=t_hausordnung"


def test_anything_else_comes_back_as_it_was_given() -> None:
    assert sent(Button("Ja", "yes")) == {"text": "Ja", "callback_data": "yes"}
