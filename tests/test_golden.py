"""The shipped base answers its own golden questions (knowledge/esslingen/questions). The shares leave room for a question that
everybody would ask differently, not for a topic that cannot be found."""

from collections import Counter
from collections.abc import Sequence

import pytest

from bot.conversation.dialogue import Dialogue
from bot.evaluation.labelled import Question, read
from bot.evaluation.measure import Asked, measure_files
from bot.knowledge.loader import default_folder
from bot.knowledge.model import KnowledgeBase
from bot.matching.normalise import tokens
from tests.shipped import NOW

QUESTIONS = default_folder() / "questions"
KINDS = ("topics", "bodies", "smalltalk", "out-of-scope", "emergency")


@pytest.fixture(scope="session")
def asked(shipped: Dialogue) -> dict[str, list[Asked]]:
    """Every golden question with what became of it, by file; look-alikes stand apart."""
    by_kind: dict[str, list[Asked]] = {kind: [] for kind in (*KINDS, "lookalike")}
    for one in measure_files(shipped, [QUESTIONS / f"{kind}.jsonl" for kind in KINDS], NOW).questions:
        by_kind["lookalike" if "lookalike" in one.entry.tags else one.file].append(one)
    return by_kind


def share(held: Sequence[bool]) -> float:
    return sum(held) / len(held)


def told(asked: Sequence[Asked]) -> str:
    """What pytest shows when a share is missed."""
    return "\n".join(f"{a.entry.question} → {a.turn.reply.kind} {a.turn.reply.target}, not {a.entry.expect}" for a in asked)


def test_topics_are_found(asked: dict[str, list[Asked]]) -> None:
    missed = [one for one in asked["topics"] if not one.right]
    assert share([one.right for one in asked["topics"]]) >= 0.93, told(missed)


def test_topics_are_hardly_ever_answered_wrongly(asked: dict[str, list[Asked]]) -> None:
    wrong = [one for one in asked["topics"] if one.wrong_answer]
    assert share([one.wrong_answer for one in asked["topics"]]) <= 0.02, told(wrong)


def test_most_topics_are_answered_without_asking_back(asked: dict[str, list[Asked]]) -> None:
    assert share([one.outcome == "answered" for one in asked["topics"]]) >= 0.9


def test_no_topic_is_lost(asked: dict[str, list[Asked]]) -> None:
    found = Counter(one.entry.expect for one in asked["topics"] if one.among_three)
    assert [one.entry.expect for one in asked["topics"] if one.entry.expect not in found] == []


def test_bodies_are_found_or_offered(asked: dict[str, list[Asked]]) -> None:
    assert share([one.among_three for one in asked["bodies"]]) >= 0.9, told([one for one in asked["bodies"] if not one.among_three])
    assert not [one for one in asked["bodies"] if one.wrong_answer]


def test_small_talk_is_taken_as_such(asked: dict[str, list[Asked]]) -> None:
    missed = [one for one in asked["smalltalk"] if not one.right]
    assert share([one.right for one in asked["smalltalk"]]) >= 0.85, told(missed)


def test_what_is_none_of_our_business_is_hardly_ever_answered(asked: dict[str, list[Asked]]) -> None:
    answered = [one for one in asked["out-of-scope"] if one.false_answer]
    assert len(answered) <= 2, told(answered)


def test_every_emergency_shows_its_numbers(asked: dict[str, list[Asked]]) -> None:
    missed = [one for one in asked["emergency"] if not one.numbers_shown]
    assert missed == [], told(missed)


def test_what_only_sounds_like_danger_hardly_ever_alarms(asked: dict[str, list[Asked]]) -> None:
    alarmed = [one for one in asked["lookalike"] if one.alarm]
    assert len(alarmed) <= 2, told(alarmed)


def test_everyday_questions_do_not_alarm(asked: dict[str, list[Asked]]) -> None:
    dangerous = {one.entry.expect for one in asked["emergency"]}
    alarmed = [one for one in asked["topics"] if one.alarm and one.entry.expect not in dangerous]
    assert len(alarmed) <= 2, told(alarmed)


# The questions themselves


GOLDEN: list[Question] = [entry for _, entry in read([QUESTIONS / f"{kind}.jsonl" for kind in KINDS]) if isinstance(entry, Question)]


def test_every_topic_has_two_golden_questions(shipped: Dialogue) -> None:
    asked = Counter(question.expect for question in GOLDEN)
    assert [id for id in shipped.knowledge.topics if asked[id] < 2] == []


def test_every_golden_question_expects_what_there_is(shipped: Dialogue) -> None:
    knowledge = shipped.knowledge
    known = {None, "smalltalk", *knowledge.topics, *(f"actor:{id}" for id in knowledge.actors)}
    assert {target for question in GOLDEN for target in (question.expect, *question.also)} <= known


def test_hardly_any_golden_question_is_one_to_learn_from(shipped: Dialogue) -> None:
    examples = {tuple(tokens(example)) for example in _examples(shipped.knowledge)}
    learnt = [question.question for question in GOLDEN if tuple(tokens(question.question)) in examples]
    assert len(learnt) <= len(GOLDEN) // 50, learnt


def test_no_golden_question_stands_twice() -> None:
    assert [question for question, times in Counter(tuple(tokens(q.question)) for q in GOLDEN).items() if times > 1] == []


def _examples(knowledge: KnowledgeBase) -> list[str]:
    return [example for by_target in knowledge.utterances.values() for utterances in by_target.values() for example in utterances.examples]
