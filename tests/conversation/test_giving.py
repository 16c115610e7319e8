"""A question reaches the round table only after what would be kept was shown, and exactly as it was shown."""

from dataclasses import replace

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.giving import LONGEST
from bot.conversation.messages import Message
from bot.conversation.round_table import OpenQuestion
from bot.conversation.turn import State, Turn, Utterance
from tests.conversation.talk import labels, text
from tests.knowledge.small_base import NOW, TODAY

OFFER, YES, NO, NONE = "Anonym an den Runden Tisch", "Ja, weitergeben", "Nein, nichts behalten", "Nichts davon"
UNSETTLED = "Wer macht das WLAN?"
UNKNOWN = "من يصلح الدراجة؟"  # nothing in the small base is like it
CALL_ME = "Wer macht das WLAN und das Internet: 0711 3512000, max.muster@kleinstadt.example"


class Chat:
    """A private chat, as a channel shows it: a tap brings back what the tapped message quotes and what it stands under."""

    def __init__(self, dialogue: Dialogue, *, brief: bool = False, language: str = "de") -> None:
        self._dialogue, self._brief = dialogue, brief
        self._state = State(language=language, chosen=language != "de")
        self._said = ""
        self.turn = Turn(dialogue.respond(Utterance("Hallo"), State(), NOW).reply, (), State())

    def says(self, words: str) -> Turn:
        self._said = words
        return self._hears(Utterance(words, brief=self._brief))

    def taps(self, label: str) -> Turn:
        message, action = next(
            (message, button.action) for message in self.turn.messages for row in message.buttons for button in row if button.label == label
        )
        return self.acts(action, message)

    def acts(self, action: str, message: Message) -> Turn:
        answered = self._said if message.answers_words else ""
        return self._hears(Utterance(action=action, quoted=message.quote, answered=answered))

    def _hears(self, utterance: Utterance) -> Turn:
        self.turn = self._dialogue.respond(utterance, self._state, NOW)
        self._state = self.turn.state
        return self.turn


@pytest.fixture
def chat(small_dialogue: Dialogue) -> Chat:
    return Chat(small_dialogue)


@pytest.mark.parametrize("said", [UNSETTLED, UNKNOWN])
def test_what_stays_open_can_be_given(chat: Chat, said: str) -> None:
    turn = chat.says(said)
    assert turn.messages[0].buttons[0][0].action == "give"
    assert turn.messages[0].answers_words
    assert turn.gives is None


@pytest.mark.parametrize(
    "said",
    ["Hilfe, es brennt!", "Hallo", "Vielen Dank", "Wer macht die Hausordnung?", "Wie wird das Wetter morgen?"],
)
def test_danger_small_talk_and_what_is_answered_are_not_offered(chat: Chat, said: str) -> None:
    assert OFFER not in labels(chat.says(said))


@pytest.mark.parametrize("said", [UNSETTLED, UNKNOWN])
def test_in_a_group_nothing_is_offered(small_dialogue: Dialogue, said: str) -> None:
    assert "give" not in [
        button.action for m in Chat(small_dialogue, brief=True).says(said).messages for row in m.buttons for button in row
    ]


def test_the_first_tap_shows_what_would_be_given_and_gives_nothing(chat: Chat) -> None:
    chat.says(CALL_ME)
    turn = chat.taps(OFFER)
    assert turn.messages[0].quote == "Wer macht das WLAN und das Internet: [☎], [@]"
    assert labels(turn) == [YES, NO]
    assert turn.gives is None


def test_the_second_tap_gives_exactly_what_was_shown_with_language_day_and_nearest_topics(chat: Chat) -> None:
    chat.says(CALL_ME)
    shown = chat.taps(OFFER).messages[0].quote
    turn = chat.taps(YES)
    assert isinstance(turn.gives, OpenQuestion)
    assert turn.gives == OpenQuestion(shown, "de", TODAY, turn.gives.nearest)
    assert turn.gives.nearest[0] == "internet-wlan"
    assert (turn.messages[0].quote, turn.messages[0].edits, labels(turn)) == (shown, True, [])


def test_no_gives_nothing(chat: Chat) -> None:
    chat.says(CALL_ME)
    chat.taps(OFFER)
    turn = chat.taps(NO)
    assert turn.gives is None
    assert text(turn) == "Gut, ich habe nichts behalten."
    assert turn.messages[0].edits


def test_yes_on_what_was_never_shown_gives_nothing(chat: Chat) -> None:
    offer = chat.says(CALL_ME).messages[0]
    turn = chat.acts("give|yes", offer)
    assert turn.gives is None
    assert "Schreib sie bitte noch einmal." in text(turn)


def test_an_offer_whose_words_are_gone_asks_for_them_again(chat: Chat) -> None:
    offer = replace(chat.says(CALL_ME).messages[0], answers_words=False)
    assert text(chat.acts("give", offer)) == "Ich habe deine Frage nicht mehr vor mir. Schreib sie bitte noch einmal."


@pytest.mark.parametrize("action", ["give", "give|yes"])
def test_words_of_danger_are_answered_with_numbers_even_then(small_dialogue: Dialogue, action: str) -> None:
    turn = small_dialogue.respond(Utterance(action=action, quoted="Hilfe, es brennt!", answered="Hilfe, es brennt!"), State(), NOW)
    assert turn.reply.kind == "urgent"
    assert turn.gives is None


def test_a_story_is_asked_for_in_one_sentence(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance(action="give", answered="WLAN " * LONGEST), State(language="de"), NOW)
    assert text(turn) == "Das ist zu lang. Schreib die Frage bitte in einem Satz."


def test_lines_and_blanks_make_no_difference_between_what_is_shown_and_what_is_given(chat: Chat) -> None:
    chat.says("Wer  macht\ndas \t WLAN?")
    chat.taps(OFFER)
    turn = chat.taps(YES)
    assert isinstance(turn.gives, OpenQuestion)
    assert turn.gives.words == "Wer macht das WLAN?"


def test_in_a_right_to_left_conversation_the_words_stay_as_they_were_written(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance(action="give", answered="من يصلح WLAN هنا؟"), State(language="ar", chosen=True), NOW)
    assert turn.messages[0].quote == "من يصلح WLAN هنا؟"


def test_who_meant_none_of_the_choices_may_give_the_question(chat: Chat) -> None:
    chat.says("Wer baut eine Rampe am Haus?")
    assert OFFER in labels(chat.taps(NONE))
    assert chat.taps(OFFER).messages[0].quote == "Wer baut eine Rampe am Haus?"


def test_an_answer_that_leaves_the_matter_open_is_counted_as_such_and_a_fallback_by_the_nearest_topic(chat: Chat) -> None:
    assert [(event.kind, event.target) for event in chat.says(UNSETTLED).events] == [("unsettled", "internet-wlan")]
    [event] = chat.says(UNKNOWN).events
    assert event.kind == "fallback"
    assert event.target is not None
