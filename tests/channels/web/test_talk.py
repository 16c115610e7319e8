"""The conversation on the phone: what stands on the screen after each thing said, tapped, or chosen beside it."""

from dataclasses import replace

import pytest

from bot.channels.web.talk import MOST_CHARACTERS, MOST_ENTRIES, Talk
from bot.conversation.dialogue import Dialogue
from tests.knowledge.small_base import NOW


@pytest.fixture
def talk(small_dialogue: Dialogue) -> Talk:
    return Talk(lambda utterance, state: small_dialogue.respond(utterance, state, NOW))


def screen(talk: Talk) -> list[str]:
    """A line for each bubble: what was said, or the first line of what the bot says."""
    return [f"> {entry.said}" if entry.message is None else entry.message.text.split("\n")[0] for entry in talk.entries]


def tap(talk: Talk, label: str) -> None:
    """The newest button with this label."""
    for entry in reversed(talk.entries):
        for row, buttons in enumerate(entry.message.buttons if entry.message else ()):
            for column, button in enumerate(buttons):
                if button.label == label:
                    talk.taps(entry.number, row, column)
                    return
    raise AssertionError(f"no button '{label}'")


def test_it_begins_with_the_greeting_and_no_question(talk: Talk) -> None:
    assert screen(talk)[0].startswith("Hallo, ich bin der Wegweiser für Kleinstadt.")
    assert not talk.asked


def test_what_is_said_stands_before_its_answer(talk: Talk) -> None:
    talk.says("  Wer macht die Hausordnung? ")
    assert screen(talk)[1:] == ["> Wer macht die Hausordnung?", "Hausordnung · Gemeinschaftsunterkunft"]
    assert talk.asked


def test_a_message_that_edits_takes_the_place_of_the_one_that_was_tapped(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    talk.says("Danke")
    before = [entry.number for entry in talk.entries]
    tap(talk, "Was kann ich selbst tun?")
    assert [entry.number for entry in talk.entries] == before
    assert "Halte die Nachtruhe ein." in (talk.entries[2].message.text if talk.entries[2].message else "")


def test_a_button_that_is_gone_does_nothing(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    before = list(talk.entries)
    for number, row, column in ((99, 0, 0), (1, 99, 0), (1, 0, 99), (2, 0, 0)):
        talk.taps(number, row, column)
    assert talk.entries == before


def test_a_command_with_a_slash_is_what_telegrams_menu_sends(talk: Talk) -> None:
    talk.says("/notfall")
    assert screen(talk)[-2:] == ["> /notfall", "Notrufnummern"]


def test_what_was_asked_is_answered_anew_for_somebody_else_in_its_place(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    talk.seen_by(replace(talk.state, stage="anschluss"))
    assert screen(talk)[1:] == ["> Wer macht die Hausordnung?", "Hausordnung · Städtische Unterkunft"]
    talk.seen_by(replace(talk.state, stage="vorlaeufig", audience="refugee"))
    assert talk.entries[-1].message
    assert "Das kannst du selbst tun" in talk.entries[-1].message.text


def test_another_language_shows_the_same_answer_in_it_and_stays(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    talk.seen_by(replace(talk.state, language="ar", chosen=True))
    assert talk.entries[-1].language == "ar"
    assert len(talk.entries) == 3
    talk.says("Heizung kaputt")
    assert talk.turn.reply.language == "ar"


def test_a_tap_that_steered_is_not_repeated(talk: Talk) -> None:
    talk.says("Wer macht die Hausordnung?")
    talk.acts("language|en")
    assert talk.state.language == "en"
    talk.seen_by(replace(talk.state, language="de", chosen=True))
    assert talk.state.language == "de"
    assert talk.turn.reply.target == "hausordnung"


def test_what_is_too_long_is_cut_and_what_is_empty_is_not_said(talk: Talk) -> None:
    talk.says("   ")
    assert len(talk.entries) == 1
    talk.says("x" * 10_000)
    assert len(talk.entries[1].said) == MOST_CHARACTERS


def test_old_bubbles_scroll_away(talk: Talk) -> None:
    for _ in range(MOST_ENTRIES):
        talk.says("Danke")
    assert len(talk.entries) == MOST_ENTRIES
    assert not screen(talk)[0].startswith("Hallo, ich bin")
