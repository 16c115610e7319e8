"""The shipped base of Esslingen with its dialogue: loaded once, learnt once after each change (kept in pytest's cache folder)."""

from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import default_folder

TODAY = date(2026, 12, 1)  # after everything in the shipped base was checked, before anything is overdue
NOW = datetime(2026, 12, 1, 10)  # a Tuesday morning


@lru_cache(maxsize=1)
def dialogue(cache: Path) -> Dialogue:
    return Dialogue(*make_matcher(default_folder(), cache, TODAY))


@pytest.fixture(scope="session")
def shipped(pytestconfig: pytest.Config) -> Dialogue:
    """The dialogue over the shipped base."""
    assert pytestconfig.cache is not None
    return dialogue(Path(pytestconfig.cache.mkdir("wegweiser")))
