"""Which responsibilities answer a topic where somebody lives."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.conversation import answers
from bot.knowledge.model import Condition, KnowledgeBase, Provenance, Responsibility, Topic

CHECKED = Provenance("sourced", ("S1",), date(2026, 11, 22))


def responsibility(actor: str, *, stage: str = "", place: str = "", audience: str = "", state: str = "settled") -> Responsibility:
    when = Condition(*((value,) if value else () for value in (stage, place, audience)))
    return Responsibility(actor, "etwas", state, CHECKED, when)  # type: ignore[arg-type]


def with_responsibilities(knowledge: KnowledgeBase, *responsibilities: Responsibility) -> Topic:
    return replace(knowledge.topics["hausordnung"], responsibilities=responsibilities)


def actors(found: answers.Found) -> list[str]:
    return [one.actor for one in found.responsibilities]


def test_without_a_stage_the_towns_first_is_shown_and_it_is_told_that_it_depends(small_knowledge: KnowledgeBase) -> None:
    found = answers.find(small_knowledge, small_knowledge.topics["hausordnung"], None, None, None)
    assert (found.stage, actors(found), found.depends, found.other_stages) == ("vorlaeufig", ["heimleitung"], True, ("anschluss",))


def test_a_known_stage_decides(small_knowledge: KnowledgeBase) -> None:
    found = answers.find(small_knowledge, small_knowledge.topics["hausordnung"], "anschluss", None, None)
    assert (actors(found), found.depends, found.other_stages) == (["koordinationsstelle"], False, ("vorlaeufig",))


def test_where_every_stage_has_the_same_bodies_nothing_depends(small_knowledge: KnowledgeBase) -> None:
    found = answers.find(small_knowledge, small_knowledge.topics["reparatur"], None, None, None)
    assert (found.depends, found.other_stages) == (False, ())


def test_what_holds_for_this_very_place_comes_first(small_knowledge: KnowledgeBase) -> None:
    topic = with_responsibilities(small_knowledge, responsibility("landratsamt"), responsibility("heimleitung", place="gartenweg"))
    assert actors(answers.find(small_knowledge, topic, None, "gartenweg", None)) == ["heimleitung", "landratsamt"]
    assert actors(answers.find(small_knowledge, topic, None, None, None)) == ["landratsamt"]


@pytest.mark.parametrize(("audience", "shown"), [("volunteer", True), (None, True), ("refugee", False)])
def test_what_is_for_volunteers_is_kept_from_others_only_when_it_is_known_who_asks(
    small_knowledge: KnowledgeBase, audience: str | None, shown: bool
) -> None:
    topic = with_responsibilities(small_knowledge, responsibility("landratsamt", audience="volunteer"))
    assert bool(answers.find(small_knowledge, topic, None, None, audience).responsibilities) is shown


@pytest.mark.parametrize(
    ("states", "overall"),
    [(("settled", "settled"), "settled"), (("settled", "shared"), "shared"), (("shared", "unsettled", "settled"), "unsettled"), ((), None)],
)
def test_the_weakest_state_is_the_states_of_the_whole(states: tuple[str, ...], overall: str | None) -> None:
    assert answers.overall_state([responsibility("awo", state=state) for state in states]) == overall


@pytest.mark.parametrize(("days", "overdue"), [(180, False), (181, True)])
def test_a_contact_is_overdue_after_the_towns_days(small_knowledge: KnowledgeBase, days: int, overdue: bool) -> None:
    actor = small_knowledge.actors["landratsamt"]
    view = answers.contact(actor, actor.provenance.checked + timedelta(days=days), small_knowledge.town.review_after_days)
    assert (view.actor, view.phone, view.overdue) == ("landratsamt", "+49 711 1234-560", overdue)


def test_a_bodys_topics_begin_with_those_where_it_comes_first(small_knowledge: KnowledgeBase) -> None:
    assert next(topic.id for topic in answers.topics_of(small_knowledge, "koordinationsstelle")) == "internet-wlan"
    assert {topic.id for topic in answers.topics_of(small_knowledge, "koordinationsstelle")} == {"internet-wlan", "hausordnung"}
