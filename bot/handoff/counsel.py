"""What the staff chat asks of the dialogue: words without personal data, nearest topics, danger, and a desk in any language."""

from collections.abc import Callable
from datetime import datetime

from bot.conversation.desk import Desk
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance


class Counsel:
    """`dialogue` gives the one that serves now: it is exchanged while the bot runs. `now` is the town's local time."""

    def __init__(self, dialogue: Callable[[], Dialogue], now: Callable[[], datetime]) -> None:
        self.dialogue, self.now = dialogue, now

    def desk(self, language: str) -> Desk:
        return self.dialogue().desk(State(language=language), self.now())

    @property
    def staff_desk(self) -> Desk:
        """In the town's first language: that is what its staff read."""
        return self.desk(self.dialogue().knowledge.town.languages[0])

    def language(self, utterance: Utterance, known: str) -> str:
        """The language to answer in; `known` is what the button says."""
        languages = self.dialogue().knowledge.town.languages
        return known if known in languages else self.dialogue().language_of(utterance)

    def redacted(self, text: str, language: str) -> str:
        return self.dialogue().redacted(text, language)

    def nearest(self, text: str, language: str) -> tuple[str, ...]:
        """Topic ids, the nearest first."""
        return self.dialogue().nearest(text, language)

    def danger(self, text: str) -> bool:
        return self.dialogue().dangerous(text)
