"""The shape of the files that editors write (docs/keeping.md), validated by pydantic; also the source of the JSON Schemas.

Only what one file can tell is checked here; what shows across files is in `checks`.
"""

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[a-z]+)?$")]
StageId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=17)]  # a button's 64 bytes hold one beside a topic
Line = Annotated[str, StringConstraints(min_length=1, max_length=160, strip_whitespace=True)]
Lines = Annotated[list[Line], Field(max_length=6)]  # six lines of 160 characters fit a phone, and Telegram's 4096
Text = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=90, strip_whitespace=True)]
Utterance = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
# +49 and groups of digits, a short emergency number, or a free 0800 number, as printed
Phone = Annotated[
    str, StringConstraints(pattern=r"^(\+49 [1-9][0-9]{1,4} [0-9][0-9 -]{2,14}|1[0-9]{2}|116 ?[0-9]{3}|0800 [0-9][0-9 ]{4,14})$")
]
Email = Annotated[str, StringConstraints(pattern=r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")]
Web = Annotated[str, StringConstraints(pattern=r"^[\w-]+(\.[\w-]+)+(/[^\s]*)?$")]
AsOf = Annotated[str, StringConstraints(pattern=r"^((19|20)\d\d(-\d\d(-\d\d)?)?|undatiert)$")]
Basis = Literal["sourced", "inferred"]
Days = Annotated[int, Field(gt=0, le=3650)]
Kind = Literal["notfall", "stadt", "landkreis", "land", "bund", "gericht", "traeger", "beratung", "engagement", "privat"]


Action = Literal["show_phone", "self_help", "volunteers", "restart", "clarify", "unclear"]


class Strict(BaseModel):
    """Unknown keys are errors, and text is text: nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Sourced(Strict):
    basis: Basis
    sources: list[str] = []
    checked: date


class SourceEntry(Strict):
    title: str
    publisher: str = ""
    date: str
    trust: Literal["A", "B", "C", "D"]


class SourcesFile(Strict):
    sources: dict[str, SourceEntry]


class ContactEntry(Strict):
    phone: Phone | None = None
    email: Email | None = None
    address: Text | None = None
    web: Web | None = None
    hours: str | None = None
    appointment_only: bool = False
    reach: Text | None = None
    as_of: AsOf | None = None


class ActorEntry(Sourced):
    name: Name
    short: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    kind: Kind
    role: Line
    contact: ContactEntry
    part_of: Id | None = None
    topic: Id | None = None
    generic: bool = False
    aliases: list[Name] = []
    stages: list[Id] = []
    history: Text | None = None
    owner: Id | None = None
    deputy: Id | None = None
    review_after_days: Days | None = None


class ActorsFile(Strict):
    actors: dict[Id, ActorEntry]


class PlaceEntry(Sourced):
    name: Name
    aliases: list[Name] = []
    stage: Id | None = None
    operator: Id | None = None
    social_care: Id | None = None
    state: Literal["open", "closed", "planned", "never_built", "unknown"] = "unknown"
    as_of: AsOf | None = None
    protected: bool = False
    note: Text | None = None


class PlacesFile(Strict):
    places: dict[Id, PlaceEntry]


class When(Strict):
    stage: list[Id] = []
    place: list[Id] = []
    audience: list[Literal["volunteer", "refugee"]] = []


class ResponsibilityEntry(Sourced):
    when: When = When()
    actor: Id
    for_: Annotated[str, StringConstraints(min_length=1, max_length=90)] = Field(alias="for")
    state: Literal["settled", "shared", "unsettled"]
    open: Line | None = None
    steps: Lines = []


class AdviceEntry(Sourced):
    steps: Annotated[list[Line], Field(min_length=1, max_length=5)]
    volunteers_may: Lines = []
    volunteers_must_not: Lines = []
    self_help: Lines = []


class TopicEntry(Strict):
    title: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    keywords: Annotated[list[Name], Field(min_length=1)]
    responsibilities: Annotated[list[ResponsibilityEntry], Field(min_length=1)]
    advice: AdviceEntry
    law: Lines = []
    history: Text | None = None
    related: list[Id] = []


class TopicsFile(Strict):
    area: Id
    topics: dict[Id, TopicEntry]


class UtterancesEntry(Strict):
    examples: list[Utterance] = []
    words: list[Utterance] = []


class StageEntry(Strict):
    name: Name
    short: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    phrases: dict[Language, list[Name]]


class AreaEntry(Strict):
    name: Name
    pictogram: str


class StaffEntry(Strict):
    actor: Id | None = None
    hours: str | None = None
    answer_days: Annotated[int, Field(gt=0, le=30)] | None = None


class TownFile(Strict):
    town: Id
    name: Name
    languages: Annotated[dict[Language, Name], Field(min_length=1)]
    timezone: str
    holidays: str
    default_stage: Id
    fallback_actor: Id
    review_after_days: Annotated[int, Field(gt=0)]
    stages: dict[StageId, StageEntry]
    areas: dict[Id, AreaEntry]
    staff: StaffEntry = StaffEntry()


class VocabularyEntry(Strict):
    frames: list[Name] = []
    abbreviations: dict[str, Name] = {}
    stop_words: list[Name] = []
    body_questions: list[Annotated[str, StringConstraints(pattern=r"\{\}")]] = []
    commands: dict[Action, list[Line]] = {}
    languages: dict[Language, list[Line]] = {}


class VocabularyFile(Strict):
    vocabulary: dict[Language, VocabularyEntry]


class UrgentEntry(Strict):
    topic: Id
    numbers: Annotated[list[Phone], Field(min_length=1)]
    first: Line
    signs: dict[Language, list[Line]]


class UrgentFile(Strict):
    matters: dict[Id, UrgentEntry]
    lookalikes: dict[Language, list[Line]] = {}


FILES: dict[str, type[Strict]] = {
    "town": TownFile,
    "actors": ActorsFile,
    "places": PlacesFile,
    "sources": SourcesFile,
    "topics": TopicsFile,
    "vocabulary": VocabularyFile,
    "urgent": UrgentFile,
}


def json_schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema of each kind of file, for editors that underline mistakes while one types."""
    schemas = {name: model.model_json_schema(by_alias=True) for name, model in FILES.items()}
    entry = UtterancesEntry.model_json_schema()
    schemas["examples"] = {"type": "object", "title": "ExamplesFile", "additionalProperties": entry}
    return schemas


_WORDS = {
    "missing": ("is missing", "add it"),
    "string_type": ("must be text", "put it in quotes"),
    "list_type": ("must be a list", "begin each line with '- '"),
    "dict_type": ("must be a block of 'key: value' lines", ""),
    "model_type": ("must be a block of 'key: value' lines", ""),
    "date_type": ("must be a day", "write year-month-day without quotes, like 2026-11-22"),
    "bool_type": ("must be true or false", ""),
    "int_type": ("must be a whole number", ""),
    "too_short": ("is empty", "write at least one entry"),
    "string_too_short": ("is empty", "write something or delete the line"),
}


def explain(kind: str, message: str, context: dict[str, Any], value: Any) -> tuple[str, str]:
    """A pydantic error in an editor's words: cause and mend."""
    if kind in _WORDS:
        cause, mend = _WORDS[kind]
        return (f"{cause}, not {value!r}" if kind.endswith("_type") and isinstance(value, str | int | float | bool) else cause), mend
    if kind == "string_too_long":
        return f"is {len(str(value))} characters long, at most {context['max_length']} are allowed", "shorten it"
    if kind == "too_long":
        return f"has {context['actual_length']} entries, at most {context['max_length']} are allowed", "keep the important ones"
    if kind == "literal_error":
        return f"'{value}' is not allowed here", f"allowed: {context['expected']}"
    if kind == "string_pattern_mismatch":
        return f"'{value}' does not have the right form", _form(context["pattern"])
    return re.sub(r"^Input should be", "must be", message), ""


def _form(pattern: str) -> str:
    """What a pattern asks for, in words."""
    if "49" in pattern:
        return 'phone numbers are written "+49 711 3512-2450", emergency numbers "112", free numbers "0800 111 0 111"'
    if "@" in pattern:
        return "an e-mail address looks like name@example.org"
    if "undatiert" in pattern:
        return 'write "2021", "2021-07", "2021-07-15" or "undatiert"'
    if pattern.startswith(r"^[\w-]+(\."):
        return "a web address without https://, like esslingen.de/wohnen"
    if pattern.startswith("^[a-z]{2}"):
        return "a language code like de or ar"
    if r"\{" in pattern:
        return "write {} where the name of the body stands"
    return "small letters a-z, digits and hyphens"
