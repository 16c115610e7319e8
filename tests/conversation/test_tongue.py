"""The language of an answer: the one asked for, else the one people write in."""

from dataclasses import replace

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from bot.knowledge.model import KnowledgeBase, Utterances, Vocabulary
from bot.matching.matcher import Matcher
from bot.matching.trained import learn_all
from tests.knowledge.small_base import NOW

SPOKEN = {
    "en": ("The heating in our room is broken", "Who repairs the broken window", "the toilet does not work", "there is mould in my room"),
    "ar": ("التدفئة في غرفتنا لا تعمل", "من يصلح النافذة المكسورة", "الحمام خربان", "في عفن بالغرفة"),
}
ASKING = {"de": ("deutsch", "in german"), "ar": ("arabic", "in arabic", "auf arabisch", "بالعربي")}


@pytest.fixture(scope="module")
def dialogue(small_knowledge: KnowledgeBase) -> Dialogue:
    """The small base with a few questions in two more languages."""
    spoken = {language: {"reparatur": Utterances(texts)} for language, texts in SPOKEN.items()}
    asking = {"en": Vocabulary(languages=ASKING)}
    knowledge = replace(
        small_knowledge,
        utterances={**small_knowledge.utterances, **spoken},
        vocabulary={**small_knowledge.vocabulary, **asking},
    )
    return Dialogue(knowledge, Matcher(knowledge, learn_all(knowledge)))


def said(dialogue: Dialogue, text: str, state: State | None = None, code: str | None = None) -> Turn:
    return dialogue.respond(Utterance(text, language_code=code), state or State(), NOW)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Wer repariert die Heizung im Zimmer?", "de"), ("our heating is broken again", "en"), ("التدفئة خربانة", "ar")],
)
def test_an_answer_is_in_the_language_of_the_question(dialogue: Dialogue, text: str, language: str) -> None:
    assert said(dialogue, text).reply.language == language


def test_a_language_that_was_asked_for_stays_whatever_is_written_next(dialogue: Dialogue) -> None:
    asked = said(dialogue, "auf arabisch bitte")
    assert (asked.reply.language, asked.reply.action) == ("ar", "change_language:ar")
    assert said(dialogue, "Wer repariert die Heizung im Zimmer?", asked.state).reply.language == "ar"


def test_asking_for_a_language_shows_the_last_answer_in_it(dialogue: Dialogue) -> None:
    first = said(dialogue, "our heating is broken")
    again = said(dialogue, "in german", first.state)
    assert (again.reply.language, again.reply.target) == ("de", first.reply.target)


def test_a_matter_that_speaks_of_a_language_is_no_wish_for_it(dialogue: Dialogue) -> None:
    assert said(dialogue, "the letter about our broken heating came in arabic").reply.action != "change_language:ar"


def test_a_conversation_keeps_its_language_through_a_word_of_another(dialogue: Dialogue) -> None:
    first = said(dialogue, "التدفئة في غرفتنا لا تعمل")
    assert said(dialogue, "Jobcenter?", first.state).reply.language == "ar"


def test_the_apps_language_decides_where_the_words_do_not(dialogue: Dialogue) -> None:
    assert said(dialogue, "👍", code="ar-EG").reply.language == "ar"
    assert said(dialogue, "👍", code="pt-BR").reply.language == "de"


def test_a_right_to_left_answer_isolates_its_numbers(dialogue: Dialogue) -> None:
    text = said(dialogue, "التدفئة في غرفتنا لا تعمل").messages[0].text
    assert "\u2066+49" in text
