"""What is only counted: statements compared with their sources anew, the bot's own texts, translations, examples."""

from collections.abc import Iterator, Mapping

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message

from bot.changes.change import Change, Kind, Subject
from bot.knowledge.model import KnowledgeBase, Provenance, Utterances
from bot.knowledge.translatable import texts as translatable

SHOWN = 5  # names of messages; more tell a reader nothing


def checked(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    """How many statements were compared with their source since, and which are no longer merely inferred."""
    before, after = _provenances(old), _provenances(new)
    both = [(before[where], after[where]) for where in after if where in before]
    town = Subject("town", new.town.id, new.town.name)
    if newer := sum(later.checked > earlier.checked for earlier, later in both):
        yield Change(town, "checked", count=newer)
    if sourced := sum((earlier.basis, later.basis) == ("inferred", "sourced") for earlier, later in both):
        yield Change(town, "sourced", count=sourced)
    if inferred := sum((earlier.basis, later.basis) == ("sourced", "inferred") for earlier, later in both):
        yield Change(town, "inferred", count=inferred)


def texts(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    """What else the bot says, by language: which messages say something else."""
    for language, subject in _languages("texts", new):
        before, after = _messages(old.texts.get(language, "")), _messages(new.texts.get(language, ""))
        changed = sorted(id for id in {*before, *after} if before.get(id) != after.get(id))
        if changed:
            shown = ", ".join(changed[:SHOWN]) + (" …" if len(changed) > SHOWN else "")
            yield Change(subject, "texts", detail=shown, count=len(changed))


def translations(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    """By language: texts that have no translation (any more), though they had or are new; those read by an editor since."""
    wanted, known = translatable(new), translatable(old)
    for language, subject in _languages("translations", new):
        before, after = old.translations.get(language, {}), new.translations.get(language, {})
        if not before and not after:
            continue
        missing = [text for text in wanted if text not in after and (text not in known or text in before)]
        if missing:
            yield Change(subject, "untranslated", new=missing[0], count=len(missing))
        read = [text for text in after if after[text].checked and not (text in before and before[text].checked)]
        if read:
            yield Change(subject, "translation-checked", count=len(read))


def examples(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    """By language: how many examples are there in addition, and how many are gone."""
    for language, subject in _languages("examples", new):
        before, after = _all(old.utterances.get(language, {})), _all(new.utterances.get(language, {}))
        if added := len(after - before):
            yield Change(subject, "examples-added", count=added)
        if gone := len(before - after):
            yield Change(subject, "examples-gone", count=gone)


def _languages(kind: Kind, knowledge: KnowledgeBase) -> Iterator[tuple[str, Subject]]:
    for language, name in knowledge.town.language_names.items():
        yield language, Subject(kind, language, name)


def _messages(source: str) -> dict[str, str]:
    entries = (entry for entry in FluentParser().parse(source).body if isinstance(entry, Message))
    return {entry.id.name: FluentSerializer().serialize_entry(entry) for entry in entries}


def _all(utterances: Mapping[str, Utterances]) -> set[tuple[str, str]]:
    return {(target, text) for target, of in utterances.items() for text in (*of.examples, *of.words)}


def _provenances(knowledge: KnowledgeBase) -> dict[tuple[str, ...], Provenance]:
    found: dict[tuple[str, ...], Provenance] = {}
    for topic in knowledge.topics.values():
        found["advice", topic.id] = topic.advice.provenance
        for r in topic.responsibilities:
            found["topic", topic.id, r.actor, r.matter] = r.provenance
    found |= {("actor", actor.id): actor.provenance for actor in knowledge.actors.values()}
    return found | {("place", place.id): place.provenance for place in knowledge.places.values()}
