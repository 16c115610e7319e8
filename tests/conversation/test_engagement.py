"""Fields of engagement, what volunteers may, what refugees can do."""

from dataclasses import replace

from bot.conversation import engagement
from bot.conversation.desk import Desk
from tests.conversation.talk import Talk, labels, text


def test_the_fields_are_the_topics_of_their_area(desk: Desk) -> None:
    topics = {id: replace(topic, area="engagement") for id, topic in desk.knowledge.topics.items() if id != "notruf"}
    turn = engagement.fields(replace(desk, knowledge=replace(desk.knowledge, topics=topics)), 0)
    assert labels(turn) == ["Hausordnung", "Schäden und Reparaturen", "Internet und WLAN", "Was Ehrenamtliche dürfen"]


def test_what_volunteers_may_is_three_taps_away(talk: Talk) -> None:
    talk.acts("engagement")
    talk.taps("Was Ehrenamtliche dürfen")
    talk.taps("🏠 Leben in der Unterkunft")
    assert "Das darfst du als Ehrenamtliche/r" in text(talk.taps("Hausordnung"))


def test_only_areas_and_topics_with_something_to_read_are_offered(talk: Talk) -> None:
    assert labels(talk.acts("browse|self")) == ["🏠 Leben in der Unterkunft"]
    assert labels(talk.acts("browse|self|unterkunft")) == ["Hausordnung", "Zur Übersicht"]


def test_what_can_be_done_oneself_leads_on_to_the_whole_answer(talk: Talk) -> None:
    talk.acts("browse|self|unterkunft")
    talk.taps("Hausordnung")
    assert "Wohnheimleitung" in text(talk.taps("Zurück zur Antwort"))
