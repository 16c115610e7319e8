"""The bot on one side, the Bot API stand-in on the other, HTTP on loopback between them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from bot.channels.telegram import Profile, build, retries, run_polling
from bot.conversation.ports import Draw, Handle, Handled, Move, Speak, Suggest
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.channels.telegram.scripted import Scripted

SORRY = "Da ist etwas schiefgegangen."
REGRET = "Entschuldige, das hat gedauert."
Running = Callable[..., AbstractAsyncContextManager[asyncio.Task[None]]]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES", (0.01, 0.01, 0.02, 0.02))


@pytest.fixture
def script() -> Scripted:
    return Scripted()


@pytest.fixture
def running(api: BotApi, script: Scripted) -> Running:
    """`async with running():` runs the bot and stops it politely; the task it runs in is handed over."""

    @asynccontextmanager
    async def run(
        handle: Handle = script,
        profile: Profile = Profile(),  # noqa: B008
        handled: Handled | None = None,
        *,
        suggest: Suggest | None = None,
        move: Move | None = None,
        draw: Draw | None = None,
        speak: Speak | None = None,
    ) -> AsyncIterator[asyncio.Task[None]]:
        stop = asyncio.Event()
        handled = handled or MemoryStore()
        application = build(handle, api.token, api.base_url, sorry=SORRY, suggest=suggest, move=move, draw=draw, speak=speak, regret=regret)
        task = asyncio.create_task(run_polling(application, handled, profile, stop))
        try:
            yield task
        finally:
            stop.set()
            if not task.cancelled():
                await task

    return run


def regret(language: str) -> str:
    return f"{REGRET} ({language})"


@pytest.fixture
async def bot(running: Running) -> AsyncIterator[asyncio.Task[None]]:
    async with running() as task:
        yield task
