"""Deep links: what a QR code on a poster or a link in a mail opens, `t.me/<bot>?start=<payload>`.

A payload is pairs of a letter and what it names, joined by `_`: `t_hausordnung_p_rennstrasse_l_ar`. Ids hold no `_`, so that
it can be told apart; Telegram takes at most 64 of A-Z a-z 0-9 _ -.
"""

import re
from dataclasses import dataclass, replace

from bot.conversation import menu, replies, start
from bot.conversation.desk import Desk
from bot.conversation.turn import Turn

MOST_CHARACTERS = 64
LETTERS = {"t": "topic", "a": "actor", "p": "place", "l": "language"}
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Link:
    """What a link opens: ids of the knowledge base, and a language's code."""

    topic: str | None = None
    actor: str | None = None
    place: str | None = None
    language: str | None = None


def payload(link: Link) -> str:
    """The payload of a link. Raises ValueError for one that names nothing, is too long or holds other signs."""
    pairs = [(letter, getattr(link, field)) for letter, field in LETTERS.items() if getattr(link, field)]
    text = "_".join(part for pair in pairs for part in pair)
    if read(text) != link:
        raise ValueError(f"'{text}' cannot be a link: at most {MOST_CHARACTERS} of a-z 0-9 and -, and at least one id (shorten the ids)")
    return text


def read(text: str) -> Link | None:
    """The link of a payload; None for one that we never made."""
    parts = text.split("_")
    letters, ids = parts[::2], parts[1::2]
    known = set(letters) <= set(LETTERS) and len(set(letters)) == len(letters)
    if not _PAYLOAD.fullmatch(text) or len(letters) != len(ids) or not known or not all(ids):
        return None
    return Link(**{LETTERS[letter]: id for letter, id in zip(letters, ids, strict=True)})


def opened(desk: Desk, link: Link | None) -> Turn:
    """What a link shows, for the place it names. One that names nothing we know is greeted like anybody."""
    knowledge = desk.knowledge
    if link is None:
        return start.welcome(desk)
    place = knowledge.places.get(link.place or "")
    if place and not place.protected:
        desk = replace(desk, state=replace(desk.state, place=place.id, stage=place.stage or desk.state.stage))
    else:
        place = None
    if link.topic and link.topic in knowledge.topics:
        return replies.topic(desk, link.topic, 1.0)
    if link.actor and link.actor in knowledge.actors:
        return replies.body(desk, link.actor, 1.0)
    if place:
        return replies.place(desk, place.id, 1.0)
    return start.audience(desk, *menu.greeting(desk)) if link.language in knowledge.town.languages else start.welcome(desk)
