"""Open questions that mean the same, put together by their words and by the topics they are nearest to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.fuzz import token_set_ratio

from bot.conversation.round_table import OpenQuestion
from bot.knowledge.model import Vocabulary
from bot.matching.normalise import tokens

ALIKE = 60.0  # of 100: about half of the words of matter, in any order, forgiving a slip
Words = Callable[[OpenQuestion], str]


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that are alike; the first is the most like all others."""

    questions: tuple[OpenQuestion, ...]

    @property
    def topics(self) -> tuple[str, ...]:
        """Where somebody said it belongs, else the topics most of the questions are nearest to; at most three."""
        said = [question.topic for question in self.questions if question.topic]
        if said:
            return tuple(dict.fromkeys(said))
        points: dict[str, float] = {}
        for question in self.questions:
            for place, topic in enumerate(question.nearest):
                points[topic] = points.get(topic, 0.0) + 1 / (place + 1)
        return tuple(sorted(points, key=lambda topic: -points[topic])[:3])


def groups(questions: Iterable[OpenQuestion], vocabulary: Mapping[str, Vocabulary]) -> list[Group]:
    """The largest group first. A question joins the first group whose first question it is like."""
    words = _matter(vocabulary)
    found: list[list[OpenQuestion]] = []
    for question in questions:
        home = next((group for group in found if _alike(group[0], question, words)), None)
        if home is None:
            found.append([question])
        else:
            home.append(question)
    return sorted((Group(_middle_first(group, words)) for group in found), key=lambda group: -len(group.questions))


def _alike(one: OpenQuestion, other: OpenQuestion, words: Words) -> bool:
    if one.topic or other.topic:
        return one.topic == other.topic
    near = not one.nearest or not other.nearest or bool(set(one.nearest) & set(other.nearest))
    return near and one.language.partition("-")[0] == other.language.partition("-")[0] and _likeness(one, other, words) >= ALIKE


def _likeness(one: OpenQuestion, other: OpenQuestion, words: Words) -> float:
    return float(token_set_ratio(words(one), words(other)))


def _middle_first(group: list[OpenQuestion], words: Words) -> tuple[OpenQuestion, ...]:
    """With the question first that is most like all others: it speaks for them."""
    middle = max(range(len(group)), key=lambda place: sum(_likeness(group[place], other, words) for other in group))
    return (group[middle], *group[:middle], *group[middle + 1 :])


def _matter(vocabulary: Mapping[str, Vocabulary]) -> Words:
    """A question without the words that any question may have."""
    idle = {
        language: {*entry.stop_words, *(word for frame in entry.frames for word in tokens(frame))} for language, entry in vocabulary.items()
    }

    def words(question: OpenQuestion) -> str:
        said = tokens(question.words)
        beside = idle.get(question.language.partition("-")[0], set())
        return " ".join(word for word in said if word not in beside) or " ".join(said)

    return words
