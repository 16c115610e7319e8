"""Figures are shares of what they are named after, overall and by file, language and tag."""

from typing import Any

import pytest

from bot.conversation.messages import Line, Message
from bot.conversation.turn import Choice, Kind, Reply, State, Turn
from bot.evaluation import report
from bot.evaluation.labelled import Conversation, Expected, Question
from bot.evaluation.measure import Asked, Measured, Spoken


def asked(expect: str | None, kind: Kind, target: str | None, *tags: str, file: str = "a", shown: str = "", **more: Any) -> Asked:
    entry = Question.model_validate({"question": "?", "expect": expect, "tags": tags, **more})
    reply = Reply("de", kind, target, candidates=(Choice("reparatur", 0.5),))
    return Asked(file, entry, Turn(reply, (Message((Line(shown),)),), State()), shown)


def spoken(right: bool, *tags: str, lang: str = "de") -> Spoken:
    reply = Reply("de", "answer", "reparatur" if right else "hausordnung")
    return Spoken("d", Conversation(turns=(), tags=tags, lang=lang), 1, "?", Expected(topic="reparatur"), Turn(reply, (), State()))


@pytest.fixture
def measured() -> Measured:
    questions = (
        asked("reparatur", "answer", "reparatur", "short"),
        asked("reparatur", "answer", "hausordnung", "short"),
        asked("reparatur", "clarify", None, "long"),
        asked("notruf", "urgent", "notruf", "long", must_show=["112"], shown="112"),
        asked("notruf", "fallback", None, must_show=["112"], lang="ar"),
        asked("reisen", "urgent", "notruf", "lookalike", file="b"),
        asked("reisen", "answer", "reisen", "lookalike", file="b"),
        asked(None, "answer", "hausordnung", file="b"),
        asked(None, "fallback", None, file="b"),
        asked(None, "fallback", None, file="b"),
    )
    return Measured(questions, (spoken(True, "phone"), spoken(False, "phone"), spoken(True, lang="ar")))


def overall(measured: Measured) -> dict[str, Any]:
    figures: dict[str, Any] = report.figures(measured)["questions"]["overall"]
    return figures


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("n", 10),
        ("hit@1", 0.5),
        ("hit@3", 0.7),
        ("answered", 0.6),
        ("asked", 0.1),
        ("declined", 0.3),
        ("wrong_answers", 0.1),
        ("false_answers", 0.3333),  # of the three that are out of scope
        ("urgent_recall", 0.5),  # of the two that must show a number
        ("false_alarms", 0.5),  # of the two look-alikes
    ],
)
def test_a_figure_is_a_share_of_what_it_speaks_of(measured: Measured, figure: str, value: float) -> None:
    assert overall(measured)[figure] == value


def test_a_figure_of_nothing_is_none_and_not_zero() -> None:
    figures = overall(Measured((asked("reparatur", "answer", "reparatur"),), ()))
    assert (figures["false_answers"], figures["urgent_recall"], figures["false_alarms"]) == (None, None, None)


@pytest.mark.parametrize(
    ("group", "sizes"),
    [("by_file", {"a": 5, "b": 5}), ("by_language", {"ar": 1, "de": 9}), ("by_tag", {"long": 2, "lookalike": 2, "short": 2})],
)
def test_questions_are_grouped(measured: Measured, group: str, sizes: dict[str, int]) -> None:
    assert {name: row["n"] for name, row in report.figures(measured)["questions"][group].items()} == sizes


def test_dialogues_are_counted_by_turns_and_grouped_by_language_and_tag(measured: Measured) -> None:
    assert report.figures(measured)["dialogues"] == {
        "turns": 3,
        "right": 0.6667,
        "by_tag": {"lang:ar": {"n": 1, "right": 1.0}, "lang:de": {"n": 2, "right": 0.5}, "phone": {"n": 2, "right": 0.5}},
    }


def test_what_was_not_measured_is_left_out(measured: Measured) -> None:
    assert set(report.figures(Measured(measured.questions, ()))) == {"questions", "confusions"}
    assert set(report.figures(Measured((), measured.turns))) == {"dialogues"}
    assert report.figures(Measured((), ())) == {}


def test_confusions_are_told_most_frequent_first() -> None:
    questions = [asked("a", "answer", "b"), asked("c", "answer", "d"), asked("c", "answer", "d"), asked("e", "answer", "e")]
    assert report.confusions(questions) == [(("c", "d"), 2), (("a", "b"), 1)]


def test_no_more_confusions_are_told_than_a_person_reads() -> None:
    questions = [asked(f"a{i}", "answer", "b") for i in range(report.MOST_CONFUSIONS + 5)]
    assert len(report.confusions(questions)) == report.MOST_CONFUSIONS


def test_the_table_has_a_row_for_all_and_for_every_group(measured: Measured) -> None:
    lines = report.table(measured).splitlines()
    names = [line[:28].strip() for line in lines]
    assert names[:11] == ["", "all", "-- by file", "a", "b", "-- by language", "ar", "de", "-- by tag", "long", "lookalike"]
    assert lines[1].split() == ["all", "10", "0.500", "0.700", "0.600", "0.100", "0.300", "0.100", "0.333", "0.500", "0.500"]


def test_the_table_marks_a_figure_of_nothing_and_names_confusions(measured: Measured) -> None:
    table = report.table(measured)
    assert "–" in table
    assert "  2  None" not in table
    assert "  1  reparatur → hausordnung" in table


def test_the_table_ends_with_the_dialogues(measured: Measured) -> None:
    assert "dialogues: 2 of 3 turns right (0.667)" in report.table(measured)


def test_the_table_of_nothing_is_empty() -> None:
    assert report.table(Measured((), ())) == ""
