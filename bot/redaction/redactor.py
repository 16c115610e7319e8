"""The whole of redaction behind one face: a person's words in, words without personal data out."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from bot.knowledge.model import KnowledgeBase
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens
from bot.matching.trained import stop_words
from bot.redaction import dates, dictated, lands, numbers, online, rooms
from bot.redaction.everyday import FORM, LATIN, Everyday
from bot.redaction.find import Find, outside
from bot.redaction.people import People
from bot.redaction.redacted import Redacted
from bot.redaction.streets import Streets
from bot.redaction.telling import Telling

MOST_CHARACTERS = 4096  # Telegram sends no more; what is longer is cut off, never given on unread
EMERGENCY = frozenset({"110", "112", "115", "116117", "116111", "116116", "116006", "08000116016", "08001110111", "08001110222"})

_NUMBERS = re.compile(r"\+?\d[\d ()/–-]{1,}\d")
_STREET = re.compile(
    r"[A-ZÄÖÜ][\w-]+(?:[ -][A-Z][\w-]+)??"
    r"(?:[ -]?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.?|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|[Rr]ing|[Hh]alde|[Ss]teige))\b"
    r"\.?(?:\s?(\d+\w?(?:[-/]\d+)?))?"
)
_BRACKETS = re.compile(r"[()/,]")


class Redactor:
    """Knows the names of the knowledge base, which stay, and the words that people use, which are nobody's names.

    Making one is cheap; word lists are built when the first message comes (about half a second).
    """

    def __init__(self, knowledge: KnowledgeBase, matcher: Matcher) -> None:
        self._knowledge = knowledge
        self._everyday = Everyday(matcher, knowledge.town.languages)

    def redact(self, text: str, language: str) -> Redacted:
        """Take personal data out of what somebody wrote in `language` (a code of the town, as the bot answers in)."""
        text = text[:MOST_CHARACTERS]
        public = [*numbers.known(text, self._numbers), *online.known(text, self._web)]
        return _cut(text, outside(self._finds(text, language), public))

    def tells(self, text: str) -> bool:
        """Whether the words surely hold somebody's number, address or account; names do not count."""
        return self._telling.tells(text)

    @cached_property
    def _telling(self) -> Telling:
        return Telling(self._numbers, self._web, self._streets)

    def _finds(self, text: str, language: str) -> Iterator[Find]:
        yield from online.find(text, self._web)
        yield from dates.find(text)
        yield from numbers.find(text, self._numbers)
        yield from dictated.find(text)
        yield from self._streets.find(text)
        yield from rooms.find(text)
        yield from self._people.find(text, language)

    @cached_property
    def _people(self) -> People:
        return People(self._everyday, frozenset(self._never()), lru_cache(maxsize=None)(self._stop_words))

    def _stop_words(self, language: str) -> frozenset[str]:
        """Of the language and of the town's own, whose words stand in every other."""
        spoken = {language.partition("-")[0], self._knowledge.town.languages[0]}
        return frozenset(word for code in spoken for word in stop_words(self._knowledge, code))

    def _never(self) -> Iterator[tuple[str, ...]]:
        """Names of bodies, places and the town, whole and in the parts between brackets and strokes."""
        knowledge = self._knowledge
        names = [*lands.LANDS.split(), knowledge.town.name, *knowledge.town.language_names.values()]
        for actor in knowledge.actors.values():
            names += [actor.name, actor.short, *actor.aliases]
        for place in knowledge.places.values():
            names += [place.name, *place.aliases] if not place.protected else []
        names += [stage.name for stage in knowledge.town.stages.values()]
        names += [
            word for topic in knowledge.topics.values() for told in (topic.title, *topic.keywords, *topic.law) for word in told.split()
        ]
        for name in names:
            for part in (name, *_BRACKETS.split(name)):
                if folded := tuple(tokens(part)):
                    yield folded

    @cached_property
    def _streets(self) -> Streets:
        streets, addresses = set(), set()
        for text in self._public_texts():
            for match in _STREET.finditer(text):
                street = tuple(tokens(match.group()[: match.start(1) - match.start()] if match.group(1) else match.group()))
                streets.add(street)
                if match.group(1):
                    addresses.add(tuple(tokens(match.group())))
        first = self._knowledge.town.languages[0]
        return Streets(frozenset(streets), frozenset(addresses), lambda word: self._everyday.likeness(word, LATIN, first) >= FORM)

    @cached_property
    def _numbers(self) -> frozenset[str]:
        found = (numbers.digits_of(match) for text in self._public_texts() for match in _NUMBERS.findall(text))
        return EMERGENCY | {numbers.national(digits) for digits in found}

    @cached_property
    def _web(self) -> frozenset[str]:
        contacts = [actor.contact for actor in self._knowledge.actors.values()]
        found = {online.bare_address(address) for contact in contacts for address in (contact.web, contact.email) if address}
        return frozenset(found | {address.partition("/")[0] for address in found})

    def _public_texts(self) -> Iterator[str]:
        for actor in self._knowledge.actors.values():
            contact = actor.contact
            yield from (text for text in (contact.phone, contact.address, contact.reach, actor.history, *actor.aliases) if text)
        for place in self._knowledge.places.values():
            if not place.protected:
                yield from (place.name, *place.aliases)


def _cut(text: str, finds: Iterable[Find]) -> Redacted:
    """The text with a sign in the place of each find; of finds that overlap, the first stands for all."""
    pieces, removed, done = [], [], 0
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.start >= done:
            pieces += [text[done : find.start], find.kind.value]
            removed.append(find.kind)
        done = max(done, find.end)
    return Redacted("".join([*pieces, text[done:]]), tuple(removed))
