"""An example more is one line more: nothing else in the file changes."""

import difflib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.loader import default_folder
from bot.knowledge.strict_yaml import parse
from bot.teaching.insertion import NoPlace, with_example

FILES = sorted((default_folder() / "examples").glob("*/*.yaml"))
NEW = "Völlig neue Frage: geht das?"


def added(before: str, after: str) -> list[str]:
    """The lines that are new; fails when any other is gone or changed."""
    difference = [line for line in difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True)) if line[0] != " "]
    assert all(line.startswith("+ ") for line in difference), difference
    return [line[2:] for line in difference]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_in_every_shipped_file_only_the_new_line_is_new(path: Path) -> None:
    text = path.read_bytes().decode()
    keys = re.findall(r"(?m)^([\w-]+):", text)
    for key in (keys[0], keys[len(keys) // 2], keys[-1]):
        assert added_quickly(text, with_example(text, key, NEW, path.name)) == f'    - "{NEW}"\n'


def added_quickly(before: str, after: str) -> str:
    """What was inserted in one place: all before and behind it is as it was."""
    extra = len(after) - len(before)
    start = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before))
    start = after.rfind("\n", 0, start) + 1
    assert before[:start] + before[start:] == after[:start] + after[start + extra :]
    return after[start : start + extra]


TEXT = """\
# about this file
hausordnung:   # the rules
  examples:
    # the plain ones
    - Eins
    - 'Zwei: mit Doppelpunkt'   # quoted
    # the last comment

  words:
    - Shisha, Wasserpfeife

wlan:
  words: [Router]
flow:
  examples: [Hallo, "Guten Tag"]   # short
lang:
  examples:
    - >-
      eine lange
      Frage
    - noch
      eine
"""


@pytest.mark.parametrize(
    ("key", "lines"),
    [
        ("hausordnung", ["    - Neu\n"]),
        ("lang", ["    - Neu\n"]),
        ("wlan", ["  examples:\n", "    - Neu\n"]),
        ("unbekannt", ["unbekannt:\n", "  examples:\n", "    - Neu\n"]),
    ],
)
def test_whatever_the_layout_nothing_else_is_touched(key: str, lines: list[str]) -> None:
    assert added(TEXT, with_example(TEXT, key, "Neu")) == lines


def test_a_list_in_brackets_stays_one() -> None:
    assert '  examples: [Hallo, "Guten Tag", Neu]   # short\n' in with_example(TEXT, "flow", "Neu")


def test_a_file_without_a_line_end_and_one_of_windows_stay_readable() -> None:
    assert with_example("a:\n  examples:\n    - x", "a", "Neu") == "a:\n  examples:\n    - x\n    - Neu\n"
    assert with_example("a:\r\n  examples:\r\n    - x\r\n", "a", "Neu").endswith("    - x\r\n    - Neu\r\n")


def test_a_new_file_gets_its_schema() -> None:
    assert with_example("", "wlan", "Neu").startswith("# yaml-language-server: ")


@pytest.mark.parametrize("example", ["no", "12:30", "- x", "a: b", "# x", "@x", "'x", '"', "0711", "[a]", "x #y", "x, y", "\\", "null"])
@pytest.mark.parametrize("key", ["hausordnung", "flow", "wlan"])
def test_what_yaml_would_read_as_something_else_is_put_in_quotes(example: str, key: str) -> None:
    read = parse(with_example(TEXT, key, example).encode(), "").data
    assert read[key]["examples"][-1] == example


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).map(str.strip).filter(bool))
@settings(max_examples=200, deadline=None)
def test_any_words_come_back_as_they_were(example: str) -> None:
    try:
        read = parse(with_example(TEXT, "hausordnung", example).encode(), "").data
    except NoPlace:  # YAML has no way to write it: told, and nothing is written
        return
    assert read["hausordnung"]["examples"][-1] == example


def test_a_file_that_is_broken_is_left_alone() -> None:
    with pytest.raises(NoPlace, match="stands twice"):
        with_example("a:\n  examples: [x]\na:\n  examples: [y]\n", "a", "Neu", "geld.yaml")
