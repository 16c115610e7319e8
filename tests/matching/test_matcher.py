"""The whole of matching behind one face."""

import pytest

from bot.knowledge.model import KnowledgeBase
from bot.matching.matcher import MOST_WORDS, Matcher
from bot.matching.normalise import tokens
from bot.matching.trained import learn_all, stop_words
from bot.matching.types import Ranking


@pytest.fixture(scope="module")
def matcher(small_knowledge: KnowledgeBase) -> Matcher:
    return Matcher(small_knowledge, learn_all(small_knowledge))


def rank(matcher: Matcher, question: str, last: str | None = None) -> Ranking:
    return matcher.rank(tokens(question), "de", last)


def test_a_frame_says_nothing_of_the_matter(matcher: Matcher) -> None:
    assert matcher.words(tokens("Wer ist zuständig für WLAN?"), "de") == ["wlan"]


def test_a_frame_alone_is_kept(matcher: Matcher) -> None:
    assert matcher.words(tokens("wer kümmert sich um"), "de") == ["wer", "kummert", "sich", "um"]


def test_what_is_denied_is_not_meant(matcher: Matcher) -> None:
    assert rank(matcher, "nicht die Heizung, sondern das WLAN").best.target == "internet-wlan"


def test_a_phone_number_says_nothing_of_the_matter_but_the_number_of_a_matter_does(matcher: Matcher) -> None:
    assert matcher.words(tokens("WLAN kaputt 0711 3512000"), "de") == ["wlan", "kaputt"]
    assert matcher.words(tokens("0711 3512000"), "de") == ["0711", "3512000"]
    known = next(word for word in matcher.known_words("de").counts if word.isdigit())
    assert matcher.words(["wlan", known], "de") == ["wlan", known]


def test_an_abbreviation_is_read_in_full_too(matcher: Matcher) -> None:
    assert matcher.words(["lra"], "de") == ["lra", "landratsamt"]


def test_what_the_conversation_is_about_is_a_little_likelier(matcher: Matcher) -> None:
    def score(last: str | None) -> float:
        return next(c.score for c in rank(matcher, "regeln im haus", last).candidates if c.target == "hausordnung")

    assert score("hausordnung") > score("reparatur") > score(None)  # itself, related, neither


def test_a_body_that_was_spoken_of_does_no_harm_as_last_matter(matcher: Matcher) -> None:
    assert rank(matcher, "wlan", "actor:landratsamt").best.target == "internet-wlan"


def test_content_is_what_is_no_stop_word(matcher: Matcher) -> None:
    assert matcher.content(tokens("Wo ist das WLAN, u x?"), "de") == ["wlan"]


def test_a_very_long_message_is_read_up_to_a_bound(matcher: Matcher) -> None:
    assert len(matcher.words(["wort"] * (MOST_WORDS + 50), "de")) == MOST_WORDS


def test_stop_words_are_folded(small_knowledge: KnowledgeBase) -> None:
    assert "fur" in stop_words(small_knowledge, "de")
    assert stop_words(small_knowledge, "xx") == frozenset()


def test_common_words_of_all_languages_are_known(matcher: Matcher) -> None:
    assert {"internet", "der"} <= matcher.common
