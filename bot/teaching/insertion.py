"""One example more in a file of examples, and nothing else touched: comments, quotes, line breaks stay as the editor wrote them."""

import json
import re
from typing import Any

import yaml

from bot.errors import WegweiserError
from bot.knowledge.strict_yaml import LOADER, parse

HEAD = "# yaml-language-server: $schema=../../../schema/examples.json\n"  # of a new file
EXAMPLES = "examples"


class NoPlace(WegweiserError):
    """The example cannot be inserted without touching something else."""


def with_example(text: str, key: str, example: str, file: str = "") -> str:
    """The file's text with `example` as the last one of `key`. Raises NoPlace."""
    before = _read(text, file) if text else {}
    new = _inserted(text or HEAD, key, example)
    if _read(new, file) != _expected(before, key, example):
        raise NoPlace(f"{file}: an example for '{key}' cannot be inserted without touching something else (add it by hand)")
    return new


def _inserted(text: str, key: str, example: str) -> str:
    entry = _value(yaml.compose(text, Loader=LOADER), key)
    if entry is None:
        end = "" if text.endswith("\n") else "\n"
        return f"{text}{end}{key}:\n  {EXAMPLES}:\n    - {plain(example)}\n"
    listed = _value(entry, EXAMPLES)
    if not isinstance(listed, yaml.SequenceNode):
        return _before(text, entry.start_mark, f"{EXAMPLES}:\n{' ' * entry.start_mark.column}  - {plain(example)}\n")
    if listed.flow_style:
        close = listed.end_mark.index - 1
        return text[:close].rstrip() + (", " if listed.value else "") + quoted(example) + text[close:]
    return _after(text, listed.value[-1], plain(example))


def _after(text: str, item: yaml.Node, written: str) -> str:
    """Below the last item of a list, a line each."""
    lines = text.splitlines(keepends=True)
    first = lines[item.start_mark.line]
    dash = re.match(r"\s*-\s+", first)
    if not dash:
        raise NoPlace(f"line {item.start_mark.line + 1}: no '- ' at its beginning (add the example by hand)")
    last = item.end_mark.line - (item.end_mark.column == 0 and item.end_mark.line > item.start_mark.line)
    if not lines[last].endswith("\n"):
        lines[last] += "\n"
    ending = "\r\n" if lines[last].endswith("\r\n") else "\n"
    return "".join([*lines[: last + 1], dash[0] + written + ending, *lines[last + 1 :]])


def _before(text: str, mark: yaml.Mark, written: str) -> str:
    return text[: mark.index] + written + " " * mark.column + text[mark.index :]


def plain(example: str) -> str:
    """The example as YAML: without quotes where it is read right without."""
    return example if parse(f"- {example}\n".encode(), "").data == [example] else json.dumps(example, ensure_ascii=False)


def quoted(example: str) -> str:
    """The example inside of brackets."""
    return example if parse(f"[{example}]\n".encode(), "").data == [example] else json.dumps(example, ensure_ascii=False)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def _read(text: str, file: str) -> dict[str, Any]:
    document = parse(text.encode(), file)
    if document.problems or not isinstance(document.data, dict):
        raise NoPlace(f"{file}: {document.problems[0] if document.problems else 'holds no entries'} (run 'wegweiser check')")
    return document.data


def _expected(before: dict[str, Any], key: str, example: str) -> dict[str, Any]:
    entry = before.get(key) or {}
    return before | {key: entry | {EXAMPLES: [*entry.get(EXAMPLES, ()), example]}}
