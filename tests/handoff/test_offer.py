"""Who may ask for people: whoever the bot left without an answer, and not twice for the same matter."""

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from bot.handoff.case import MOST_OPEN, Case
from bot.handoff.offer import leaves_open, offered
from tests.knowledge.small_base import NOW

LABEL = "Einen Menschen fragen"


def answer(dialogue: Dialogue, text: str) -> Turn:
    return dialogue.respond(Utterance(text), State(), NOW)


def labels(turn: Turn) -> list[str]:
    return [button.label for row in turn.messages[-1].buttons for button in row]


def case(*nearest: str) -> Case:
    return Case("a", "telegram:1", "de", nearest, 0)


def test_an_unsettled_answer_and_a_fallback_are_offered(small_dialogue: Dialogue) -> None:
    desk = small_dialogue.desk(State(language="de"), NOW)
    for text in ("Wer richtet das WLAN ein?", "Wo parke ich mein Lastenrad?"):
        turn = answer(small_dialogue, text)
        assert leaves_open(turn)
        assert labels(offered(desk, turn, [])).count(LABEL) == 1


@pytest.mark.parametrize("text", ["Wer macht die Hausordnung?", "Es brennt im Haus!", "Danke", "Mein Mann schlägt mich"])
def test_what_is_answered_and_danger_above_all_is_not(small_dialogue: Dialogue, text: str) -> None:
    assert not leaves_open(answer(small_dialogue, text))


def test_the_same_matter_is_not_offered_twice_but_another_is(small_dialogue: Dialogue) -> None:
    desk = small_dialogue.desk(State(language="de"), NOW)
    turn = answer(small_dialogue, "Wer richtet das WLAN ein?")
    quiet = offered(desk, turn, [case("internet-wlan", "reparatur")])
    assert LABEL not in labels(quiet)
    assert quiet.messages[-1].lines[-1].text.startswith("Deine Frage dazu liegt schon bei den Mitarbeitenden.")
    assert LABEL in labels(offered(desk, turn, [case("reparatur", "internet-wlan")]))


def test_with_enough_open_questions_no_more_is_offered(small_dialogue: Dialogue) -> None:
    desk = small_dialogue.desk(State(language="de"), NOW)
    turn = answer(small_dialogue, "Wer richtet das WLAN ein?")
    assert offered(desk, turn, [case("reparatur")] * MOST_OPEN) == turn
