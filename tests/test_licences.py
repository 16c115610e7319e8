"""docs/dependencies.md lists what is shipped."""

import re
from pathlib import Path

from setup.licences import locked

ROOT = Path(__file__).resolve().parent.parent


def test_every_dependency_that_is_shipped_is_listed_with_its_licence() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| ([\w.-]+) \| (\d[\w.!+-]*) \| \S.* \|$", page, re.MULTILINE)) == locked()
