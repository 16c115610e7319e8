"""The agenda as a value, and how it is drawn up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.agenda.likeness import Group, groups
from bot.conversation.round_table import SETTLED, Became, Meeting, OpenQuestion, Report
from bot.knowledge.model import KnowledgeBase, Topic

ENOUGH_ASKERS = 3  # below, a wording could lead to whoever asked
MOST_IN_VAIN = 15  # topics


@dataclass(frozen=True, slots=True)
class Asked:
    """A matter people asked about: `wording` is one question that speaks for all, None when too few asked; `topics` are titles."""

    wording: str | None
    topics: tuple[str, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A responsibility that is open, who helps meanwhile, and how often people asked."""

    topic: str
    open: str
    meanwhile: str
    times: int


@dataclass(frozen=True, slots=True)
class Overdue:
    body: str
    checked: date


@dataclass(frozen=True, slots=True)
class Reported:
    """What people say is no longer true, since it was last checked."""

    name: str
    times: int
    last: date


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different since the last meeting."""

    settled: tuple[str, ...]  # topics
    newly_unsettled: tuple[str, ...]
    checked: tuple[str, ...]  # bodies
    became: Mapping[Became, int]  # questions, by what became of them
    given: int  # questions


@dataclass(frozen=True, slots=True)
class Agenda:
    """All of it, the weightiest first in every list. `since`: from when turns are counted; None: from the beginning."""

    town: str
    day: date
    since: date | None
    asked: tuple[Asked, ...]
    unsettled: tuple[Unsettled, ...]
    overdue: tuple[Overdue, ...]
    reported: tuple[Reported, ...]
    in_vain: tuple[tuple[str, int], ...]  # topic and times
    changes: Changes | None  # None before the first meeting


def draw_up(
    knowledge: KnowledgeBase,
    questions: Iterable[OpenQuestion],
    reports: Mapping[Report, int],
    turns: Mapping[tuple[str, str], int],
    last: Meeting | None,
    day: date,
    since: date | None,
) -> Agenda:
    """The agenda for a meeting on `day`; `turns` by kind and target are those since `since`, `reports` all that are kept."""
    questions = list(questions)
    still_open = [question for question in questions if question.became not in SETTLED]
    return Agenda(
        knowledge.town.name,
        day,
        since,
        tuple(_asked(knowledge, groups(still_open, knowledge.vocabulary))),
        tuple(_unsettled(knowledge, turns)),
        tuple(_overdue(knowledge, day)),
        tuple(_reported(knowledge, reports)),
        tuple(_in_vain(knowledge, turns)),
        _changes(knowledge, questions, last) if last else None,
    )


def unsettled_topics(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """The ids of the topics with an open responsibility."""
    return tuple(id for id, topic in knowledge.topics.items() if _open_of(topic))


def _asked(knowledge: KnowledgeBase, found: Iterable[Group]) -> list[Asked]:
    """Groups that are too small to show a wording are put together by their topics."""
    shown, small = [], dict[tuple[str, ...], int]()
    for group in found:
        titles = tuple(_title(knowledge, topic) for topic in group.topics)
        if len(group.questions) >= ENOUGH_ASKERS:
            shown.append(Asked(group.questions[0].words, titles, len(group.questions)))
        else:
            small[titles[:1]] = small.get(titles[:1], 0) + len(group.questions)
    rest = [Asked(None, titles, times) for titles, times in small.items()]
    return sorted(shown, key=lambda asked: -asked.times) + sorted(rest, key=lambda asked: -asked.times)


def _unsettled(knowledge: KnowledgeBase, turns: Mapping[tuple[str, str], int]) -> list[Unsettled]:
    found = [
        Unsettled(topic.title, given.open or given.matter, knowledge.actors[given.actor].name, turns.get(("unsettled", topic.id), 0))
        for topic in knowledge.topics.values()
        for given in topic.responsibilities
        if given.state == "unsettled"
    ]
    return sorted(found, key=lambda unsettled: -unsettled.times)


def _overdue(knowledge: KnowledgeBase, day: date) -> list[Overdue]:
    days = knowledge.town.review_after_days
    found = [Overdue(a.name, a.provenance.checked) for a in knowledge.actors.values() if a.provenance.overdue(day, days)]
    return sorted(found, key=lambda overdue: overdue.checked)


def _reported(knowledge: KnowledgeBase, reports: Mapping[Report, int]) -> list[Reported]:
    times: dict[str, int] = {}
    last: dict[str, date] = {}
    for report, count in reports.items():
        if report.day >= _checked(knowledge, report.target):
            times[report.target] = times.get(report.target, 0) + count
            last[report.target] = max(report.day, last.get(report.target, date.min))
    found = [Reported(_title(knowledge, target), times[target], last[target]) for target in times]
    return sorted(found, key=lambda reported: -reported.times)


def _in_vain(knowledge: KnowledgeBase, turns: Mapping[tuple[str, str], int]) -> list[tuple[str, int]]:
    found = [(_title(knowledge, target), times) for (kind, target), times in turns.items() if kind == "fallback" and target]
    return sorted(found, key=lambda counted: -counted[1])[:MOST_IN_VAIN]


def _changes(knowledge: KnowledgeBase, questions: Iterable[OpenQuestion], last: Meeting) -> Changes:
    before, now = last.unsettled, unsettled_topics(knowledge)
    became: dict[Became, int] = {}
    given = 0
    for question in questions:
        given += question.day >= last.day
        if question.changed and question.changed >= last.day:
            became[question.became] = became.get(question.became, 0) + 1
    return Changes(
        tuple(_title(knowledge, topic) for topic in before if topic not in now),
        tuple(_title(knowledge, topic) for topic in now if topic not in before),
        tuple(actor.name for actor in knowledge.actors.values() if actor.provenance.checked > last.day),
        became,
        given,
    )


def _open_of(topic: Topic) -> bool:
    return any(given.state == "unsettled" for given in topic.responsibilities)


def _checked(knowledge: KnowledgeBase, target: str) -> date:
    """The day on which what is said of a target was last compared with its sources."""
    if target in knowledge.topics:
        topic = knowledge.topics[target]
        return max((given.provenance.checked for given in topic.responsibilities), default=topic.advice.provenance.checked)
    actor = knowledge.actors.get(target.removeprefix("actor:"))
    return actor.provenance.checked if actor else date.max  # gone from the knowledge base, and the report with it


def _title(knowledge: KnowledgeBase, target: str) -> str:
    if target in knowledge.topics:
        return knowledge.topics[target].title
    actor = knowledge.actors.get(target.removeprefix("actor:"))
    return actor.name if actor else target
