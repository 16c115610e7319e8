"""Deep links: made, read, opened."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import links
from bot.conversation.desk import Desk
from bot.conversation.dialogue import Dialogue
from bot.conversation.links import Link
from tests.conversation.talk import Talk, labels, text


@pytest.mark.parametrize(
    ("link", "payload"),
    [
        (Link(topic="hausordnung"), "t_hausordnung"),
        (Link(place="gartenweg"), "p_gartenweg"),
        (Link(language="de-simple"), "l_de-simple"),
        (Link(actor="awo"), "a_awo"),
        (Link(topic="hausordnung", place="gartenweg", language="ar"), "t_hausordnung_p_gartenweg_l_ar"),
    ],
)
def test_a_link_is_read_as_it_was_made(link: Link, payload: str) -> None:
    assert links.payload(link) == payload
    assert links.read(payload) == link


@pytest.mark.parametrize("link", [Link(), Link(topic="x" * 63), Link(topic="zwei worte"), Link(topic="a_b"), Link(place="ä")])
def test_what_cannot_be_a_link_is_said_when_it_is_made(link: Link) -> None:
    with pytest.raises(ValueError, match="cannot be a link"):
        links.payload(link)


@pytest.mark.parametrize("payload", ["", "plakat-7", "t", "t_", "_", "x_y", "t_a_t_b", "t_a_p", "t_a b", "t_" + "x" * 63, "t_a\n"])
def test_a_payload_of_somebody_else_is_none_of_ours(payload: str) -> None:
    assert links.read(payload) is None


@given(st.text())
def test_no_payload_breaks_the_reading(payload: str) -> None:
    links.read(payload)


def test_every_shipped_topic_body_and_place_can_be_linked_to_in_every_language(shipped: Dialogue) -> None:
    knowledge = shipped.knowledge
    for language in knowledge.town.languages:
        for place in knowledge.places:
            links.payload(Link(place=place, language=language))
        for actor in knowledge.actors:
            links.payload(Link(actor=actor, language=language))
    for topic in knowledge.topics:
        for place in knowledge.places:
            links.payload(Link(topic=topic, place=place))


def test_a_topics_link_opens_its_card(talk: Talk) -> None:
    assert talk.acts("open|t_reparatur").reply.target == "reparatur"


def test_a_poster_opens_a_topic_for_the_house_it_hangs_in(talk: Talk) -> None:
    turn = talk.acts("open|t_hausordnung_p_gartenweg")
    assert text(turn).startswith("Hausordnung · Städtische Unterkunft\n")
    assert (talk.state.place, talk.state.stage) == ("gartenweg", "anschluss")


def test_a_places_link_opens_its_card_and_a_bodys_link_its(talk: Talk) -> None:
    assert talk.acts("open|p_gartenweg").reply.target == "place:gartenweg"
    assert talk.acts("open|a_landratsamt").reply.target == "actor:landratsamt"


def test_a_languages_link_greets_and_goes_on_in_it(talk: Talk) -> None:
    turn = talk.acts("open|l_en")
    assert (talk.state.language, talk.state.chosen) == ("en", True)
    assert "ich bin der Wegweiser" in text(turn)
    assert labels(turn) == ["Ich helfe", "Ich bin geflüchtet", "Überspringen"]


def test_a_link_with_a_language_speaks_it(talk: Talk) -> None:
    assert talk.acts("open|t_reparatur_l_en").reply.language == "en"


@pytest.mark.parametrize("payload", ["t_gone", "p_gone", "a_gone", "l_xx", "inline", "t_gone_p_gone_l_xx"])
def test_a_link_to_what_is_gone_greets_like_any_start(talk: Talk, payload: str) -> None:
    turn = talk.acts(f"open|{payload}")
    assert "ich bin der Wegweiser für Kleinstadt" in text(turn)
    assert "Überspringen" in labels(turn)


def test_of_a_link_whose_topic_is_gone_the_place_still_opens(talk: Talk) -> None:
    assert talk.acts("open|t_gone_p_gartenweg").reply.target == "place:gartenweg"


def test_a_link_never_shows_a_protected_house(desk: Desk) -> None:
    house = replace(desk.knowledge.places["gartenweg"], protected=True)
    turn = links.opened(replace(desk, knowledge=replace(desk.knowledge, places={"gartenweg": house})), Link(place="gartenweg"))
    assert turn.state.place is None
    assert "Gartenweg" not in text(turn)
