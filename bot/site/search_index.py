"""The index that the search in the browser reads: which page holds which word, and how prominently. `assets/search.js` reads it.

Words are folded as the bot folds them (`bot.matching.normalise`); the script does the same, and a test compares the two.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import commonprefix

from bot.conversation import answers
from bot.conversation.bodies import KINDS
from bot.knowledge.model import KnowledgeBase, Topic
from bot.matching.normalise import tokens
from bot.site import addresses
from bot.site.edition import Edition

TITLE, KEYWORD, MATTER, TEXT = 9, 6, 3, 1  # how much a word says of its page: one digit each
SHORTEST = 4  # letters of a word taken from a text; titles and keywords are kept whole (WG, IQ)
LONGEST = 40  # pages; a word of a text that stands on more of them tells none apart
MOST_SHARED = 35  # letters a word takes over from the one before it in the list: one digit, which saves a third of the index
_ARTICLE = re.compile(r"^[وف]?(?:ال|بال|كال|لل)(?=.{3})")  # "the", "and the", "with the" are written in one with the Arabic word


@dataclass(frozen=True, slots=True)
class Entry:
    """One page that can be found; which of title and hint stand in the original language."""

    address: str
    title: str
    hint: str
    title_foreign: bool
    hint_foreign: bool
    words: tuple[tuple[int, tuple[str, ...]], ...]


def index(edition: Edition, original: KnowledgeBase) -> str:
    """The index of one language as a script, so that it loads from a file as well as from a server.

    `original` is the base as it was written: German titles and keywords are found in every language.
    """
    pages = list(entries(edition, original))
    pointers: dict[str, dict[int, int]] = {}
    for number, page in enumerate(pages):
        for weight, texts in page.words:
            for word in words(texts, SHORTEST if weight <= MATTER else 1):
                weights = pointers.setdefault(word, {})
                weights[number] = max(weights.get(number, 0), weight)
    vocabulary = edition.knowledge.vocabulary.get(edition.language)
    stop_words = set(words(vocabulary.stop_words)) if vocabulary else set()
    lines, before = [], ""
    for word in sorted(pointers.keys() - stop_words):
        found = pointers[word]
        if len(found) > LONGEST and max(found.values()) == TEXT:
            continue
        shared = min(len(commonprefix([before, word])), MOST_SHARED)
        lines.append(_base36(shared) + word[shared:] + "".join(f" {weight}{_base36(number)}" for number, weight in sorted(found.items())))
        before = word
    data = {
        "pages": [[page.address, page.title, page.hint, page.title_foreign + 2 * page.hint_foreign] for page in pages],
        "words": "|".join(lines),
    }
    return f"self.wegweiser = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def words(texts: Iterable[str], shortest: int = 1) -> Iterator[str]:
    """The words of texts as they are compared: folded, without the Arabic article."""
    for text in texts:
        for token in tokens(text):
            word = _ARTICLE.sub("", token)
            if len(word) >= shortest:
                yield word


def entries(edition: Edition, original: KnowledgeBase) -> Iterator[Entry]:
    """Everything that has a page: topics first, then areas, bodies and places."""
    knowledge, untranslated = edition.knowledge, edition.local.untranslated
    elsewhere = edition.language.partition("-")[0] != edition.original
    own_words = knowledge.utterances.get(edition.language, {})
    for topic in knowledge.topics.values():
        written = original.topics[topic.id]
        pointing = own_words[topic.id].words if topic.id in own_words else ()
        advice = topic.advice
        yield Entry(
            addresses.topic(topic.id),
            topic.title,
            _bodies(knowledge, topic),
            topic.title in untranslated,
            elsewhere,
            (
                (TITLE, (topic.title,)),
                (KEYWORD, (written.title, *written.keywords, *pointing)),
                (MATTER, tuple(r.matter for r in topic.responsibilities)),
                (TEXT, (*advice.steps, *advice.self_help, *advice.volunteers_may)),
            ),
        )
    for area in knowledge.town.areas.values():
        hint, foreign = edition.plain("site-topics"), area.name in untranslated
        yield Entry(addresses.area(area.id), area.name, hint, foreign, False, ((TITLE, (area.name,)),))
    for actor in knowledge.actors.values():
        foreign = actor.name in untranslated if actor.generic else elsewhere
        found_by = ((TITLE, (actor.name, actor.short)), (KEYWORD, actor.aliases), (MATTER, (actor.role,)))
        yield Entry(addresses.body(actor.id), actor.name, edition.plain(KINDS[actor.kind]), foreign, False, found_by)
    for place in knowledge.places.values():
        if not place.protected:
            named = ((TITLE, (place.name,)), (KEYWORD, place.aliases))
            yield Entry(addresses.place(place.id), place.name, edition.plain("site-places"), elsewhere, False, named)


def _bodies(knowledge: KnowledgeBase, topic: Topic) -> str:
    """Who it is at the usual stage: often all that somebody in a hurry wants to know."""
    found = answers.applicable(topic, knowledge.town.default_stage, None, None)
    return ", ".join(list(dict.fromkeys(knowledge.actors[r.actor].short for r in found))[:2])


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (_base36(number // 36) if number >= 36 else "") + digits[number % 36]
