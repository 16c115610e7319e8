"""The object of `ask --json`: its keys and types are what other programs rely on."""

import json
from datetime import date
from typing import Any

import pytest

from bot.ask_json import as_json, text
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance
from tests.knowledge.small_base import NOW

TEXT_OR_NOTHING = (str, type(None))
KEYS: dict[str, tuple[type, ...]] = {
    "question": (str,),
    "language": (str,),
    "kind": (str,),
    "target": TEXT_OR_NOTHING,
    "confidence": (float,),
    "candidates": (list,),
    "action": TEXT_OR_NOTHING,
    "stage": TEXT_OR_NOTHING,
    "place": TEXT_OR_NOTHING,
    "asks": TEXT_OR_NOTHING,
    "responsibility": TEXT_OR_NOTHING,
    "contacts": (list,),
    "steps": (list,),
    "volunteers_may": (list,),
    "volunteers_must_not": (list,),
    "self_help": (list,),
    "urgent_numbers": (list,),
    "sources": (list,),
    "checked": TEXT_OR_NOTHING,
    "text": (str,),
}
CONTACT_KEYS: dict[str, tuple[type, ...]] = {
    "actor": (str,),
    "name": (str,),
    "phone": TEXT_OR_NOTHING,
    "email": TEXT_OR_NOTHING,
    "address": TEXT_OR_NOTHING,
    "web": TEXT_OR_NOTHING,
    "checked": (str,),
    "overdue": (bool,),
}
OF_EVERY_KIND = {
    "Die Heizung ist kaputt": "answer",
    "Es brennt!": "urgent",
    "Servus": "smalltalk",
    "Wie wird das Wetter morgen?": "fallback",
    "Wer ist da zuständig?": "clarify",
}


def asked(dialogue: Dialogue, question: str, state: State = State()) -> dict[str, Any]:  # noqa: B008 - frozen
    """The object as another program reads it."""
    turn = dialogue.respond(Utterance(question), state, NOW)
    return json.loads(json.dumps(as_json(question, turn), ensure_ascii=False))  # type: ignore[no-any-return]


@pytest.mark.parametrize(("question", "kind"), OF_EVERY_KIND.items())
def test_the_kind_is_told(small_dialogue: Dialogue, question: str, kind: str) -> None:
    assert asked(small_dialogue, question)["kind"] == kind


@pytest.mark.parametrize("question", OF_EVERY_KIND)
def test_every_key_is_there_with_its_type_and_no_other(small_dialogue: Dialogue, question: str) -> None:
    found = asked(small_dialogue, question)
    assert found.keys() == KEYS.keys()
    assert {key: type(found[key]) for key, types in KEYS.items() if type(found[key]) not in types} == {}


def test_every_contact_has_its_keys_and_types(small_dialogue: Dialogue) -> None:
    for contact in asked(small_dialogue, "Die Heizung ist kaputt")["contacts"]:
        assert contact.keys() == CONTACT_KEYS.keys()
        assert {key: type(contact[key]) for key, types in CONTACT_KEYS.items() if type(contact[key]) not in types} == {}


def test_the_question_stands_as_it_was_asked(small_dialogue: Dialogue) -> None:
    assert asked(small_dialogue, "  Die HEIZUNG?! ")["question"] == "  Die HEIZUNG?! "


def test_candidates_are_at_most_five_best_first_with_a_confidence(small_dialogue: Dialogue) -> None:
    candidates = asked(small_dialogue, "Die Heizung ist kaputt")["candidates"]
    assert 1 <= len(candidates) <= 5
    assert candidates[0]["target"] == "reparatur"
    confidences = [candidate["confidence"] for candidate in candidates]
    assert confidences == sorted(confidences, reverse=True)
    assert all(candidate.keys() == {"target", "confidence"} and 0 <= candidate["confidence"] <= 1 for candidate in candidates)


def test_small_talk_is_one_target_whatever_its_kind(small_dialogue: Dialogue) -> None:
    found = asked(small_dialogue, "Servus")
    assert found["target"] == found["candidates"][0]["target"] == "smalltalk"


def test_a_fallback_has_no_target_but_a_contact(small_dialogue: Dialogue) -> None:
    found = asked(small_dialogue, "Wie wird das Wetter morgen?")
    assert found["target"] is None
    assert [contact["actor"] for contact in found["contacts"]] == ["koordinationsstelle"]


def test_danger_brings_its_numbers_in_data_and_text(small_dialogue: Dialogue) -> None:
    found = asked(small_dialogue, "Es brennt!")
    assert found["urgent_numbers"] == ["112"]
    assert found["text"].startswith("Ruf sofort 112 an")


def test_stage_and_place_are_those_of_the_conversation(small_dialogue: Dialogue) -> None:
    found = asked(small_dialogue, "Welche Regeln gelten im Haus?", State(stage="anschluss", place="gartenweg"))
    assert (found["stage"], found["place"], found["asks"]) == ("anschluss", "gartenweg", None)


def test_what_it_asks_back_is_told(small_dialogue: Dialogue) -> None:
    assert asked(small_dialogue, "Welche Regeln gelten im Haus?")["asks"] == "stage"
    assert asked(small_dialogue, "Wer ist da zuständig?")["asks"] == "topic"


def test_days_are_iso_dates(small_dialogue: Dialogue) -> None:
    found = asked(small_dialogue, "Die Heizung ist kaputt")
    assert date.fromisoformat(found["checked"]) == date.fromisoformat(found["contacts"][0]["checked"]) == date(2026, 11, 22)


def test_the_text_of_a_question_back_holds_the_choices(small_dialogue: Dialogue) -> None:
    turn = small_dialogue.respond(Utterance("Wer ist da zuständig?"), State(), NOW)
    assert text(turn).endswith("• 🏠 Leben in der Unterkunft\n• 🆘 Notfall und Schutz")


def test_the_text_of_an_answer_holds_no_buttons(small_dialogue: Dialogue) -> None:
    assert "Kontakt speichern" not in asked(small_dialogue, "Die Heizung ist kaputt")["text"]
