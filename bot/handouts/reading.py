"""A knowledge base as one language puts it on paper: its texts, its words, and how it spells opening hours."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.bidi import RIGHT_TO_LEFT
from bot.knowledge.localise import REMARKS, Localised

NUMBERS = ("112", "110")  # of emergency; on every paper, in every country of Europe or at least in Germany


class Say(Protocol):
    """A message of the interface in this language, by its id, with its arguments filled in."""

    def __call__(self, id: str, **arguments: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """`spell_hours` turns opening_hours syntax into words of the language."""

    language: str
    local: Localised
    say: Say
    spell_hours: Callable[[str], str]
    today: date

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT

    def plain(self, id: str, **arguments: object) -> str:
        """A message without the pictogram that leads it in the chat."""
        return without_pictogram(self.say(id, **arguments))

    def day(self, day: date) -> str:
        return f"{day:%d.%m.%Y}"

    def topic_words(self) -> dict[str, str]:
        """The headings that stand around every topic on paper."""
        return {
            "who": self.say("paper-who"),
            "shared": self.say("responsible-shared"),
            "steps": self.say("next-steps"),
            "self_help": self.say("self-help-title"),
            "may": self.say("may-title"),
            "must_not": self.say("must-not-title"),
            "law": self.say("law-title"),
            "sources": self.say("paper-sources"),
            "as_of": self.say("paper-as-of", date=self.day(self.today)),
        }

    def translation(self, shown: Iterable[str]) -> str | None:
        """A word about texts that are shown in another language, or whose translation nobody has checked."""
        state = self.local.state(shown)
        return self.say(REMARKS[state]) if state else None


def without_pictogram(text: str) -> str:
    """`⚠ Prüfung überfällig` → `Prüfung überfällig`: the fonts of the hand-outs hold few pictograms, and paper needs none."""
    first, _, rest = text.partition(" ")
    return rest if rest and not any(character.isalnum() for character in first) else text
