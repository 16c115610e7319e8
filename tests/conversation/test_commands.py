"""Steering the conversation in one's own words."""

import pytest

from bot.conversation.commands import Commands
from bot.knowledge.model import KnowledgeBase, Vocabulary
from bot.matching.normalise import tokens


@pytest.fixture
def commands(small_knowledge: KnowledgeBase) -> Commands:
    return Commands(small_knowledge.vocabulary)


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("Telefonnummer?", "show_phone"),
        ("Wie kann ich die erreichen?", "show_phone"),
        ("Kann ich das selbst machen?", "self_help"),
        ("Was darf ich als Ehrenamtliche?", "volunteers"),
        ("nochmal von vorne bitte", "restart"),
        ("falsches Thema", "clarify"),
        ("Die Heizung ist kalt", None),
        ("", None),
    ],
)
def test_a_command_is_recognised(commands: Commands, said: str, action: str | None) -> None:
    assert commands.recognise(tokens(said), "de")[0] == action


def test_the_words_beside_a_command_are_left(commands: Commands) -> None:
    assert commands.recognise(tokens("Telefonnummer vom Hausmeister"), "de") == ("show_phone", ["vom", "hausmeister"])


def test_without_a_command_all_words_are_left(commands: Commands) -> None:
    assert commands.recognise(["wlan"], "de") == (None, ["wlan"])


def test_the_first_action_of_the_file_wins() -> None:
    both = Commands({"de": Vocabulary(commands={"restart": ("anders",), "clarify": ("anders",)})})
    assert both.recognise(["anders"], "de")[0] == "restart"


def test_a_language_without_commands_has_none(commands: Commands) -> None:
    assert commands.recognise(["telefonnummer"], "xx") == (None, ["telefonnummer"])
