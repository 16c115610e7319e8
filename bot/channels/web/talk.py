"""One visitor's conversation: everything on the phone's screen, and what the bot remembers of it. In memory only."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.channels.telegram.commands import COMMANDS, action
from bot.channels.telegram.incoming import COMMAND
from bot.conversation.actions import Action, parse
from bot.conversation.messages import Message
from bot.conversation.turn import State, Turn, Utterance

Respond = Callable[[Utterance, State], Turn]

MOST_ENTRIES = 200  # on the screen; older ones scroll away for good
MOST_CHARACTERS = 4096  # of one message, as in Telegram

# Taps that steer the conversation: asked once more, they would undo what was chosen beside the phone.
STEERING = {"language", "languages", "begin", "audience", "stage", "forget", "restart", "open", "save"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One bubble: what the person `said`, or the bot's `message`. `turn` is the one that drew it last."""

    number: int
    turn: int
    language: str
    said: str = ""
    message: Message | None = None


class Talk:
    """Begins with the bot's greeting. `respond` is asked for each turn anew: the knowledge base behind it may have changed."""

    def __init__(self, respond: Respond, state: State | None = None) -> None:
        self._respond = respond
        self._numbers = 0
        self._turns = 0
        self._asked = Utterance(action=COMMANDS["start"])
        self.entries: list[Entry] = []
        self.version = 0  # of the knowledge base that answered; the page keeps count
        self.turn = self._hear(self._asked, state or State())
        for message in self.turn.messages:
            self._append(message)

    @property
    def state(self) -> State:
        return self.turn.state

    @property
    def asked(self) -> bool:
        """True when the person has said or tapped something."""
        return self._turns > 1

    @property
    def latest(self) -> int:
        """The entry with which the last turn begins: where to look."""
        return next((entry.number for entry in self.entries if entry.turn == self._turns), 0)

    def says(self, text: str) -> None:
        """Words, or a command with a slash as in Telegram's menu. What is longer than a message can be is cut."""
        text = text.strip()[:MOST_CHARACTERS]
        if not text:
            return
        command = COMMAND.fullmatch(text)
        asked = action(command[1], command[3]) if command else None
        utterance = Utterance(action=asked) if asked else Utterance(text.removeprefix("/"))
        said = len(self.entries)
        self.entries.append(Entry(self._number(), self._turns + 1, self.turn.reply.language, said=text))
        self._answer(utterance)
        self.entries[said] = replace(self.entries[said], language=self.turn.reply.language)
        del self.entries[:-MOST_ENTRIES]

    def taps(self, number: int, row: int, column: int) -> None:
        """A button of a message on the screen. One that is gone does nothing."""
        entry = next((entry for entry in self.entries if entry.number == number), None)
        rows = entry.message.buttons if entry and entry.message else ()
        if row < len(rows) and column < len(rows[row]):
            button = rows[row][column]
            self.acts(str(Action("open", (button.starts,))) if button.starts else button.action, number)

    def acts(self, action: str, tapped: int | None = None) -> None:
        """What a button or the menu carries; `tapped` is the entry that a message which edits takes the place of."""
        if action:
            self._answer(Utterance(action=action), tapped)
            del self.entries[:-MOST_ENTRIES]

    def seen_by(self, state: State) -> None:
        """What was last asked, once more: as somebody else would be answered, or from an edited knowledge base.

        The new answer takes the place of the old one.
        """
        language = self.turn.reply.language if state.language is None else state.language
        steered = self._steered()
        asked = Utterance(action=str(Action("language", (language,)))) if steered else self._asked
        turn = self._respond(asked, state)
        self.turn = replace(turn, state=replace(turn.state, chosen=state.chosen)) if steered else turn
        old = [place for place, entry in enumerate(self.entries) if entry.message and entry.turn == self._turns]
        place = old[0] if old else len(self.entries)
        drawn = [
            replace(self.entries[at], language=turn.reply.language, message=message)
            for at, message in zip(old, turn.messages, strict=False)
        ]
        more = [Entry(self._number(), self._turns, turn.reply.language, message=message) for message in turn.messages[len(drawn) :]]
        kept = [entry for at, entry in enumerate(self.entries) if at not in old]
        self.entries = [*kept[:place], *drawn, *more, *kept[place:]]

    def _steered(self) -> bool:
        """True when what was last said or tapped changed how the bot answers, and asked nothing."""
        tapped, did = parse(self._asked.action or ""), self.turn.reply.action or ""
        return (tapped is not None and tapped.verb in STEERING) or did.startswith("change_language") or did == "restart"

    def _answer(self, utterance: Utterance, tapped: int | None = None) -> None:
        self._asked = utterance
        self.turn = self._hear(utterance, self.turn.state)
        for message in self.turn.messages:
            at = next((at for at, entry in enumerate(self.entries) if entry.number == tapped), None) if message.edits else None
            if at is None:
                self._append(message)
            else:
                self.entries[at] = replace(self.entries[at], turn=self._turns, language=self.turn.reply.language, message=message)
                tapped = None

    def _hear(self, utterance: Utterance, state: State) -> Turn:
        self._turns += 1
        return self._respond(utterance, state)

    def _append(self, message: Message) -> None:
        self.entries.append(Entry(self._number(), self._turns, self.turn.reply.language, message=message))

    def _number(self) -> int:
        self._numbers += 1
        return self._numbers
