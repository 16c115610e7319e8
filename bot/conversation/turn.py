"""The values of one turn: what came in, what is remembered, what comes out."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bot.conversation.messages import Message
from bot.conversation.round_table import OpenQuestion, Report

Kind = Literal["answer", "clarify", "fallback", "smalltalk", "urgent"]
Asks = Literal["stage", "place", "topic"]
Sent = Literal["voice", "picture", "sticker", "location", "contact", "other"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said, tapped or sent. `action` is a button's action, then `text` is empty; `language_code` is the app's;
    `sent` says what came instead of words; `brief` asks for a short answer, as in a group. Of the tapped message,
    `quoted` are the words it quotes, `answered` those it stands under."""

    text: str = ""
    action: str | None = None
    language_code: str | None = None
    sent: Sent | None = None
    brief: bool = False
    quoted: str = ""
    answered: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """All that is remembered of a conversation: no words, no name, no number."""

    language: str | None = None
    chosen: bool = False  # the language was asked for; else it follows what people write
    stage: str | None = None
    place: str | None = None
    audience: str | None = None
    target: str | None = None  # what was last answered
    hinted: bool = False  # they were asked not to send personal data


@dataclass(frozen=True, slots=True)
class ContactView:
    """A contact as the answer shows it."""

    actor: str
    name: str
    phone: str | None
    email: str | None
    address: str | None
    web: str | None
    checked: date
    overdue: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate as it leaves the program: `smalltalk` without its kind, nothing for what is out of scope."""

    target: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Reply:
    """What an answer holds, as data (the object of `ask --json`, but for question and text)."""

    language: str
    kind: Kind
    target: str | None = None
    confidence: float = 0.0
    candidates: tuple[Choice, ...] = ()
    action: str | None = None
    stage: str | None = None
    place: str | None = None
    asks: Asks | None = None
    responsibility: str | None = None
    contacts: tuple[ContactView, ...] = ()
    steps: tuple[str, ...] = ()
    volunteers_may: tuple[str, ...] = ()
    volunteers_must_not: tuple[str, ...] = ()
    self_help: tuple[str, ...] = ()
    urgent_numbers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is counted of a turn: never a word of it. An answer counts as unsettled when the responsibility is; with a fallback the
    target is the nearest topic."""

    kind: Kind | Literal["unsettled"]
    target: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """The whole answer to one utterance."""

    reply: Reply
    messages: tuple[Message, ...]
    state: State
    events: tuple[Outcome, ...] = ()
    gives: OpenQuestion | Report | None = None  # to the round table, with consent
    why: tuple[str, ...] = field(default=())  # how the match came about, for `ask --why`; never logged
