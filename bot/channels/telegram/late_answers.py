"""Answering in one go what has waited while the bot was away: danger first, then one word of regret, then every matter once."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from telegram import Update
from telegram.error import TelegramError

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.late import LateAnswer, Told, in_order
from bot.channels.telegram.talk import Talk
from bot.channels.telegram.transport import Transport
from bot.conversation.messages import Line, Message
from bot.errors import WegweiserError

Failed = Callable[[object, BaseException], Awaitable[bool]]
T = TypeVar("T")


class LateAnswers:
    """`regret(language)`: the apology; left out, none is made. `failed` sees to an update that went wrong, and tells whether that is
    the end of it: what goes wrong with one must take nothing away from the others."""

    def __init__(
        self,
        talk: Talk,
        transport: Transport,
        regret: Callable[[str], str] | None,
        failed: Failed,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._talk, self._transport = talk, transport
        self._regret, self._failed = regret, failed
        self._told = Told(clock)

    async def answer(self, updates: Sequence[Update]) -> list[bool]:
        """Whether each of the updates, all of one chat, is done; else it is to come again."""
        undone: set[int] = set()
        acknowledging = asyncio.gather(*map(self._talk.acknowledge, updates))
        answers = await self._answers(updates, undone)
        for answer in answers:
            if not answer.urgent:
                await self._say_sorry(answer)
            await self._careful(answer.update, self._send(answer), undone)
        if answers:
            await self._say_sorry(answers[-1])
        await acknowledging
        return [update.update_id not in undone for update in updates]

    async def _answers(self, updates: Sequence[Update], undone: set[int]) -> list[LateAnswer]:
        """What is to be sent, in order. Every message makes its turn, as each may say where somebody lives, or give something."""
        heard = [(update, one) for update in updates if (one := await self._careful(update, self._talk.heard(update), undone))]
        turns = [
            LateAnswer(update, one, turn) for update, one in heard if (turn := await self._careful(update, self._talk.turn(one), undone))
        ]
        new = [answer for answer in in_order(turns) if answer.urgent or not self._told.knows(answer.chat, answer.matter)]
        return [answer.under_its_question() for answer in new] if len(new) > 1 else new

    async def _send(self, answer: LateAnswer) -> None:
        await self._talk.send(answer.heard, answer.turn)
        self._told.tell(answer.chat, answer.matter)

    async def _say_sorry(self, answer: LateAnswer) -> None:
        """Once. Where it does not arrive the answers are sent all the same."""
        if self._regret is None or self._told.apologised(answer.chat):
            return
        with contextlib.suppress(TelegramError, WegweiserError):  # the latter: a town whose texts lack the words
            words = Message((Line(self._regret(answer.turn.reply.language)),))
            await self._transport.deliver((words,), Destination(answer.chat, answer.heard.destination.thread_id))
            self._told.apologise(answer.chat)

    async def _careful(self, update: Update, work: Awaitable[T], undone: set[int]) -> T | None:
        try:
            return await work
        except Exception as error:
            if not await self._failed(update, error):
                undone.add(update.update_id)
            return None
