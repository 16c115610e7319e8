"""How much personal data is taken out of what people write, and how much else goes with it (docs/privacy.md)."""

from collections import Counter
from pathlib import Path

import pytest

from bot.evaluation.labelled import Question, read
from bot.redaction.redactor import Redactor
from tests.redaction.labelled import Sentence, measure, sentences

FILES = ("first.jsonl", "harder.jsonl", "last.jsonl", "second_hand.jsonl")
EVERY = [sentence for name in FILES for sentence in sentences(name)]
QUESTIONS = Path(__file__).parents[2] / "knowledge" / "esslingen" / "questions"
RECALL = 0.97
LOSS = 0.03


@pytest.mark.parametrize("name", FILES)
def test_nearly_all_personal_data_is_gone(redactor: Redactor, name: str) -> None:
    measured = measure(redactor, sentences(name))
    assert measured.recall >= RECALL, measured.missed


def test_nearly_all_personal_data_is_gone_in_every_language(redactor: Redactor) -> None:
    for language in {sentence.lang for sentence in EVERY}:
        measured = measure(redactor, [sentence for sentence in EVERY if sentence.lang == language])
        assert measured.recall >= RECALL, (language, measured.missed)


@pytest.mark.parametrize("name", FILES)
def test_what_only_looks_like_personal_data_stays(redactor: Redactor, name: str) -> None:
    measured = measure(redactor, sentences(name))
    assert measured.loss <= LOSS, measured.lost


def test_questions_nobody_learnt_from_stay_readable(redactor: Redactor) -> None:
    entries = [entry for _, entry in read(sorted(QUESTIONS.glob("*.jsonl"))) if isinstance(entry, Question)]
    questions = [Sentence(entry.question, entry.lang, ()) for entry in entries]
    measured = measure(redactor, questions)
    assert len(questions) > 300
    assert measured.loss <= LOSS, measured.lost


def test_redacting_twice_takes_nothing_more(redactor: Redactor) -> None:
    for sentence in EVERY:
        once = redactor.redact(sentence.text, sentence.lang).words
        assert redactor.redact(once, sentence.lang).words == once


def test_there_are_enough_sentences_in_enough_languages() -> None:
    assert len(EVERY) >= 200
    told = Counter(sentence.lang for sentence in EVERY if sentence.secrets)
    assert {language for language, number in told.items() if number >= 20} >= {"de", "en", "ar", "fa", "uk", "ru", "tr", "fr"}
    assert sum(not sentence.secrets for sentence in EVERY) >= 60
    assert all(secret in sentence.text for sentence in EVERY for secret in sentence.secrets)


def test_no_golden_question_looks_as_if_it_held_personal_data(redactor: Redactor) -> None:
    questions = [entry.question for _, entry in read(sorted(QUESTIONS.glob("*.jsonl"))) if isinstance(entry, Question)]
    assert len(questions) > 300
    assert [question for question in questions if redactor.tells(question)] == []


def test_long_numbers_dates_of_birth_and_addresses_of_the_internet_are_nearly_always_noticed(redactor: Redactor) -> None:
    """Names are not looked for."""
    held = [one.text for one in EVERY if any("@" in secret or sum(map(str.isdigit, secret)) >= 7 for secret in one.secrets)]
    assert len(held) > 50
    assert sum(map(redactor.tells, held)) >= RECALL * len(held)
