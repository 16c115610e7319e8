"""The whole of matching behind one face: folded words and their language in, a ranking out."""

from collections.abc import Mapping, Sequence
from functools import cache

from bot.knowledge.model import KnowledgeBase
from bot.matching import language as languages
from bot.matching.language import Guess
from bot.matching.negation import without_denied
from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases
from bot.matching.ranker import Ranker
from bot.matching.trained import Trained, stop_words
from bot.matching.types import Ranking
from bot.matching.words import Words

SAME = 0.8  # added to the score of what the conversation is about; two thirds of a typical margin (docs/matching.md)
RELATED = 0.3
LIKELY = 2.0
MOST_WORDS = 300  # a message as long as a page is read up to here


class Matcher:
    """One ranker a language. `trained` comes from `learn_all`, or from where its result was kept."""

    def __init__(self, knowledge: KnowledgeBase, trained: Trained) -> None:
        self._first = knowledge.town.languages[0]
        self._trained = trained
        self._ranker = cache(self._make_ranker)  # made when first asked: most towns hear few of the languages on a day
        self.common = trained.common
        self._frames = {language: Phrases(vocabulary.frames) for language, vocabulary in knowledge.vocabulary.items()}
        self._abbreviations = {
            language: {"".join(tokens(short)): tokens(long) for short, long in vocabulary.abbreviations.items()}
            for language, vocabulary in knowledge.vocabulary.items()
        }
        self._related = {topic.id: topic.related for topic in knowledge.topics.values()}
        self._stop = {language: stop_words(knowledge, language) for language in (self._first, *trained.rankers)}

    def rank(self, text: Sequence[str], language: str, last: str | None = None, likely: str | None = None) -> Ranking:
        """Candidates for what folded words mean, best first. `last` is what the conversation was about: it and what is
        related to it are a little more likely. `likely` is what the words beside these speak of."""
        language = self.asked_in(language)
        near = dict.fromkeys(self._related.get(last or "", ()), RELATED)
        near |= {target: more for target, more in ((last, SAME), (likely, LIKELY)) if target}
        return self._ranker(language).rank(self.words(text, language), near)

    def identify(self, text: str, likely: Mapping[str, float]) -> Guess | None:
        """The language a message is written in; `likely`: nats by which some are likelier beforehand."""
        return languages.identify(self._trained.languages, text, likely)

    def asked_in(self, language: str) -> str:
        """The language whose words are known where `language` is spoken: easy German asks in German, as does what nobody wrote yet."""
        spoken = language.partition("-")[0]
        return spoken if spoken in self._trained.rankers else self._first

    def words(self, text: Sequence[str], language: str) -> list[str]:
        """The words that count: question frames and what is denied are left out, abbreviations are added in full."""
        language = self.asked_in(language)
        words = without_denied(text[:MOST_WORDS])
        bare = self._frames[language].without(words) if language in self._frames else words
        if not self.content(bare, language):
            bare = words
        known = self._trained.rankers[language].words
        bare = [word for word in bare if not word.isdigit() or word in known] or bare  # a phone number says nothing of the matter
        long = self._abbreviations.get(language, {})
        return [*bare, *(full for word in bare for full in long.get(word, ()))]

    def known_words(self, language: str) -> Words:
        """Every folded word that the knowledge base holds in a language, and how a written word finds its way to them."""
        return self._ranker(self.asked_in(language)).words

    def content(self, words: Sequence[str], language: str) -> list[str]:
        """The words that carry a matter: not stop words, not single letters."""
        stop = self._stop[self.asked_in(language)]
        return [word for word in words if len(word) > 1 and word not in stop]

    def _make_ranker(self, language: str) -> Ranker:
        return Ranker(self._trained.rankers[language], self._stop[language])
