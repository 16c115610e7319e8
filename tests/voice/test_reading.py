"""Texts read aloud by the real espeak-ng, in a process of its own. Needs the extra `voice`, as `dev` brings it."""

import asyncio
import io
import subprocess
import sys
from pathlib import Path

import pytest

from bot.voice import reading, voices
from bot.voice.reading import Reading, VoiceError

needs_the_extra = pytest.mark.skipif(not voices.installed(), reason="the extra 'voice' is not installed")

NUMBERS = "Telefon: 0 7 1 1, 3 5 1 2, 2 4 4 2. Ruf 1 1 2 an."
AFTER_IMPORT = "import sys, bot.service; print([name for name in ('espeakng_loader', 'soundfile') if name in sys.modules])"


@needs_the_extra
async def test_a_text_becomes_an_ogg_file_with_opus_that_can_be_heard() -> None:
    import numpy as np
    import soundfile

    file = await Reading(seconds=60)(NUMBERS, "de")
    assert file.startswith(b"OggS")
    assert b"OpusHead" in file[:100]
    sound, rate = soundfile.read(io.BytesIO(file))
    assert 5 < len(sound) / rate < 15
    assert 0.5 < np.abs(sound).max() < 1.0
    assert np.sqrt((sound**2).mean()) > 0.03  # silence has none
    assert len(file) * 8 / (len(sound) / rate) < 32_000  # bits a second, for whoever pays for data


@needs_the_extra
@pytest.mark.parametrize(
    ("language", "text", "heard"),
    [
        ("de", "Telefon: 0 7 1 1, 3 5 1 2.", ["tˌeːleːfˈoːn", "nˈʊl zˈiːbən ˈaɪns ˈaɪns", "dɾˈaɪ fˈʏnf ˈaɪns tsvˈaɪ"]),
        ("de", "Ruf 1 1 2 an.", ["rˈuːf ˈaɪns ˈaɪns tsvˈaɪ ˈan"]),
        ("en", "Call 1 1 2.", ["kˈɔːl wˈɒn wˈɒn tˈuː"]),
        ("ar", "اسأل Amt für Integration.", ["ˈasʔl", "ˈamt fyːɾ ˌɪntɛɡɾatsjˈoːn"]),
    ],
)
def test_digits_are_said_one_by_one_and_german_is_pronounced_as_german(language: str, text: str, heard: list[str]) -> None:
    from bot.voice.espeak import phonemes

    assert phonemes(text, voices.VOICES[language]).split("\n")[: len(heard)] == heard


@needs_the_extra
@pytest.mark.parametrize("language", voices.VOICES)
def test_every_language_that_is_offered_has_a_voice(language: str) -> None:
    from bot.voice.espeak import spoken

    samples, rate = spoken("1 1 2", voices.VOICES[language])
    assert len(samples) > rate / 4


@needs_the_extra
def test_more_samples_a_second_leave_tone_and_length_as_they_were() -> None:
    import numpy as np

    from bot.voice.opus import OPUS_RATE, resampled

    tone = np.sin(2 * np.pi * 440 * np.arange(22_050) / 22_050)
    more = resampled(tone, 22_050)
    expected = np.sin(2 * np.pi * 440 * np.arange(OPUS_RATE) / OPUS_RATE)
    assert len(more) == OPUS_RATE
    assert np.abs(more - expected).max() < 0.01


@needs_the_extra
async def test_who_waits_too_long_is_told_and_the_process_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[asyncio.subprocess.Process] = []
    start = asyncio.create_subprocess_exec

    async def noted(*command: str, **more: object) -> asyncio.subprocess.Process:
        started.append(await start(sys.executable, "-c", "import time; time.sleep(60)", **more))  # type: ignore[arg-type]
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)
    with pytest.raises(VoiceError, match="not done after"):
        await Reading(seconds=0.2)("x", "de")
    assert [process.returncode is not None for process in started] == [True]


@needs_the_extra
async def test_too_many_at_once_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ended, begun = asyncio.Event(), asyncio.Event()

    async def slow(text: str, language: str) -> bytes:
        begun.set()
        await ended.wait()
        return b"OggS"

    monkeypatch.setattr(reading, "_read", slow)
    read = Reading(most_waiting=1)
    first, second = (asyncio.create_task(read(text, "de")) for text in "ab")
    await begun.wait()
    with pytest.raises(VoiceError, match="too many"):
        await read("c", "de")
    ended.set()
    assert [await first, await second] == [b"OggS", b"OggS"]


@needs_the_extra
async def test_a_process_that_breaks_is_told_without_the_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("bot.voice.reading.VOICES", voices.VOICES | {"xx": voices.Voice("xx", 100)})
    with pytest.raises(VoiceError, match="ended with code 1") as told:
        await Reading(seconds=60)("Fatima wohnt hier", "xx")
    assert "Fatima" not in str(told.value)


async def test_a_language_without_a_voice_and_a_missing_extra_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(VoiceError, match="no voice for 'ti'"):
        await Reading()("x", "ti")
    monkeypatch.setattr(voices, "NEEDED", ("no_such_package",))
    with pytest.raises(VoiceError, match=r"pip install 'wegweiser\[voice\]'"):
        await Reading()("x", "de")


def test_without_the_extra_no_language_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "NEEDED", ("no_such_package",))
    assert voices.languages() == frozenset()


def test_the_bot_itself_loads_nothing_of_the_extra() -> None:
    done = subprocess.run([sys.executable, "-c", AFTER_IMPORT], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"
