"""getUpdates confirms, waits and forgets as Telegram does."""

import asyncio

import pytest
from telegram.error import Conflict

from .echo_bot import bot_only, polling
from .stand_in import BotApi


class TestUpdates:
    async def test_an_offset_confirms_all_older_updates(self, api: BotApi) -> None:
        amina = api.person("Amina")
        first, second, third = (amina.says(text) for text in "abc")
        async with bot_only(api) as bot:
            assert [u.update_id for u in await bot.get_updates(limit=2)] == [first, second]
            assert [u.update_id for u in await bot.get_updates(offset=second)] == [second, third]
            assert [u.update_id for u in await bot.get_updates()] == [second, third]
            assert [u.update_id for u in await bot.get_updates(offset=-1)] == [third]
            assert await bot.get_updates(offset=third + 1) == ()

    async def test_a_long_poll_ends_with_the_first_update(self, api: BotApi) -> None:
        async with bot_only(api) as bot:
            poll = asyncio.create_task(bot.get_updates(timeout=10))
            await asyncio.sleep(0.1)
            assert not poll.done()
            update_id = api.person("Amina").says("Hallo")
            assert [update.update_id for update in await asyncio.wait_for(poll, 1)] == [update_id]

    async def test_of_two_polls_the_older_ends_with_conflict(self, api: BotApi) -> None:
        async with bot_only(api) as one, bot_only(api) as other:
            older = asyncio.create_task(one.get_updates(timeout=10))
            await asyncio.sleep(0.1)
            newer = asyncio.create_task(other.get_updates(timeout=10))
            with pytest.raises(Conflict, match="terminated by other getUpdates"):
                await asyncio.wait_for(older, 1)
            newer.cancel()

    async def test_after_a_restart_only_what_was_not_confirmed_comes(self, api: BotApi) -> None:
        amina = api.person("Amina")
        async with polling(api):
            await api.answer_to(amina.says("eins"))
        amina.says("zwei")
        async with polling(api):
            await api.wait_for(amina, 2)
            await api.silence(amina, 0.2)
        assert [message.text for message in api.messages(amina)] == ["Echo: eins", "Echo: zwei"]

    async def test_what_waits_longer_than_a_day_is_forgotten(self, api: BotApi) -> None:
        amina = api.person("Amina")
        amina.says("alt")
        api.clock.advance(24 * 3600 + 1)
        new = amina.says("neu")
        async with bot_only(api) as bot:
            assert [update.update_id for update in await bot.get_updates()] == [new]

    async def test_a_confirmed_update_can_come_again(self, api: BotApi) -> None:
        first = api.person("Amina").says("a")
        async with bot_only(api) as bot:
            await bot.get_updates(offset=first + 1)
            api.redelivers(first)
            assert [update.update_id for update in await bot.get_updates()] == [first]

    async def test_unknown_kinds_reach_the_bot(self, api: BotApi) -> None:
        update_id = api.gives("surprise", {"new": True})
        async with bot_only(api) as bot:
            assert [update.update_id for update in await bot.get_updates()] == [update_id]
