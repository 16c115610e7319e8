"""The conversation as a pure function, over the small base. Longer conversations are in `dialogues/`."""

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance
from tests.conversation.talk import Talk, labels, text
from tests.knowledge.small_base import NOW


def test_a_question_is_answered_with_its_topic(talk: Talk) -> None:
    turn = talk.says("Die Heizung ist kaputt")
    assert (turn.reply.kind, turn.reply.target) == ("answer", "reparatur")
    assert turn.reply.confidence > 0.5
    assert turn.reply.candidates[0].target == "reparatur"


def test_the_same_words_and_state_give_the_same_turn(small_dialogue: Dialogue) -> None:
    one, other = (small_dialogue.respond(Utterance("Die Heizung ist kaputt"), State(), NOW) for _ in range(2))
    assert one == other


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("", "Ich kann leider nur Text lesen."),
        ("  ", "Ich kann leider nur Text lesen."),
        ("👍", "ein paar Worte"),
        ("?!", "ein paar Worte"),
    ],
)
def test_what_has_no_words_is_asked_for_as_text(talk: Talk, said: str, asks: str) -> None:
    assert asks in text(talk.says(said))


def test_danger_comes_before_everything(talk: Talk) -> None:
    turn = talk.says("Wer ist für das WLAN zuständig? Hilfe, es brennt!")
    assert (turn.reply.kind, turn.reply.urgent_numbers) == ("urgent", ("112",))
    assert turn.messages[0].text.startswith("Ruf sofort 112 an")


def test_what_only_sounds_like_danger_is_none(talk: Talk) -> None:
    assert talk.says("Im Flur brennt das Licht die ganze Nacht").reply.kind != "urgent"


def test_danger_in_the_middle_becomes_the_matter(talk: Talk) -> None:
    talk.says("Die Heizung ist kaputt")
    talk.says("es brennt")
    assert talk.state.target == "notruf"


def test_a_body_is_shown_when_it_is_asked_for(talk: Talk) -> None:
    assert talk.says("Adresse Kreisverwaltung").reply.target == "actor:landratsamt"


def test_a_place_is_shown_when_it_is_asked_for(talk: Talk) -> None:
    assert talk.says("Haus am Gartenweg").reply.target == "place:gartenweg"


@pytest.mark.parametrize(("said", "answer"), [("Servus", "Hallo!"), ("Vielen Dank", "Gern!"), ("Bist du ein Mensch?", "kein Mensch")])
def test_small_talk_is_answered_shortly(talk: Talk, said: str, answer: str) -> None:
    turn = talk.says(said)
    assert (turn.reply.kind, turn.reply.target) == ("smalltalk", "smalltalk")
    assert answer in text(turn)


def test_small_talk_leaves_the_matter_alone(talk: Talk) -> None:
    talk.says("Die Heizung ist kaputt")
    talk.says("Vielen Dank")
    assert talk.says("Telefonnummer?").reply.target == "reparatur"


def test_a_stage_said_with_the_question_decides_the_answer(talk: Talk) -> None:
    turn = talk.says("Welche Regeln gelten im Haus? Ich bin in der städtischen Unterkunft.")
    assert (turn.reply.target, turn.reply.stage) == ("hausordnung", "anschluss")
    assert [contact.actor for contact in turn.reply.contacts] == ["koordinationsstelle"]


def test_a_stage_said_first_is_kept_for_the_question(talk: Talk) -> None:
    assert "Gut, ich merke mir: Anschlussunterbringung der Stadt." in text(talk.says("Anschlussunterbringung"))
    assert talk.says("Welche Regeln gelten im Haus?").reply.stage == "anschluss"


def test_a_stage_said_after_the_answer_changes_it(talk: Talk) -> None:
    assert talk.says("Welche Regeln gelten im Haus?").reply.asks == "stage"
    turn = talk.says("städtische Unterkunft")
    assert (turn.reply.target, turn.reply.stage, turn.reply.asks) == ("hausordnung", "anschluss", None)


@pytest.mark.parametrize(
    ("said", "action"),
    [("Telefonnummer?", "show_phone"), ("Kann ich das selbst machen?", "self_help"), ("Und als Ehrenamtliche?", "volunteers")],
)
def test_a_follow_up_asks_for_a_view_of_the_last_answer(talk: Talk, said: str, action: str) -> None:
    talk.says("Welche Regeln gelten im Haus?")
    turn = talk.says(said)
    assert (turn.reply.target, turn.reply.action) == ("hausordnung", action)


def test_a_follow_up_with_nothing_before_it_is_asked_what_it_is_about(talk: Talk) -> None:
    turn = talk.says("Wer ist da zuständig?")
    assert (turn.reply.kind, turn.reply.action) == ("clarify", "clarify")
    assert labels(turn) == ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz"]


def test_who_is_responsible_for_what_is_said_beside_it_is_answered(talk: Talk) -> None:
    assert talk.says("Wer ist da zuständig? Die Heizung ist kaputt").reply.target == "reparatur"


def test_from_the_beginning_forgets_stage_and_matter(talk: Talk) -> None:
    talk.says("Welche Regeln gelten im Haus? Ich bin in der städtischen Unterkunft.")
    turn = talk.says("nochmal von vorn")
    assert turn.reply.action == "restart"
    assert talk.state == State(language="de")


def test_another_question_is_another_matter(talk: Talk) -> None:
    talk.says("Die Heizung ist kaputt")
    assert talk.says("Gibt es WLAN in der Unterkunft?").reply.target == "internet-wlan"


def test_what_is_none_of_our_business_is_not_answered(talk: Talk) -> None:
    assert talk.says("Wie wird das Wetter am Wochenende?").reply.kind not in ("answer", "urgent")


def test_an_unknown_language_of_the_conversation_falls_back_to_the_towns_first(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance("Hallo"), State(language="xx"), NOW)
    assert (turn.reply.language, turn.state.language) == ("de", "de")


def test_the_audience_decides_what_to_do_next(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance("Welche Regeln gelten im Haus?"), State(audience="refugee"), NOW)
    assert "Das kannst du selbst tun" in text(turn)


def test_a_tap_is_answered_whatever_was_said_before(talk: Talk) -> None:
    talk.says("Die Heizung ist kaputt")
    assert talk.acts("show|internet-wlan").reply.target == "internet-wlan"


def test_why_tells_the_match_and_stays_out_of_the_state(talk: Talk) -> None:
    turn = talk.says("Die Heizung ist kaputt")
    assert any("heizung" in line for line in turn.why)
    assert talk.state == State(language="de", target="reparatur")


@pytest.mark.parametrize("said", ["Die Heizung ist kaputt. " * 500, "x" * 5000, "§ " * 2000, "wo " * 1500, "\u202e\u0000heizung"])
def test_no_message_is_too_much(talk: Talk, said: str) -> None:
    assert text(talk.says(said))
