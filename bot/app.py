"""Wires everything; the only file that knows every room."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import learnt
from bot.channels.telegram.application import App, build
from bot.channels.telegram.profile import EVERYBODY, Profile
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.matching.learning import Progress, silent
from bot.matching.matcher import Matcher, learn_all
from bot.settings import Settings
from bot.store.memory import MemoryStore

MENU = (  # Telegram's menu, in this order
    "start", "themen", "selbst", "stellen", "engagement", "organigramm", "ort", "notfall", "sprache", "hilfe", "datenschutz", "loeschen",
)  # fmt: skip


def knowledge_folder(settings: Settings) -> Path:
    return settings.knowledge or default_folder()


def make_matcher(knowledge: KnowledgeBase, folder: Path, cache: Path, progress: Progress = silent) -> Matcher:
    """The matcher of a knowledge base, learnt now or taken from the cache."""
    key = learnt.key(fingerprint(folder))
    trained = learnt.read(cache, key)
    if trained is None:
        trained = learn_all(knowledge, progress)
        learnt.write(cache, key, trained)
    return Matcher(knowledge, trained)


def make_dialogue(settings: Settings, progress: Progress = silent) -> Dialogue:
    """The dialogue over the configured knowledge base. Raises `BrokenKnowledge` when that has problems."""
    folder = knowledge_folder(settings)
    knowledge = load(folder, date.today())
    return Dialogue(knowledge, make_matcher(knowledge, folder, settings.cache, progress))


def make_assistant(dialogue: Dialogue) -> Assistant:
    zone = ZoneInfo(dialogue.knowledge.town.timezone)
    return Assistant(dialogue, MemoryStore(), lambda: datetime.now(zone))


def make_telegram(dialogue: Dialogue, settings: Settings) -> App:
    """The Telegram application over a dialogue. Raises `SettingsError` for what cannot be a token."""
    assert settings.telegram_bot_token is not None
    sorry = dialogue.texts(dialogue.knowledge.town.languages[0]).say("failed")
    token = settings.telegram_bot_token.get_secret_value()
    assistant = make_assistant(dialogue)
    return build(assistant.handle, token, settings.telegram_api_base_url, sorry=sorry, suggest=assistant.suggest, move=assistant.move)


def telegram_profile(dialogue: Dialogue) -> Profile:
    """The bot's menu and descriptions in every language; the town's first language also stands for all others."""
    town = dialogue.knowledge.town
    texts = {code: dialogue.texts(code) for code in town.languages} | {EVERYBODY: dialogue.texts(town.languages[0])}
    return Profile(
        commands={code: [(name, spoken.say(f"command-{name}")) for name in MENU] for code, spoken in texts.items()},
        descriptions={code: spoken.say("welcome", town=town.name) for code, spoken in texts.items()},
        short_descriptions={code: spoken.say("about", town=town.name) for code, spoken in texts.items()},
    )
