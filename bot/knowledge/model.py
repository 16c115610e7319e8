"""The values that flow through the program: read this page and you know what the bot knows.

Everything is frozen. Nothing here opens a file, reads a clock or knows a channel.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

Basis = Literal["sourced", "inferred"]
State = Literal["settled", "shared", "unsettled"]
Audience = Literal["volunteer", "refugee"]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a statement comes from and when somebody last compared it with that source."""

    basis: Basis
    sources: tuple[str, ...]
    checked: date

    def overdue(self, today: date, after_days: int) -> bool:
        """True when the last check is more than `after_days` days old."""
        return today - self.checked > timedelta(days=after_days)


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    title: str
    publisher: str
    date: str
    trust: str


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a body. `hours` is in OpenStreetMap's opening_hours syntax, `as_of` dates the source's own statement."""

    phone: str | None = None
    email: str | None = None
    address: str | None = None
    web: str | None = None
    hours: str | None = None
    appointment_only: bool = False
    reach: str | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A body (German: Stelle, Akteur) that can be responsible for something.

    `topic`: who asks for this body by its name means that topic (the Tafel, the Suchtberatung). `generic`: the name only describes it
    ("your landlord") and is translated; every other name stays as it is. `owner`: the body that keeps these facts (None: the town's
    fallback), `deputy`: who is asked when it is silent, `review_after_days`: its own rhythm (None: the town's).
    """

    id: str
    name: str
    short: str
    kind: str
    role: str
    contact: Contact
    provenance: Provenance
    part_of: str | None = None
    topic: str | None = None
    aliases: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    history: str | None = None
    generic: bool = False
    owner: str | None = None
    deputy: str | None = None
    review_after_days: int | None = None

    def overdue(self, today: date, town_days: int) -> bool:
        """True when the last check is older than its own rhythm, or the town's where it has none."""
        return self.provenance.overdue(today, self.review_after_days or town_days)


@dataclass(frozen=True, slots=True)
class Place:
    """An accommodation. A protected one is never shown to anybody."""

    id: str
    name: str
    provenance: Provenance
    aliases: tuple[str, ...] = ()
    stage: str | None = None
    operator: str | None = None
    social_care: str | None = None
    state: str = "unknown"
    as_of: str | None = None
    protected: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """When a responsibility holds; an empty tuple means: always."""

    stages: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who is responsible, for what exactly, and how sure that is. `open` says what is unsettled."""

    actor: str
    matter: str
    state: State
    provenance: Provenance
    when: Condition = Condition()
    open: str | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next, what volunteers may and must not do, what refugees can do themselves."""

    provenance: Provenance
    steps: tuple[str, ...]
    volunteers_may: tuple[str, ...]
    volunteers_must_not: tuple[str, ...]
    self_help: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """What people ask about (*intent*). `examples` and `words` are what they write, by language."""

    id: str
    area: str
    title: str
    keywords: tuple[str, ...]
    responsibilities: tuple[Responsibility, ...]
    advice: Advice
    law: tuple[str, ...] = ()
    history: str | None = None
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Utterances:
    """How people come to one target: whole questions (*training phrases*) and lines of pointing words."""

    examples: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of accommodation and the phrases by which people mention it, by language."""

    id: str
    name: str
    short: str
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Area:
    id: str
    name: str
    pictogram: str


@dataclass(frozen=True, slots=True)
class Staff:
    """People who answer what the bot cannot: the body they work for, when they are there (OpenStreetMap's opening_hours syntax), within
    how many working days they usually answer. None: not known."""

    actor: str
    hours: str | None = None
    answer_days: int | None = None


@dataclass(frozen=True, slots=True)
class Town:
    id: str
    name: str
    languages: tuple[str, ...]  # the first one is what the knowledge base is written in
    language_names: Mapping[str, str]  # each in itself
    timezone: str
    holidays: str
    default_stage: str
    fallback_actor: str
    review_after_days: int
    stages: Mapping[str, Stage]
    areas: Mapping[str, Area]
    staff: Staff | None = None


@dataclass(frozen=True, slots=True)
class UrgentMatter:
    """A danger, the topic it belongs to, the numbers that must be shown, and the signs by which it shows, by language."""

    id: str
    topic: str
    numbers: tuple[str, ...]
    first: str
    signs: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Urgent:
    """All urgent matters, most dangerous first, and the look-alikes that only sound like danger, by language."""

    matters: tuple[UrgentMatter, ...]
    lookalikes: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one language that no topic owns: question frames, abbreviations, stop words.

    `body_questions` are questions for a body itself, with `{}` for its name; `commands` the signs by which people steer the
    conversation, by action (docs/keeping.md tells how a sign is written); `languages` the signs by which they ask for a language.
    """

    frames: tuple[str, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    stop_words: tuple[str, ...] = ()
    body_questions: tuple[str, ...] = ()
    commands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in another language; `checked` when an editor who speaks it has read it."""

    text: str
    checked: bool


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """One town's knowledge, whole and checked.

    `utterances[language][target]` holds what people write; a target is a topic id, `actor:<id>`, `place:<id>`,
    `smalltalk` or `out-of-scope`. `texts[language]` is Project Fluent source, `translations[language]` holds the knowledge's own
    texts by what they are in the town's first language.
    """

    town: Town
    actors: Mapping[str, Actor]
    places: Mapping[str, Place]
    topics: Mapping[str, Topic]
    sources: Mapping[str, Source]
    utterances: Mapping[str, Mapping[str, Utterances]]
    vocabulary: Mapping[str, Vocabulary]
    urgent: Urgent
    texts: Mapping[str, str]
    translations: Mapping[str, Mapping[str, Translation]] = field(default_factory=dict)
