"""What the hand-outs are drawn from: the shipped knowledge base, loaded once."""

from datetime import date

import pytest

from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import KnowledgeBase

TODAY = date(2026, 12, 1)


@pytest.fixture(scope="session")
def base() -> KnowledgeBase:
    return load(default_folder(), TODAY)
