"""A crowd that does whatever can be done, at random, over the shipped dialogue: nothing fails, nothing piles up.

`python -m benchmarks.crowd` runs it for ten minutes and watches the memory.
"""

import logging

import pytest

from bot.channels.telegram.last_answers import REMEMBERED
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.bot_api.crowd import Crowd
from tests.channels.telegram.conftest import Running
from tests.shipped import NOW

ACTS, AT_ONCE = 400, 40
HARMLESS = (  # what Telegram refuses without anybody's fault: who wrote is gone, the message was deleted meanwhile, …
    "query is too old", "not modified", "blocked by the user", "chat not found", "message to edit not found", "message to delete not found",
    "upgraded to a supergroup", "can't be edited", "message can't be deleted", "no text in the message to edit",
)  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_crowd_breaks_nothing(
    api: BotApi, running: Running, shipped: Dialogue, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    store = MemoryStore()
    assistant = Assistant(shipped, store, lambda: NOW)
    with caplog.at_level(logging.WARNING, "bot"):
        async with running(assistant.handle, suggest=assistant.suggest, move=assistant.move):
            await api.wait_for_call("deleteWebhook")
            crowd = Crowd(api, seed)
            for number in range(ACTS):
                crowd.acts()
                if number % AT_ONCE == 0:
                    await api.wait_until(lambda: not api.world.updates.pending, 30, "the bot no longer fetches updates")
            await api.wait_until(lambda: not api.world.updates.pending, 30, "the bot no longer fetches updates")
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    refusals = [f"{call.method}: {call.refusal}" for call in api.calls if call.refusal]
    assert [refusal for refusal in refusals if not any(reason in refusal for reason in HARMLESS)] == []
    assert len(store._states) <= 24 < REMEMBERED
