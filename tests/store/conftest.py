"""A database of each kind for the tests of the store."""

import pytest

from tests.postgresql import Cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, sqlite: str) -> str:
    """A new database of each kind; `sqlite` is the file that the tests choose."""
    if request.param == "sqlite":
        return sqlite
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.url()
