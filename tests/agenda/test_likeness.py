"""Questions that mean the same stand together; those that only look alike do not."""

from datetime import date

import pytest

from bot.agenda.likeness import Group, groups
from bot.conversation.round_table import OpenQuestion
from bot.knowledge.model import Vocabulary

DAY = date(2026, 12, 1)
VOCABULARY = {"de": Vocabulary(frames=("wer ist zuständig für",), stop_words=("das", "die", "wo", "ich", "mein", "kann", "hier", "für"))}


def question(words: str, *nearest: str, language: str = "de", topic: str | None = None) -> OpenQuestion:
    return OpenQuestion(words, language, DAY, nearest, words, topic=topic)


def together(*questions: OpenQuestion) -> list[set[str]]:
    return [{question.words for question in group.questions} for group in groups(questions, VOCABULARY)]


BIKE = ("Wo kann ich mein Fahrrad reparieren?", "Fahrrad reparieren, wo?", "Wer ist zuständig für das Reparieren vom Fahrad?")


def test_the_same_matter_in_other_words_stands_together() -> None:
    assert together(*(question(words, "reparatur") for words in BIKE)) == [set(BIKE)]


@pytest.mark.parametrize(
    "other",
    [
        question("Wer ist zuständig für das Parken?", "reparatur"),
        question("Fahrrad reparieren, wo?", "hausordnung"),
        question("Fahrrad reparieren, wo?", "reparatur", language="en"),
    ],
    ids=["only the frame is the same", "near to other topics", "in another language"],
)
def test_what_is_another_matter_stands_apart(other: OpenQuestion) -> None:
    assert len(together(question(BIKE[0], "reparatur"), other)) == 2


def test_where_somebody_said_it_belongs_counts_more_than_words() -> None:
    one, other = question("Fahrrad", topic="reparatur"), question("دراجة", language="ar", topic="reparatur")
    assert len(together(one, other)) == 1
    assert len(together(question("Fahrrad", topic="reparatur"), question("Fahrrad", topic="hausordnung"))) == 2


def test_the_largest_group_comes_first_and_its_first_question_is_like_all_others() -> None:
    found = groups([question("Parkplatz"), *(question(words, "reparatur") for words in BIKE)], VOCABULARY)
    assert [len(group.questions) for group in found] == [3, 1]
    assert found[0].questions[0].words in BIKE


def test_topics_are_those_that_most_are_near_to() -> None:
    group = Group((question("a", "x", "y"), question("b", "y", "x"), question("c", "y")))
    assert group.topics == ("y", "x")
