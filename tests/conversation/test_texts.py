"""What the bot says beside the knowledge."""

import re

import pytest

from bot.conversation.texts import MissingText, Texts
from bot.knowledge.loader import default_folder
from bot.knowledge.model import KnowledgeBase

SOURCES = {"de": "gruss = Hallo { $name }\nnur-hier = Nur deutsch", "en": "gruss = Hello { $name }", "ar": "gruss = مرحبا { $name }"}


def test_a_text_is_said_with_its_arguments() -> None:
    assert Texts("en", SOURCES, "de").say("gruss", name="Amina") == "Hello Amina"


def test_what_a_language_lacks_is_said_in_the_towns_first() -> None:
    assert Texts("en", SOURCES, "de").say("nur-hier") == "Nur deutsch"
    assert Texts("xx", SOURCES, "de").say("nur-hier") == "Nur deutsch"


def test_what_nobody_can_say_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingText, match=r"texts/en\.ftl: no message 'abschied'"):
        Texts("en", SOURCES, "de").say("abschied")


def test_it_is_known_what_can_be_said() -> None:
    texts = Texts("en", SOURCES, "de")
    assert (texts.has("gruss"), texts.has("nur-hier"), texts.has("abschied")) == (True, True, False)


def test_what_a_message_refers_to_is_said_with_it_in_whatever_order_it_stands() -> None:
    counted = "b = { $n ->\n    [one] { c }\n   *[other] viele\n }\n"
    source = f"a = {{ b }} und {{ -begriff }}\n# Bemerkung\n{counted}c = eins\n-begriff =\n    Wort\n    c = kein Eintrag\n"
    assert Texts("de", {"de": source}, "de").say("a", n=1) == "eins und Wort\nc = kein Eintrag"


def test_messages_that_refer_to_each_other_for_ever_are_no_end_of_it() -> None:
    texts = Texts("de", {"de": "a = { b }\nb = { a }\nc = gut"}, "de")
    assert texts.has("a")
    assert texts.say("c") == "gut"


def test_every_urgent_number_has_a_name(small_knowledge: KnowledgeBase) -> None:
    texts = Texts("de", small_knowledge.texts, "de")
    for matter in small_knowledge.urgent.matters:
        for number in matter.numbers:
            assert texts.has("number-" + re.sub(r"\D", "", number))


def test_the_shipped_texts_say_du() -> None:
    texts = (default_folder() / "texts" / "de.ftl").read_text(encoding="utf-8")
    spoken = "\n".join(line for line in texts.splitlines() if not line.startswith("counter-sentence"))  # that one is for the office
    assert not re.findall(r"\b(?:Ihnen|Ihre[nrm]?|wenden Sie|können Sie|Sie können)\b", spoken)
