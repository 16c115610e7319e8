"""Reading aloud for many: one text at a time, each in a process of its own, with bounds on time and on how many wait.

A process, because espeak-ng is C that keeps its state in globals: what hangs can be ended, what crashes takes nobody along, and
the bot itself needs no memory for it.
"""

import asyncio
import os
import sys

from bot.errors import WegweiserError
from bot.voice.voices import VOICES, installed

SECONDS = 15.0  # from the wish to the file, waiting included; a card takes about two, and the next message of the chat waits so long
MOST_WAITING = 5  # wishes; whoever comes later is told at once
MOST_TOLD = 200  # characters of what a process says of its end


class VoiceError(WegweiserError):
    """A text cannot be read aloud."""


class Reading:
    """To be used in one event loop."""

    def __init__(self, seconds: float = SECONDS, most_waiting: int = MOST_WAITING) -> None:
        self._seconds, self._most_waiting = seconds, most_waiting
        self._waiting = 0
        self._turn = asyncio.Lock()

    async def __call__(self, text: str, language: str) -> bytes:
        """The text as an OGG file with Opus. Raises VoiceError, whose words hold nothing of the text."""
        if language not in VOICES:
            raise VoiceError(f"no voice for '{language}' (there are: {', '.join(VOICES)})")
        if not installed():
            raise VoiceError("the voice is not installed (pip install 'wegweiser[voice]')")
        if self._waiting > self._most_waiting:
            raise VoiceError("too many want to hear at once (try again later)")
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds), self._turn:
                return await _read(text, language)
        except TimeoutError:
            raise VoiceError(f"not done after {self._seconds:g} s (is the machine busy?)") from None
        finally:
            self._waiting -= 1


async def _read(text: str, language: str) -> bytes:
    path = {"PYTHONPATH": os.pathsep.join(place or os.getcwd() for place in sys.path)}  # the same packages as here, and none beside
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "bot.voice", language, stdin=pipe, stdout=pipe, stderr=pipe, env=os.environ | path
        )
    except OSError as error:
        raise VoiceError(f"the process that reads cannot be started: {error.strerror}") from None
    try:
        file, told = await process.communicate(text.encode())
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0 or not file:
        why = told.decode(errors="replace").strip().rpartition("\n")[2][:MOST_TOLD]
        raise VoiceError(f"the process that reads ended with code {process.returncode}: {why or 'no word'} (try 'wegweiser doctor')")
    return file
