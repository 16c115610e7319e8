"""The only file that opens knowledge files: a folder in, a whole checked `KnowledgeBase` out, or all its problems."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.knowledge import build, catalogs, plain_language, schema, texts, translatable
from bot.knowledge.checks import check
from bot.knowledge.files import ExamplesFile, Files
from bot.knowledge.model import KnowledgeBase, Translation
from bot.knowledge.problems import BrokenKnowledge, Problem, did_you_mean
from bot.knowledge.strict_yaml import Document, parse, where
from bot.lazily import Lazily

T = TypeVar("T")

SHIPPED = Path(__file__).resolve().parent.parent / "shipped"  # where the wheel puts the knowledge folder
CHECKOUT = Path(__file__).resolve().parent.parent.parent / "knowledge"
DEFAULT_TOWN = "esslingen"
PLAIN = "-simple"  # the end of a language's code: its catalog is held to the rules of Leichte Sprache
SUFFIXES = (".yaml", ".ftl", ".po")
SHOWN = "[!.]*"  # what begins with a dot belongs to an editor, to git or to Kubernetes (`..data`)
DEEPEST = 2  # examples/<language>/<area>.yaml; a link that leads back up is not followed for ever
CATALOGS = "translations"  # the folder of the gettext catalogs

_EXAMPLES: TypeAdapter[dict[str, schema.UtterancesEntry]] = TypeAdapter(dict[str, schema.UtterancesEntry])


def default_folder() -> Path:
    """The shipped knowledge base: in a checkout the folder `knowledge/`, in an installed package the copy inside it."""
    root = SHIPPED if SHIPPED.is_dir() else CHECKOUT
    return root / DEFAULT_TOWN


def load(folder: Path, today: date, *, known: bool = False, leftovers: bool = True) -> KnowledgeBase:
    """Read, check and build the knowledge base in `folder`; `today` tells which dates lie in the future.

    `known`: these very contents were loaded and learnt from before. Then the examples, nine tenths of all there is to read, are left
    out, and translations are read when somebody speaks the language. `leftovers`: translations of texts that are gone are a problem;
    else they are not shown. Raises `BrokenKnowledge` with every problem found, across all files.
    """
    files = read(folder, known=known)
    problems = [*files.problems, *check(files, today, examples=not known)]
    if not files.problems:  # with a file missing its texts would seem to be gone
        knowledge = build.knowledge_base(files)
        translations, more = _translations(folder, knowledge, known=known, leftovers=leftovers)
        problems += more
        if not problems:
            return replace(knowledge, translations=translations)
    raise BrokenKnowledge(problems)


def fingerprint(folder: Path) -> str:
    """A hash over the names and bytes of all knowledge files; equal hashes mean equal knowledge."""
    digest = sha256()
    for path in paths(folder):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def read(folder: Path, *, known: bool = False) -> Files:
    """Read and validate every file by itself, or what counts of one that is `known`. Nothing is raised: problems are collected."""
    files = Files()
    if not folder.is_dir():
        files.problems.append(Problem(str(folder), 0, "", "no such folder", "name a folder that holds town.yaml and topics/"))
        return files
    for name in ("town", "actors", "places", "sources", "vocabulary", "urgent"):
        entry = _file(folder, f"{name}.yaml", TypeAdapter(schema.FILES[name]), files)
        setattr(files, name, entry)
    for path in sorted((folder / "topics").glob(f"{SHOWN}.yaml")):
        relative = str(path.relative_to(folder))
        topics = _file(folder, relative, TypeAdapter(schema.TopicsFile), files)
        if topics is not None:
            files.topics.append((files.documents[relative], topics))
    for path in sorted((folder / "examples").glob(f"{SHOWN}/{SHOWN}.yaml")) if not known else ():
        relative = str(path.relative_to(folder))
        examples = _file(folder, relative, _EXAMPLES, files)
        if examples is not None:
            files.examples.append(ExamplesFile(files.documents[relative], path.parent.name, examples))
    for path in sorted((folder / "texts").glob(f"{SHOWN}.ftl")):
        relative = str(path.relative_to(folder))
        raw = _bytes(folder, relative, files)
        if raw is not None:
            files.texts[path.stem], problems = texts.parse(raw, relative) if not known else (texts.decoded(raw), [])
            files.problems.extend(problems)
    return files


def renew_catalogs(folder: Path) -> list[Path]:
    """Bring every language's catalog up to date with the texts of the knowledge base; the files written."""
    files = read(folder)
    if files.problems:
        raise BrokenKnowledge(files.problems)
    knowledge = build.knowledge_base(files)
    sources = translatable.texts(knowledge)
    (folder / CATALOGS).mkdir(exist_ok=True)
    written = []
    for language in knowledge.town.languages[1:]:
        path = folder / CATALOGS / f"{language}.po"
        path.write_bytes(catalogs.renewed(path.read_bytes() if path.is_file() else None, language, sources))
        written.append(path)
    return written


def _translations(
    folder: Path, knowledge: KnowledgeBase, *, known: bool, leftovers: bool
) -> tuple[Mapping[str, Mapping[str, Translation]], list[Problem]]:
    """The catalogs of translations/, by language."""
    sources = translatable.texts(knowledge)
    files = Files()
    unread: dict[str, bytes] = {}
    for path in sorted((folder / CATALOGS).glob(f"{SHOWN}.po")):
        relative = str(path.relative_to(folder))
        raw = _bytes(folder, relative, files)
        if raw is not None and known:
            unread[path.stem] = raw
        elif raw is not None:
            faults = partial(plain_language.faults, names=_names(knowledge)) if path.stem.endswith(PLAIN) else _no_faults
            files.translations[path.stem], problems = catalogs.parse(raw, relative, sources, faults, leftovers=leftovers)
            files.problems.extend(problems)
    if known:
        return Lazily(unread, lambda language: catalogs.parse(unread[language], f"{language}.po", sources)[0]), files.problems
    return files.translations, files.problems


def _names(knowledge: KnowledgeBase) -> frozenset[str]:
    """The words of the bodies' names."""
    names = (name for actor in knowledge.actors.values() for name in (actor.name, actor.short, *actor.aliases))
    return frozenset(word for name in names for word in re.findall(r"[^\W\d_]+", name))


def _no_faults(text: str) -> Iterator[str]:
    yield from ()


def paths(folder: Path) -> Iterator[Path]:
    """Every knowledge file, links followed, in the order of the alphabet."""
    for found, folders, names in os.walk(folder, followlinks=True):
        deep = len(Path(found).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if deep < DEEPEST else []
        wanted = (Path(found, name) for name in sorted(names) if name.endswith(SUFFIXES) and not name.startswith("."))
        yield from (path for path in wanted if path.is_file())


def _bytes(folder: Path, relative: str, files: Files) -> bytes | None:
    try:
        return (folder / relative).read_bytes()
    except FileNotFoundError:
        files.problems.append(Problem(relative, 0, "", "the file is missing", "copy it from the shipped knowledge base"))
    except OSError as error:
        files.problems.append(Problem(relative, 0, "", f"cannot be read: {error.strerror}", "check that it is a file and may be read"))
    return None


def _file(folder: Path, relative: str, adapter: TypeAdapter[T], files: Files) -> T | None:
    raw = _bytes(folder, relative, files)
    if raw is None:
        return None
    document = parse(raw, relative)
    files.documents[relative] = document
    files.problems.extend(document.problems)
    if document.data is None:
        return None
    try:
        return adapter.validate_python(document.data)
    except ValidationError as error:
        files.problems.extend(_problems(error, document))
        return None


def _problems(error: ValidationError, document: Document) -> Iterator[Problem]:
    already = {(problem.line, problem.where) for problem in document.problems}
    for fault in error.errors(include_url=False):
        path = _path(fault["loc"], document.data)
        place = where(path)
        line = document.line(path)
        if (line, place) in already:
            continue  # the reader has told it already, and better
        if fault["type"] == "extra_forbidden":
            siblings = _siblings(fault["loc"], document)
            yield Problem(document.file, line, place, f"unknown key '{path[-1]}'", did_you_mean(str(path[-1]), siblings) or "delete it")
            continue
        cause, mend = schema.explain(fault["type"], fault["msg"], fault.get("ctx", {}), fault["input"])
        yield Problem(document.file, line, place, cause, mend)


def _path(loc: tuple[int | str, ...], data: Any) -> tuple[str | int, ...]:
    """Pydantic's location without what does not stand in the file (the marks it adds for keys and unions)."""
    path: list[str | int] = []
    for part in loc:
        if part == "[key]":
            continue
        path.append(part)
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            data = None
    return tuple(path)


def _siblings(loc: tuple[int | str, ...], document: Document) -> set[str]:
    """Every key name that the file's schema knows anywhere: near enough for 'did you mean'."""
    kind = document.file.split("/")[0].removesuffix(".yaml")
    return _keys(schema.json_schemas().get(kind, {}))


def _keys(node: Any) -> set[str]:
    if isinstance(node, dict):
        found = set(node.get("properties", {})) if isinstance(node.get("properties"), dict) else set()
        return found.union(*(_keys(value) for value in node.values())) if node else found
    if isinstance(node, list):
        return set().union(*(_keys(value) for value in node)) if node else set()
    return set()
