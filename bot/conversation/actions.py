"""What buttons carry: a verb and what it applies to, `verb|argument|argument`, at most 64 bytes.

Ids stand in full, so that a button under an old message still works after a restart or an edit of the knowledge base;
one whose target is gone is answered like a question that nobody can answer.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.conversation.messages import MAX_ACTION_BYTES

Verb = Literal[
    "show",
    "more",
    "counter",
    "begin",
    "audience",
    "open",
    "kinds",
    "kind",
    "engagement",
    "browse",
    "chart",
    "print",
    "read",
    "where",
    "places",
    "back",
    "stage",
    "may",
    "self",
    "contacts",
    "save",
    "wrong",
    "report",
    "give",
    "area",
    "areas",
    "numbers",
    "restart",
    "help",
    "privacy",
    "welcome",
    "forget",
    "language",
    "languages",
]


@dataclass(frozen=True, slots=True)
class Action:
    verb: Verb
    arguments: tuple[str, ...] = ()

    def __str__(self) -> str:
        text = "|".join((self.verb, *self.arguments))
        if len(text.encode()) > _most(self.verb):
            raise ValueError(f"'{text}' is longer than {_most(self.verb)} bytes; shorten the ids")
        return text


def parse(text: str) -> Action | None:
    """The action a button carried; None for what no button of ours carries."""
    verb, *arguments = text.split("|")
    if verb not in get_args(Verb) or len(text.encode()) > _most(verb):
        return None
    return Action(verb, tuple(arguments))  # type: ignore[arg-type]


def _most(verb: str) -> int:
    """The most bytes. What opens a link is never on a button, and a link may carry 64 bytes itself."""
    return MAX_ACTION_BYTES + (len("open|") if verb == "open" else 0)
