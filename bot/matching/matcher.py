"""The whole of matching behind one face: folded words and their language in, a ranking out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.knowledge.model import KnowledgeBase
from bot.matching import language as languages
from bot.matching.corpus import digest, documents
from bot.matching.language import Guess, Languages
from bot.matching.learning import Progress, common_words, learn, silent
from bot.matching.negation import without_denied
from bot.matching.normalise import tokens
from bot.matching.phrases import Phrases
from bot.matching.ranker import Learnt, Ranker
from bot.matching.types import Ranking

SAME = 0.8  # added to the score of what the conversation is about; two thirds of a typical margin (docs/matching.md)
RELATED = 0.3
LIKELY = 2.0
MOST_WORDS = 300  # a message as long as a page is read up to here

Run = Callable[..., Iterable[Learnt]]
"""As `map`: a function and, for each of its arguments, a list."""

Known = Callable[[str], Learnt | None]
"""The ranker learnt from a corpus with this digest before, if there is one."""


@dataclass(frozen=True, slots=True)
class Trained:
    """All that is learnt from a knowledge base: a ranker for each language that people ask in, the digest of the corpus it is learnt
    from, how to tell the languages apart, and the everyday words of all of them."""

    rankers: Mapping[str, Learnt]
    corpora: Mapping[str, str]
    languages: Languages
    common: frozenset[str]


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
        long = self._abbreviations.get(language, {})
        return [*bare, *(full for word in bare for full in long.get(word, ()))]

    def content(self, words: Sequence[str], language: str) -> list[str]:
        """The words that carry a matter: not stop words, not single letters."""
        stop = self._stop[self.asked_in(language)]
        return [word for word in words if len(word) > 1 and word not in stop]

    def _make_ranker(self, language: str) -> Ranker:
        return Ranker(self._trained.rankers[language], self._stop[language])


def learn_all(knowledge: KnowledgeBase, progress: Progress = silent, run: Run = map, known: Known = lambda digest: None) -> Trained:
    """Learn every language that people ask in, from the knowledge base alone, unless its ranker is `known`. `run` may learn several
    at once."""
    dangerous = frozenset(matter.topic for matter in knowledge.urgent.matters)
    spoken = [language for language in knowledge.town.languages if language in knowledge.utterances]
    corpora = {language: documents(knowledge, language) for language in spoken}
    stops = {language: stop_words(knowledge, language) for language in spoken}
    common = frozenset[str]().union(*stops.values(), *(common_words(corpus, dangerous) for corpus in corpora.values()))
    digests = {language: digest(corpora[language], stops[language]) for language in spoken}
    rankers = {language: ranker for language in spoken if (ranker := known(digests[language]))}
    new = [language for language in spoken if language not in rankers]
    for learnt in run(learn, [corpora[language] for language in new], new, [stops[language] for language in new]):
        rankers[learnt.language] = learnt
        progress("languages", len(rankers), len(spoken))
    return Trained(rankers, digests, languages.learn({language: _written(knowledge, language) for language in spoken}), common)


def _written(knowledge: KnowledgeBase, language: str) -> Iterator[str]:
    """What people write in a language, a little of every target before more of any."""
    examples = [utterances.examples for utterances in knowledge.utterances[language].values()]
    for number in range(max(map(len, examples), default=0)):
        yield from (texts[number] for texts in examples if number < len(texts))


def stop_words(knowledge: KnowledgeBase, language: str) -> frozenset[str]:
    """The folded stop words of one language."""
    vocabulary = knowledge.vocabulary.get(language)
    return frozenset(word for text in (vocabulary.stop_words if vocabulary else ()) for word in tokens(text))
