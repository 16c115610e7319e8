"""The small knowledge base (tests/knowledge/small_base.py) and the shipped one, loaded and learnt once for all tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import load
from bot.knowledge.model import KnowledgeBase
from tests.bot_api import BotApi
from tests.browser import browser as browser  # a real Chromium, for tests of pages
from tests.browser import new_page as new_page
from tests.knowledge import small_base
from tests.postgresql import postgresql as postgresql  # a real server, for tests in every room
from tests.shipped import shipped as shipped  # the shipped base, for tests in every room


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A stand-in for Telegram, on loopback."""
    async with BotApi() as stand_in:
        yield stand_in


@pytest.fixture(scope="session")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small base's files. Shared: who wants to change one writes a copy with `small_base.write(tmp_path, …)`."""
    return small_base.write(tmp_path_factory.mktemp("small_base"))


@pytest.fixture(scope="session")
def small_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what is learnt from the small base is kept; to be given as WEGWEISER_CACHE, so that nothing is learnt twice."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def small_knowledge(small_folder: Path) -> KnowledgeBase:
    return load(small_folder, small_base.TODAY)


@pytest.fixture(scope="session")
def small_dialogue(small_folder: Path, small_cache: Path) -> Dialogue:
    """The dialogue over the small base."""
    return Dialogue(*make_matcher(small_folder, small_cache, small_base.TODAY))
