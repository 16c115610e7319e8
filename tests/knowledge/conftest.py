"""Asking what is wrong with a changed small base."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge.loader import load
from bot.knowledge.problems import BrokenKnowledge
from tests.knowledge import small_base

Told = Callable[[small_base.Changes], list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """`told(changes)`: every problem of the small base with these changes, as an editor reads them."""

    def problems(changes: small_base.Changes) -> list[str]:
        try:
            load(small_base.write(tmp_path / "base", changes), small_base.TODAY)
        except BrokenKnowledge as broken:
            return str(broken).splitlines()
        return []

    return problems
