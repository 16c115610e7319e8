"""The conversations of those who have the page open."""

from bot.channels.web.talk import Talk
from bot.channels.web.visitors import FORGET_AFTER_SECONDS, MOST_VISITORS, Visitors
from bot.conversation.dialogue import Dialogue
from tests.knowledge.small_base import NOW


def talk(dialogue: Dialogue) -> Talk:
    return Talk(lambda utterance, state: dialogue.respond(utterance, state, NOW))


def test_each_has_a_conversation_of_their_own_under_a_name_nobody_guesses(small_dialogue: Dialogue) -> None:
    visitors, one, other = Visitors(), talk(small_dialogue), talk(small_dialogue)
    names = visitors.welcome(one), visitors.welcome(other)
    assert [visitors.talk(name) for name in names] == [one, other]
    assert len(set(names)) == 2
    assert min(map(len, names)) >= 32
    assert visitors.talk("guessed") is visitors.talk(None) is None


def test_nobody_chooses_their_own_name(small_dialogue: Dialogue) -> None:
    visitors = Visitors()
    assert visitors.welcome(talk(small_dialogue), "chosen") != "chosen"


def test_who_is_silent_for_long_is_forgotten_and_so_is_the_oldest_of_too_many(small_dialogue: Dialogue) -> None:
    now = 0.0
    visitors = Visitors(lambda: now)
    first = visitors.welcome(talk(small_dialogue))
    same = talk(small_dialogue)
    for _ in range(MOST_VISITORS):
        visitors.welcome(same)
    assert len(visitors) == MOST_VISITORS
    assert visitors.talk(first) is None
    now = FORGET_AFTER_SECONDS
    assert visitors.talk(None) is None
    assert len(visitors) == 0
