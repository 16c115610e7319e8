"""What the code says and what the texts hold: neither may miss or outlive the other."""

import re
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.knowledge.loader import default_folder

ROOT = Path(__file__).resolve().parent.parent
CODE = "\n".join(path.read_text(encoding="utf-8") for end in ("py", "html", "js") for path in (ROOT / "bot").rglob(f"*.{end}"))
# Ids that are put together at run time, by their beginnings.
COMPOSED = ("smalltalk-", "number-", "day-", "place-state-", "command-", "organigram-only-", "spoken-day-")


def messages(language: str) -> set[str]:
    source = (default_folder() / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    return {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, Message)}


def test_every_message_that_the_code_says_stands_in_the_german_texts() -> None:
    said = set(re.findall(r"say\(\s*['\"]([a-z0-9-]*[a-z0-9])['\"]", CODE)) | {"forgotten", "help", "privacy"}
    assert said - messages("de") == set()


def test_no_german_text_is_left_over() -> None:
    static = {message for message in messages("de") if not message.startswith(COMPOSED)}
    assert {message for message in static if not re.search(rf"['\"]{message}['\"]", CODE)} == set()


def test_every_emergency_number_has_a_name() -> None:
    from bot.knowledge.strict_yaml import parse

    urgent = parse((default_folder() / "urgent.yaml").read_bytes(), "urgent.yaml").data
    numbers = {number for matter in urgent["matters"].values() for number in matter["numbers"]}
    assert {"number-" + re.sub(r"\D", "", number) for number in numbers} - messages("de") == set()
