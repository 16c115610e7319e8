"""A conversation over the small base, and the desk of one turn in it."""

import pytest

from bot.conversation.cards import Cards
from bot.conversation.desk import Desk, Original
from bot.conversation.dialogue import Dialogue
from bot.conversation.texts import Texts
from bot.conversation.turn import State
from bot.knowledge.localise import Localised
from bot.knowledge.model import KnowledgeBase
from tests.conversation.talk import Talk
from tests.knowledge.small_base import NOW


@pytest.fixture
def talk(small_dialogue: Dialogue) -> Talk:
    return Talk(small_dialogue, NOW)


@pytest.fixture
def texts(small_knowledge: KnowledgeBase) -> Texts:
    return Texts("de", small_knowledge.texts, "de")


@pytest.fixture
def cards(small_knowledge: KnowledgeBase, texts: Texts) -> Cards:
    return Cards(Localised(small_knowledge), texts, NOW)


@pytest.fixture
def desk(small_knowledge: KnowledgeBase, texts: Texts, cards: Cards) -> Desk:
    """Nothing is remembered yet."""
    return Desk(small_knowledge, texts, cards, State(language="de"), NOW, Original(small_knowledge, texts))
