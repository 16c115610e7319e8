"""What stands beside the phone: the same in every language it is written in, and all that the page asks for."""

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.preview.words import LANGUAGES, words

COMPOSED = ("starting", "due-", "kind-", "step-", "state-", "view-", "why-", "coverage-")


def ids(language: str) -> set[str]:
    source = files("bot.preview").joinpath(f"texts/{language}.ftl").read_text(encoding="utf-8")
    return {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, Message)}


def asked() -> set[str]:
    sources = [*files("bot.preview").joinpath("templates").iterdir(), files("bot.preview").joinpath("page.py")]
    return {id for source in sources for id in re.findall(r"word\('([a-z-]*[a-z])'", source.read_text(encoding="utf-8").replace('"', "'"))}


def test_both_languages_say_the_same_and_nothing_that_nobody_asks_for() -> None:
    assert ids("de") == ids("en")
    assert asked() <= ids("de")
    assert {id for id in ids("de") - asked() if not id.startswith(COMPOSED)} == set()


@pytest.mark.parametrize(
    ("accepted", "first", "language"),
    [("de-DE,de;q=0.9", "en", "de"), ("uk,en;q=0.8", "de", "en"), ("ar", "de", "de"), ("", "fr", "en"), ("*", "de", "de")],
)
def test_it_is_the_first_that_the_browser_reads_else_the_towns(accepted: str, first: str, language: str) -> None:
    assert words(accepted, first).language == language
    assert LANGUAGES == ("de", "en")
