"""Wires everything; the only file that knows every room."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import learnt
from bot.channels.telegram.application import App, build
from bot.channels.telegram.profile import EVERYBODY, Profile
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.ports import Handle, Store
from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.matching.learning import Progress, silent
from bot.matching.matcher import Known, Matcher, Trained, learn_all
from bot.settings import Settings
from bot.store.memory import MemoryStore

MUCH = 5_000  # examples; fewer are learnt sooner than another process has started
MENU = (  # Telegram's menu, in this order
    "start", "themen", "selbst", "stellen", "engagement", "organigramm", "ort", "notfall", "sprache", "hilfe", "datenschutz", "loeschen",
)  # fmt: skip


def knowledge_folder(settings: Settings) -> Path:
    return settings.knowledge or default_folder()


def make_matcher(folder: Path, cache: Path, today: date, progress: Progress = silent) -> tuple[KnowledgeBase, Matcher]:
    """A knowledge base and its matcher, learnt now or taken from the cache. Raises `BrokenKnowledge` when it has problems."""
    key = learnt.key(fingerprint(folder))
    trained = learnt.read(cache, key)
    knowledge = load(folder, today, known=trained is not None)
    if trained is None:
        trained = _learn(knowledge, progress, partial(learnt.ranker, cache))
        learnt.write(cache, key, trained)
    return knowledge, Matcher(knowledge, trained)


def _learn(knowledge: KnowledgeBase, progress: Progress, known: Known) -> Trained:
    """On two cores when there is much to learn; more would take much memory."""
    examples = sum(len(utterances.examples) for of in knowledge.utterances.values() for utterances in of.values())
    if examples < MUCH:
        return learn_all(knowledge, progress, known=known)
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        return learn_all(knowledge, progress, pool.map, known)


def make_dialogue(settings: Settings, progress: Progress = silent) -> Dialogue:
    """The dialogue over the configured knowledge base. Raises `BrokenKnowledge` when that has problems."""
    return Dialogue(*make_matcher(knowledge_folder(settings), settings.cache, date.today(), progress))


def now_in(dialogue: Dialogue) -> Callable[[], datetime]:
    """Asks for the local time of the dialogue's town."""
    zone = ZoneInfo(dialogue.knowledge.town.timezone)
    return lambda: datetime.now(zone)


def make_assistant(dialogue: Dialogue, store: Store | None = None) -> Assistant:
    """An assistant that remembers in `store`; left out, in memory, as long as the process lives."""
    return Assistant(dialogue, store or MemoryStore(), now_in(dialogue))


def make_telegram(dialogue: Dialogue, assistant: Assistant, handle: Handle, token: str, base_url: str) -> App:
    """The Telegram application over an assistant whose turns come by `handle` (counted, say).

    Raises `SettingsError` for what cannot be a token.
    """
    sorry = dialogue.texts(dialogue.knowledge.town.languages[0]).say("failed")
    return build(handle, token, base_url, sorry=sorry, suggest=assistant.suggest, move=assistant.move, draw=assistant.draw)


def telegram_profile(dialogue: Dialogue) -> Profile:
    """The bot's menu and descriptions in every language; the town's first language also stands for all others."""
    town = dialogue.knowledge.town
    texts = {code: dialogue.texts(code) for code in town.languages} | {EVERYBODY: dialogue.texts(town.languages[0])}
    return Profile(
        commands={code: [(name, spoken.say(f"command-{name}")) for name in MENU] for code, spoken in texts.items()},
        descriptions={code: spoken.say("welcome", town=town.name) for code, spoken in texts.items()},
        short_descriptions={code: spoken.say("about", town=town.name) for code, spoken in texts.items()},
    )
