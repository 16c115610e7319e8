"""Wires everything; the only file that knows every room."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import learnt
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.matching.matcher import Matcher, fit_all
from bot.matching.ranker import Progress
from bot.settings import Settings
from bot.store.memory import MemoryStore


def silent(what: str, done: int, whole: int) -> None:
    """Shows no progress."""


def knowledge_folder(settings: Settings) -> Path:
    return settings.knowledge or default_folder()


def make_matcher(knowledge: KnowledgeBase, folder: Path, cache: Path, progress: Progress = silent) -> Matcher:
    """The matcher of a knowledge base, learnt now or taken from the cache."""
    key = learnt.key(fingerprint(folder))
    fitted = learnt.read(cache, key)
    if fitted is None:
        fitted = fit_all(knowledge, progress)
        learnt.write(cache, key, fitted)
    return Matcher(knowledge, fitted)


def make_dialogue(settings: Settings, progress: Progress = silent) -> Dialogue:
    """The dialogue over the configured knowledge base. Raises `BrokenKnowledge` when that has problems."""
    folder = knowledge_folder(settings)
    knowledge = load(folder, date.today())
    return Dialogue(knowledge, make_matcher(knowledge, folder, settings.cache, progress))


def make_assistant(dialogue: Dialogue) -> Assistant:
    zone = ZoneInfo(dialogue.knowledge.town.timezone)
    return Assistant(dialogue, MemoryStore(), lambda: datetime.now(zone).date())
