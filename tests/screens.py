"""Conversations as people see them on a phone, one HTML page each: `python -m tests.screens FOLDER`.

The bot speaks over the shipped base and the Bot API stand-in. For looking at before a release; nothing of it is kept. Pictures:
`chromium --headless --screenshot=FOLDER/ar.png --window-size=500,3000 FOLDER/ar.html`.
"""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.app import telegram_profile
from bot.channels.telegram import build, run_polling
from bot.conversation.assistant import Assistant
from bot.settings import Settings
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi, Message
from tests.bot_api.screen import bubble, page
from tests.bot_api.shapes import Line
from tests.shipped import NOW, dialogue

SCRIPT = Path(__file__).with_suffix(".txt")


@dataclass(frozen=True, slots=True)
class Conversation:
    """What somebody whose app speaks `language` says; a line `>action` taps the first button, newest message first, that begins so."""

    name: str
    language: str
    steps: tuple[str, ...]


def conversations() -> list[Conversation]:
    """Those of the script, told apart by lines `== name language`."""
    told = []
    for part in SCRIPT.read_text(encoding="utf-8").split("== ")[1:]:
        head, *steps = part.strip().split("\n")
        name, language = head.split()
        told.append(Conversation(name, language, tuple(steps)))
    return told


async def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    spoken = dialogue(Settings().cache)
    for conversation in conversations():
        async with BotApi() as api:
            assistant, stop = Assistant(spoken, MemoryStore(), lambda: NOW), asyncio.Event()
            application = build(assistant.handle, api.token, api.base_url, sorry="", suggest=assistant.suggest, move=assistant.move)
            bot = asyncio.create_task(run_polling(application, MemoryStore(), telegram_profile(spoken), stop))
            try:
                page = await held(api, conversation)
            finally:
                stop.set()
                await bot
        (folder / f"{conversation.name}.html").write_text(page, encoding="utf-8")


async def held(api: BotApi, conversation: Conversation) -> str:
    """The conversation's page; a message that is edited is shown again, as it was after each tap."""
    shown: list[str] = []
    seen = 0
    person = api.person("Amina", conversation.language)
    for step in conversation.steps:
        try:
            said = person.taps(*_button(api.messages(person), step[1:])) if step.startswith(">") else person.says(step)
        except LookupError as error:  # what is known changes, and with it what is offered: the rest is worth seeing
            print(f"{conversation.name}: {error}", file=sys.stderr)
            continue
        answer = await api.answer_to(said, timeout=60)
        await asyncio.sleep(0.3)  # an answer may have a second message
        new, seen = person.chat.history[seen:], len(person.chat.history)
        shown += [bubble(person.chat, line) for line in new]
        if not any(line.kind == "message" and line.message_id == answer.id for line in new):
            shown.append(bubble(person.chat, Line("message", "bot", answer.id)))
    return page(shown)


def _button(messages: list[Message], action: str) -> tuple[Message, str]:
    """The newest message that has a button with this action, and what the button carries."""
    for message in reversed(messages):
        for row in message.rows:
            for button in row:
                if str(button.get("callback_data", "")).startswith(action):
                    return message, button["callback_data"]
    raise LookupError(f"no button for {action}; there are: {[button for message in messages[-1:] for button in message.buttons]}")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
