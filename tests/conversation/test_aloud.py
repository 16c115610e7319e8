"""Hearing a card instead of reading it."""

from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.bidi import ISOLATE, POP
from bot.conversation.actions import Action
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Speech
from bot.conversation.turn import State, Turn, Utterance
from tests.conversation.talk import Talk, buttons, labels
from tests.knowledge import small_base

READ = "🔊 Vorlesen"


@pytest.fixture(scope="module")
def audible(small_folder: Path, small_cache: Path) -> Dialogue:
    """The small base where German and English have a voice, and Arabic has none."""
    return Dialogue(*make_matcher(small_folder, small_cache, small_base.TODAY), {"de", "en"})


@pytest.fixture
def talk(audible: Dialogue) -> Talk:
    return Talk(audible, small_base.NOW)


def heard(turn: Turn) -> Speech:
    [message] = turn.messages
    assert message.speech is not None
    return message.speech


def test_it_reads_what_the_card_shows_and_sends_it_as_a_message_of_its_own(talk: Talk) -> None:
    assert labels(talk.says("Wer macht die Hausordnung?"))[0] == READ
    turn = talk.taps(READ)
    speech = heard(turn)
    assert speech.language == "de"
    assert speech.text.startswith(
        "Hausordnung, Gemeinschaftsunterkunft.\nWohnheimleitung: Regeln im Haus, Nachtruhe, Tiere.\nGeh ins Büro im Haus."
    )
    assert speech.text.endswith("Geprüft am 22 November 2026.")
    assert (turn.messages[0].edits, turn.messages[0].buttons) == (False, ())


def test_it_reads_the_stage_that_stands_above_it_whatever_was_asked_since(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    action = buttons(talk.taps("Städtische Unterkunft"))[0].action
    talk.acts("restart")
    assert heard(talk.acts(action)).text.startswith("Hausordnung, Städtische Unterkunft.\nKoordinationsstelle")
    assert talk.state.stage is None


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        (Utterance("Was macht das Landratsamt?"), "Landratsamt.\n"),
        (Utterance("Haus am Gartenweg"), "Haus am Gartenweg.\n"),
        (Utterance(action="numbers"), "Notrufnummern.\nTelefon: 1 1 2, "),
        (Utterance("Hilfe, es brennt!"), "Ruf sofort 1 1 2 an"),
    ],
)
def test_bodies_places_numbers_and_dangers_can_be_heard_too(audible: Dialogue, asked: Utterance, begins: str) -> None:
    turn = audible.respond(asked, State(language="de"), small_base.NOW)
    first = turn.messages[0].buttons[0][0]
    assert first.label == READ
    assert heard(audible.respond(Utterance(action=first.action), turn.state, small_base.NOW)).text.startswith(begins)


def test_without_a_voice_for_the_language_there_is_no_button(talk: Talk, small_dialogue: Dialogue) -> None:
    assert "🔊" not in "".join(labels(Talk(small_dialogue, small_base.NOW).says("Wer macht die Hausordnung?")))
    talk.says("Wer macht die Hausordnung?")
    assert "🔊" in "".join(labels(talk.acts("language|en")))
    assert "🔊" not in "".join(labels(talk.acts("language|ar")))


@pytest.mark.parametrize("words", ["Wer macht die Hausordnung?", "Was macht das Landratsamt?", "Hilfe, es brennt!"])
def test_in_a_group_there_is_no_button(audible: Dialogue, words: str) -> None:
    turn = audible.respond(Utterance(words, brief=True), State(language="de"), small_base.NOW)
    assert READ not in labels(turn)
    assert READ in labels(audible.respond(Utterance(words), State(language="de"), small_base.NOW))


@pytest.mark.parametrize("card", [("gone", "vorlaeufig"), ("hausordnung", "mond"), ("actor:gone",), ("",), ("", "gone"), ("a", "b", "c")])
def test_a_card_that_is_gone_leads_to_the_overview(talk: Talk, card: tuple[str, ...]) -> None:
    turn = talk.acts(str(Action("read", card)))
    assert turn.messages[0].speech is None
    assert "🏠 Leben in der Unterkunft" in labels(turn)


def test_ids_however_long_leave_a_button_that_works(tmp_path: Path, small_cache: Path) -> None:
    long = "h" * 40
    files = {name: text.replace("vorlaeufig", "s" * 17).replace("reparatur", long) for name, text in small_base.FILES.items()}
    changed = {name: text for name, text in files.items() if text != small_base.FILES[name]}
    folder = small_base.write(tmp_path, changed)
    dialogue = Dialogue(*make_matcher(folder, small_cache, small_base.TODAY), {"de"})
    assert dialogue.knowledge.topics[long]
    cards = dialogue.desk(State(language="de"), small_base.NOW).cards
    for card in ((long, "s" * 17), ("", *["d" * 20] * 5)):
        [[button]] = cards.aloud(*card)
        assert len(button.action.encode()) <= 64
    [[button]] = cards.aloud(long, "s" * 17)
    assert heard(dialogue.respond(Utterance(action=button.action), State(language="de"), small_base.NOW)).text.startswith("Schäden")


def test_names_and_what_is_not_translated_are_marked_as_german(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    talk.acts("language|en")
    text = heard(talk.acts(next(button.action for button in talk.buttons()))).text
    assert f"{ISOLATE}Wohnheimleitung{POP}: {ISOLATE}Regeln im Haus, Nachtruhe, Tiere{POP}." in text
    assert f"1. {ISOLATE}Lies den Aushang im Haus.{POP}\n" in text


def test_where_nothing_can_be_heard_the_message_says_so(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    assert talk.taps(READ).messages[0].text == "Das kann ich leider nicht vorlesen. Alles steht in der Nachricht."
