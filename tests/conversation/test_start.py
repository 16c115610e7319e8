"""The first two taps: language, and who asks."""

from bot.conversation.turn import State
from tests.conversation.talk import Talk, labels, text


def test_the_start_greets_and_offers_every_language_and_to_pass_over(talk: Talk) -> None:
    turn = talk.acts("welcome")
    assert "ich bin der Wegweiser für Kleinstadt" in text(turn)
    assert "Ich merke mir nicht, wer du bist" in text(turn)
    assert labels(turn) == ["Deutsch", "English", "العربية", "Überspringen"]


def test_the_first_tap_chooses_the_language_for_good(talk: Talk) -> None:
    talk.acts("welcome")
    turn = talk.taps("English")
    assert (turn.reply.language, talk.state.language, talk.state.chosen) == ("en", "en", True)
    assert labels(turn) == ["Ich helfe", "Ich bin geflüchtet", "Überspringen"]


def test_both_taps_can_be_passed_over(talk: Talk) -> None:
    talk.acts("welcome")
    talk.taps("Überspringen")
    turn = talk.taps("Überspringen")
    assert "Schreib mir jetzt deine Frage" in text(turn)
    assert talk.state == State(language="de")
    assert labels(turn) == ["Alle Themen", "Wo ich wohne", "Notrufnummern"]


def test_a_refugee_reads_from_then_on_what_can_be_done_oneself(talk: Talk) -> None:
    talk.acts("begin|de")
    talk.taps("Ich bin geflüchtet")
    assert talk.state.audience == "refugee"
    assert "Das kannst du selbst tun" in text(talk.says("Wer macht die Hausordnung?"))


def test_a_volunteer_reads_the_next_steps(talk: Talk) -> None:
    talk.acts("begin|de")
    talk.taps("Ich helfe")
    assert talk.state.audience == "volunteer"
    assert "Nächste Schritte" in text(talk.says("Wer macht die Hausordnung?"))


def test_passing_over_forgets_nothing(talk: Talk) -> None:
    talk.acts("audience|refugee")
    talk.acts("audience")
    assert talk.state.audience == "refugee"


def test_the_taps_change_one_message(talk: Talk) -> None:
    assert [talk.acts(action).messages[0].edits for action in ("begin|de", "audience|refugee")] == [True, True]
