"""Texts are read strictly: what Fluent would leave out silently is told."""

from bot.knowledge.texts import parse
from tests.knowledge.conftest import Told


def told(raw: bytes) -> list[str]:
    return [str(problem) for problem in parse(raw, "texts/de.ftl")[1]]


def test_good_messages_are_handed_on_without_mark_and_with_plain_line_ends() -> None:
    assert parse(b"\xef\xbb\xbfa = x\r\nb = y\r\n", "texts/de.ftl") == ("a = x\nb = y\n", [])


def test_a_line_that_is_no_message_is_told_with_its_line() -> None:
    assert told(b"a = x\n\nb x\nc = y\n") == ['texts/de.ftl:3: not a Fluent message: Expected token: "=" (write it as: name = Text)']


def test_an_open_brace_is_told() -> None:
    [problem] = told(b"a = { $name\n")
    assert problem.startswith("texts/de.ftl:1: not a Fluent message: ")


def test_a_message_that_stands_twice_is_told() -> None:
    assert told(b"a = x\nb = y\na = z\n") == ["texts/de.ftl:3: a: stands twice (first in line 1) (delete one)"]


def test_texts_saved_as_latin_1_are_told_with_the_line() -> None:
    assert told("a = x\nb = Grüße\n".encode("latin-1")) == ["texts/de.ftl:2: not UTF-8 text (save the file as UTF-8)"]


def test_problems_in_texts_are_told_with_all_others(told: Told) -> None:
    assert told({"texts/de.ftl": "a = x\nb\n"}) == ['texts/de.ftl:2: not a Fluent message: Expected token: "=" (write it as: name = Text)']
