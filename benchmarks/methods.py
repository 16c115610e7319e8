"""What others would do: each method learns from labelled utterances and ranks targets for a question."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from rapidfuzz import fuzz, process, utils

Taught = Sequence[tuple[str, str]]  # target, utterance in small letters

NEIGHBOURS = 50  # utterances looked at for three different targets


class Method(Protocol):
    def best(self, question: str) -> str:
        """The likeliest target; this call is timed."""

    def three(self, question: str) -> list[str]:
        """The three likeliest targets, best first."""


class Fuzzy:
    """RapidFuzz as one meets it in tutorials: the utterance most similar to the question, every utterance compared."""

    def __init__(self, taught: Taught, scorer: Any) -> None:
        self._targets = [target for target, _ in taught]
        self._utterances = [text for _, text in taught]
        self._scorer = scorer

    def best(self, question: str) -> str:
        found = process.extractOne(utils.default_process(question), self._utterances, scorer=self._scorer)
        return self._targets[found[2]]

    def three(self, question: str) -> list[str]:
        found = process.extract(utils.default_process(question), self._utterances, scorer=self._scorer, limit=NEIGHBOURS)
        return first_three(self._targets[place] for _, _, place in found)


class Bm25:
    """BM25 over utterances (bm25s), with stop words and without stemming."""

    def __init__(self, taught: Taught) -> None:
        import bm25s

        self._bm25s = bm25s
        self._targets = [target for target, _ in taught]
        self._index = bm25s.BM25()
        self._index.index(bm25s.tokenize([text for _, text in taught], stopwords=None, show_progress=False), show_progress=False)

    def best(self, question: str) -> str:
        return self._first(question, 1)[0]

    def three(self, question: str) -> list[str]:
        return first_three(self._first(question, NEIGHBOURS))

    def _first(self, question: str, number: int) -> list[str]:
        asked = self._bm25s.tokenize([question.lower()], stopwords=None, return_ids=False, show_progress=False)
        number = min(number, len(self._targets))
        found, _ = self._index.retrieve(asked, k=number, show_progress=False)
        return [self._targets[place] for place in found[0]]


class Pieces:
    """The nearest utterance by TF-IDF over character 3- to 5-grams inside words (scikit-learn)."""

    def __init__(self, taught: Taught) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self._targets = [target for target, _ in taught]
        self._vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self._columns = self._vectorizer.fit_transform([text for _, text in taught]).T.tocsr()

    def best(self, question: str) -> str:
        return self._targets[int(self._likeness(question).argmax())]

    def three(self, question: str) -> list[str]:
        return first_three(self._targets[place] for place in (-self._likeness(question)).argsort(kind="stable")[:NEIGHBOURS])

    def _likeness(self, question: str) -> Any:
        return (self._vectorizer.transform([question.lower()]) @ self._columns).toarray()[0]


def make(name: str, taught: Taught) -> Method:
    match name:
        case "WRatio":
            return Fuzzy(taught, fuzz.WRatio)
        case "token_set_ratio":
            return Fuzzy(taught, fuzz.token_set_ratio)
        case "BM25":
            return Bm25(taught)
        case _:
            return Pieces(taught)


OTHERS = ("WRatio", "token_set_ratio", "BM25", "char TF-IDF")


def first_three(targets: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(targets))[:3]
