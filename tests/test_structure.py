"""The rooms of the house know each other one way only, and the heart is pure. Told by the import statements themselves."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.learnt import LEARNING

ROOT = Path(__file__).resolve().parent.parent

# A room (a folder of bot/, or a single file beside them) and the rooms it may import beside itself. `app` wires all of them and
# only the command line knows `app`, so these two stand in no list. A new room gets a line here: which rooms does it need?
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "lazily": set(),
    "lasting": set(),
    "bidi": set(),
    "logs": set(),
    "settings": {"errors"},
    "knowledge": {"errors", "lazily"},
    "matching": {"errors", "knowledge"},
    "handouts": {"errors", "bidi", "knowledge"},
    "redaction": {"errors", "knowledge", "matching"},
    "conversation": {"errors", "bidi", "knowledge", "matching", "handouts", "redaction"},
    "evaluation": {"errors", "knowledge", "matching", "conversation"},
    "agenda": {"errors", "knowledge", "matching", "conversation", "handouts"},
    "site": {"errors", "bidi", "knowledge", "matching", "handouts", "conversation"},
    "learnt": {"lazily", "matching"},
    "ask_json": {"conversation"},
    "handoff": {"errors", "bidi", "knowledge", "conversation"},
    "freshness": {"errors", "knowledge", "conversation"},
    "store": {"errors", "conversation", "handoff", "freshness"},
    "channels": {"errors", "bidi", "conversation", "logs", "metrics", "handoff", "freshness"},
    "metrics": {"conversation"},
    "voice": {"errors", "bidi"},
    "serving": {"errors"},
    "live": {"errors", "knowledge", "lasting"},
    "changes": {"knowledge"},
    "teaching": {"errors", "knowledge", "matching", "conversation", "evaluation"},
    "towns": {"errors", "knowledge", "settings"},
    "": set(),  # bot/__init__.py
}
WIRING = {"app", "service", "preview", "doctor", "commands", "cli", "__main__"}
PURE_ROOMS = ("matching", "handouts", "redaction", "conversation", "handoff", "freshness")
IMPURE_MODULES = {"os", "io", "sys", "pathlib", "shutil", "tempfile", "glob", "time", "socket", "ssl", "http", "urllib", "asyncio"}
IMPURE_MODULES |= {"httpx", "requests", "aiohttp", "telegram", "sqlite3", "subprocess", "random", "secrets", "platformdirs", "threading"}
FILE_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
CLOCKS = {"now", "today", "utcnow"}
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc"}


@dataclass(frozen=True)
class Module:
    """One file of bot/: its dotted name, its syntax tree and the modules of bot/ it imports, wherever the import stands."""

    name: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.name.partition(".")[2].partition(".")[0]

    def imported(self) -> Iterator[str]:
        """Dotted names as written: modules, and what is taken out of them, which may be modules too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                package = self.name.rsplit(".", node.level)[0] + "." if node.level else ""
                module = f"{package}{node.module or ''}".rstrip(".")
                yield module
                yield from (f"{module}.{alias.name}" for alias in node.names)


def read(folder: Path) -> dict[str, Module]:
    modules = {}
    for path in sorted(folder.rglob("*.py")):
        name = ".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
        modules[name] = Module(name, ast.parse(path.read_text(encoding="utf-8"), str(path)))
    return modules


MODULES = read(ROOT / "bot")


def ours(module: Module) -> set[str]:
    """The modules of bot/ that a module imports."""
    return {name for name in module.imported() if name in MODULES and name != module.name}


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES)
def test_a_room_imports_only_rooms_below_it(module: Module) -> None:
    if module.room in WIRING:
        return
    assert module.room in MAY_IMPORT, f"say in MAY_IMPORT which rooms {module.room!r} needs"
    rooms = {MODULES[name].room for name in ours(module)} - {module.room, ""}
    assert rooms <= MAY_IMPORT[module.room]


def test_only_the_command_line_knows_what_wires_everything() -> None:
    assert {MODULES[name].room for name in knowing("bot.app")} <= {"service", "preview", "doctor", "commands"}
    assert {MODULES[name].room for name in knowing("bot.service")} <= {"doctor", "commands"}
    assert knowing("bot.cli") <= {"bot.__main__"}


def knowing(imported: str) -> set[str]:
    """The modules that import another."""
    return {name for name, module in MODULES.items() if imported in ours(module)}


def test_the_pure_rooms_know_of_knowledge_only_its_values() -> None:
    known = {name for module in MODULES.values() if module.room in PURE_ROOMS for name in ours(module) if MODULES[name].room == "knowledge"}
    assert known <= {"bot.knowledge", "bot.knowledge.model", "bot.knowledge.localise"}


def test_what_was_learnt_is_kept_only_as_long_as_the_code_that_learns_stays_the_same() -> None:
    needed = {"bot.matching.trained"}
    while more := {name for needing in needed for name in ours(MODULES[needing]) if MODULES[name].room == "matching"} - needed:
        needed |= more
    assert {name.rpartition(".")[2] for name in needed} - {"matching"} == set(LEARNING)


def test_the_values_that_flow_import_nothing_of_ours() -> None:
    assert ours(MODULES["bot.knowledge.model"]) == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert circles({name: ours(module) for name, module in MODULES.items()}) == []


def test_a_circle_would_be_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == [["b", "c"]]


@pytest.mark.parametrize("module", [m for m in MODULES.values() if m.room in PURE_ROOMS], ids=lambda module: module.name)
def test_the_heart_opens_no_file_asks_no_clock_and_calls_no_network(module: Module) -> None:
    assert list(impurities(module)) == []


@pytest.mark.parametrize(
    "source",
    [
        "import time", "from pathlib import Path", "import urllib.request", "import os.path", "from datetime import date\ndate.today()",
        "import datetime\ndatetime.datetime.now()", "open('x')", "def f(p): return p.read_text()", "__import__('time')",
    ],
)  # fmt: skip
def test_every_impurity_would_be_found(source: str) -> None:
    assert list(impurities(Module("bot.matching.new", ast.parse(source))))


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES)
def test_no_import_hides_from_the_interpreter(module: Module) -> None:
    names = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    attributes = {node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
    assert "TYPE_CHECKING" not in names | attributes


@pytest.mark.parametrize("name", MODULES)
def test_every_file_is_named_for_what_it_holds(name: str) -> None:
    assert VAGUE_NAMES.isdisjoint(name.split("."))


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES)
def test_every_file_says_in_its_first_line_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree) or not module.tree.body


def test_knowledge_files_are_opened_by_the_loader_alone() -> None:
    openers = {name for name, module in MODULES.items() if module.room == "knowledge" and any(opened(module))}
    assert openers == {"bot.knowledge.loader"}


def opened(module: Module) -> Iterator[str]:
    """Calls that open files."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in {"open", "__import__"}:
                yield f"line {node.lineno}: {called.id}()"
            elif isinstance(called, ast.Attribute) and called.attr in FILE_CALLS:
                yield f"line {node.lineno}: .{called.attr}()"


def impurities(module: Module) -> Iterator[str]:
    """What reaches outside: imports of files, clocks and networks, and calls that need no import of their own."""
    yield from (name for name in module.imported() if name.split(".")[0] in IMPURE_MODULES)
    yield from opened(module)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS and ast.unparse(node.value).split(".")[-1] in {"date", "datetime"}:
            yield f"line {node.lineno}: {ast.unparse(node)}"


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Groups of modules each of which reaches every other of its group."""
    reach = {name: set(direct) for name, direct in graph.items()}
    for between in graph:
        for name in graph:
            if between in reach[name]:
                reach[name] |= reach[between]
    return [
        sorted(group)
        for group in {frozenset(other for other in reach[name] if name in reach[other]) for name in graph if name in reach[name]}
    ]
