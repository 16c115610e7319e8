"""The interface in every language: complete, with the same variables, and without a German word but names."""

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.knowledge.loader import default_folder

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in (default_folder() / "texts").glob("*.ftl")}
OTHERS = sorted(set(TEXTS) - {"de", "de-simple"})
NAMES = {
    *("telegram", "wegweiser", "javascript", "openstreetmap", "esslingen", "landratsamt", "landkreis"),
    *("check", "actors", "yaml"),  # commands and files
    *("giftnotruf", "telefonseelsorge", "koordinationsstelle", "heimleitung"),
}
SAME_WORD = {  # spelt alike in both languages
    "en": {"mail", "text", "person", "chat", "problem", "agenda"},
    "fr": {"mail", "land", "adresse", "contact", "code", "question", "chat"},
    "ku": {"kontakt", "telefon"},
    "tr": {"menü", "telefon"},
}
STAFF = "team-"  # what the town's own staff read, in the language that they write the knowledge base in
WORD = re.compile(r"[^\W\d_]{4,}")


class Parts(Visitor):
    """The words and variables of one message."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the visitor's way
        self.text.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)


def messages(language: str) -> dict[str, Parts]:
    found = {}
    for entry in FluentParser().parse(TEXTS[language]).body:
        if isinstance(entry, ast.Message) and entry.value:
            found[entry.id.name] = Parts()
            found[entry.id.name].visit(entry.value)
    return found


def words(parts: Parts) -> Iterator[str]:
    yield from WORD.findall(re.sub(r"/\w+", "", " ".join(parts.text).lower()))


GERMAN = messages("de")
GERMAN_WORDS = {word for parts in GERMAN.values() for word in words(parts)} - NAMES


@pytest.mark.parametrize("language", sorted(set(TEXTS) - {"de"}))
def test_every_message_is_there(language: str) -> None:
    for_people = {id for id in GERMAN if not id.startswith(STAFF)}
    assert {id for id in messages(language) if not id.startswith(STAFF)} == for_people


@pytest.mark.parametrize("language", sorted(set(TEXTS) - {"de"}))
def test_no_message_asks_for_a_variable_that_it_is_not_given(language: str) -> None:
    given = {"time", "clock"}  # the German texts tell the hour, others the whole clock
    wrong = {id: parts.variables - GERMAN[id].variables for id, parts in messages(language).items()}
    assert {id: extra - given for id, extra in wrong.items() if extra - given} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_german_word_is_left_but_names(language: str) -> None:
    left = {id: found for id, parts in messages(language).items() if (found := set(words(parts)) & GERMAN_WORDS)}
    assert {
        id: sorted(found - SAME_WORD.get(language, set())) for id, found in left.items() if found - SAME_WORD.get(language, set())
    } == {}


def test_a_german_word_would_be_found() -> None:
    parts = Parts()
    parts.text.append("please press Zurück zur Antwort")
    assert set(words(parts)) & GERMAN_WORDS >= {"zurück", "antwort"}
