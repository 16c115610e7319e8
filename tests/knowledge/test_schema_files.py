"""The JSON Schemas beside the knowledge folders, and the headers by which editors find them."""

import json
import re
from pathlib import Path

import pytest

from bot.knowledge.loader import CHECKOUT, default_folder
from bot.knowledge.schema import json_schemas

FILES = sorted(default_folder().rglob("*.yaml"))


@pytest.mark.parametrize("name", sorted(json_schemas()))
def test_the_schema_on_disk_is_what_the_program_checks(name: str) -> None:
    written = json.loads((CHECKOUT / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    assert written == json_schemas()[name]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(default_folder())))
def test_a_knowledge_file_names_a_schema_that_exists(path: Path) -> None:
    header = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text(encoding="utf-8"))
    assert header is not None
    assert (path.parent / header.group(1)).is_file()
