"""What goes out, in no channel's terms: lines with a style, buttons with an action, a contact to save."""

from dataclasses import dataclass
from typing import Literal

Style = Literal["title", "plain", "item", "note", "quote"]

MAX_ACTION_BYTES = 64  # Telegram's limit for what a button carries


@dataclass(frozen=True, slots=True)
class Line:
    """One line as people read it; `title` is emphasised, `note` stands back, `quote` is what somebody said."""

    text: str
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice to tap (*quick reply*). One thing happens: `action` comes back (at most 64 bytes, see `actions`), `copies` is put
    on the clipboard, `address` is looked up on a map, or `starts` opens the private conversation with a link's payload (see `links`).
    """

    label: str
    action: str = ""
    copies: str | None = None
    address: str | None = None
    starts: str | None = None


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A body to save in the address book."""

    name: str
    phone: str
    email: str | None = None
    address: str | None = None
    web: str | None = None


@dataclass(frozen=True, slots=True)
class Handout:
    """The organigram as a file to print, whole or one area's; whoever delivers it has it drawn."""

    language: str
    area: str | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """What is to be read aloud, as one would say it; whoever delivers it has it spoken. Where that is not possible the lines of the
    message say so. What is in the language the town writes in, not in `language`, stands between `bidi.ISOLATE` and `bidi.POP`."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `edits` says that it takes the place of the message whose button was tapped; `answers_words` that it is tied to
    the words it answers, so that a tap on one of its buttons brings them back."""

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    contact: ContactCard | None = None
    handout: Handout | None = None
    speech: Speech | None = None
    edits: bool = False
    answers_words: bool = False

    @property
    def quote(self) -> str:
        """The words that this message quotes."""
        return next((line.text for line in self.lines if line.style == "quote"), "")

    @property
    def text(self) -> str:
        """What the person reads, plain."""
        return "\n".join(line.text for line in self.lines)
