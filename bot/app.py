"""Wires everything; the only file that knows every room."""

from collections.abc import Callable, Collection
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import learnt
from bot.channels.telegram.application import App, build
from bot.channels.telegram.profile import EVERYBODY, Profile
from bot.channels.telegram.staff_chat import Staffed
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.ports import Handle, Speak, Store
from bot.conversation.texts import Texts
from bot.conversation.turn import State, Utterance
from bot.knowledge.loader import default_folder, fingerprint, load
from bot.knowledge.model import KnowledgeBase
from bot.knowledge.problems import BrokenKnowledge, Problem
from bot.knowledge.taught import taught
from bot.lasting import loading
from bot.live.copies import Copies, writable
from bot.live.editing import Editing
from bot.matching.learning import Progress, silent
from bot.matching.matcher import Matcher
from bot.matching.trained import Known, Trained, learn_all
from bot.settings import Settings
from bot.store.memory import MemoryStore

MUCH = 5_000  # examples; fewer are learnt sooner than another process has started
WARMING = "Wer ist zuständig?"  # asked once before others ask: then the first language is in memory
MENU = (  # Telegram's menu, in this order
    "start", "themen", "selbst", "stellen", "engagement", "organigramm", "ort", "notfall", "sprache", "hilfe", "datenschutz", "loeschen",
)  # fmt: skip


def knowledge_folder(settings: Settings) -> Path:
    return settings.knowledge or default_folder()


def brought_along() -> Path:
    """What was learnt from the shipped knowledge base when the program was packed, beside it; only the container image has that."""
    return default_folder().parent / "learnt"


def make_matcher(
    folder: Path, cache: Path, today: date, progress: Progress = silent, *, processes: int = 2
) -> tuple[KnowledgeBase, Matcher]:
    """A knowledge base and its matcher, learnt now or taken from the cache. Raises `BrokenKnowledge` when it has problems.

    A text whose translation is out of date is shown as it was written: that is no reason not to answer.
    """
    key = learnt.key(fingerprint(folder))
    trained = learnt.read(cache, key) or learnt.read(brought_along(), key)
    knowledge = load(folder, today, known=trained is not None, leftovers=False)
    if trained is None:
        trained = learn_and_keep(knowledge, key, cache, progress, processes=processes)
    return knowledge, Matcher(knowledge, trained)


def learn_and_keep(knowledge: KnowledgeBase, key: str, cache: Path, progress: Progress = silent, *, processes: int = 2) -> Trained:
    """Learn from a base that was loaded whole what is not known yet, and keep it in the cache under `key`."""
    lesson = taught(knowledge)
    trained = learnt.taken_over(cache, key, lesson, brought_along())
    if trained is None:
        progress("languages", 0, len(knowledge.utterances))
        trained = _learn(knowledge, progress, lambda corpus: learnt.ranker(cache, corpus, brought_along()), processes)
        learnt.write(cache, key, trained, lesson)
    return trained


def _learn(knowledge: KnowledgeBase, progress: Progress, known: Known, processes: int) -> Trained:
    """On two cores when there is much to learn; more would take much memory."""
    examples = sum(len(utterances.examples) for of in knowledge.utterances.values() for utterances in of.values())
    if examples < MUCH or processes == 1:
        return learn_all(knowledge, progress, known=known)
    with ProcessPoolExecutor(max_workers=processes, mp_context=get_context("spawn")) as pool:
        return learn_all(knowledge, progress, pool.map, known)


def make_dialogue(settings: Settings, progress: Progress = silent) -> Dialogue:
    """The dialogue over the configured knowledge base. Raises `BrokenKnowledge` when that has problems."""
    with loading():
        return Dialogue(*make_matcher(knowledge_folder(settings), settings.cache, date.today(), progress))


def make_editing(settings: Settings, progress: Progress = silent, aloud: Collection[str] = ()) -> Editing[Dialogue]:
    """The dialogue as it is served, and as its knowledge base is edited; `aloud`: the languages that can be read aloud.

    Raises `BrokenKnowledge` when there is no good state of it.
    """
    cache = writable(settings.cache)

    def make(folder: Path) -> Dialogue:
        dialogue = Dialogue(*make_matcher(folder, cache, date.today(), progress), aloud)
        dialogue.respond(Utterance(WARMING), State(), now_in(dialogue)())
        return dialogue

    return Editing(Copies(knowledge_folder(settings), cache), make, partial(prepare, cache))


def prepare(cache: Path, folder: Path) -> tuple[Problem, ...]:
    """What is wrong with a knowledge base; if nothing is, what it teaches is in the cache afterwards."""
    try:
        make_matcher(folder, cache, date.today(), processes=1)
    except BrokenKnowledge as broken:
        return broken.problems
    return ()


def now_in(dialogue: Dialogue) -> Callable[[], datetime]:
    """Asks for the local time of the dialogue's town."""
    zone = ZoneInfo(dialogue.knowledge.town.timezone)
    return lambda: datetime.now(zone)


def make_assistant(dialogue: Dialogue, store: Store | None = None) -> Assistant:
    """An assistant that remembers in `store`; left out, in memory, as long as the process lives."""
    return Assistant(dialogue, store or MemoryStore(), now_in(dialogue))


def make_telegram(
    served: Callable[[], Dialogue],
    assistant: Assistant,
    handle: Handle,
    token: str,
    base_url: str,
    staffed: Staffed | None = None,
    speak: Speak | None = None,
) -> App:
    """The Telegram application over an assistant whose turns come by `handle` (counted, say); `speak` reads aloud.

    Raises `SettingsError` for what cannot be a token.
    """

    def sorry() -> str:
        return first_texts(served()).say("failed")

    return build(
        handle,
        token,
        base_url,
        sorry=sorry,
        suggest=assistant.suggest,
        move=assistant.move,
        draw=assistant.draw,
        speak=speak,
        staffed=staffed,
        regret=lambda language: served().texts(language).say("late"),
    )


def first_texts(dialogue: Dialogue) -> Texts:
    """What the bot says in the town's first language, also to the staff."""
    return dialogue.texts(dialogue.knowledge.town.languages[0])


def telegram_profile(dialogue: Dialogue) -> Profile:
    """The bot's menu and descriptions in every language; the town's first language also stands for all others."""
    town = dialogue.knowledge.town
    texts = {code: dialogue.texts(code) for code in town.languages} | {EVERYBODY: dialogue.texts(town.languages[0])}
    return Profile(
        commands={code: [(name, spoken.say(f"command-{name}")) for name in MENU] for code, spoken in texts.items()},
        descriptions={code: spoken.say("welcome", town=town.name) for code, spoken in texts.items()},
        short_descriptions={code: spoken.say("about", town=town.name) for code, spoken in texts.items()},
    )
