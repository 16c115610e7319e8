"""From validated files to frozen values. Pure: what is wrong has been told before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.knowledge import schema
from bot.knowledge.files import Files
from bot.knowledge.model import (
    Actor,
    Advice,
    Area,
    Condition,
    Contact,
    KnowledgeBase,
    Place,
    Provenance,
    Responsibility,
    Source,
    Staff,
    Stage,
    Topic,
    Town,
    Urgent,
    UrgentMatter,
    Utterances,
    Vocabulary,
)


def knowledge_base(files: Files) -> KnowledgeBase:
    """The whole knowledge base. `files` must have passed the checks."""
    assert files.town and files.actors and files.places and files.sources and files.vocabulary and files.urgent
    return KnowledgeBase(
        town=_town(files.town),
        actors={id: _actor(id, entry) for id, entry in files.actors.actors.items()},
        places={id: _place(id, entry) for id, entry in files.places.places.items()},
        topics={id: _topic(id, file.area, entry) for _, file in files.topics for id, entry in file.topics.items()},
        sources={id: Source(id, e.title, e.publisher, e.date, e.trust) for id, e in files.sources.sources.items()},
        utterances=_utterances(files),
        vocabulary={language: _vocabulary(entry) for language, entry in files.vocabulary.vocabulary.items()},
        urgent=_urgent(files.urgent),
        texts=dict(files.texts),
    )


def _town(file: schema.TownFile) -> Town:
    return Town(
        id=file.town,
        name=file.name,
        languages=tuple(file.languages),
        language_names=dict(file.languages),
        timezone=file.timezone,
        holidays=file.holidays,
        default_stage=file.default_stage,
        fallback_actor=file.fallback_actor,
        review_after_days=file.review_after_days,
        stages={id: Stage(id, e.name, e.short, _tuples(e.phrases)) for id, e in file.stages.items()},
        areas={id: Area(id, e.name, e.pictogram) for id, e in file.areas.items()},
        staff=Staff(file.staff.actor or file.fallback_actor, file.staff.hours, file.staff.answer_days),
    )


def _provenance(entry: schema.Sourced) -> Provenance:
    return Provenance(entry.basis, tuple(entry.sources), entry.checked)


def _actor(id: str, entry: schema.ActorEntry) -> Actor:
    return Actor(
        id=id,
        name=entry.name,
        short=entry.short,
        kind=entry.kind,
        role=entry.role,
        contact=Contact(**entry.contact.model_dump()),
        provenance=_provenance(entry),
        part_of=entry.part_of,
        topic=entry.topic,
        aliases=tuple(entry.aliases),
        stages=tuple(entry.stages),
        history=entry.history,
        generic=entry.generic,
        owner=entry.owner,
        deputy=entry.deputy,
        review_after_days=entry.review_after_days,
    )


def _place(id: str, entry: schema.PlaceEntry) -> Place:
    return Place(
        id=id,
        name=entry.name,
        provenance=_provenance(entry),
        aliases=tuple(entry.aliases),
        stage=entry.stage,
        operator=entry.operator,
        social_care=entry.social_care,
        state=entry.state,
        as_of=entry.as_of,
        protected=entry.protected,
        note=entry.note,
    )


def _topic(id: str, area: str, entry: schema.TopicEntry) -> Topic:
    advice = entry.advice
    return Topic(
        id=id,
        area=area,
        title=entry.title,
        keywords=tuple(entry.keywords),
        responsibilities=tuple(_responsibility(r) for r in entry.responsibilities),
        advice=Advice(
            provenance=_provenance(advice),
            steps=tuple(advice.steps),
            volunteers_may=tuple(advice.volunteers_may),
            volunteers_must_not=tuple(advice.volunteers_must_not),
            self_help=tuple(advice.self_help),
        ),
        law=tuple(entry.law),
        history=entry.history,
        related=tuple(entry.related),
    )


def _responsibility(entry: schema.ResponsibilityEntry) -> Responsibility:
    return Responsibility(
        actor=entry.actor,
        matter=entry.for_,
        state=entry.state,
        provenance=_provenance(entry),
        when=Condition(tuple(entry.when.stage), tuple(entry.when.place), tuple(entry.when.audience)),
        open=entry.open,
        steps=tuple(entry.steps),
    )


def _utterances(files: Files) -> dict[str, dict[str, Utterances]]:
    found: dict[str, dict[str, Utterances]] = defaultdict(dict)
    for file in files.examples:
        for key, entry in file.entries.items():
            found[file.language][file.prefix + key] = Utterances(tuple(entry.examples), tuple(entry.words))
    return dict(found)


def _vocabulary(entry: schema.VocabularyEntry) -> Vocabulary:
    return Vocabulary(
        frames=tuple(entry.frames),
        abbreviations=dict(entry.abbreviations),
        stop_words=tuple(entry.stop_words),
        body_questions=tuple(entry.body_questions),
        commands={action: tuple(signs) for action, signs in entry.commands.items()},
        languages=_tuples(entry.languages),
    )


def _urgent(file: schema.UrgentFile) -> Urgent:
    matters = tuple(UrgentMatter(id, e.topic, tuple(e.numbers), e.first, _tuples(e.signs)) for id, e in file.matters.items())
    return Urgent(matters, _tuples(file.lookalikes))


def _tuples(lists: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(values) for key, values in lists.items()}
