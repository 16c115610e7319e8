"""A confirmation counts as long as it is the later day and the contact is the one that was confirmed."""

from dataclasses import replace
from datetime import date

from bot.freshness.overlay import confirmed_in, contact_hash
from bot.freshness.review import Confirmed
from bot.knowledge.model import KnowledgeBase

LATER = date(2027, 6, 1)


def confirmation(knowledge: KnowledgeBase, day: date = LATER) -> Confirmed:
    return Confirmed("landratsamt", day, contact_hash(knowledge.actors["landratsamt"].contact))


def test_what_is_confirmed_was_checked_on_that_day(small_knowledge: KnowledgeBase) -> None:
    known = confirmed_in(small_knowledge, [confirmation(small_knowledge)])
    assert known.actors["landratsamt"].provenance.checked == LATER
    assert known.actors["heimleitung"] == small_knowledge.actors["heimleitung"]
    assert not known.actors["landratsamt"].overdue(LATER, 180)


def test_a_contact_that_was_edited_since_is_not_confirmed(small_knowledge: KnowledgeBase) -> None:
    actor = small_knowledge.actors["landratsamt"]
    edited = replace(actor, contact=replace(actor.contact, phone="+49 711 1234-999"))
    knowledge = replace(small_knowledge, actors={**small_knowledge.actors, "landratsamt": edited})
    assert confirmed_in(knowledge, [confirmation(small_knowledge)]) is knowledge


def test_a_later_day_in_the_file_counts(small_knowledge: KnowledgeBase) -> None:
    assert confirmed_in(small_knowledge, [confirmation(small_knowledge, date(2026, 1, 1))]) is small_knowledge


def test_a_body_that_is_gone_is_no_fault(small_knowledge: KnowledgeBase) -> None:
    assert confirmed_in(small_knowledge, [Confirmed("gone", LATER, "x")]) is small_knowledge
