"""YAML read strictly: every value keeps its line, and what YAML would silently change is an error.

PyYAML's own construction takes the last of two equal keys, `no` as false, `0711` as an octal number, `12:30` as 750 and expands
anchors without limit. Here the nodes are walked by hand, so that each of these becomes a problem with place and mend.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from bot.knowledge.problems import Problem

Path = tuple[str | int, ...]

MAX_BYTES = 5_000_000  # a file larger than this is not edited by hand
MAX_DEPTH = 20  # our deepest file has eight levels; deeper is a mistake or an attack

BLOCKS = ("topics", "actors", "places", "sources", "matters", "vocabulary")  # what whole files are made of

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is five times faster where present

_DECIMAL = re.compile(r"-?(0|[1-9]\d*)\Z")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_TAG = "tag:yaml.org,2002:"


@dataclass(slots=True)
class Document:
    """A file's plain data, and the line of each value and key by its path."""

    file: str
    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """The line of the value at `path`, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def report(self, path: Path, cause: str, mend: str = "") -> None:
        self.problems.append(Problem(self.file, self.line(path), where(path), cause, mend))


def where(path: Path) -> str:
    """A path as problems name it: without the block that the file is made of."""
    return spell(path[1:] if len(path) > 1 and path[0] in BLOCKS else path)


def spell(path: Path) -> str:
    """`('topics', 'wlan', 'steps', 0)` → `topics.wlan.steps[0]`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def parse(raw: bytes, file: str) -> Document:
    """Read one file's bytes. Problems are collected in the document; `data` is None when nothing could be read."""
    document = Document(file)
    text = _decode(raw, document)
    if text is None:
        return document
    try:
        too_deep = _too_deep(text)
        node = None if too_deep else yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        document.problems.append(_syntax_problem(error, file, text))
        return document
    if too_deep:
        document.problems.append(Problem(file, too_deep, "", "nested too deeply", "write it flatter"))
        return document
    if node is None:
        document.problems.append(Problem(file, 1, "", "the file is empty", "fill it or delete it"))
        return document
    document.data = _Walk(document).value(node, ())
    return document


def _decode(raw: bytes, document: Document) -> str | None:
    if len(raw) > MAX_BYTES:
        document.problems.append(Problem(document.file, 0, "", f"larger than {MAX_BYTES} bytes", "split it by area"))
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        document.problems.append(Problem(document.file, line, "", "not UTF-8 text", "save the file as UTF-8"))
        return None
    if "\x00" in text:
        document.problems.append(Problem(document.file, 1, "", "not UTF-8 text", "save the file as UTF-8"))
        return None
    return text


def _too_deep(text: str) -> int | None:
    """The line where nesting passes `MAX_DEPTH`, or None. Asked first: libyaml's composer would exhaust the stack and crash."""
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            return event.start_mark.line + 1 if event.start_mark else 1
    return None


def _syntax_problem(error: yaml.YAMLError, file: str, text: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = mark.line + 1 if mark else 1
    cause = getattr(error, "problem", None) or str(error).splitlines()[0]
    mend = "check the indentation, and put texts that hold ': ' or begin with a sign like @ or - in quotes"
    written = text.splitlines()[line - 1 : line]
    if written and "\t" in written[0][: len(written[0]) - len(written[0].lstrip())]:
        mend = "indent with spaces, not tabs"
    return Problem(file, line, "", f"not valid YAML: {cause}", mend)


class _Walk:
    """Turns nodes into plain data, noting lines and problems on the way."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.seen: set[int] = set()

    def value(self, node: yaml.Node, path: Path) -> Any:
        self.document.lines.setdefault(path, node.start_mark.line + 1)
        if id(node) in self.seen:
            self.document.report(path, "anchors and aliases (& and *) are not allowed", "write the value out")
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node, path)
        if node.tag not in (_TAG + "seq", _TAG + "map"):
            self.document.report(path, f"the tag '{node.tag.removeprefix(_TAG)}' is not allowed", "delete what begins with '!'")
            return None
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, i)) for i, item in enumerate(node.value)]
        assert isinstance(node, yaml.MappingNode)
        return self.mapping(node, path)

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = key_node.value
            if not isinstance(key_node, yaml.ScalarNode) or not isinstance(key, str):
                self.document.report(path, f"line {line}: a key must be a simple word", "put texts with ': ' in quotes")
                continue
            if key_node.tag != _TAG + "str" and not _DECIMAL.match(key):
                self.document.problems.append(
                    Problem(
                        self.document.file, line, where((*path, key)), f"YAML does not read the key '{key}' as text", "put it in quotes"
                    )
                )
                continue
            if key in result:
                first = self.document.line((*path, key))
                self.document.problems.append(
                    Problem(self.document.file, line, where((*path, key)), f"'{key}' stands twice (first in line {first})", "delete one")
                )
                continue
            self.document.lines[(*path, key)] = line
            result[key] = self.value(value_node, (*path, key))
        return result

    def scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        text, tag = node.value, node.tag.removeprefix(_TAG)
        if tag == "str":
            return text
        if tag == "null":
            return None
        if tag == "bool" and text in ("true", "false"):
            return text == "true"
        if tag == "int" and _DECIMAL.match(text):
            return int(text)
        if tag == "timestamp" and _ISO_DATE.match(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                self.document.report(path, f"there is no day {text}", "write a day that exists, year-month-day")
                return None
        if tag == "float" and re.match(r"-?\d+\.\d+\Z", text):
            return float(text)
        meaning = {"bool": "yes or no", "int": "a number in another notation", "timestamp": "a point in time"}.get(tag, f"'{tag}'")
        self.document.report(path, f"YAML reads {text} as {meaning}", f'put it in quotes: "{text}"')
        return None
