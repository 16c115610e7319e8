"""The kinds of answers."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.conversation import replies
from bot.conversation.desk import Desk
from bot.conversation.turn import Outcome, State
from bot.knowledge.localise import localise
from bot.knowledge.model import Translation
from bot.matching.types import Candidate
from bot.matching.urgent import Danger
from tests.conversation.talk import labels, text


def choice(target: str) -> Candidate:
    return Candidate(target, 1.0, 0.3)


def test_a_topics_answer_is_also_data(desk: Desk) -> None:
    reply = replies.target(desk, "reparatur", 0.9).reply
    assert (reply.kind, reply.target, reply.confidence, reply.responsibility) == ("answer", "reparatur", 0.9, "shared")
    assert [contact.actor for contact in reply.contacts] == ["heimleitung", "landratsamt"]
    assert (reply.steps, reply.sources) == (("Melde den Schaden der Heimleitung.", "Mach ein Foto."), ("S1",))
    assert (reply.checked, reply.asks) == (date(2026, 11, 22), None)


def test_where_the_stage_matters_and_is_unknown_it_is_asked(desk: Desk) -> None:
    assert replies.target(desk, "hausordnung", 1.0).reply.asks == "stage"
    there = replace(desk, state=replace(desk.state, stage="anschluss"))
    assert replies.target(there, "hausordnung", 1.0).reply.asks is None


def test_an_answer_becomes_the_matter_of_the_conversation(desk: Desk) -> None:
    assert replies.target(desk, "reparatur", 1.0).state.target == "reparatur"
    assert replies.target(desk, "actor:landratsamt", 1.0).state.target == "actor:landratsamt"


def test_a_place_becomes_the_place_of_the_conversation_with_its_stage(desk: Desk) -> None:
    turn = replies.target(desk, "place:gartenweg", 1.0)
    assert turn.state == State(language="de", stage="anschluss", place="gartenweg", target="place:gartenweg")
    assert (turn.reply.place, turn.reply.stage) == ("gartenweg", "anschluss")


def test_a_protected_place_is_never_shown(desk: Desk) -> None:
    hidden = replace(desk.knowledge.places["gartenweg"], protected=True)
    turn = replies.target(replace(desk, knowledge=replace(desk.knowledge, places={"gartenweg": hidden})), "place:gartenweg", 1.0)
    assert turn.reply.kind == "fallback"
    assert "Gartenweg" not in text(turn)


def test_an_overdue_check_is_shown_and_told(desk: Desk) -> None:
    later = replies.target(replace(desk, now=datetime(2027, 12, 1, 10)), "reparatur", 1.0)
    assert "⚠ Prüfung überfällig" in text(later)
    assert all(contact.overdue for contact in later.reply.contacts)


def test_danger_shows_the_numbers_first_then_whom_to_turn_to(desk: Desk) -> None:
    fire, violence = desk.knowledge.urgent.matters
    turn = replies.danger(desk, [Danger(fire, "es brennt"), Danger(violence, "er schlägt mich")], None)
    assert [message.text.split("\n")[0] for message in turn.messages] == ["Ruf sofort 112 an und geh raus.", "Notruf"]
    assert "☎ 112" in turn.messages[0].text
    assert "☎ 110" in turn.messages[0].text
    assert (turn.reply.kind, turn.reply.target, turn.reply.urgent_numbers) == ("urgent", "notruf", ("112", "110"))


def test_danger_is_told_in_the_language_of_the_conversation(desk: Desk) -> None:
    [fire, _] = desk.knowledge.urgent.matters
    english = {"en": {fire.first: Translation("Call 112 at once and get out.", checked=False)}}
    local = localise(replace(desk.knowledge, translations=english), "en")
    turn = replies.danger(replace(desk, knowledge=local.knowledge), [Danger(fire, "es brennt")], None)
    assert turn.messages[0].text.startswith("Call 112 at once and get out.\n")


def test_danger_shows_the_card_that_was_meant_beside_the_gravest_numbers(desk: Desk) -> None:
    [fire, _] = desk.knowledge.urgent.matters
    turn = replies.danger(desk, [Danger(fire, "es brennt")], "reparatur")
    assert turn.messages[1].text.startswith("Schäden und Reparaturen")
    assert [candidate.target for candidate in turn.reply.candidates] == ["reparatur", "notruf"]


@pytest.mark.parametrize(("kind", "said"), [("greeting", "Hallo! Worum geht es?"), ("thanks", "Gern!"), ("who-are-you", "kein Mensch")])
def test_small_talk_is_answered_in_kind(desk: Desk, kind: str, said: str) -> None:
    turn = replies.target(desk, f"smalltalk:{kind}", 1.0)
    assert said in text(turn)
    assert turn.reply.target == "smalltalk"


def test_small_talk_of_a_kind_without_text_is_answered_all_the_same(desk: Desk) -> None:
    assert text(replies.smalltalk(desk, "poetry"))


def test_a_question_back_names_its_choices_and_none_of_them(desk: Desk) -> None:
    turn = replies.which(desk, [choice("hausordnung"), choice("actor:landratsamt"), choice("place:gartenweg")])
    assert labels(turn) == ["Hausordnung", "Landratsamt", "Haus am Gartenweg", "Nichts davon"]
    assert (turn.reply.kind, turn.reply.asks, turn.reply.target) == ("clarify", "topic", "hausordnung")


def test_what_is_unknown_is_admitted_with_whom_to_ask(desk: Desk) -> None:
    turn = replies.fallback(desk, out_of_scope=False)
    assert text(turn).startswith(
        "Das weiß ich leider nicht. Bevor ich rate, frag lieber hier:\nKoordinationsstelle Bürgerengagement\n☎ +49 711"
    )
    assert (turn.reply.kind, turn.reply.target) == ("fallback", None)


def test_what_is_none_of_our_business_is_said_to_be(desk: Desk) -> None:
    assert "Dabei kann ich nicht helfen. Ich kenne nur Zuständigkeiten" in text(replies.fallback(desk, out_of_scope=True))


def test_from_the_beginning_forgets_the_matter_but_not_who_asks(desk: Desk) -> None:
    state = State(language="de", stage="anschluss", place="gartenweg", audience="volunteer", target="reparatur")
    turn = replies.restarted(replace(desk, state=state))
    assert turn.state == State(language="de", audience="volunteer")
    assert (turn.reply.action, turn.reply.stage) == ("restart", None)


def test_a_hint_that_something_is_wrong_leads_to_who_mends_it(desk: Desk) -> None:
    turn = replies.wrong(desk, "reparatur")
    assert "Koordinationsstelle Bürgerengagement\n☎ +49 711 1234-570" in text(turn)


def test_every_turn_counts_one_outcome_without_words(desk: Desk) -> None:
    assert replies.target(desk, "reparatur", 1.0).events == (Outcome("answer", "reparatur"),)
    assert replies.fallback(desk, out_of_scope=True).events == (Outcome("fallback", None),)
