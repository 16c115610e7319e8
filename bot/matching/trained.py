"""All that is learnt from a knowledge base, language by language: what is kept on disk between starts (`bot/learnt.py`)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.knowledge.model import KnowledgeBase
from bot.matching import language as languages
from bot.matching.corpus import digest, documents
from bot.matching.language import Languages
from bot.matching.learning import Progress, common_words, learn, silent
from bot.matching.normalise import tokens
from bot.matching.ranker import Learnt

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
