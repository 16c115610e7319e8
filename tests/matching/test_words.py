"""How a written word finds its way to the known ones."""

import pytest

from bot.matching.words import HEAD, JOINED, MODIFIER, SAME_STEM, Words

KNOWN = {"heizung": 3, "schlussel": 5, "zimmer": 9, "kindergarten": 4, "reparatur": 3, "brief": 4, "kasten": 3, "arzt": 4, "wohnung": 5}


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(KNOWN)


def stems(words: Words, word: str) -> dict[str, float]:
    return {term.stem: term.likeness for term in words.look_up(word).terms}


def test_a_known_word_stands_for_its_own_stem(words: Words) -> None:
    assert stems(words, "heizung") == {words.stem("heizung"): SAME_STEM}


def test_another_form_of_a_known_word_is_known(words: Words) -> None:
    assert words.knows("heizungen")
    assert words.look_up("heizungen").known


@pytest.mark.parametrize(
    ("typo", "meant"), [("heitzung", "heizung"), ("hiezung", "heizung"), ("schlusel", "schlussel"), ("repratur", "reparatur")]
)
def test_a_typo_stands_for_the_known_word(words: Words, typo: str, meant: str) -> None:
    assert 0.5 < stems(words, typo)[words.stem(meant)] < SAME_STEM
    assert not words.look_up(typo).known


def test_the_classifier_reads_the_mended_word(words: Words) -> None:
    assert words.likeliest("heitzung") == "heizung"


def test_of_two_known_words_the_one_from_which_fingers_slip_to_it_is_meant() -> None:
    assert Words({"melden": 3, "wenden": 3}).likeliest("keldeen") == "melden"


def test_of_two_known_words_that_are_as_near_the_usual_one_is_meant() -> None:
    assert Words({"treffen": 400, "griffen": 1}).likeliest("greffen") == "treffen"
    assert Words({"treffen": 1, "griffen": 400}).likeliest("greffen") == "griffen"


def test_a_word_with_slips_at_both_ends_is_found(words: Words) -> None:
    assert words.likeliest("erparatrr") == "reparatur"


@pytest.mark.parametrize("word", ["heizung", "heizungen", "quarkstrudel"])
def test_a_word_that_is_known_or_like_none_is_read_as_written(words: Words, word: str) -> None:
    assert words.likeliest(word) == word


@pytest.mark.parametrize("word", ["xyz", "arz", "quarkstrudel"])
def test_a_short_or_strange_word_stands_for_nothing(words: Words, word: str) -> None:
    assert stems(words, word) == {}


def test_a_compound_speaks_of_its_parts_most_of_the_last(words: Words) -> None:
    assert stems(words, "zimmerschlussel") == {words.stem("schlussel"): HEAD, words.stem("zimmer"): MODIFIER}


def test_a_compound_is_split_at_its_linking_letter(words: Words) -> None:
    assert [words.stem(part) for part in words.parts("wohnungsschlussel")] == [words.stem("wohnung"), words.stem("schlussel")]


def test_two_words_of_one_are_joined(words: Words) -> None:
    first, _ = words.read(["kinder", "garten"])
    assert [(term.stem, term.likeness) for term in first.terms][-1] == (words.stem("kindergarten"), JOINED)


def test_an_endless_word_is_no_compound_and_like_nothing(words: Words) -> None:
    assert words.look_up("zimmer" * 20).terms == ()
