"""Cards to send to others, found while one types."""

import pytest

from bot.conversation import links
from bot.conversation.dialogue import Dialogue
from bot.conversation.links import Link
from bot.conversation.suggestions import MOST, Suggestions
from tests.knowledge.small_base import NOW


def typed(dialogue: Dialogue, query: str, language_code: str | None = "de") -> Suggestions:
    return dialogue.suggest(query, language_code, NOW)


@pytest.mark.parametrize("query", ["h", "haus", "Hausordn", "hausordnung", "HAUSORDNUNG"])
def test_half_a_word_finds_what_is_called_so(small_dialogue: Dialogue, query: str) -> None:
    assert "hausordnung" in [card.id for card in typed(small_dialogue, query).cards]


def test_a_whole_question_finds_its_topic(small_dialogue: Dialogue) -> None:
    assert typed(small_dialogue, "Wer repariert die Heizung?").cards[0].id == "reparatur"


def test_a_body_is_found_by_its_names(small_dialogue: Dialogue) -> None:
    assert "actor:landratsamt" in [card.id for card in typed(small_dialogue, "kreisverw").cards]


def test_before_anything_is_typed_the_first_topic_of_every_area_is_there(small_dialogue: Dialogue) -> None:
    assert [card.id for card in typed(small_dialogue, "").cards] == ["hausordnung", "notruf"]


def test_a_card_is_short_and_leads_to_the_bot(small_dialogue: Dialogue) -> None:
    [card, *_] = typed(small_dialogue, "Wer repariert die Heizung?").cards
    assert (card.title, card.description) == ("Schäden und Reparaturen", "Zuständig: Heimleitung, Landratsamt")
    assert "☎ +49 711 1234-560" in card.message.text
    assert "1. " not in card.message.text
    [[button]] = card.message.buttons
    assert links.read(button.starts or "") == Link(topic="reparatur")


def test_danger_comes_first_with_its_numbers(small_dialogue: Dialogue) -> None:
    [first, *_] = typed(small_dialogue, "es brennt").cards
    assert (first.title, first.description) == ("Ruf sofort 112 an und geh raus.", "112")
    assert "☎ 112" in first.message.text


def test_the_language_is_that_of_the_app_whatever_is_typed(small_dialogue: Dialogue) -> None:
    [card, *_] = typed(small_dialogue, "Wer repariert die Heizung?", "ar").cards
    assert card.message.text.startswith("\u200f")


def test_nothing_found_leaves_the_way_to_the_bot(small_dialogue: Dialogue) -> None:
    found = typed(small_dialogue, "xyzzy qwrt")
    assert (found.cards, found.ask) == ((), "Den Wegweiser direkt fragen")


@pytest.mark.parametrize("query", ["", "a", "wer", "e", "haus", "geld", "wer macht das?"])
def test_there_are_never_too_many(shipped: Dialogue, query: str) -> None:
    cards = typed(shipped, query).cards
    assert len(cards) <= MOST
    assert len({card.id for card in cards}) == len(cards)
