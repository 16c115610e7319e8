"""A conversation by script: what is said or tapped → the messages that answer it; all that is heard is kept."""

import asyncio

from bot.conversation.messages import Button, ContactCard, Line, Message
from bot.conversation.turn import Reply, State, Turn, Utterance

Answer = tuple[Message, ...] | Exception


def plain(text: str, **more: object) -> Message:
    return Message((Line(text),), **more)  # type: ignore[arg-type]


HEATING = Message(
    (Line("Heizung & Strom <kaputt>", "title"), Line("Zuständig: Wohnheimleitung"), Line("1. Anrufen", "item"), Line("Geprüft", "note")),
    ((Button("Was kann ich selbst tun?", "self|heizung"),), (Button("Kontakt speichern", "save|heim"), Button("Nochmal", "show|heizung"))),
)
CARD = ContactCard("Wohnheimleitung", "+49 711 390200", "heim@example.org", "Pulverwiesen 11, 73726 Esslingen", "https://example.org/heim")


class Scripted:
    """A `Handle`. What the script does not know is said back."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Utterance]] = []
        self.answers: dict[str, Answer] = {
            "heizung": (HEATING,),
            "show|heizung": (Message(HEATING.lines, HEATING.buttons, edits=True),),
            "self|heizung": (plain("Fenster schließen", buttons=((Button("Zurück", "show|heizung"),),), edits=True),),
            "save|heim": (plain("Hier ist der Kontakt.", contact=CARD),),
            "areas": (plain("Alle Themen"),),
        }
        self.hears = asyncio.Event()  # set as soon as something is heard
        self._held: dict[str, asyncio.Event] = {}

    def hold(self, said: str) -> asyncio.Event:
        """Hold back the answer to `said` until the event is set."""
        self._held[said] = asyncio.Event()
        return self._held[said]

    @property
    def utterances(self) -> list[Utterance]:
        return [utterance for _, utterance in self.heard]

    async def __call__(self, conversation: str, utterance: Utterance) -> Turn:
        self.heard.append((conversation, utterance))
        self.hears.set()
        said = utterance.action or utterance.text
        if said in self._held:
            await self._held[said].wait()
        answer = self.answers.get(said, (plain(f"Gehört: {said}"),))
        if isinstance(answer, Exception):
            raise answer
        return Turn(Reply("de", "urgent" if "brennt" in said else "answer"), answer, State())
