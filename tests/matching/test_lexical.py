"""How much of a question a target explains."""

from collections import Counter

import pytest

from bot.matching.corpus import Document, labels
from bot.matching.lexical import Explained, Lexical, index
from bot.matching.words import Words

DOCUMENTS = (
    Document("reparatur", (("reparatur",),), (("heizung",), ("schimmel",)), (("die", "heizung", "ist", "kaputt"),)),
    Document("wlan", (("internet",),), (("wlan",), ("router",)), (("die", "verbindung", "ist", "langsam"),)),
    Document("out-of-scope", examples=(("wie", "wird", "das", "wetter"),)),
    Document("out-of-scope", examples=(("wer", "hat", "gewonnen"),)),
)
LABELS = labels(DOCUMENTS)


def explain(question: str, stop_words: frozenset[str] = frozenset()) -> Explained:
    texts = (text for d in DOCUMENTS for text in (*d.title, *d.keywords, *d.examples))
    words = Words(Counter(word for text in texts for word in text))
    return Lexical(index(DOCUMENTS, LABELS, words), words, stop_words).explain(words.read(question.split()))


def share(explained: Explained, label: str) -> float:
    return float(explained.shares[LABELS.index(label)])


def test_the_target_of_a_word_explains_it_and_others_nothing() -> None:
    explained = explain("heizung")
    assert share(explained, "reparatur") > 0.5
    assert share(explained, "wlan") == 0


def test_a_keyword_explains_more_than_a_word_of_an_example() -> None:
    assert share(explain("schimmel"), "reparatur") > share(explain("kaputt"), "reparatur")


def test_documents_of_one_class_share_its_place() -> None:
    assert share(explain("wetter"), "out-of-scope") > 0.3
    assert share(explain("gewonnen"), "out-of-scope") > 0.3


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    explained = explain("die router")
    assert share(explained, "wlan") > share(explained, "reparatur")


def test_a_stop_word_weighs_little_but_not_nothing() -> None:
    without, plain = (share(explain("verbindung heizung", stop), "wlan") for stop in (frozenset({"verbindung"}), frozenset[str]()))
    assert 0 < without < plain


def test_a_misspelt_word_explains_a_little_less() -> None:
    assert 0.3 < share(explain("heitzung"), "reparatur") < share(explain("heizung"), "reparatur")


@pytest.mark.parametrize(("question", "unknown"), [("heizung", 0.0), ("quarkstrudel", 1.0)])
def test_the_unknown_share_is_told(question: str, unknown: float) -> None:
    assert explain(question).unknown == pytest.approx(unknown)


def test_no_words_explain_nothing() -> None:
    assert explain("").shares.tolist() == [0.0, 0.0, 0.0]
