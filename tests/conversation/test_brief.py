"""The short form for groups."""

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from tests.conversation.talk import labels, text
from tests.knowledge.small_base import NOW


def asked(dialogue: Dialogue, said: str = "", action: str | None = None) -> Turn:
    return dialogue.respond(Utterance(said, action, brief=True), State(language="de"), NOW)


def test_a_card_in_a_group_says_who_and_how_to_reach_them_and_the_rest_is_a_tap_away(small_dialogue: Dialogue) -> None:
    turn = asked(small_dialogue, "Wer macht die Hausordnung?")
    assert text(turn).split("\n") == [
        "Hausordnung · Gemeinschaftsunterkunft",
        "Wohnheimleitung: Regeln im Haus, Nachtruhe, Tiere",
        "➜ Geh ins Büro im Haus. Die Zeiten stehen am Aushang.",
        "Geprüft am 22.11.2026",
    ]
    assert labels(turn) == ["Mehr …"]


def test_danger_is_said_in_full(small_dialogue: Dialogue) -> None:
    brief, full = asked(small_dialogue, "Hilfe, es brennt!"), small_dialogue.respond(Utterance("Hilfe, es brennt!"), State(), NOW)
    assert brief.messages == full.messages


def test_lists_and_questions_back_stay_as_they_are(small_dialogue: Dialogue) -> None:
    assert labels(asked(small_dialogue, action="areas")) == ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz"]
    assert "Anschlussunterbringung" in text(asked(small_dialogue, "Haus am Gartenweg"))
