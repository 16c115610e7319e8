"""What the bot makes of a labelled question is judged by what it shows."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Line, Message
from bot.conversation.turn import Choice, Kind, Reply, State, Turn
from bot.evaluation.labelled import Conversation, Expected, Question
from bot.evaluation.measure import Asked, Spoken, dialled, measure_files
from tests.knowledge.small_base import NOW

Write = Callable[..., Path]


def turn(kind: Kind = "answer", target: str | None = None, text: str = "", *candidates: str) -> Turn:
    reply = Reply("de", kind, target, candidates=tuple(Choice(candidate, 0.2) for candidate in candidates))
    return Turn(reply, (Message((Line(text),)),), State())


def asked(entry: Question, made: Turn) -> Asked:
    return Asked("file", entry, made, dialled(made))


def question(expect: str | None, **more: object) -> Question:
    return Question.model_validate({"question": "?", "expect": expect, **more})


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def lines(*entries: dict[str, object]) -> Path:
        path = tmp_path / "labelled.jsonl"
        path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
        return path

    return lines


def test_the_expected_target_and_every_further_one_are_right() -> None:
    entry = question("reparatur", also=["hausordnung"])
    assert asked(entry, turn(target="reparatur")).right
    assert asked(entry, turn(target="hausordnung")).right
    assert not asked(entry, turn(target="internet-wlan")).right


def test_no_target_is_right_when_the_question_is_out_of_scope() -> None:
    assert asked(question(None), turn("fallback")).right
    assert not asked(question("reparatur"), turn("fallback")).right


def test_a_right_choice_counts_among_the_first_three_and_no_further() -> None:
    entry = question("reparatur")
    assert asked(entry, turn("clarify", None, "", "a", "b", "reparatur")).among_three
    assert not asked(entry, turn("clarify", None, "", "a", "b", "c", "reparatur")).among_three


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("answer", "answered"), ("urgent", "answered"), ("smalltalk", "answered"), ("clarify", "asked"), ("fallback", "declined")],
)
def test_an_outcome_is_answered_asked_back_or_declined(kind: Kind, outcome: str) -> None:
    assert asked(question("reparatur"), turn(kind)).outcome == outcome


def test_only_a_firm_answer_to_something_we_know_can_be_wrong() -> None:
    assert asked(question("reparatur"), turn("answer", "hausordnung")).wrong_answer
    assert not asked(question("reparatur"), turn("clarify")).wrong_answer
    assert not asked(question(None), turn("answer", "hausordnung")).wrong_answer


@pytest.mark.parametrize(
    ("kind", "false"), [("answer", True), ("urgent", True), ("clarify", False), ("fallback", False), ("smalltalk", False)]
)
def test_an_answer_to_what_is_out_of_scope_is_false(kind: Kind, false: bool) -> None:
    assert asked(question(None), turn(kind, "reparatur")).false_answer is false


def test_every_number_that_must_be_shown_is_looked_for() -> None:
    entry = question("notruf", must_show=["112", "110"])
    assert asked(entry, turn(text="Ruf 112 oder 110 an.")).numbers_shown
    assert not asked(entry, turn(text="Ruf 112 an.")).numbers_shown


def test_another_number_may_stand_for_one_that_must_be_shown() -> None:
    entry = question("notruf", must_show=["08001110111"], must_show_alt={"08001110111": ["116123"]})
    assert asked(entry, turn(text="☎ 116 123")).numbers_shown


def test_a_number_inside_another_one_is_not_shown() -> None:
    assert not asked(question("notruf", must_show=["112"]), turn(text="☎ +49 711 1234-112")).numbers_shown


def test_a_question_that_needs_no_number_shows_all() -> None:
    assert asked(question("reparatur"), turn()).numbers_shown


@pytest.mark.parametrize(
    ("shown", "digits"),
    [
        ("☎ +49 711 3512-2450", "☎ 071135122450"),
        ("0800 111 0 111", "08001110111"),
        ("116 117", "116117"),
        ("112 – Polizei", "112 – Polizei"),
    ],
)
def test_numbers_are_read_as_people_dial_them(shown: str, digits: str) -> None:
    assert dialled(turn(text=shown)) == digits


def test_numbers_of_two_messages_do_not_run_together() -> None:
    both = replace(turn(text="112"), messages=(Message((Line("112"),)), Message((Line("110"),))))
    assert dialled(both) == "112\n110"


@pytest.mark.parametrize(
    ("expect", "made", "right"),
    [
        (Expected(topic="reparatur"), Reply("de", "answer", "reparatur"), True),
        (Expected(topic="reparatur"), Reply("de", "answer", "reparatur", stage="anschluss"), False),
        (Expected(topic="reparatur", stage="anschluss"), Reply("de", "answer", "reparatur", stage="anschluss"), True),
        (Expected(topic="reparatur", also=("hausordnung",)), Reply("de", "answer", "hausordnung"), True),
        (Expected(action="show_phone"), Reply("de", "answer", "reparatur", action="show_phone"), True),
        (Expected(action="show_phone"), Reply("de", "answer", "reparatur"), False),
        (Expected(action="clarify"), Reply("de", "clarify"), True),
        (Expected(action="restart"), Reply("de", "clarify"), False),
    ],
)
def test_a_turn_is_right_by_topic_and_stage_or_by_action(expect: Expected, made: Reply, right: bool) -> None:
    assert Spoken("file", Conversation(turns=()), 1, "?", expect, Turn(made, (), State())).right is right


def test_the_bot_is_asked_every_question(small_dialogue: Dialogue, write: Write) -> None:
    path = write(
        {"question": "Die Heizung ist kaputt", "expect": "reparatur"}, {"question": "es brennt", "expect": "notruf", "must_show": ["112"]}
    )
    measured = measure_files(small_dialogue, [path], NOW)
    assert [(made.file, made.right, made.alarm) for made in measured.questions] == [("labelled", True, False), ("labelled", True, True)]
    assert measured.questions[1].numbers_shown


def test_the_turns_of_a_conversation_follow_one_another(small_dialogue: Dialogue, write: Write) -> None:
    turns = [
        {"say": "Wer macht die Hausordnung in der städtischen Unterkunft?", "expect": {"topic": "hausordnung", "stage": "anschluss"}},
        {"say": "Telefonnummer?", "expect": {"action": "show_phone"}},
    ]
    measured = measure_files(small_dialogue, [write({"turns": turns})], NOW)
    assert [(spoken.number, spoken.right) for spoken in measured.turns] == [(1, True), (2, True)]
    assert measured.turns[1].turn.reply.target == "hausordnung"


def test_a_conversation_knows_nothing_of_the_one_before(small_dialogue: Dialogue, write: Write) -> None:
    first = {"turns": [{"say": "Wer macht die Hausordnung?", "expect": {"topic": "hausordnung"}}]}
    second = {"turns": [{"say": "Telefonnummer?", "expect": {"topic": None}}]}
    measured = measure_files(small_dialogue, [write(first, second)], NOW)
    assert measured.turns[0].turn.state.target == "hausordnung"
    assert measured.turns[1].turn.reply.action != "show_phone"


def test_predictions_are_plain_objects_with_question_and_outcome(small_dialogue: Dialogue, write: Write) -> None:
    path = write(
        {"question": "Die Heizung ist kaputt", "expect": "reparatur"},
        {"turns": [{"say": "Internet", "expect": {"topic": "internet-wlan"}}]},
    )
    first, second = json.loads(json.dumps(list(measure_files(small_dialogue, [path], NOW).predictions())))
    assert (first["question"], first["target"], first["right"]) == ("Die Heizung ist kaputt", "reparatur", True)
    assert first["candidates"][0]["target"] == "reparatur"
    assert (second["turn"], second["say"], second["target"], second["right"]) == (1, "Internet", "internet-wlan", True)
