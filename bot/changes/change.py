"""The values of a comparison."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["town", "urgent", "topic", "actor", "place", "texts", "translations", "examples"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What has changed: a topic, a body, a language … `name` as people read it, `area` of a topic."""

    kind: Kind
    id: str
    name: str
    area: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different. `what` is a word of `wording`; `when` tells in names for whom a responsibility holds (empty: for
    all); `old` and `new` are texts as people read them; `count` is there for what is only counted."""

    subject: Subject
    what: str
    old: str = ""
    new: str = ""
    when: str = ""
    detail: str = ""
    count: int = 0
