"""The whole of matching behind one face: folded words and their language in, a ranking out."""

from collections.abc import Mapping, Sequence

from bot.knowledge.model import KnowledgeBase
from bot.matching.corpus import documents
from bot.matching.learning import Progress, learn, silent
from bot.matching.negation import without_denied
from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases
from bot.matching.ranker import Learnt, Ranker
from bot.matching.types import Ranking

SAME = 0.8  # added to the score of what the conversation is about; two thirds of a typical margin (docs/matching.md)
RELATED = 0.3
LIKELY = 2.0
MOST_WORDS = 300  # a message as long as a page is read up to here


class Matcher:
    """One ranker a language. `learnt` comes from `learn_all`, or from where its result was kept."""

    def __init__(self, knowledge: KnowledgeBase, learnt: Mapping[str, Learnt]) -> None:
        self._rankers = {language: Ranker(of_language, stop_words(knowledge, language)) for language, of_language in learnt.items()}
        self.common: frozenset[str] = frozenset().union(*(of_language.common for of_language in learnt.values()))
        self._frames = {language: Phrases(vocabulary.frames) for language, vocabulary in knowledge.vocabulary.items()}
        self._abbreviations = {
            language: {"".join(tokens(short)): tokens(long) for short, long in vocabulary.abbreviations.items()}
            for language, vocabulary in knowledge.vocabulary.items()
        }
        self._related = {topic.id: topic.related for topic in knowledge.topics.values()}
        self._stop = {language: stop_words(knowledge, language) for language in learnt}

    def rank(self, text: Sequence[str], language: str, last: str | None = None, likely: str | None = None) -> Ranking:
        """Candidates for what folded words mean, best first. `last` is what the conversation was about: it and what is
        related to it are a little more likely. `likely` is what the words beside these speak of."""
        near = dict.fromkeys(self._related.get(last or "", ()), RELATED)
        near |= {target: more for target, more in ((last, SAME), (likely, LIKELY)) if target}
        return self._rankers[language].rank(self.words(text, language), near)

    def words(self, text: Sequence[str], language: str) -> list[str]:
        """The words that count: question frames and what is denied are left out, abbreviations are added in full."""
        words = without_denied(text[:MOST_WORDS])
        bare = self._frames[language].without(words) if language in self._frames else words
        if not self.content(bare, language):
            bare = words
        long = self._abbreviations.get(language, {})
        return [*bare, *(full for word in bare for full in long.get(word, ()))]

    def content(self, words: Sequence[str], language: str) -> list[str]:
        """The words that carry a matter: not stop words, not single letters."""
        return [word for word in words if len(word) > 1 and word not in self._stop.get(language, frozenset())]


def learn_all(knowledge: KnowledgeBase, progress: Progress = silent) -> dict[str, Learnt]:
    """Learn every language of the town from its knowledge base alone."""
    dangerous = frozenset(matter.topic for matter in knowledge.urgent.matters)
    return {
        language: learn(documents(knowledge, language), stop_words(knowledge, language), dangerous, progress)
        for language in knowledge.town.languages
    }


def stop_words(knowledge: KnowledgeBase, language: str) -> frozenset[str]:
    """The folded stop words of one language."""
    vocabulary = knowledge.vocabulary.get(language)
    return frozenset(word for text in (vocabulary.stop_words if vocabulary else ()) for word in tokens(text))
