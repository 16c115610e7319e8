"""A person's words without what would tell who they are."""

from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.redaction.redacted import Kind
from bot.redaction.redactor import Redactor
from tests.knowledge import small_base


@pytest.fixture(scope="module")
def redactor(small_folder: Path, small_cache: Path) -> Redactor:
    return Redactor(*make_matcher(small_folder, small_cache, small_base.TODAY))


def test_a_sign_stands_where_something_was_taken_out(redactor: Redactor) -> None:
    redacted = redactor.redact("Die Heizung ist kaputt, schreib an x.y@example.org oder ruf 0711 2345678 an", "de")
    assert redacted.words == "Die Heizung ist kaputt, schreib an [@] oder ruf [☎] an"
    assert redacted.removed == (Kind.ONLINE, Kind.PHONE)
