"""YAML changes nothing silently: what it would read as something else is a problem with line and mend."""

from datetime import date

import pytest
import yaml

from bot.knowledge import strict_yaml
from bot.knowledge.strict_yaml import Document, parse, spell, where


def read(text: str) -> Document:
    return parse(text.encode(), "file.yaml")


def told(document: Document) -> str:
    return "\n".join(str(problem) for problem in document.problems)


def test_plain_values_keep_their_kind() -> None:
    document = read("a: text\nb: 7\nc: true\nd: 2026-11-22\ne: [x, y]\nf: {g: }\nh: 1.5\n")
    assert document.data == {
        "a": "text", "b": 7, "c": True, "d": date(2026, 11, 22), "e": ["x", "y"], "f": {"g": None}, "h": 1.5,
    }  # fmt: skip
    assert not document.problems


def test_every_value_knows_its_line() -> None:
    document = read("a:\n  b:\n    - x\n    - y: z\n")
    assert document.line(("a", "b", 1, "y")) == 4


def test_what_stands_nowhere_has_the_line_of_its_nearest_parent() -> None:
    assert read("a:\n  b: x\n  c: y\n").line(("a", "c", "missing", 0)) == 3


@pytest.mark.parametrize("written", ["no", "No", "yes", "off", "on", "True"])
def test_a_word_that_yaml_takes_for_yes_or_no_must_be_quoted(written: str) -> None:
    document = read(f"lang: {written}\n")
    assert told(document) == f'file.yaml:1: lang: YAML reads {written} as yes or no (put it in quotes: "{written}")'


@pytest.mark.parametrize("written", ["0711123", "12:30", "0x1F", "1_000", "+49", "0b11"])
def test_a_number_in_another_notation_must_be_quoted(written: str) -> None:
    document = read(f"a: x\nphone: {written}\n")
    assert told(document) == f'file.yaml:2: phone: YAML reads {written} as a number in another notation (put it in quotes: "{written}")'


@pytest.mark.parametrize("written", ["2026-11-22 10:00:00", "2026-1-2 8:00:00"])
def test_a_point_in_time_must_be_quoted(written: str) -> None:
    assert f"YAML reads {written} as a point in time" in told(read(f"a: {written}\n"))


def test_a_day_that_does_not_exist_is_told() -> None:
    assert told(read("a: 2026-02-30\n")) == "file.yaml:1: a: there is no day 2026-02-30 (write a day that exists, year-month-day)"


@pytest.mark.parametrize("written", [".inf", "1.e+3", "="])
def test_other_hidden_meanings_must_be_quoted(written: str) -> None:
    assert f'put it in quotes: "{written}"' in told(read(f"a: {written}\n"))


@pytest.mark.parametrize("written", ["no", "0711", "12:30", "2026-02-30", "@home", "a: b", "- x"])
def test_quotes_make_anything_text(written: str) -> None:
    document = read(f'a: "{written}"\n')
    assert document.data == {"a": written}
    assert not document.problems


def test_a_key_that_stands_twice_is_told_with_both_lines() -> None:
    document = read("a: x\nb: y\na: z\n")
    assert told(document) == "file.yaml:3: a: 'a' stands twice (first in line 1) (delete one)"
    assert document.data["a"] == "x"


@pytest.mark.parametrize("key", ["no", "0711", "12:30", "2026-11-22", "<<", "~"])
def test_a_key_that_yaml_does_not_read_as_text_must_be_quoted(key: str) -> None:
    assert told(read(f"{key}: x\n")) == f"file.yaml:1: {key}: YAML does not read the key '{key}' as text (put it in quotes)"


def test_a_plain_number_may_be_a_key() -> None:
    assert read("112: x\n").data == {"112": "x"}


def test_a_list_as_key_is_told() -> None:
    assert "line 2: a key must be a simple word" in told(read("a: x\n? [b, c]\n: y\n"))


@pytest.mark.parametrize("text", ["a: &x [1]\nb: *x\n", "a: &x word\nb: *x\n", "a: 1\nb: &x [*x]\n"])
def test_aliases_are_refused(text: str) -> None:
    assert "file.yaml:2: b" in told(read(text))
    assert "anchors and aliases (& and *) are not allowed" in told(read(text))


def test_a_bomb_of_anchors_does_not_go_off() -> None:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]  # 9^12 words when expanded
    document = read("\n".join(lines))
    assert len(document.problems) == 11 * 9


@pytest.mark.parametrize("text", ["a: !!python/object/apply:os.getcwd []\n", "a: !!python/name:os.getcwd x\n", "a: !mine {b: c}\n"])
def test_a_tag_is_refused(text: str) -> None:
    document = read(text)
    assert document.data == {"a": None}
    assert "python/" in told(document) or "!mine" in told(document)


@pytest.mark.parametrize("text", ["a: " + "[" * 100_000, "- " * 100_000, "{a: " * 2_000 + "}" * 2_000])
def test_nesting_without_end_is_told_instead_of_crashing(text: str) -> None:
    document = read("b: x\n" + text if text.startswith("a") else text)
    assert "nested too deeply (write it flatter)" in told(document)
    assert document.data is None


def test_a_byte_order_mark_does_not_matter() -> None:
    assert parse(b"\xef\xbb\xbfa: x\n", "file.yaml").data == {"a": "x"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_saved_as_utf_16_or_32_is_told(encoding: str) -> None:
    document = parse("a: x\n".encode(encoding), "file.yaml")
    assert "not UTF-8 text (save the file as UTF-8)" in told(document)
    assert document.data is None


def test_a_file_saved_as_latin_1_is_told_with_the_line() -> None:
    document = parse("a: x\nb: Grüße\n".encode("latin-1"), "file.yaml")
    assert told(document) == "file.yaml:2: not UTF-8 text (save the file as UTF-8)"


def test_line_ends_of_windows_change_neither_values_nor_lines() -> None:
    document = parse(b"a: x\r\nb:\r\n  - y\r\n", "file.yaml")
    assert document.data == {"a": "x", "b": ["y"]}
    assert document.line(("b", 0)) == 3


def test_tabs_are_told_as_tabs() -> None:
    assert told(read("a:\n\tb: x\n")).endswith("(indent with spaces, not tabs)")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: b\nc: Wer ist zuständig: Kita?\n", 2),  # a colon in a text
        ("a: b\nc: @home\n", 2),
        ("a: b\nc: `x`\n", 2),
        ("a: b\nc: %x\n", 2),
        ("a: [b, c\n", 2),
    ],
)
def test_what_is_no_yaml_is_told_with_line_and_mend(text: str, line: int) -> None:
    document = read(text)
    assert told(document).startswith(f"file.yaml:{line}: not valid YAML: ")
    assert "in quotes" in told(document)
    assert document.data is None


@pytest.mark.parametrize("text", ["a: 'x\n", 'a: "x\n', "a: x\n--- \nb: y\n", "a: \x01\n"])
def test_unbalanced_quotes_a_second_document_and_control_characters_are_told(text: str) -> None:
    assert "not valid YAML" in told(read(text))


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_an_empty_file_is_told(text: str) -> None:
    assert told(read(text)) == "file.yaml:1: the file is empty (fill it or delete it)"


def test_a_file_too_large_to_be_written_by_hand_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "MAX_BYTES", 10)
    assert told(read("a: " + "x" * 10)) == "file.yaml: larger than 10 bytes (split it by area)"


def test_all_problems_of_a_file_are_told_at_once() -> None:
    document = read("a: no\nb: 0711\nc: x\nc: y\n")
    assert [problem.line for problem in document.problems] == [1, 2, 4]


def test_it_reads_the_same_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "LOADER", yaml.SafeLoader)
    document = read("a: [x]\nb: no\n")
    assert document.data == {"a": ["x"], "b": None}
    assert told(document).startswith("file.yaml:2: b: YAML reads no as yes or no")


def test_a_path_is_spelt_as_people_point() -> None:
    assert spell(("wlan", "steps", 0)) == "wlan.steps[0]"


def test_the_block_a_file_is_made_of_is_left_out_of_a_place() -> None:
    assert where(("topics", "wlan", "title")) == "wlan.title"
    assert where(("topics",)) == "topics"
