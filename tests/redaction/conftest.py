"""The redactor over the shipped base."""

from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.knowledge.loader import default_folder
from bot.redaction.redactor import Redactor
from tests.shipped import TODAY


@pytest.fixture(scope="session")
def redactor(pytestconfig: pytest.Config) -> Redactor:
    assert pytestconfig.cache is not None
    return Redactor(*make_matcher(default_folder(), Path(pytestconfig.cache.mkdir("wegweiser")), TODAY))
