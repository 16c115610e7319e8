"""The table of what can go wrong names tests that exist, and leaves out no case."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
CASES = 55


def test_every_test_named_on_the_page_exists() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "tests").rglob("test_*.py")]
    trees += [ast.parse((ROOT / "tests" / "store" / "contract.py").read_text(encoding="utf-8"))]
    tests = {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    assert named
    assert named - tests == set()


def test_every_case_has_its_line_with_a_test_or_a_reason() -> None:
    numbers: list[int] = []
    for first, last, test in re.findall(r"^\| (\d+)(?:–(\d+))? \|.*\| ([^|]+) \|$", PAGE, flags=re.MULTILINE):
        numbers += range(int(first), int(last or first) + 1)
        assert "`test_" in test or test.startswith("none")
    assert numbers == list(range(1, CASES + 1))
