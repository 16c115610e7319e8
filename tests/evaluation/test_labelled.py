"""Labelled questions are read strictly, and every fault is told at once."""

from pathlib import Path

import pytest

from bot.errors import WegweiserError
from bot.evaluation.labelled import Conversation, Expected, Question, Said, read


def write(tmp_path: Path, *lines: str, name: str = "direct.jsonl") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def faults(*files: Path) -> list[str]:
    with pytest.raises(WegweiserError) as error:
        read(files)
    return str(error.value).splitlines()


def test_a_question_is_read_with_the_name_of_its_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        '{"question": "Heizung?", "expect": "reparatur", "also": ["hausordnung"], "lang": "de", "tags": ["short"], '
        '"must_show": ["112"], "must_show_alt": {"112": ["110"]}, "who": "refugee"}',
    )
    wanted = Question(
        question="Heizung?",
        expect="reparatur",
        also=("hausordnung",),
        tags=("short",),
        must_show=("112",),
        must_show_alt={"112": ("110",)},
    )
    assert read([path]) == [("direct", wanted)]


def test_null_expects_that_it_is_out_of_scope(tmp_path: Path) -> None:
    [(_, entry)] = read([write(tmp_path, '{"question": "Wetter?", "expect": null}')])
    assert isinstance(entry, Question)
    assert entry.expect is None


def test_a_line_with_turns_is_a_conversation(tmp_path: Path) -> None:
    first = '{"say": "Heizung", "expect": {"topic": "reparatur", "stage": null}}'
    second = '{"say": "Nummer?", "expect": {"action": "show_phone"}}'
    path = write(tmp_path, f'{{"turns": [{first}, {second}]}}')
    turns = (Said(say="Heizung", expect=Expected(topic="reparatur")), Said(say="Nummer?", expect=Expected(action="show_phone")))
    assert read([path]) == [("direct", Conversation(turns=turns))]


def test_a_question_may_speak_of_turns(tmp_path: Path) -> None:
    [(_, entry)] = read([write(tmp_path, r'{"question": "was heißt \"turns\"", "expect": null}')])
    assert isinstance(entry, Question)


def test_a_question_may_hold_any_line_separator_but_the_end_of_the_line(tmp_path: Path) -> None:
    [(_, entry)] = read([write(tmp_path, '{"question": "Heizung\u2028kaputt\x85", "expect": null}')])
    assert isinstance(entry, Question)
    assert entry.question == "Heizung\u2028kaputt\x85"


def test_empty_lines_a_mark_and_windows_line_ends_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "direct.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"question": "a", "expect": null}\r\n\r\n{"question": "b", "expect": null}\r\n')
    assert len(read([path])) == 2


def test_every_fault_of_every_file_is_told_with_its_line(tmp_path: Path) -> None:
    first = write(tmp_path, '{"question": "a", "expect": null}', '{"question": "b"}', "", "{not json", name="first.jsonl")
    second = write(tmp_path, '{"turns": [{"say": "x"}]}', name="second.jsonl")
    told = faults(first, second, tmp_path / "missing.jsonl")
    assert told[0] == f"{first}:2: expect: Field required"
    assert told[1].startswith(f"{first}:4: Invalid JSON")
    assert told[2] == f"{second}:1: turns.0.expect: Field required"
    assert told[3].startswith(f"{tmp_path / 'missing.jsonl'}: cannot be read: ")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_that_is_not_utf_8_is_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "direct.jsonl"
    path.write_bytes('{"question": "Tür", "expect": null}'.encode(encoding))
    assert faults(path)[0].startswith(f"{path}: cannot be read: ")


def test_a_folder_instead_of_a_file_is_told(tmp_path: Path) -> None:
    assert faults(tmp_path)[0].startswith(f"{tmp_path}: cannot be read: ")
