"""The files of texts, Project Fluent source, read strictly: what Fluent would leave out silently becomes a problem."""

from fluent.syntax import FluentParser, ast

from bot.knowledge.problems import Problem


def decoded(raw: bytes) -> str:
    """The source of a file that was parsed without problems before."""
    return raw.decode("utf-8-sig").replace("\r\n", "\n")


def parse(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    """One file's source, and its problems: what is not UTF-8, what Fluent cannot read, what stands twice."""
    try:
        source = decoded(raw)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return "", [Problem(file, line, "", "not UTF-8 text", "save the file as UTF-8")]
    problems: list[Problem] = []
    first: dict[str, int] = {}
    for entry in FluentParser().parse(source).body:
        line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
        if isinstance(entry, ast.Junk):
            cause = entry.annotations[0].message if entry.annotations else "unreadable"
            problems.append(Problem(file, line, "", f"not a Fluent message: {cause}", "write it as: name = Text"))
        elif isinstance(entry, ast.Message) and first.setdefault(entry.id.name, line) != line:
            cause = f"stands twice (first in line {first[entry.id.name]})"
            problems.append(Problem(file, line, entry.id.name, cause, "delete one"))
    return source, problems
