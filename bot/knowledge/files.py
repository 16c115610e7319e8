"""A knowledge folder as read: validated files with the documents that know their lines, and the problems met so far."""

from dataclasses import dataclass, field

from bot.knowledge import schema
from bot.knowledge.model import Translation
from bot.knowledge.problems import Problem
from bot.knowledge.strict_yaml import Document

# What a file of examples/<language>/ speaks of, by its name; every other file is an area and speaks of topics.
TARGET_PREFIXES = {"actors": "actor:", "places": "place:", "smalltalk": "smalltalk:", "out-of-scope": "out-of-scope:"}


@dataclass(frozen=True, slots=True)
class ExamplesFile:
    """One file of example utterances: its language and its entries by target."""

    document: Document
    language: str
    entries: dict[str, schema.UtterancesEntry]

    @property
    def prefix(self) -> str:
        """What stands before each key to make it a target, e.g. `actor:`; empty for topics."""
        stem = self.document.file.rsplit("/", 1)[-1].removesuffix(".yaml")
        return TARGET_PREFIXES.get(stem, "")


@dataclass(slots=True)
class Files:
    town: schema.TownFile | None = None
    actors: schema.ActorsFile | None = None
    places: schema.PlacesFile | None = None
    sources: schema.SourcesFile | None = None
    vocabulary: schema.VocabularyFile | None = None
    urgent: schema.UrgentFile | None = None
    topics: list[tuple[Document, schema.TopicsFile]] = field(default_factory=list)
    examples: list[ExamplesFile] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    translations: dict[str, dict[str, Translation]] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
