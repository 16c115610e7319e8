"""The configured dialogue, for commands that ask it, and the line on standard error that tells what takes long."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console

from bot.app import make_dialogue
from bot.conversation.dialogue import Dialogue
from bot.matching.learning import Progress
from bot.settings import Settings


def configured(settings: Settings) -> Dialogue:
    """Raises `BrokenKnowledge` when the knowledge base has problems."""
    with progress() as shown:
        return make_dialogue(settings, shown)


def now(dialogue: Dialogue) -> datetime:
    """The local time of the dialogue's town."""
    return datetime.now(ZoneInfo(dialogue.knowledge.town.timezone))


@contextmanager
def progress() -> Iterator[Progress]:
    """Shows on standard error what takes long."""
    with Console(stderr=True, highlight=False).status("") as status:
        yield lambda what, done, whole: status.update(f"learning from the knowledge base, once after each change: {what} {done}/{whole}")
