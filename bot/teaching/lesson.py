"""What an editor decided about open questions, and the files that hold it afterwards."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.conversation.round_table import Became
from bot.knowledge.files import TARGET_PREFIXES
from bot.knowledge.model import KnowledgeBase
from bot.matching.types import OUT_OF_SCOPE
from bot.teaching.insertion import with_example

ASKED = "gefragt"  # the key under which out-of-scope questions of the round table stand together
TAG = "round-table"
GOLDEN_FILES = {"actor": "bodies", "place": "bodies", OUT_OF_SCOPE: "out-of-scope"}  # all others: topics


@dataclass(frozen=True, slots=True)
class Lesson:
    """Open questions that are settled together, being the same words. `target` is a topic, `actor:<id>`, `place:<id>` or
    `out-of-scope`, None when they are dropped.

    `example` is learnt from; `golden`, the same matter in other words, is only measured with, and empty when nobody found any.
    """

    questions: tuple[str, ...]  # their ids
    language: str
    target: str | None = None
    example: str = ""
    golden: str = ""

    @property
    def became(self) -> Became:
        return "learnt" if self.target not in (None, OUT_OF_SCOPE) else "dropped"

    @property
    def topic(self) -> str | None:
        return self.target if self.became == "learnt" and ":" not in (self.target or "") else None


def example_file(knowledge: KnowledgeBase, lesson: Lesson) -> tuple[str, str]:
    """Where the example belongs: the file in the knowledge folder, and the key in it."""
    kind, colon, id = (lesson.target or "").rpartition(":")
    stem = next((stem for stem, prefix in TARGET_PREFIXES.items() if prefix == f"{kind}:"), "") if colon else ""
    if lesson.target == OUT_OF_SCOPE:
        stem, id = OUT_OF_SCOPE, ASKED
    elif not colon:
        stem = knowledge.topics[id].area
    return str(PurePosixPath("examples", lesson.language.partition("-")[0], f"{stem}.yaml")), id


def golden_file(lesson: Lesson) -> str:
    kind = (lesson.target or "").partition(":")[0]
    return str(PurePosixPath("questions", f"{GOLDEN_FILES.get(kind, 'topics')}.jsonl"))


def files_with(knowledge: KnowledgeBase, lessons: Iterable[Lesson], files: Mapping[str, str]) -> dict[str, str]:
    """The texts of all files that change, by name. `files`: how they are now; what is missing is new. Raises NoPlace."""
    changed: dict[str, str] = {}
    for lesson in lessons:
        if lesson.target is None:
            continue
        name, key = example_file(knowledge, lesson)
        if not _known(knowledge, lesson):
            changed[name] = with_example(changed.get(name, files.get(name, "")), key, lesson.example, name)
        if lesson.golden:
            name = golden_file(lesson)
            before = changed.get(name, files.get(name, ""))
            changed[name] = before + ("" if before.endswith("\n") or not before else "\n") + _golden(lesson)
    return changed


def _known(knowledge: KnowledgeBase, lesson: Lesson) -> bool:
    """Whether the example stands there already: somebody was quicker."""
    utterances = knowledge.utterances.get(lesson.language.partition("-")[0], {}).get(lesson.target or "")
    return utterances is not None and lesson.example in utterances.examples


def _golden(lesson: Lesson) -> str:
    expect = None if lesson.target == OUT_OF_SCOPE else lesson.target
    entry = {"question": lesson.golden, "expect": expect, "lang": lesson.language.partition("-")[0], "tags": [TAG]}
    return json.dumps(entry, ensure_ascii=False) + "\n"
