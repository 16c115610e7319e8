"""A knowledge base made of a public collection of questions and answers, to measure the matcher on data nobody here wrote.

    python -m benchmarks.faq_base collection.csv OUT --question question --answer intent          (README.md)

Writes OUT/base (a knowledge folder that `wegweiser check` accepts: one topic an answer, one body for all) and
OUT/questions.jsonl (labelled questions held out of it, for `wegweiser evaluate` and the other benchmarks).
"""

import argparse
import csv
import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.loader import default_folder

BODY = "sammlung"
LINE = 160  # characters of a line of advice; schema.py
STEPS = 5
MORE_LINES = 6
LONGEST_TITLE = 60
LONGEST_UTTERANCE = 1000
LONGEST_ID = 40


@dataclass(slots=True)
class Answer:
    """One answer of the collection with the questions that lead to it."""

    title: str = ""
    text: str = ""
    questions: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the collection's columns or keys."""

    question: str
    answer: str
    title: str | None = None
    text: str | None = None


def main() -> None:
    options = read_options()
    columns = Columns(options.question, options.answer, options.title, options.text)
    answers, doubled = collect(rows(options.collection, options.delimiter), columns)
    if not answers:
        sys.exit(f"{options.collection}: no row has something in '{columns.question}' and '{columns.answer}'")
    taught, held = split(answers, options.held_out, options.most)
    ids = identifiers(taught)
    write(options.out / "base", taught, ids, options.name, options.language, options.day)
    lines = [{"question": text, "expect": ids[answer], "lang": options.language, "tags": ["held-out"]} for answer, text in held]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (options.out / "questions.jsonl").write_text(text, encoding="utf-8")
    examples = sum(len(answer.questions) for answer in taught.values())
    print(f"{len(taught)} topics, {examples} examples, {len(held)} questions held out, {doubled} doubled or empty rows left out")


def rows(path: Path, delimiter: str | None = None) -> Iterator[Mapping[str, Any]]:
    """The rows of a CSV, TSV or JSON-lines file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        if path.suffix in (".jsonl", ".ndjson"):
            yield from (json.loads(line) for line in file if line.strip())
        else:
            yield from csv.DictReader(file, delimiter=delimiter or ("\t" if path.suffix == ".tsv" else ","))


def collect(found: Iterator[Mapping[str, Any]], columns: Columns) -> tuple[dict[str, Answer], int]:
    """Answers by their id in the collection, and how many rows were left out: a question counts where it stands first."""
    answers: dict[str, Answer] = {}
    seen: set[str] = set()
    left_out = 0
    for row in found:
        question, key = clean(row.get(columns.question)), clean(row.get(columns.answer))
        if not question or not key or len(question) > LONGEST_UTTERANCE or same(question) in seen:
            left_out += 1
            continue
        seen.add(same(question))
        answer = answers.setdefault(key, Answer())
        answer.questions.append(question)
        answer.title = answer.title or clean(row.get(columns.title or ""))
        answer.text = answer.text or clean(row.get(columns.text or ""))
    return answers, left_out


def split(answers: Mapping[str, Answer], every: int, most: int | None = None) -> tuple[dict[str, Answer], list[tuple[str, str]]]:
    """What is taught, at most `most` questions an answer, and what is held out: each answer's every `every`-th question."""
    taught: dict[str, Answer] = {}
    held: list[tuple[str, str]] = []
    for key, answer in answers.items():
        out = [text for i, text in enumerate(answer.questions) if i % every == every - 1]
        kept = [text for i, text in enumerate(answer.questions) if i % every != every - 1]
        taught[key] = Answer(answer.title, answer.text, kept[:most])
        held += [(key, text) for text in out]
    return taught, held


def identifiers(answers: Mapping[str, Answer]) -> dict[str, str]:
    """An id in our form for each of the collection's, no two alike."""
    ids: dict[str, str] = {}
    for key in answers:
        plain = unicodedata.normalize("NFKD", key.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "antwort"
        taken = set(ids.values())
        names = [slug[:LONGEST_ID].strip("-"), *(f"{slug[: LONGEST_ID - 6].strip('-')}-{n}" for n in range(2, len(ids) + 3))]
        ids[key] = next(name for name in names if name not in taken)
    return ids


def write(folder: Path, answers: Mapping[str, Answer], ids: Mapping[str, str], name: str, language: str, day: date) -> None:
    """The knowledge folder. Texts of the bot and question frames are those of the shipped knowledge base."""
    if folder.exists():
        shutil.rmtree(folder)
    inferred = {"basis": "inferred", "checked": day}
    town = {
        "town": "sammlung",
        "name": name,
        "languages": {language: language},
        "timezone": "Europe/Berlin",
        "holidays": "BW",
        "default_stage": "immer",
        "fallback_actor": BODY,
        "review_after_days": 180,
        "stages": {"immer": {"name": "immer", "short": "immer", "phrases": {}}},
        "areas": {"faq": {"name": "FAQ", "pictogram": "❓"}},
    }
    contact = {"reach": "Diese Sammlung dient nur dem Messen; niemand ist erreichbar."}
    body = {"name": name, "short": name[:24], "kind": "privat", "role": "Steht für alle Antworten.", "contact": contact, **inferred}
    topics = {ids[key]: topic(answer, inferred) for key, answer in answers.items()}
    files: dict[str, Any] = {
        "town.yaml": town,
        "actors.yaml": {"actors": {BODY: body}},
        "places.yaml": {"places": {}},
        "sources.yaml": {"sources": {}},
        "urgent.yaml": {"matters": {}},
        "vocabulary.yaml": {"vocabulary": {language: vocabulary(language)}},
        "topics/faq.yaml": {"area": "faq", "topics": topics},
        f"examples/{language}/faq.yaml": {ids[key]: {"examples": answer.questions} for key, answer in answers.items()},
    }
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(content, Dumper=_WrittenOut, allow_unicode=True, sort_keys=False, width=10_000)
        (folder / path).write_text(text, encoding="utf-8")
    texts = default_folder() / "texts"
    (folder / "texts").mkdir()
    spoken = texts / f"{language}.ftl"
    shutil.copyfile(spoken if spoken.is_file() else texts / "de.ftl", folder / "texts" / f"{language}.ftl")


class _WrittenOut(yaml.SafeDumper):
    """Knowledge files hold no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def topic(answer: Answer, inferred: Mapping[str, Any]) -> dict[str, Any]:
    """One answer as a topic: its text as lines of advice, so that the matcher may read it."""
    title = (answer.title or answer.questions[0])[:LONGEST_TITLE].strip()
    lines = broken(answer.text) or [title]
    responsibility = {"actor": BODY, "for": title, "state": "settled", **inferred}
    advice = {"steps": lines[:STEPS], "self_help": lines[STEPS : STEPS + MORE_LINES], **inferred}
    return {"title": title, "keywords": [title], "responsibilities": [responsibility], "advice": advice}


def vocabulary(language: str) -> dict[str, Any]:
    """Frames and stop words of the shipped base, when it speaks the language; not its abbreviations, which are of its matters."""
    shipped = yaml.safe_load((default_folder() / "vocabulary.yaml").read_text(encoding="utf-8"))["vocabulary"]
    return {key: value for key, value in shipped.get(language, {}).items() if key in ("frames", "stop_words")}


def broken(text: str) -> list[str]:
    """A text in lines that a topic may hold."""
    lines: list[str] = []
    for word in text.split():
        for piece in (word[i : i + LINE] for i in range(0, len(word), LINE)):
            if lines and len(lines[-1]) + 1 + len(piece) <= LINE:
                lines[-1] += f" {piece}"
            else:
                lines.append(piece)
    return lines


def clean(value: Any) -> str:
    """One line without signs that nobody sees."""
    text = "" if value is None else str(value)
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" else c for c in text).split())


def same(text: str) -> str:
    """Questions with the same key read the same to a person."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())) or text


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("collection", type=Path, help="CSV, TSV or JSON lines")
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for base/ and questions.jsonl; an old base/ in it is replaced")
    parser.add_argument("--question", default="question", metavar="COLUMN")
    parser.add_argument("--answer", default="answer_id", metavar="COLUMN", help="what is the same for all questions of one answer")
    parser.add_argument("--title", metavar="COLUMN", help="the answer's title; default: its first question")
    parser.add_argument("--text", metavar="COLUMN", help="the answer's text")
    parser.add_argument("--delimiter", help="default: comma, in .tsv files a tab")
    parser.add_argument("--language", default="de")
    parser.add_argument("--held-out", type=int, default=5, metavar="N", help="every N-th question of an answer is held out; default 5")
    parser.add_argument("--most", type=int, metavar="N", help="at most so many examples an answer")
    parser.add_argument("--name", default="Fragensammlung", help="what the town is called")
    parser.add_argument("--day", type=date.fromisoformat, default=date.today(), help="day of the check; default: today")
    return parser.parse_args()


if __name__ == "__main__":
    main()
