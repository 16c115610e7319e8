"""Answers that come late because the bot was away: what counts as late, in which order they are given, and what each chat was told."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import Update

from bot.channels.telegram.incoming import Incoming
from bot.conversation.turn import Turn

LATE_SECONDS = 600.0  # a person has put the phone away by then; and no clock that is a few minutes wrong makes a message late
MOST_CHATS = 10_000


def is_late(update: Update, now: float) -> bool:
    """Whether a message was written, or last changed, long before `now` (seconds since 1970). Of a tap nobody knows when it was."""
    message = update.message or update.edited_message
    if message is None:
        return False
    written: object = (message.edit_date if update.edited_message else None) or message.date
    return isinstance(written, datetime) and 0 < written.timestamp() < now - LATE_SECONDS  # python-telegram-bot lets anything pass


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """What was heard in an update, and the turn for it."""

    update: Update
    heard: Incoming
    turn: Turn

    @property
    def urgent(self) -> bool:
        return self.turn.reply.kind == "urgent"

    @property
    def chat(self) -> int:
        return self.heard.destination.chat_id

    @property
    def matter(self) -> int:
        """The same for answers of which one is enough: they read the same, in the same place. One that is tied to the words it answers
        stands for these words only; in a group everybody gets their own."""
        tied = any(message.answers_words for message in self.turn.messages)
        own = self.heard.utterance.text if tied else ""
        asker = self.heard.question if self.chat < 0 else None
        tapped = self.heard.destination.tapped if any(message.edits for message in self.turn.messages) else None
        return hash((self.turn.messages, own, asker, tapped))

    def under_its_question(self) -> "LateAnswer":
        """The same, so that one sees which of several questions it answers."""
        place = self.heard.destination
        if place.question is None or place.tapped is not None:
            return self
        return replace(self, heard=replace(self.heard, destination=replace(place, reply_to=place.question)))


def in_order(answers: Sequence[LateAnswer]) -> list[LateAnswer]:
    """Emergencies first, all else as it was asked, each matter once; of a message that was changed afterwards what it says now."""
    changed = {answer.heard.question: answer for answer in answers if answer.heard.edited}
    once: dict[int, LateAnswer] = {}
    for answer in answers:
        if answer.urgent or changed.get(answer.heard.question, answer) is answer:
            once.setdefault(answer.matter, answer)
    return sorted(once.values(), key=lambda answer: not answer.urgent)


class Told:
    """What chats were told of late, so that who is answered bit by bit reads the apology once and every matter once.

    In memory, for as long as a message needs to grow late; of the answers only hashes, with a key that every process makes anew.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._of: OrderedDict[int, tuple[float, set[int]]] = OrderedDict()

    def apologised(self, chat: int) -> bool:
        return self._matters(chat) is not None

    def knows(self, chat: int, matter: int) -> bool:
        return matter in (self._matters(chat) or ())

    def apologise(self, chat: int) -> None:
        self._of[chat] = (self._clock(), self._matters(chat) or set())
        self._of.move_to_end(chat)
        while len(self._of) > MOST_CHATS:
            self._of.popitem(last=False)

    def tell(self, chat: int, matter: int) -> None:
        matters = self._matters(chat)
        if matters is not None:
            matters.add(matter)

    def _matters(self, chat: int) -> set[int] | None:
        since, matters = self._of.get(chat, (float("-inf"), set()))
        return matters if self._clock() - since < LATE_SECONDS else None
