"""The poster, drawn and read back."""

import html5lib
import pytest

from bot.conversation.links import Link
from bot.handouts.link import SAMPLE, WrongAddress, link
from bot.handouts.pages import page
from bot.handouts.papers import Size, poster_document
from bot.handouts.poster import Poster, ProtectedPlace, languages, poster
from bot.handouts.rendering import render
from bot.knowledge.model import KnowledgeBase
from tests.handouts.extreme import extreme
from tests.handouts.paper import TODAY, linked, off_the_page, opened, reading, scanned_pdf, squeezed, text

BOT = "https://t.me/kleinstadt_bot"


def laid_out(knowledge: KnowledgeBase, topic: str | None, place: str | None, payload: str) -> Poster:
    readings = [reading(knowledge, code) for code in languages(knowledge.town)]
    return poster(readings, topic, place, link(BOT, payload), sample=False)


def drawn(poster: Poster, size: Size = "a4") -> bytes:
    (pdf,) = render(poster_document(poster, size, "de", TODAY), "pdf")
    return pdf


def test_without_a_choice_it_speaks_the_towns_language_and_the_five_spoken_most(base: KnowledgeBase) -> None:
    assert languages(base.town) == ("de", "en", "ar", "uk", "tr", "fa")


def test_those_written_from_the_right_stand_in_the_right_column(base: KnowledgeBase) -> None:
    invitations = laid_out(base, None, "rennstrasse", "p_rennstrasse").invitations
    assert [one.language for one in invitations] == ["de", "ar", "en", "fa", "uk", "tr"]


@pytest.mark.parametrize("size", ["a4", "a3"])
def test_a_phone_reads_topic_and_place_in_the_code(base: KnowledgeBase, size: Size) -> None:
    pdf = drawn(laid_out(base, "hausordnung", "rennstrasse", "t_hausordnung_p_rennstrasse"), size)
    assert linked(scanned_pdf(pdf, 1), BOT) == Link(topic="hausordnung", place="rennstrasse")
    width, height = opened(pdf)[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == {"a4": (210, 297), "a3": (297, 420)}[size]


def test_it_invites_in_every_language_and_names_the_emergency_numbers(base: KnowledgeBase) -> None:
    made = laid_out(base, "hausordnung", "rennstrasse", "t_hausordnung_p_rennstrasse")
    printed = squeezed(text(drawn(made)))
    for invitation in made.invitations:
        if not invitation.right_to_left:
            assert all(squeezed(words) in printed for words in (invitation.invite, invitation.line, invitation.title, invitation.emergency))
    assert all(words in printed for words in ("112·110", "Rennstraße(Oberesslingen)", "EsslingenamNeckar"))


def test_every_strip_bears_the_address_and_the_number_of_the_coordination_office(base: KnowledgeBase) -> None:
    made = laid_out(base, None, "rennstrasse", "p_rennstrasse")
    printed = squeezed(text(drawn(made)))
    assert printed.count("t.me/kleinstadt_bot") == made.strips + 1  # and under the code
    assert printed.count(squeezed("+49 711 3512-3406")) == made.strips


def test_a_protected_place_is_refused(base: KnowledgeBase) -> None:
    with pytest.raises(ProtectedPlace, match="'uma-unterkunft' is a protected place"):
        laid_out(base, None, "uma-unterkunft", "p_uma-unterkunft")
    with pytest.raises(ProtectedPlace):
        laid_out(base, "hausordnung", "uma-unterkunft", "t_hausordnung")


def test_a_sample_says_so_and_leads_to_nobody(base: KnowledgeBase) -> None:
    made = poster([reading(base, "de")], "hausordnung", None, link(SAMPLE, "t_hausordnung"), sample=True)
    printed = text(drawn(made))
    assert "Muster: Es ist noch kein Bot eingetragen." in printed
    assert "Muster" not in text(drawn(laid_out(base, "hausordnung", None, "t_hausordnung")))
    assert SAMPLE.removeprefix("https://t.me/").startswith("_")  # no name in Telegram does


@pytest.mark.parametrize("given", ["kleinstadt_bot", "t.me/kleinstadt_bot", "", "https://", "https://t.me/x?start=y"])
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(WrongAddress, match=r"https://t\.me/NAME"):
        link(given, "t_hausordnung")


@pytest.mark.parametrize("size", ["a4", "a3"])
def test_the_longest_names_stay_on_one_page(base: KnowledgeBase, size: Size) -> None:
    knowledge = extreme(base)
    pdf = drawn(laid_out(knowledge, "thema-1", "haus-1", "t_thema-1_p_haus-1"), size)
    assert len(opened(pdf)) == 1
    assert off_the_page(pdf, margin=8) == []
    assert linked(scanned_pdf(pdf, 1), BOT) == Link(topic="thema-1", place="haus-1")


def test_the_page_for_the_browser_is_valid(base: KnowledgeBase) -> None:
    document = poster_document(laid_out(base, "hausordnung", None, "t_hausordnung"), "a4", "de", TODAY)
    html = page(document.template, document.data)
    html5lib.HTMLParser(strict=True).parse(html)
    assert 'lang="fa" dir="rtl"' in html
