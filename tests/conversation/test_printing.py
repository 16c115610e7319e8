"""Files that are drawn for people who ask in a chat."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Handout

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory of the process")


def own_mb() -> float:
    """What the process holds, without what is mapped of files."""
    found = re.search(r"^RssAnon:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"), re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def test_one_language_after_the_other_is_drawn_in_the_same_memory(shipped: Dialogue) -> None:
    def drawn(language: str) -> bytes:
        return shipped.draw(Handout(language), "https://t.me/wegweiser_test_bot", date(2026, 11, 23))

    drawn("de")
    before = own_mb()
    for language in ("uk", "en", "ru"):
        assert drawn(language).startswith(b"%PDF")
    assert own_mb() - before < 60, "each costs 45 MB as long as what it was drawn from is remembered"
