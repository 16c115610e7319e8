"""Where an answer goes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Destination:
    chat_id: int
    thread_id: int | None = None  # the topic of a forum group
    reply_to: int | None = None  # in a group: the message that is answered, so that everybody sees whose answer it is
    question: int | None = None  # the message that is answered: in private, an answer stands under it only where that is of use
    tapped: int | None = None  # the message whose button was tapped: an answer may take its place
