"""Files to print, sent to a chat."""

import threading
from dataclasses import replace

import pytest

from bot.conversation.assistant import Assistant
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Handout
from bot.store.memory import MemoryStore
from tests.bot_api import BotApi
from tests.channels.telegram.conftest import SORRY, Running
from tests.channels.telegram.scripted import Scripted, plain
from tests.knowledge.small_base import NOW

SHEET = plain("Wer ist wofür zuständig?", handout=Handout("ar", "unterkunft"))


class Drawn:
    """A `Draw` that writes down what it was asked for."""

    def __init__(self, fails: bool = False) -> None:
        self.asked: list[tuple[Handout, str]] = []
        self.threads: set[int] = set()
        self._fails = fails

    def __call__(self, handout: Handout, address: str) -> bytes:
        self.asked.append((handout, address))
        self.threads.add(threading.get_ident())
        if self._fails:
            raise ValueError("no typst here")
        return f"%PDF {handout}".encode()


@pytest.fixture
def script() -> Scripted:
    script = Scripted()
    script.answers |= {"drucken": (SHEET,), "anders": (replace(SHEET, handout=Handout("de")),)}
    return script


async def test_it_comes_as_a_document_with_name_and_caption(api: BotApi, running: Running) -> None:
    drawn = Drawn()
    async with running(draw=drawn):
        amina = api.person("Amina")
        answer = await api.answer_to(amina.says("drucken"))
    call = api.calls_of("sendDocument")[0]
    assert call.uploads["document"].filename == "organigramm-unterkunft-ar.pdf"
    assert call.uploads["document"].content.startswith(b"%PDF")
    assert call.parameters["caption"] == "Wer ist wofür zuständig?"
    assert answer.raw["document"]["file_name"] == "organigramm-unterkunft-ar.pdf"
    handout, address = drawn.asked[0]
    assert (handout, address.startswith("https://t.me/")) == (Handout("ar", "unterkunft"), True)


async def test_meanwhile_telegram_says_that_a_document_is_coming_and_others_are_answered(api: BotApi, running: Running) -> None:
    drawn = Drawn()
    async with running(draw=drawn):
        await api.answer_to(api.person("Amina").says("drucken"))
    assert api.calls_of("sendChatAction")[0].parameters["action"] == "upload_document"
    assert threading.get_ident() not in drawn.threads


async def test_the_same_file_is_uploaded_once(api: BotApi, running: Running) -> None:
    async with running(draw=Drawn()):
        for name in ("Amina", "Olena"):
            await api.answer_to(api.person(name).says("drucken"))
        await api.answer_to(api.person("Karim").says("anders"))
    assert [bool(call.uploads) for call in api.calls_of("sendDocument")] == [True, False, True]


async def test_a_file_that_telegram_has_forgotten_is_uploaded_again(api: BotApi, running: Running) -> None:
    async with running(draw=Drawn()):
        amina = api.person("Amina")
        await api.answer_to(amina.says("drucken"))
        api.faults.next("sendDocument", status=400, description="Bad Request: wrong file identifier/HTTP URL specified")
        assert (await api.answer_to(amina.says("drucken"))).raw["document"]
    assert [bool(call.uploads) for call in api.calls_of("sendDocument")] == [True, False, True]


async def test_when_it_cannot_be_drawn_the_person_is_told(api: BotApi, running: Running) -> None:
    async with running(draw=Drawn(fails=True)):
        assert (await api.answer_to(api.person("Amina").says("drucken"))).text == SORRY


async def test_the_real_organigram_comes_in_the_persons_language(api: BotApi, running: Running, small_dialogue: Dialogue) -> None:
    assistant = Assistant(small_dialogue, MemoryStore(), lambda: NOW)
    async with running(assistant.handle, draw=assistant.draw):
        amina = api.person("Amina", language_code="ar")
        areas = await api.answer_to(amina.says("/organigramm"))
        await api.answer_to(amina.taps(areas, next(label for label in areas.buttons if "PDF" in label)))
    sent = api.calls_of("sendDocument")[0].uploads["document"]
    assert sent.filename == "organigramm-ar.pdf"
    assert sent.content.startswith(b"%PDF-")
