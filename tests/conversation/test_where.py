"""Where somebody lives, by tapping."""

from dataclasses import replace

from bot.conversation import where
from bot.conversation.desk import Desk
from bot.conversation.turn import State
from tests.conversation.talk import Talk, labels, text


def test_stages_and_houses_are_offered(talk: Talk) -> None:
    assert labels(talk.acts("where")) == ["Gemeinschaftsunterkunft", "Städtische Unterkunft", "Meine Unterkunft auswählen"]


def test_a_tapped_stage_counts_for_the_next_question(talk: Talk) -> None:
    talk.acts("where")
    talk.taps("Städtische Unterkunft")
    assert text(talk.says("Welche Hausordnung gilt?")).startswith("Hausordnung · Städtische Unterkunft")


def test_a_tapped_house_is_remembered_with_its_stage(talk: Talk) -> None:
    talk.acts("places")
    talk.taps("Haus am Gartenweg")
    assert (talk.state.place, talk.state.stage) == ("gartenweg", "anschluss")


def test_what_is_remembered_is_said_and_can_be_forgotten(talk: Talk) -> None:
    talk.acts("show|place:gartenweg")
    assert "Gemerkt habe ich mir: Haus am Gartenweg, Städtische Unterkunft." in text(talk.acts("where"))
    talk.taps("Nicht mehr merken")
    assert (talk.state.place, talk.state.stage) == (None, None)
    assert "Gemerkt" not in text(talk.acts("where"))


def test_a_house_of_another_stage_is_forgotten_with_a_new_stage(talk: Talk) -> None:
    talk.acts("show|place:gartenweg")
    talk.acts("where|stage|vorlaeufig")
    assert (talk.state.place, talk.state.stage) == (None, "vorlaeufig")
    talk.acts("show|place:gartenweg")
    talk.acts("where|stage|anschluss")
    assert talk.state.place == "gartenweg"


def test_protected_and_never_built_houses_are_not_offered(desk: Desk) -> None:
    house = desk.knowledge.places["gartenweg"]
    houses = {"a": replace(house, id="a", protected=True), "b": replace(house, id="b", state="never_built"), "c": replace(house, id="c")}
    turn = where.houses(replace(desk, knowledge=replace(desk.knowledge, places=houses)), 0)
    assert labels(turn) == ["Haus am Gartenweg", "Zur Übersicht"]


def test_a_town_without_houses_asks_for_the_stage_only(desk: Desk) -> None:
    turn = where.ask(replace(desk, knowledge=replace(desk.knowledge, places={}), state=State(stage="gone", place="gone")))
    assert labels(turn) == ["Gemeinschaftsunterkunft", "Städtische Unterkunft"]
