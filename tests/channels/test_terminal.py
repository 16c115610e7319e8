"""The terminal: lines in, lines out, buttons as numbers."""

import io

import pytest
from rich.console import Console

from bot.channels.terminal import Terminal
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Button, ContactCard, Handout, Line, Message
from bot.conversation.turn import Reply, State, Turn, Utterance
from tests.knowledge.small_base import NOW

BUTTONS = ((Button("Erster", "first"), Button("Zweiter", "second")), (Button("Dritter", "third"),))


class Conversation:
    """Answers everything with the same messages and keeps what it was told."""

    def __init__(self, *messages: Message) -> None:
        self.heard: list[tuple[str, Utterance]] = []
        self._turn = Turn(Reply("de", "answer"), messages, State())

    async def __call__(self, conversation: str, utterance: Utterance) -> Turn:
        self.heard.append((conversation, utterance))
        return self._turn


async def talk(conversation: Conversation, typed: str, prompt: str = "", width: int = 80) -> str:
    """What the person at the terminal sees."""
    shown = io.StringIO()
    await Terminal(conversation, io.StringIO(typed), Console(file=shown, width=width, highlight=False)).talk(prompt=prompt)
    return shown.getvalue()


async def test_every_line_is_said_in_one_conversation() -> None:
    conversation = Conversation()
    await talk(conversation, "Heizung kaputt\n  und jetzt?  \n")
    assert conversation.heard == [("terminal", Utterance("Heizung kaputt")), ("terminal", Utterance("und jetzt?"))]


async def test_a_last_line_without_an_end_is_said_too() -> None:
    conversation = Conversation()
    await talk(conversation, "Heizung kaputt")
    assert conversation.heard == [("terminal", Utterance("Heizung kaputt"))]


async def test_empty_lines_say_nothing() -> None:
    conversation = Conversation()
    await talk(conversation, "\n   \n\t\n")
    assert not conversation.heard


async def test_messages_are_shown_line_by_line_with_buttons_numbered_through_all_rows() -> None:
    lines = (Line("Hausordnung", "title"), Line("Heimleitung"), Line("Aushang lesen", "item"), Line("Geprüft", "note"))
    shown = await talk(Conversation(Message(lines, BUTTONS)), "x\n")
    assert shown == "Hausordnung\nHeimleitung\nAushang lesen\nGeprüft\n  [1] Erster\n  [2] Zweiter\n  [3] Dritter\n\n"


async def test_a_tap_brings_back_the_words_that_its_message_quotes_and_those_it_answers() -> None:
    offer = Message((Line("Soll ich?"),), BUTTONS, answers_words=True)
    page = Message((Line("Das:"), Line("heizung [☎]", "quote")), BUTTONS)
    for message, expected in (
        (offer, Utterance(action="first", answered="heizung 0711")),
        (page, Utterance(action="first", quoted="heizung [☎]")),
    ):
        conversation = Conversation(message)
        await talk(conversation, "heizung 0711\n1\n")
        assert conversation.heard[1] == ("terminal", expected)


async def test_a_number_taps_the_button_that_stands_beside_it() -> None:
    conversation = Conversation(Message((), BUTTONS))
    await talk(conversation, "x\n3\n")
    assert conversation.heard[-1] == ("terminal", Utterance(action="third"))


async def test_a_button_that_a_terminal_cannot_carry_out_has_no_number() -> None:
    conversation = Conversation(Message((), ((Button("Kopieren", copies="112"), Button("Karte", address="Amtsplatz 1")), *BUTTONS)))
    shown = await talk(conversation, "x\n1\n")
    assert "Kopieren" not in shown
    assert "Karte" not in shown
    assert conversation.heard[-1] == ("terminal", Utterance(action="first"))


@pytest.mark.parametrize("typed", ["0", "4", "112", "-1", "1.", "²", "9" * 5000])
async def test_any_other_number_is_said_as_it_is(typed: str) -> None:
    conversation = Conversation(Message((), BUTTONS))
    await talk(conversation, f"x\n{typed}\n")
    assert conversation.heard[-1] == ("terminal", Utterance(typed))


async def test_a_number_before_there_are_buttons_is_said_as_it_is() -> None:
    conversation = Conversation(Message((), BUTTONS))
    await talk(conversation, "1\n")
    assert conversation.heard == [("terminal", Utterance("1"))]


async def test_a_contact_is_shown_with_name_and_number() -> None:
    shown = await talk(Conversation(Message((), contact=ContactCard("Landratsamt", "+49 711 1234-560"))), "x\n")
    assert "Landratsamt  +49 711 1234-560" in shown


async def test_a_long_line_is_not_broken_so_that_it_can_be_copied() -> None:
    assert "wort " * 40 in await talk(Conversation(Message((Line("wort " * 40),))), "x\n", width=20)


async def test_square_brackets_in_a_text_are_shown_and_style_nothing() -> None:
    assert "[bold]laut[/bold] [S1]" in await talk(Conversation(Message((Line("[bold]laut[/bold] [S1]"),))), "x\n")


async def test_the_prompt_stands_before_every_line() -> None:
    assert await talk(Conversation(), "x\ny\n", prompt="> ") == "> > > "


async def test_a_whole_conversation_is_spoken(small_dialogue: Dialogue) -> None:
    state = State()

    async def handle(_: str, utterance: Utterance) -> Turn:
        nonlocal state
        turn = small_dialogue.respond(utterance, state, NOW)
        state = turn.state
        return turn

    shown = io.StringIO()
    typed = io.StringIO("Welche Regeln gelten im Haus?\n1\n")
    await Terminal(handle, typed, Console(file=shown, width=80)).talk()
    assert "Hausordnung" in shown.getvalue()
    assert "[1] " in shown.getvalue()


async def test_a_file_to_print_is_told_as_the_command_that_writes_it() -> None:
    shown = await talk(Conversation(Message((), handout=Handout("ar", "geld"))), "x\n")
    assert "wegweiser organigram --lang ar --area geld --paper a4 --out organigramm.pdf" in shown
