"""All bodies by kind."""

from typing import get_args

from bot.conversation import bodies
from bot.conversation.desk import Desk
from bot.knowledge.schema import Kind
from tests.conversation.talk import Talk, labels


def test_only_kinds_of_which_there_are_bodies_are_offered(desk: Desk) -> None:
    assert labels(bodies.kinds(desk)) == ["🏙 Stadt", "🏢 Landkreis", "🆘 Notfall und Notdienste"]


def test_every_kind_of_the_knowledge_base_has_a_name() -> None:
    assert set(bodies.KINDS) == set(get_args(Kind))


def test_a_body_is_two_taps_away(talk: Talk) -> None:
    talk.acts("kinds")
    talk.taps("🏢 Landkreis")
    assert talk.taps("Landratsamt").reply.target == "actor:landratsamt"


def test_bodies_stand_by_name_with_the_way_back(talk: Talk) -> None:
    assert labels(talk.acts("kind|landkreis")) == ["Heimleitung", "Landratsamt", "Zur Übersicht"]
    assert "🏙 Stadt" in labels(talk.taps("Zur Übersicht"))
