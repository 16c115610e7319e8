"""The agenda: what is on it, in which order, and whose words are not."""

from datetime import date, timedelta

import pytest

from bot.agenda.agenda import Agenda, Asked, draw_up, unsettled_topics
from bot.agenda.markdown import markdown
from bot.agenda.table import safe, table
from bot.conversation.round_table import Became, Meeting, OpenQuestion, Report
from bot.knowledge.model import KnowledgeBase
from tests.knowledge.small_base import TODAY

LATER = TODAY + timedelta(days=365)  # everything is overdue then
BEFORE = Meeting(TODAY - timedelta(days=30), ("hausordnung",))
FEW = "Wer schenkt mir einen Kinderwagen?"
MANY = "Wo repariere ich mein Fahrrad?"


def question(words: str, became: Became = "open", changed: date | None = None) -> OpenQuestion:
    return OpenQuestion(words, "de", TODAY, ("reparatur",), words, became, None, changed)


def drawn(knowledge: KnowledgeBase, *questions: OpenQuestion, last: Meeting | None = None, day: date = TODAY) -> Agenda:
    reports = {Report("reparatur", TODAY): 2, Report("reparatur", TODAY - timedelta(days=200)): 5, Report("actor:landratsamt", TODAY): 3}
    turns = {("unsettled", "internet-wlan"): 7, ("fallback", "hausordnung"): 2, ("fallback", "reparatur"): 4, ("fallback", ""): 9}
    return draw_up(knowledge, questions, reports, turns, last, day, None)


def test_wording_is_shown_only_when_three_have_asked_alike(small_knowledge: KnowledgeBase) -> None:
    agenda = drawn(small_knowledge, *[question(MANY)] * 3, *[question(FEW)] * 2)
    assert agenda.asked == (Asked(MANY, ("Schäden und Reparaturen",), 3), Asked(None, ("Schäden und Reparaturen",), 2))
    for shown in (markdown(agenda), table(agenda)):
        assert "Fahrrad" in shown
        assert "Kinderwagen" not in shown


def test_what_is_settled_is_no_longer_asked(small_knowledge: KnowledgeBase) -> None:
    assert drawn(small_knowledge, *[question(MANY, "learnt")] * 3).asked == ()


def test_unsettled_responsibilities_say_what_is_open_who_helps_and_how_often_it_was_asked(small_knowledge: KnowledgeBase) -> None:
    [unsettled] = drawn(small_knowledge).unsettled
    assert (unsettled.topic, unsettled.times) == ("Internet und WLAN", 7)
    assert unsettled.open == "Wer den Anschluss bezahlt, ist nicht entschieden."
    assert unsettled.meanwhile == "Koordinationsstelle Bürgerengagement"
    assert unsettled_topics(small_knowledge) == ("internet-wlan",)


def test_reports_count_since_the_last_check_the_most_reported_first(small_knowledge: KnowledgeBase) -> None:
    assert [(r.name, r.times) for r in drawn(small_knowledge).reported] == [("Landratsamt", 3), ("Schäden und Reparaturen", 2)]


def test_overdue_contacts_are_named_the_oldest_first(small_knowledge: KnowledgeBase) -> None:
    assert drawn(small_knowledge).overdue == ()
    overdue = drawn(small_knowledge, day=LATER).overdue
    assert len(overdue) == len(small_knowledge.actors)
    assert list(overdue) == sorted(overdue, key=lambda one: one.checked)


def test_topics_asked_in_vain_come_most_asked_first_and_only_where_one_was_near(small_knowledge: KnowledgeBase) -> None:
    assert drawn(small_knowledge).in_vain == (("Schäden und Reparaturen", 4), ("Hausordnung", 2))


def test_since_the_last_meeting_is_told_what_was_settled_what_is_new_and_what_became_of_questions(small_knowledge: KnowledgeBase) -> None:
    before = BEFORE.day - timedelta(days=1)
    agenda = drawn(small_knowledge, question("a"), question("", "learnt", TODAY), question("b", "answered", before), last=BEFORE)
    assert agenda.changes is not None
    assert (agenda.changes.settled, agenda.changes.newly_unsettled) == (("Hausordnung",), ("Internet und WLAN",))
    assert agenda.changes.became == {"learnt": 1}
    assert "Landratsamt" in agenda.changes.checked
    assert "Geklärt: Hausordnung" in markdown(agenda)
    assert "kennt der Wegweiser jetzt: 1" in markdown(agenda)


def test_before_the_first_meeting_it_says_so(small_knowledge: KnowledgeBase) -> None:
    assert "noch keine Sitzung vermerkt" in markdown(drawn(small_knowledge))


def test_what_is_gone_from_the_knowledge_base_does_not_break_the_agenda(small_knowledge: KnowledgeBase) -> None:
    gone = OpenQuestion(MANY, "de", TODAY, ("gone",))
    agenda = draw_up(
        small_knowledge, [gone] * 3, {Report("gone", TODAY): 1}, {("fallback", "gone"): 1}, Meeting(TODAY, ("gone",)), TODAY, None
    )
    assert (agenda.asked[0].topics, agenda.reported, agenda.in_vain) == (("gone",), (), (("gone", 1),))


EVIL = "=HYPERLINK(0) | <b>x</b> [a](http://x.example) # `y` *z*"


def test_no_words_become_marks_of_the_page(small_knowledge: KnowledgeBase) -> None:
    [line] = [line for line in markdown(drawn(small_knowledge, *[question(EVIL)] * 3)).splitlines() if "HYPERLINK" in line]
    assert line.count(" | ") == 2, "a bar of theirs opens no column"
    for mark in ("<b>", "[a](", "`y`", "*z*"):
        assert mark not in line.replace("\\", "\\ ")


@pytest.mark.parametrize("formula", ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", '"=1', "„=1“", " =1", "\u200e=1", "＝1", "'=1"])
def test_no_cell_is_a_formula(formula: str) -> None:
    assert safe(formula) == f"'{formula}"


@pytest.mark.parametrize("text", ["Frage", "3", "01.12.2026", "Was = wo?", ""])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


def test_the_table_reads_back_as_rows_of_one_width(small_knowledge: KnowledgeBase) -> None:
    import csv
    from io import StringIO

    agenda = drawn(small_knowledge, *[question('=1;"2"')] * 3, last=BEFORE)
    rows = list(csv.reader(StringIO(table(agenda).removeprefix("\ufeff")), delimiter=";"))
    assert {len(row) for row in rows} == {5}
    assert ["Offene Fragen", '\'„=1;"2"“', "Schäden und Reparaturen", "3", ""] in rows
