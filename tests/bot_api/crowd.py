"""A crowd that does at random whatever people, groups and clients can do, and sends updates no client would. No I/O."""

import copy
import random
from collections.abc import Callable
from typing import Any, Literal

from .content import KINDS
from .group import Group
from .person import Person
from .shapes import Json
from .stand_in import BotApi

WORDS = (
    "Wer macht die Hausordnung?",
    "heizung kaputt",
    "Telefonnummer?",
    "und in der Anschlussunterbringung?",
    "Hilfe, es brennt!",
    "nein",
    "Danke",
    "Was macht die AWO?",
    "auf Englisch bitte",
    "من المسؤول عن الإصلاحات؟",
    "Де я можу вчити німецьку?",
    "кто починит окно",
    "ዶክተር",
    "👍",
    "🆘🆘",
    "🏳️‍🌈",
    "\u202eabc",
    "\u0000",
    "a" * 4096,
    "ä" * 4096,
    "🏠" * 2000,
    "x " * 2000,
    "<b>&amp;</b>",
    "' OR 1=1 --",
    "%s %d {0} {x}",
    "\n\n\n",
    "\ud7ff",
    "112",
    "@wegweiser_test_bot",
    "@wegweiser_test_bot Kita",
    "/start",
    "/start t_kita_p_rennstrasse_l_ar",
    "/start l_xx",
    "/start " + "x" * 64,
    "/themen",
    "/stellen@wegweiser_test_bot",
    "/ort",
    "/selbst",
    "/engagement",
    "/organigramm",
    "/sprache",
    "/loeschen",
    "/hilfe",
    "/x",
    "/",
    "//",
)
DATA = (
    "show|kita",
    "back|gone",
    "stage|kita|mond",
    "kind|stadt|999",
    "kind|stadt|-1",
    "area|geld|x",
    "places|²",
    "open|t_kita",
    "open|",
    "language|xx",
    "begin|ar",
    "audience|king",
    "|",
    "||||",
    "",
    "\u0000",
    "x" * 64,
    "show|" + "🏠" * 10,
    "more|kita|1",
    "browse|self|geld|1",
    "where|stage",
    "read",
    "read|kita",
    "read||feuer",
    "read|hausordnung|mond|x",
)
SLIPPED_IN = "\u0000|\u200f\u0301a\u0661😀\ufffd"
SLIPS = 10  # broken forms of each text: a stock, so that what the bot remembers of words, up to a bound, is soon all there
LANGUAGES = ("de", "ar", "en", "pt-br", "zh-hans", "", None)
SERVICE: tuple[Json, ...] = (
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}},
    {"new_chat_title": "Neu"},
    {"group_chat_created": True},
    {"left_chat_member": {"id": 5, "is_bot": False, "first_name": "Fort"}},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    {"video_chat_started": {}},
    {"web_app_data": {"data": "x", "button_text": "y"}},
    {"users_shared": {"request_id": 1, "users": []}},
    {"story": {"chat": {"id": 1, "type": "channel", "title": "x"}, "id": 3}},
)
EXTRA: tuple[Json, ...] = (
    {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Jemand"}},
    {"forward_origin": {"type": "channel", "date": 1, "chat": {"id": -100, "type": "channel", "title": "x"}, "message_id": 4}},
    {"media_group_id": "album"},
    {"via_bot": {"id": 77, "is_bot": True, "first_name": "Anderer"}},
    {"sender_chat": {"id": -100, "type": "channel", "title": "Kanal"}},
    {"is_automatic_forward": True},
    {"has_protected_content": True},
    {"quote": {"text": "x", "position": 0}},
    {"message_thread_id": 9, "is_topic_message": True},
    {"entities": [{"type": "bold", "offset": 4000, "length": 99}]},
    {"unheard_of": {"deep": [1, 2, {"x": None}]}},
)
OTHER_KINDS = (
    "channel_post",
    "edited_channel_post",
    "my_chat_member",
    "chat_member",
    "poll",
    "poll_answer",
    "message_reaction",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "chat_join_request",
    "chat_boost",
    "business_message",
    "deleted_business_messages",
    "unheard_of",
)


class Crowd:
    """Some people and groups in one world; `acts` makes one of them do something."""

    def __init__(self, api: BotApi, seed: int, people: int = 12, groups: int = 4) -> None:
        self._api, self._random = api, random.Random(seed)
        self._people = [api.person(f"P{number}", self._random.choice(LANGUAGES)) for number in range(people)]
        kinds: list[Literal["group", "supergroup"]] = ["supergroup", "group"]
        self._groups = [api.group(f"G{number}", *self._people, kind=kinds[number % 2]) for number in range(groups)]
        self._moved = 0
        self._slips = {text: [self._broken(text) for _ in range(SLIPS)] for text in WORDS}

    def acts(self) -> None:
        """One thing happens."""
        ways: list[tuple[Callable[[], object], int]] = [
            (self._says, 30),
            (self._sends, 10),
            (self._edits, 8),
            (self._taps, 30),
            (self._asks_inline, 8),
            (self._changes, 3),
            (self._sends_garbage, 11),
        ]
        self._random.choices([way for way, _ in ways], [weight for _, weight in ways])[0]()

    def tidy(self) -> None:
        """Forget what happened, so that a long run measures the bot's memory and not this world's."""
        world = self._api.world
        for log in (world.calls, world.acts, world.occasions, world.queries, world.files):
            log.clear()
        for chat in world.chats.values():
            chat.history.clear()
            for number in sorted(chat.messages)[:-20]:
                del chat.messages[number]

    def _says(self) -> None:
        extra = copy.deepcopy(self._random.choice(EXTRA)) if self._random.random() < 0.3 else {}
        self._person().says(self._text(), to=self._to(), **extra)

    def _sends(self) -> None:
        caption = self._text()[:1024] if self._random.random() < 0.3 else ""
        extra = copy.deepcopy(self._random.choice((*EXTRA, *SERVICE)))
        self._person().sends(self._random.choice(sorted(KINDS)), to=self._to(), caption=caption, extra=extra)

    def _edits(self) -> None:
        person, to = self._person(), self._to()
        chat = to.chat if to else person.chat
        own = [number for number, message in chat.messages.items() if message["from"]["id"] == person.id]
        if own:
            chat.messages[own[-1]].pop("entities", None)
            kept = chat.messages[self._random.choice(own[-2:])]
            kept |= {"text": self._text(), "edit_date": 1}
            self._force("edited_message", kept)

    def _taps(self) -> None:
        person, to = self._person(), self._to()
        messages = self._api.messages(to or person)
        message: Any = self._random.choice(messages[-5:]) if messages else 1
        data = [button["callback_data"] for row in getattr(message, "rows", []) for button in row if "callback_data" in button]
        if data and self._random.random() < 0.8:
            person.taps(message, self._random.choice(data), to=to)
        else:
            forged = self._random.choice((*DATA, self._broken(self._random.choice(data or DATA))))
            person.taps(message if self._random.random() < 0.7 else 999_999, forged, to=to, forged=True)

    def _asks_inline(self) -> None:
        self._person().asks_inline(self._text()[:256], offset=self._random.choice(("", "5", "x")))

    def _changes(self) -> None:
        person = self._person()
        if self._random.random() < 0.1 and self._moved < 20:
            number = self._random.randrange(len(self._groups))
            if self._groups[number].chat.type == "group":
                self._groups[number] = self._groups[number].becomes_supergroup()
                self._moved += 1
                return
        person.blocks()
        if self._random.random() < 0.9:
            person.says("noch da?")
        person.unblocks()

    def _sends_garbage(self) -> None:
        """Shapes that lack something, hold something unheard of, or are of a kind the bot does not ask for."""
        person, group = self._person(), self._random.choice(self._groups)
        chat = self._random.choice((person.chat.shown(), group.chat.shown(), {"id": -100_5, "type": "channel", "title": "Kanal"}))
        message: Json = {"message_id": self._random.randrange(1, 10**6), "date": self._random.choice((0, 1, 2**31 - 1)), "chat": chat}
        if self._random.random() < 0.7:
            message["from"] = person.user
        more: Json
        for more in (self._random.choice(EXTRA), self._random.choice(SERVICE), {"text": self._text()}, {"sticker": None}, {"photo": []}):
            if self._random.random() < 0.4:
                message |= copy.deepcopy(more)
        query = {"id": "1", "from": person.user, "chat_instance": "1", "message": message, "data": self._random.choice(DATA)}
        for field in ("message", "data"):
            if self._random.random() < 0.3:
                del query[field]
        payloads: tuple[tuple[str, Any], ...] = (
            ("message", message),
            ("edited_message", message),
            ("callback_query", query),
            (self._random.choice(OTHER_KINDS), message),
            ("inline_query", {"id": "1", "from": person.user, "query": self._text(), "offset": ""}),
            ("message", {}),
            ("callback_query", None),
        )
        self._force(*self._random.choice(payloads))

    def _force(self, kind: str, payload: Any) -> None:
        """An update that no client would make."""
        world = self._api.world
        update = {"update_id": world.updates.next_id, kind: copy.deepcopy(payload)}
        world.updates.next_id += 1
        world.updates.put(update, None, world.clock())
        world.on_change()

    def _person(self) -> Person:
        return self._random.choice(self._people)

    def _to(self) -> Group | None:
        return self._random.choice(self._groups) if self._random.random() < 0.3 else None

    def _text(self) -> str:
        text = self._random.choice(WORDS)
        return self._random.choice(self._slips[text]) if self._random.random() < 0.3 else text

    def _broken(self, text: str) -> str:
        """The text with a few signs changed."""
        signs = list(text)
        for _ in range(self._random.randrange(1, 4)):
            signs.insert(self._random.randrange(len(signs) + 1), self._random.choice(SLIPPED_IN))
        return "".join(signs)[:4096]
