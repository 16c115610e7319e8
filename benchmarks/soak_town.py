"""A busy town as the bot meets it: some thousand people in eleven languages, who come when people come, for one to five things each."""

import asyncio
import random
from pathlib import Path

import yaml

from tests.bot_api import BotApi, Person
from tests.bot_api.message import message_in
from tests.mutations import one_typo

HOURS = (5, 8, 10, 11, 8, 6, 7, 8, 9, 11, 10, 7)  # share of each hour from 8 to 20 o'clock, in percent
LANGUAGES = {"de": 46, "ar": 12, "uk": 10, "en": 8, "ru": 6, "fa": 5, "tr": 5, "fr": 3, "ti": 2, "ku": 2, "ps": 1}
COMMANDS = ("start", "themen", "selbst", "stellen", "engagement", "ort", "notfall", "sprache", "hilfe", "datenschutz", "loeschen")
ODD = ("👍", "danke", "?", "Hilfe, es brennt!", "wie wird das wetter", "x" * 3000)
SOME = {"asks": 50, "taps": 33, "commands": 7, "sends": 3, "inline": 3, "edits": 2, "odd": 2}
SLIPS = 0.2  # of the questions: so words come up that nobody has written before
FAVOURITES = 3  # half of the questions come from an eighth of the examples
DRAWINGS = 0.005  # of the things people do: an organigram as a file
PATIENCE_SECONDS = 60.0
KEPT = 300  # visitors whose chats the stand-in keeps; those before have long gone


class Town:
    """Twelve hours with about so many `updates`, compressed into `seconds`. Counts updates, their chats, and what stayed unanswered."""

    def __init__(self, api: BotApi, knowledge: Path, updates: int, seconds: float, seed: int) -> None:
        self._api, self._random = api, random.Random(seed)
        self._wanted, self._seconds = updates, seconds
        self._questions = {language: questions(knowledge, language) for language in LANGUAGES}
        for of in self._questions.values():
            self._random.shuffle(of)
        self._people: list[Person] = []
        self.updates = self.chats = self.unanswered = 0

    async def warm(self) -> None:
        """Somebody in each language asks once and has the organigram drawn: what is made once a language is there from the beginning."""
        for language in LANGUAGES:
            who = self._api.person(language, language)
            await self._answered(who, self._question(language))
            before = who.chat.last_message_id
            who.taps(before, "print", forged=True)
            await self._grown(who, before)

    async def live(self) -> None:
        """Until all have been and their questions are answered."""
        visits: set[asyncio.Task[None]] = set()
        for share in HOURS:
            planned = self._wanted * share / sum(HOURS)
            last = self.updates + planned
            hour = self._seconds / len(HOURS)
            ends = asyncio.get_running_loop().time() + hour
            while (left := ends - asyncio.get_running_loop().time()) > 0:
                if self.updates < last:
                    visit = asyncio.create_task(self._visit())
                    visits.add(visit)
                    visit.add_done_callback(visits.discard)
                await asyncio.sleep(min(left, self._random.expovariate(planned / hour / 3)))  # a visit is three things on average
            self._tidy()
        await asyncio.gather(*visits)

    async def _visit(self) -> None:
        who = self._somebody()
        language = self._language_of(who)
        for _ in range(self._random.randrange(1, 6)):
            what = self._random.choices(list(SOME), list(SOME.values()))[0]
            await self._does(who, what, language)
            await asyncio.sleep(self._random.uniform(0.5, 3))
            if self._random.random() < DRAWINGS:
                await self._does(who, "draws", language)

    async def _does(self, who: Person, what: str, language: str) -> None:
        messages = self._api.messages(who)
        buttons = [button for row in (messages[-1].rows if messages else []) for button in row if "callback_data" in button]
        own = [number for number, message in who.chat.messages.items() if message["from"]["id"] == who.id and "text" in message]
        self.updates += 1
        if what == "taps" and buttons:
            who.taps(messages[-1], self._random.choice(buttons)["callback_data"])
        elif what == "sends":
            who.sends(self._random.choice(("photo", "voice", "sticker", "location")))
        elif what == "inline":
            who.asks_inline(self._question(language)[:30])
        elif what == "edits" and own:
            who.edits(message_in(who.chat, own[-1]), self._question(language))
        else:
            said = {"commands": f"/{self._random.choice(COMMANDS)}", "draws": "/organigramm", "odd": self._random.choice(ODD)}
            await self._answered(who, said.get(what) or self._question(language))

    async def _answered(self, who: Person, words: str) -> None:
        """Say it and wait for a message."""
        who.says(words)
        await self._grown(who, who.chat.last_message_id)

    async def _grown(self, who: Person, before: int) -> None:
        for _ in range(round(PATIENCE_SECONDS / 0.5)):
            await asyncio.sleep(0.5)
            if who.chat.last_message_id > before:
                return
        self.unanswered += 1

    def _somebody(self) -> Person:
        """A stranger four times in five, else one who was here before."""
        if self._people and self._random.random() < 0.2:
            return self._random.choice(self._people)
        self.chats += 1
        language = self._random.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
        self._people.append(self._api.person(f"P{self.chats}", language))
        return self._people[-1]

    def _language_of(self, who: Person) -> str:
        """Their own, or German, tried out."""
        return "de" if self._random.random() < 0.15 else str(who.user["language_code"])

    def _question(self, language: str) -> str:
        """An example of the knowledge base, some much more often than others, as people ask; one in five with a slip in each long word."""
        of = self._questions[language]
        words = of[int(len(of) * self._random.random() ** FAVOURITES)]
        return one_typo(words, self._random.randrange(10**6)) if self._random.random() < SLIPS else words

    def _tidy(self) -> None:
        """Forget what happened, so that the stand-in stays fast."""
        world = self._api.world
        for log in (world.calls, world.acts, world.occasions, world.queries, world.files):
            log.clear()
        self._people = self._people[-KEPT:]


def questions(knowledge: Path, language: str) -> list[str]:
    """All examples in one language."""
    files = sorted((knowledge / "examples" / language).glob("*.yaml"))
    entries = [entry for file in files for entry in (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).values()]
    return [words for entry in entries for words in entry["examples"]]
