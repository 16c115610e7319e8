"""What only shows across files: unknown ids, doubled examples, contacts nobody can reach, days in the future."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from bot.knowledge import contact_checks, schema
from bot.knowledge.files import Files
from bot.knowledge.problems import Problem, did_you_mean
from bot.knowledge.strict_yaml import Document, Path, where

Report = Callable[[Document, Path, str, str], None]


def check(files: Files, today: date, *, examples: bool = True) -> list[Problem]:
    """All problems that no single file shows. Checks whose files could not be read, or need not be (examples), are left out."""
    problems: list[Problem] = []

    def report(document: Document, path: Path, cause: str, mend: str = "") -> None:
        problems.append(Problem(document.file, document.line(path), where(path), cause, mend))

    for rule in (_town, _actors, _places, _topics, _urgent, *((_examples,) if examples else ())):
        rule(files, report)
    _provenances(files, today, report)
    return problems


def _town(files: Files, report: Report) -> None:
    if not files.town:
        return
    document = files.documents["town.yaml"]
    if files.town.default_stage not in files.town.stages:
        report(document, ("default_stage",), *_unknown("stage", files.town.default_stage, files.town.stages))
    if files.actors and files.town.fallback_actor not in files.actors.actors:
        report(document, ("fallback_actor",), *_unknown("actor", files.town.fallback_actor, files.actors.actors))
    staff = files.town.staff
    if staff.actor and files.actors and staff.actor not in files.actors.actors:
        report(document, ("staff", "actor"), *_unknown("actor", staff.actor, files.actors.actors))
    if staff.hours and (fault := contact_checks.hours_fault(staff.hours)):
        report(document, ("staff", "hours"), fault.cause, fault.mend)
    first = next(iter(files.town.languages))  # what another language lacks is shown in this one
    if first not in files.texts and not _broken(files, f"texts/{first}.ftl"):
        report(document, ("languages", first), f"there is no texts/{first}.ftl", "write it or name another language first")
    described = {file.area for _, file in files.topics}
    for area in files.town.areas:
        if area not in described and not _broken(files, f"topics/{area}.yaml"):
            report(document, ("areas", area), "no file in topics/ has this area", f"write topics/{area}.yaml or delete the area")


def _actors(files: Files, report: Report) -> None:
    if not files.actors:
        return
    document = files.documents["actors.yaml"]
    known = _topic_ids(files)
    owners: dict[str, str] = {}
    for id, actor in files.actors.actors.items():
        path: Path = ("actors", id)
        contact = actor.contact
        if actor.part_of and actor.part_of not in files.actors.actors:
            report(document, (*path, "part_of"), *_unknown("actor", actor.part_of, files.actors.actors))
        for key, keeper in (("owner", actor.owner), ("deputy", actor.deputy)):
            if keeper and keeper not in files.actors.actors:
                report(document, (*path, key), *_unknown("actor", keeper, files.actors.actors))
        if actor.topic and known is not None and actor.topic not in known:
            report(document, (*path, "topic"), *_unknown("topic", actor.topic, known))
        if not (contact.phone or contact.email or contact.reach):
            report(document, (*path, "contact"), "nobody can reach this body", "add phone, email or, in a sentence, reach")
        for fault in contact_checks.faults(contact):
            report(document, (*path, "contact", fault.field), fault.cause, fault.mend)
        for i, alias in enumerate([actor.name, *actor.aliases]):
            other = owners.setdefault(_key(alias), id)
            if other != id:
                report(document, (*path, "aliases", i - 1), f"'{alias}' also names the body '{other}'", "keep it at one of them")
        _stages(files, document, (*path, "stages"), actor.stages, report)


def _places(files: Files, report: Report) -> None:
    if not files.places:
        return
    document = files.documents["places.yaml"]
    for id, place in files.places.places.items():
        _stages(files, document, ("places", id, "stage"), [place.stage] if place.stage else [], report, single=True)
        for key, actor in (("operator", place.operator), ("social_care", place.social_care)):
            if actor and files.actors and actor not in files.actors.actors:
                report(document, ("places", id, key), *_unknown("actor", actor, files.actors.actors))
        for i, alias in enumerate(place.aliases):
            if place.protected and re.search(r"(str\.|straße|strasse|weg|platz)\b", alias.lower()):
                report(document, ("places", id, "aliases", i), "names the street of a protected house", "delete it")


def _topics(files: Files, report: Report) -> None:
    first: dict[str, str] = {}
    known = _topic_ids(files)
    for document, file in files.topics:
        if files.town and file.area not in files.town.areas:
            report(document, ("area",), *_unknown("area", file.area, files.town.areas))
        for id, topic in file.topics.items():
            path: Path = ("topics", id)
            if id in first:
                report(document, path, f"the topic '{id}' also stands in {first[id]}", "keep one of them")
            first[id] = document.file
            for i, other in enumerate(topic.related):
                if known is not None and other not in known:
                    report(document, (*path, "related", i), *_unknown("topic", other, known))
            _responsibilities(files, document, path, topic, report)


def _responsibilities(files: Files, document: Document, path: Path, topic: schema.TopicEntry, report: Report) -> None:
    for i, entry in enumerate(topic.responsibilities):
        here: Path = (*path, "responsibilities", i)
        if files.actors and entry.actor not in files.actors.actors:
            report(document, (*here, "actor"), *_unknown("actor", entry.actor, files.actors.actors))
        if entry.state == "unsettled" and not entry.open:
            report(document, here, "is unsettled but does not say what is open", "add one sentence as 'open:'")
        if entry.state != "unsettled" and entry.open:
            report(document, (*here, "open"), f"is {entry.state} but says something is open", "set 'state: unsettled' or delete 'open:'")
        if entry.state == "shared" and not any(
            other is not entry and other.state == "shared" and _overlap(entry.when.stage, other.when.stage)
            for other in topic.responsibilities
        ):
            report(document, (*here, "state"), "is shared, but with nobody", "add the other body's entry with 'state: shared'")
        _stages(files, document, (*here, "when", "stage"), entry.when.stage, report)
        for j, place in enumerate(entry.when.place):
            if files.places and place not in files.places.places:
                report(document, (*here, "when", "place", j), *_unknown("place", place, files.places.places))
    if files.town and not any(_overlap(r.when.stage, [files.town.default_stage]) for r in topic.responsibilities):
        cause = f"nobody is responsible at the stage '{files.town.default_stage}', which people are shown first"
        report(document, (*path, "responsibilities"), cause, "add an entry for it, or one without a stage")


def _urgent(files: Files, report: Report) -> None:
    if not files.urgent:
        return
    document = files.documents["urgent.yaml"]
    known = _topic_ids(files)
    for id, matter in files.urgent.matters.items():
        if known is not None and matter.topic not in known:
            report(document, ("matters", id, "topic"), *_unknown("topic", matter.topic, known))


def _examples(files: Files, report: Report) -> None:
    known = _targets(files)
    covered: dict[str, set[str]] = {}
    for file in files.examples:
        for key, entry in file.entries.items():
            target = file.prefix + key
            covered.setdefault(file.language, set()).add(target)
            if known is not None and file.prefix not in ("smalltalk:", "out-of-scope:") and target not in known:
                report(file.document, (key,), *_unknown("target", target, known))
            if not entry.examples:
                report(file.document, (key,), "has no examples", "write some, or delete the entry")
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    for file in files.examples:
        for key, entry in file.entries.items():
            for i, example in enumerate(entry.examples):
                place = (f"{file.document.file}:{file.document.line((key, 'examples', i))}", file.prefix + key)
                other = seen.setdefault((file.language, _key(example)), place)
                if other is not place:
                    cause = f"'{example}' also stands under '{other[1]}' ({other[0]})"
                    report(file.document, (key, "examples", i), cause, "keep it where it belongs")
    if not files.town or _broken(files, "examples/"):
        return
    first = next(iter(files.town.languages))
    for document, topics in files.topics:
        for id in topics.topics:
            if id not in covered.get(first, set()):
                report(document, ("topics", id), f"no examples in examples/{first}/", "write how people ask for it")


def _provenances(files: Files, today: date, report: Report) -> None:
    sources = files.sources.sources if files.sources else None
    for document, path, entry in _sourced(files):
        if entry.checked > today:
            report(document, (*path, "checked"), f"the day {entry.checked} lies in the future", "write the day of the last check")
        if entry.basis == "sourced" and not entry.sources:
            report(document, path, "is 'sourced' but names no source", "add 'sources:' or set 'basis: inferred'")
        for i, source in enumerate(entry.sources):
            if sources is not None and source not in sources:
                report(document, (*path, "sources", i), *_unknown("source", source, sources))


def _sourced(files: Files) -> Iterator[tuple[Document, Path, schema.Sourced]]:
    if files.actors:
        for id, actor in files.actors.actors.items():
            yield files.documents["actors.yaml"], ("actors", id), actor
    if files.places:
        for id, place in files.places.places.items():
            yield files.documents["places.yaml"], ("places", id), place
    for document, file in files.topics:
        for id, topic in file.topics.items():
            yield document, ("topics", id, "advice"), topic.advice
            for i, entry in enumerate(topic.responsibilities):
                yield document, ("topics", id, "responsibilities", i), entry


def _topic_ids(files: Files) -> set[str] | None:
    """Every topic's id, also in files with problems of their own; None when one cannot be read: then no id is known to be wrong."""
    ids: set[str] = set()
    for name in {problem.file for problem in files.problems} | {document.file for document, _ in files.topics}:
        if name.startswith("topics/"):
            data = files.documents[name].data if name in files.documents else None
            topics = data.get("topics") if isinstance(data, dict) else None
            if not isinstance(topics, dict):
                return None
            ids.update(topics)
    return ids


def _targets(files: Files) -> set[str] | None:
    topics = _topic_ids(files)
    if topics is None or not files.actors or not files.places:
        return None
    return {*topics, *(f"actor:{id}" for id in files.actors.actors), *(f"place:{id}" for id in files.places.places)}


def _broken(files: Files, start: str) -> bool:
    """True when a file whose name begins with `start` has problems of its own."""
    return any(problem.file.startswith(start) for problem in files.problems)


def _stages(files: Files, document: Document, path: Path, stages: Iterable[str], report: Report, *, single: bool = False) -> None:
    for i, stage in enumerate(stages):
        if files.town and stage not in files.town.stages:
            report(document, path if single else (*path, i), *_unknown("stage", stage, files.town.stages))


def _overlap(a: list[str], b: list[str]) -> bool:
    return not a or not b or bool(set(a) & set(b))


def _unknown(kind: str, id: str, known: Iterable[str]) -> tuple[str, str]:
    return f"no {kind} '{id}'", did_you_mean(id, known)


def _key(text: str) -> str:
    """Two texts with the same key read the same to a person: case, accents on composed letters, signs and spaces aside."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())) or text
