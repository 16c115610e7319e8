"""Whoever sends personal data reads once, below the answer, that nobody needs it; nobody else does."""

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Line
from bot.conversation.turn import State, Utterance
from tests.conversation.talk import Talk, text
from tests.knowledge.small_base import NOW

HINT = Line("Bitte schick mir keine Namen oder Nummern – ich brauche sie nicht und merke sie mir nicht.", "note")
QUESTION = "Die Heizung ist kaputt"


@pytest.mark.parametrize(
    "given",
    [
        "meine Nummer ist 0176 12345678", "AZR-Nummer 123456789012", "Pass C01X00T47", "IBAN DE89 3704 0044 0532 0130 00",
        "schreib an amir.k@example.org", "wir wohnen in der Bachstraße 12", "رقمي ٠١٧٦١٢٣٤٥٦٧", "Geschäftszeichen 4711-0815",
        "geboren am 03.05.1990",
    ],
)  # fmt: skip
def test_below_the_answer_stands_one_line(talk: Talk, given: str) -> None:
    turn = talk.says(f"{QUESTION}, {given}")
    assert turn.messages[-1].lines[-1].style == "note"
    assert text(turn).count(HINT.text) == 1 or turn.reply.language != "de"
    assert turn.state.hinted


@pytest.mark.parametrize(
    "said",
    [
        QUESTION, "112 oder 110?", "Heizung in Zimmer 12 seit 3 Tagen kaputt",
        "Wir sind 4 Personen und zahlen 1.250 Euro", "Termin am 24.12.2026 um 10:30 Uhr",
        "Ist 07 11 12 34 5 60 die Nummer vom Landratsamt?", "gilt § 4 AsylbLG 2026 noch", "in 73728 Kleinstadt",
        "gestern waren 900 Euro weg", "ich bin 2009 geboren, nicht 1990", "info@landkreis.example",
    ],
)  # fmt: skip
def test_where_there_is_no_personal_data_there_is_no_hint(talk: Talk, said: str) -> None:
    assert HINT.text not in text(talk.says(said))
    assert not talk.state.hinted


def test_it_is_said_once_a_conversation(talk: Talk) -> None:
    talk.says(f"{QUESTION}, 0176 12345678")
    assert HINT.text not in text(talk.says("Wer macht die Hausordnung? 0176 12345678"))
    assert HINT.text not in text(talk.says("von vorne"))
    assert HINT.text not in text(talk.says(f"{QUESTION}, 0176 12345678"))
    talk.acts("forget")
    assert talk.state == State()


def test_in_danger_nobody_is_admonished_and_the_hint_comes_later(talk: Talk) -> None:
    assert HINT.text not in text(talk.says("Es brennt in der Bachstraße 12, ruft mich an 0176 12345678"))
    assert HINT.text in text(talk.says(f"{QUESTION}, 0176 12345678"))


def test_in_a_group_it_is_one_line_below_the_short_answer(small_dialogue: Dialogue) -> None:
    plain, hinted = (small_dialogue.respond(Utterance(said, brief=True), State(), NOW) for said in (QUESTION, f"{QUESTION} 0176 12345678"))
    assert hinted.messages[0].lines == (*plain.messages[0].lines, HINT)
