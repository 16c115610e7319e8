"""Answers read aloud, sent to a chat as voice messages."""

import io
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import make_matcher
from bot.channels.telegram.speaking import seconds
from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Speech
from bot.errors import WegweiserError
from bot.store.memory import MemoryStore
from bot.voice import voices
from bot.voice.reading import Reading
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import Running
from tests.channels.telegram.scripted import Scripted, plain
from tests.knowledge import small_base

INSTEAD = "Das kann ich leider nicht vorlesen."
SPOKEN = plain(INSTEAD, speech=Speech("Hausordnung. Fatima.", "de"))


class Spoken:
    """A `Speak` that writes down what it was asked for."""

    def __init__(self, fails: bool = False) -> None:
        self.asked: list[tuple[str, str]] = []
        self._fails = fails

    async def __call__(self, text: str, language: str) -> bytes:
        self.asked.append((text, language))
        if self._fails:
            raise WegweiserError("not done after 15 s (is the machine busy?)")
        return b"OggS\0\4" + (96_000).to_bytes(8, "little") + text.encode()


@pytest.fixture
def script() -> Scripted:
    script = Scripted()
    script.answers |= {"lies": (SPOKEN,), "read": (replace(SPOKEN, speech=Speech("Hausordnung. Fatima.", "en")),)}
    return script


async def test_it_comes_as_a_voice_message_with_its_length_and_nothing_else(api: BotApi, running: Running) -> None:
    spoken = Spoken()
    async with running(speak=spoken):
        answer = await api.answer_to(api.person("Amina").says("lies"))
    assert spoken.asked == [("Hausordnung. Fatima.", "de")]
    assert answer.raw["voice"]["duration"] == 2
    assert api.calls_of("sendVoice")[0].uploads["voice"].content.startswith(b"OggS")
    assert api.calls_of("sendMessage") == []
    assert api.calls_of("sendChatAction")[0].parameters["action"] == "record_voice"


async def test_the_same_text_is_spoken_and_uploaded_once_in_each_language(api: BotApi, running: Running) -> None:
    spoken = Spoken()
    async with running(speak=spoken):
        for said in ("lies", "lies", "read"):
            await api.answer_to(api.person("Amina").says(said))
    assert [language for _, language in spoken.asked] == ["de", "en"]
    assert [bool(call.uploads) for call in api.calls_of("sendVoice")] == [True, False, True]


async def test_a_voice_that_telegram_has_forgotten_is_spoken_again(api: BotApi, running: Running) -> None:
    spoken = Spoken()
    async with running(speak=spoken):
        amina = api.person("Amina")
        await api.answer_to(amina.says("lies"))
        api.faults.next("sendVoice", status=400, description="Bad Request: wrong file identifier/HTTP URL specified")
        assert (await api.answer_to(amina.says("lies"))).raw["voice"]
    assert len(spoken.asked) == 2


async def test_when_it_fails_the_person_is_told_and_the_log_holds_no_words(
    api: BotApi, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "bot"):
        async with running(speak=Spoken(fails=True)):
            assert (await api.answer_to(api.person("Amina").says("lies"))).text == INSTEAD
    assert "not read aloud: not done after 15 s" in caplog.text
    assert "Fatima" not in caplog.text


async def test_who_refuses_voice_messages_is_told_in_words(api: BotApi, running: Running) -> None:
    async with running(speak=Spoken()):
        api.faults.next("sendVoice", status=400, description="Bad Request: VOICE_MESSAGES_FORBIDDEN")
        assert (await api.answer_to(api.person("Amina").says("lies"))).text == INSTEAD


async def test_without_a_voice_the_person_is_told_in_words(api: BotApi, running: Running) -> None:
    async with running():
        assert (await api.answer_to(api.person("Amina").says("lies"))).text == INSTEAD


def test_what_is_no_ogg_file_has_no_length() -> None:
    assert seconds(b"RIFF") is None


@pytest.mark.skipif(not voices.installed(), reason="the extra 'voice' is not installed")
async def test_a_tap_under_a_card_reads_it_aloud(api: BotApi, running: Running, small_folder: Path, small_cache: Path) -> None:
    import soundfile

    dialogue = Dialogue(*make_matcher(small_folder, small_cache, small_base.TODAY), voices.languages())
    assistant = Assistant(dialogue, MemoryStore(), lambda: small_base.NOW)
    async with running(assistant.handle, speak=Reading(seconds=60)):
        amina = api.person("Amina")
        card = await api.answer_to(amina.says("Wer macht die Hausordnung?"))
        heard = await api.answer_to(amina.taps(card, "🔊 Vorlesen"), timeout=60)
    sent = api.calls_of("sendVoice")[0].uploads["voice"].content
    sound, rate = soundfile.read(io.BytesIO(sent))
    assert sent.startswith(b"OggS")
    assert 10 < len(sound) / rate < 60
    assert abs(heard.raw["voice"]["duration"] - len(sound) / rate) < 1
    assert heard.id != card.id
