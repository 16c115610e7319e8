"""The stand-in for its own tests."""

from collections.abc import AsyncIterator

import pytest

from .stand_in import BotApi


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi(seed=1) as stand_in:
        yield stand_in
