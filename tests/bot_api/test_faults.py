"""Faults come as ordered, and recur with the seed."""

from contextlib import suppress
from typing import Any

import pytest
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from .echo_bot import bot_only, polling
from .stand_in import BotApi


class TestFaults:
    @pytest.mark.parametrize(
        ("fault", "error", "accepted"),
        [
            ({"status": 429, "retry_after": 7}, RetryAfter, False),
            ({"status": 502}, NetworkError, False),
            ({"status": 500, "body": ""}, NetworkError, False),
            ({"status": 403, "description": "Forbidden: bot was blocked by the user"}, Forbidden, False),
            ({"truncated": True}, TelegramError, True),
            ({"drop": "before"}, NetworkError, False),
            ({"drop": "after"}, NetworkError, True),
            ({"delay": 0.5}, TimedOut, False),
            ({"late": 0.5}, TimedOut, True),
        ],
    )
    async def test_what_is_ordered_goes_wrong_once(self, api: BotApi, fault: Any, error: type[Exception], accepted: bool) -> None:
        chat_id = api.person("Amina").chat_id
        api.faults.next("sendMessage", **fault)
        async with bot_only(api) as bot:
            with pytest.raises(error):
                await bot.send_message(chat_id, "Hallo", read_timeout=0.2)
            assert len(api.messages(chat_id)) == accepted
            await bot.send_message(chat_id, "Hallo")

    async def test_a_share_of_calls_goes_wrong_alike_for_the_same_seed(self) -> None:
        async def refused(seed: int) -> list[int]:
            async with BotApi(seed=seed) as api, bot_only(api) as bot:
                api.faults.rate("sendMessage", 0.2, status=429, retry_after=1)
                chat_id = api.person("Amina").chat_id
                for _ in range(50):
                    with suppress(RetryAfter):
                        await bot.send_message(chat_id, "Hallo")
                return [place for place, call in enumerate(api.calls_of("sendMessage")) if not call.accepted]

        assert await refused(3) == await refused(3) != []
        assert await refused(3) != await refused(4)

    async def test_polling_survives_an_outage(self, api: BotApi) -> None:
        amina = api.person("Amina")
        async with polling(api):
            await api.answer_to(amina.says("vorher"))
            await api.offline()
            asked = amina.says("inzwischen")
            await api.online()
            assert (await api.answer_to(asked, timeout=10)).text == "Echo: inzwischen"
