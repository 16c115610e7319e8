"""A question reaches the round table only after what would be kept was shown, and exactly as it was shown."""

from dataclasses import replace

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.giving import LONGEST
from bot.conversation.round_table import OpenQuestion
from bot.conversation.turn import State, Utterance
from tests.conversation.talk import Talk, labels, text
from tests.knowledge.small_base import NOW, TODAY

OFFER, YES, NO, NONE = "Anonym an den Runden Tisch", "Ja, weitergeben", "Nein, nichts behalten", "Nichts davon"
UNSETTLED = "Wer macht das WLAN?"
UNKNOWN = "من يصلح الدراجة؟"  # nothing in the small base is like it
CALL_ME = "Wer macht das WLAN und das Internet: 0711 3512000, max.muster@kleinstadt.example"


@pytest.mark.parametrize("said", [UNSETTLED, UNKNOWN])
def test_what_stays_open_can_be_given(talk: Talk, said: str) -> None:
    turn = talk.says(said)
    assert turn.messages[0].buttons[0][0].action == "give"
    assert turn.messages[0].answers_words
    assert turn.gives is None


@pytest.mark.parametrize(
    "said",
    ["Hilfe, es brennt!", "Hallo", "Vielen Dank", "Wer macht die Hausordnung?", "Wie wird das Wetter morgen?"],
)
def test_danger_small_talk_and_what_is_answered_are_not_offered(talk: Talk, said: str) -> None:
    assert OFFER not in labels(talk.says(said))


@pytest.mark.parametrize("said", [UNSETTLED, UNKNOWN])
def test_in_a_group_nothing_is_offered(small_dialogue: Dialogue, said: str) -> None:
    assert OFFER not in labels(small_dialogue.respond(Utterance(said, brief=True), State(), NOW))


def test_the_first_tap_shows_what_would_be_given_and_gives_nothing(talk: Talk) -> None:
    talk.says(CALL_ME)
    turn = talk.taps(OFFER)
    assert turn.messages[0].quote == "Wer macht das WLAN und das Internet: [☎], [@]"
    assert labels(turn) == [YES, NO]
    assert turn.gives is None


def test_the_second_tap_gives_exactly_what_was_shown_with_language_day_and_nearest_topics(talk: Talk) -> None:
    talk.says(CALL_ME)
    shown = talk.taps(OFFER).messages[0].quote
    turn = talk.taps(YES)
    assert isinstance(turn.gives, OpenQuestion)
    assert turn.gives == OpenQuestion(shown, "de", TODAY, turn.gives.nearest)
    assert turn.gives.nearest[0] == "internet-wlan"
    assert (turn.messages[0].quote, turn.messages[0].edits, labels(turn)) == (shown, True, [])


def test_no_gives_nothing(talk: Talk) -> None:
    talk.says(CALL_ME)
    talk.taps(OFFER)
    turn = talk.taps(NO)
    assert turn.gives is None
    assert text(turn) == "Gut, ich habe nichts behalten."
    assert turn.messages[0].edits


def test_yes_on_what_was_never_shown_gives_nothing(talk: Talk) -> None:
    offer = talk.says(CALL_ME).messages[0]
    turn = talk.acts("give|yes", offer)
    assert turn.gives is None
    assert "Schreib sie bitte noch einmal." in text(turn)


def test_an_offer_whose_words_are_gone_asks_for_them_again(talk: Talk) -> None:
    offer = replace(talk.says(CALL_ME).messages[0], answers_words=False)
    assert text(talk.acts("give", offer)) == "Ich habe deine Frage nicht mehr vor mir. Schreib sie bitte noch einmal."


@pytest.mark.parametrize("action", ["give", "give|yes"])
def test_words_of_danger_are_answered_with_numbers_even_then(small_dialogue: Dialogue, action: str) -> None:
    turn = small_dialogue.respond(Utterance(action=action, quoted="Hilfe, es brennt!", answered="Hilfe, es brennt!"), State(), NOW)
    assert turn.reply.kind == "urgent"
    assert turn.gives is None


def test_a_story_is_asked_for_in_one_sentence(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance(action="give", answered="WLAN " * LONGEST), State(language="de"), NOW)
    assert text(turn) == "Das ist zu lang. Schreib die Frage bitte in einem Satz."


def test_lines_and_blanks_make_no_difference_between_what_is_shown_and_what_is_given(talk: Talk) -> None:
    talk.says("Wer  macht\ndas \t WLAN?")
    talk.taps(OFFER)
    turn = talk.taps(YES)
    assert isinstance(turn.gives, OpenQuestion)
    assert turn.gives.words == "Wer macht das WLAN?"


def test_in_a_right_to_left_conversation_the_words_stay_as_they_were_written(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance(action="give|yes", quoted="من يصلح WLAN هنا؟"), State(language="ar", chosen=True), NOW)
    assert turn.messages[0].quote == "من يصلح WLAN هنا؟"


def test_who_meant_none_of_the_choices_may_give_the_question(talk: Talk) -> None:
    talk.says("Wer baut eine Rampe am Haus?")
    assert OFFER in labels(talk.taps(NONE))
    assert talk.taps(OFFER).messages[0].quote.endswith("am Haus?")


def test_an_answer_that_leaves_the_matter_open_is_counted_as_such_and_a_fallback_by_the_nearest_topic(talk: Talk) -> None:
    assert [(event.kind, event.target) for event in talk.says(UNSETTLED).events] == [("unsettled", "internet-wlan")]
    [event] = talk.says(UNKNOWN).events
    assert event.kind == "fallback"
    assert event.target is not None
