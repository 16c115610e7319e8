"""What people send beside words."""

import pytest

from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import Sent, State, Turn, Utterance
from tests.conversation.talk import labels, text
from tests.knowledge.small_base import NOW


def sent(dialogue: Dialogue, kind: Sent | None, said: str = "") -> Turn:
    return dialogue.respond(Utterance(said, sent=kind), State(language="de"), NOW)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("voice", "Hören kann ich leider nicht."),
        ("picture", "Bilder, Briefe und Dateien kann ich leider nicht lesen."),
        ("sticker", "Und worum geht es?"),
        ("contact", "Kontakte brauche ich nicht"),
        ("other", "Ich kann leider nur Text lesen."),
        (None, "Ich kann leider nur Text lesen."),
    ],
)
def test_the_reply_says_what_helps_instead_and_offers_the_topics(small_dialogue: Dialogue, kind: Sent | None, told: str) -> None:
    turn = sent(small_dialogue, kind)
    assert told in text(turn)
    assert labels(turn) == ["Alle Themen"]


def test_whoever_sends_a_location_can_choose_where_they_live(small_dialogue: Dialogue) -> None:
    turn = sent(small_dialogue, "location")
    assert "Deinen Standort brauche ich nicht" in text(turn)
    assert "Städtische Unterkunft" in labels(turn)


@pytest.mark.parametrize("said", ["👍", "❤️❤️", "...", "?", "🔥"])
def test_an_emoji_is_asked_for_words(small_dialogue: Dialogue, said: str) -> None:
    assert "ein paar Worte" in text(sent(small_dialogue, None, said))


@pytest.mark.parametrize("said", ["🆘", "🚑!!", "bitte 🚒"[6:]])
def test_an_emoji_that_calls_for_help_gets_the_emergency_numbers(small_dialogue: Dialogue, said: str) -> None:
    assert "☎ 112" in text(sent(small_dialogue, None, said))


def test_a_long_story_of_which_nothing_is_understood_is_asked_for_in_a_sentence(small_dialogue: Dialogue) -> None:
    turn = sent(small_dialogue, None, "lorem ipsum dolor sit amet consectetur " * 40)
    assert "Schreib mir bitte in einem Satz" in text(turn)
