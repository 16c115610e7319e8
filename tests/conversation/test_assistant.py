"""One turn with its memory."""

import pytest

from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import Report
from bot.conversation.turn import Outcome, State, Turn, Utterance
from bot.store.memory import MemoryStore
from tests.conversation.talk import text
from tests.knowledge.small_base import NOW, TODAY


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(clock=lambda: 0.0)


@pytest.fixture
def assistant(small_dialogue: Dialogue, store: MemoryStore) -> Assistant:
    return Assistant(small_dialogue, store, lambda: NOW)


async def test_a_follow_up_knows_what_was_spoken_of(assistant: Assistant) -> None:
    await assistant.handle("amina", Utterance("Schimmel im Zimmer"))
    turn = await assistant.handle("amina", Utterance("Telefonnummer?"))
    assert (turn.reply.target, turn.reply.action) == ("reparatur", "show_phone")


async def test_conversations_do_not_mix(assistant: Assistant) -> None:
    await assistant.handle("amina", Utterance("Schimmel im Zimmer"))
    turn = await assistant.handle("bela", Utterance("Telefonnummer?"))
    assert turn.reply.target != "reparatur"


async def test_outcomes_are_counted_without_words(assistant: Assistant, store: MemoryStore) -> None:
    for _ in range(2):
        await assistant.handle("amina", Utterance("Schimmel im Zimmer"))
    assert store.outcomes == {Outcome("answer", "reparatur"): 2}


async def test_what_is_remembered_holds_no_word_of_the_person(assistant: Assistant, store: MemoryStore) -> None:
    for said in ("Die Heizung ist kaputt", "städtische Unterkunft"):
        await assistant.handle("amina", Utterance(said))
    assert await store.recall("amina") == State(language="de", stage="anschluss", target="reparatur")


async def test_forgetting_forgets_at_once(assistant: Assistant, store: MemoryStore) -> None:
    await assistant.handle("amina", Utterance("Schimmel im Zimmer"))
    await assistant.forget("amina")
    assert await store.recall("amina") == State()


async def test_the_clock_is_asked_at_every_turn(small_dialogue: Dialogue, store: MemoryStore) -> None:
    moments = iter([NOW, NOW.replace(year=2028)])
    assistant = Assistant(small_dialogue, store, lambda: next(moments))
    fresh, stale = [await assistant.handle("amina", Utterance("Schimmel im Zimmer")) for _ in range(2)]
    assert [turn.reply.contacts[0].overdue for turn in (fresh, stale)] == [False, True]


async def test_a_conversation_moves_to_another_key_and_moving_again_does_no_harm(assistant: Assistant, store: MemoryStore) -> None:
    await assistant.handle("old", Utterance("Schimmel im Zimmer"))
    known = await store.recall("old")
    await assistant.move("old", "new")
    await assistant.move("old", "new")
    assert (await store.recall("new"), await store.recall("old")) == (known, State())


async def test_suggesting_remembers_and_counts_nothing(assistant: Assistant, store: MemoryStore) -> None:
    assert assistant.suggest("hausordnung", "de").cards
    assert not store.outcomes


async def gives(assistant: Assistant, who: str, shown: str) -> Turn:
    return await assistant.handle(who, Utterance(action="give|yes", quoted=shown))


async def test_what_is_given_is_kept_and_nothing_before(assistant: Assistant, store: MemoryStore) -> None:
    await assistant.handle("amina", Utterance("Wer macht das WLAN?"))
    await assistant.handle("amina", Utterance(action="give", answered="Wer macht das WLAN?"))
    assert await store.questions() == []
    await gives(assistant, "amina", "Wer macht das WLAN?")
    [kept] = await store.questions()
    assert (kept.words, kept.language, kept.day, kept.became) == ("Wer macht das WLAN?", "de", TODAY, "open")


async def test_who_gives_the_same_twice_is_told_and_kept_once(assistant: Assistant, store: MemoryStore) -> None:
    await gives(assistant, "amina", "Wer macht das WLAN?")
    turn = await gives(assistant, "amina", "Und wer macht das WLAN im Haus?")
    assert "heute schon eine Frage weitergegeben" in text(turn)
    assert turn.gives is None
    assert len(await store.questions()) == 1


async def test_what_the_store_cannot_keep_is_said_so_and_may_be_given_again(
    assistant: Assistant, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr("bot.store.memory.MOST_QUESTIONS", 0)
        assert "Das hat nicht geklappt. Ich habe nichts behalten." in text(await gives(assistant, "amina", "Wer macht das WLAN?"))
    await gives(assistant, "amina", "Wer macht das WLAN?")
    assert len(await store.questions()) == 1


async def test_a_report_counts_once_it_is_confirmed_and_once_a_day(assistant: Assistant, store: MemoryStore) -> None:
    await assistant.handle("amina", Utterance(action="wrong|reparatur"))
    assert await store.reports(TODAY) == {}
    for who in ("amina", "amina", "bela"):
        turn = await assistant.handle(who, Utterance(action="report|reparatur"))
    assert "Danke, das ist gemeldet." in text(turn)
    assert await store.reports(TODAY) == {Report("reparatur", TODAY): 2}
