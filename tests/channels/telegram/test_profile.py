"""What only @BotFather can set is looked at when the bot comes up."""

import logging

import pytest

from bot.channels.telegram import Profile
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import Running

COMMANDS = Profile(commands={"": [("start", "Neu anfangen")]})


@pytest.mark.parametrize(("privacy", "inline", "told"), [(True, True, 0), (False, True, 1), (True, False, 1), (False, False, 2)])
async def test_what_should_be_changed_is_said_with_how(
    running: Running, api: BotApi, caplog: pytest.LogCaptureFixture, privacy: bool, inline: bool, told: int
) -> None:
    api.world.bot |= {"can_read_all_group_messages": not privacy, "supports_inline_queries": inline}
    with caplog.at_level(logging.WARNING, "bot"):
        async with running(profile=COMMANDS):
            await api.wait_for_call("setMyCommands")
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == told
    assert any("/setprivacy" in text for text in said) is not privacy
    assert any("/setinline" in text for text in said) is not inline
