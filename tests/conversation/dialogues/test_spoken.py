"""Conversations over the shipped base, written as they are spoken, one a file:

# what it shows
user: what the person writes
tap: the button they tap
bot: what must stand in the answer (every `bot:` line, anywhere in it, buttons included)
not: what must not stand in it
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from tests.conversation.talk import Talk, labels, text
from tests.shipped import NOW

CONVERSATIONS = sorted(Path(__file__).parent.glob("*.txt"))


@dataclass(frozen=True)
class Spoken:
    """One line of a conversation."""

    number: int
    who: str
    words: str


def spoken(script: str) -> Iterator[Spoken]:
    """The lines of a conversation. Raises ValueError for a line that nobody says."""
    for number, line in enumerate(script.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            who, colon, words = line.partition(": ")
            if not colon or who not in ("user", "tap", "bot", "not") or not words.strip():
                raise ValueError(f"line {number}: '{line}' is not 'user: …', 'tap: …', 'bot: …' or 'not: …'")
            yield Spoken(number, who, words.strip())


def hold(dialogue: Dialogue, script: str) -> None:
    """Hold a conversation. Raises AssertionError at the first line that does not come true."""
    talk = Talk(dialogue, NOW)
    shown = ""
    for line in spoken(script):
        if line.who in ("user", "tap"):
            turn = talk.says(line.words) if line.who == "user" else talk.taps(line.words)
            shown = "\n".join([text(turn), *(f"[{label}]" for label in labels(turn))])
        else:
            assert (line.words in shown) is (line.who == "bot"), f"line {line.number}: {line.who}: {line.words}\n\n{shown}"


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: path.stem)
def test_a_conversation_goes_as_it_is_written(shipped: Dialogue, path: Path) -> None:
    hold(shipped, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: path.stem)
def test_every_conversation_says_what_it_shows_and_listens_to_every_answer(path: Path) -> None:
    script = path.read_text(encoding="utf-8")
    assert script.startswith("# ")
    lines = [line.who for line in spoken(script)]
    asks = [i for i, who in enumerate(lines) if who in ("user", "tap")]
    assert asks[0] == 0
    assert all(lines[i + 1 : i + 2] in (["bot"], ["not"]) for i in asks)


@pytest.mark.parametrize("script", ["user: Hallo\nbot: Wetterbericht", "user: Hallo\nnot: Hallo", "user: Hallo\ntap: Fliegen"])
def test_a_conversation_that_goes_otherwise_is_told(shipped: Dialogue, script: str) -> None:
    with pytest.raises(AssertionError):
        hold(shipped, script)


def test_a_line_that_nobody_says_is_told() -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(spoken("user: Hallo\ncat: Miau"))
