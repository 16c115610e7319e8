"""The whole of redaction behind one face: a person's words in, words without personal data out."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.knowledge.model import KnowledgeBase
from bot.matching.matcher import Matcher
from bot.redaction import online, phones
from bot.redaction.redacted import Kind, Redacted


@dataclass(frozen=True, slots=True)
class Find:
    """A stretch of the text that must go."""

    start: int
    end: int
    kind: Kind


class Redactor:
    """Knows the names of the knowledge base, which stay, and the words that people use, which are nobody's names.

    Making one is cheap; word lists are built when the first message comes.
    """

    def __init__(self, knowledge: KnowledgeBase, matcher: Matcher) -> None:
        self._knowledge = knowledge
        self._matcher = matcher

    def redact(self, text: str, language: str) -> Redacted:
        """Take personal data out of what somebody wrote in `language` (a code of the town, as the bot answers in)."""
        return _cut(text, [Find(*find) for find in (*online.find(text), *phones.find(text))])


def _cut(text: str, finds: Iterable[Find]) -> Redacted:
    """The text with a sign in the place of each find; of finds that overlap, the first stands for both."""
    pieces, removed, done = [], [], 0
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.start >= done:
            pieces += [text[done : find.start], find.kind.value]
            removed.append(find.kind)
        done = max(done, find.end)
    return Redacted("".join([*pieces, text[done:]]), tuple(removed))
