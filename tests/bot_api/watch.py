"""Looking at what the bot did, and waiting for it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from .change import Change
from .group import Group
from .message import Message, message_in
from .person import Person
from .shapes import Act, Call, Delivery, Json, Occasion
from .transcript import transcript
from .world import UNSEEN, Chat, World

Found = TypeVar("Found")
Place = Person | Group | int  # where to look: a person's private chat, a group, a chat id


class NoAnswer(AssertionError):
    """The bot did not do in time what the test waited for; tells the chat and the last calls."""


class Watch:
    """What can be seen of a world from outside. Waiting ends with the next change that brings what is waited for."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._change = Change()
        world.on_change = self._change.fire

    @property
    def calls(self) -> list[Call]:
        return self.world.calls

    @property
    def deliveries(self) -> list[Delivery]:
        return self.world.deliveries

    def calls_of(self, method: str) -> list[Call]:
        """All calls of a method, refused and failed ones included (`call.accepted` tells)."""
        return [call for call in self.calls if call.method == method]

    def messages(self, chat: Place) -> list[Message]:
        """The bot's messages in a chat as they stand now, oldest first."""
        found = self._chat(chat)
        return [message_in(found, number) for number, raw in found.messages.items() if raw["from"]["id"] == self.world.bot["id"]]

    def transcript(self, chat: Place) -> str:
        return transcript(self._chat(chat))

    async def answer_to(self, what: Place, timeout: float = 20.0) -> Message:
        """The bot's first message, new or edited, after an update (by its id), or after the last one of a person or group.

        Raises NoAnswer after `timeout` seconds, and AssertionError for an update the bot never gets.
        """
        assert what != UNSEEN, "privacy mode keeps this from the bot: use silence()"
        occasion = self._last_occasion(what)

        def first() -> Message | None:
            return next((message_in(chat, act.message_id) for act in self._acts_after(occasion) if act.message_id in chat.messages), None)

        assert occasion.chat_id is not None, "this update has no chat: use wait_for_call()"
        chat = self.world.chats[occasion.chat_id]
        return await self._wait(first, timeout, "no answer", chat)

    async def wait_for(self, chat: Place, count: int, timeout: float = 20.0) -> list[Message]:
        """The bot's messages in the chat once there are at least `count` in all."""

        def enough() -> list[Message] | None:
            return found if len(found := self.messages(chat)) >= count else None

        return await self._wait(enough, timeout, f"fewer than {count} messages", self._chat(chat))

    async def wait_for_call(self, method: str, count: int = 1, timeout: float = 20.0) -> Call:
        """The `count`-th call of `method`, refused or not."""

        def found() -> Call | None:
            return next(iter(self.calls_of(method)[count - 1 :]), None)

        return await self.wait_until(found, timeout, f"fewer than {count} of {method}")

    async def wait_until(self, find: Callable[[], Found | None], timeout: float = 20.0, failure: str = "it did not come") -> Found:
        """What `find` returns once it is neither None nor False; asked after each call, update and delivery."""
        return await self._wait(find, timeout, failure, None)

    async def silence(self, chat: Place, seconds: float = 0.3) -> None:
        """Passes when the bot sends and edits nothing in this chat for so long from now on."""
        place, before = self._chat(chat), self.world.number()
        await asyncio.sleep(seconds)
        done = [act for act in self.world.acts if act.number > before and act.chat_id == place.id]
        assert not done, f"the bot was to be silent:\n{transcript(place)}"

    async def _wait(self, find: Callable[[], Found | None], timeout: float, failure: str, chat: Chat | None) -> Found:
        found = await self._change.until(find, timeout)
        if found is None or found is False:
            said = f"\n{transcript(chat)}" if chat else ""
            calls = "\n".join(f"  {call.method} {dict(call.parameters)} {call.refusal or ''}" for call in self.calls[-5:])
            raise NoAnswer(f"{failure} within {timeout} s{said}\nlast calls:\n{calls}")
        return found

    def _acts_after(self, occasion: Occasion) -> list[Act]:
        wanted = ("sent", "edited")
        return [a for a in self.world.acts if a.number > occasion.number and a.chat_id == occasion.chat_id and a.kind in wanted]

    def _chat(self, place: Place) -> Chat:
        return self.world.chats[place if isinstance(place, int) else place.chat_id]

    def _last_occasion(self, what: Place) -> Occasion:
        if isinstance(what, int) and what not in self.world.chats:
            return self._occasion(what)
        chat_id = self._chat(what).id
        for occasion in reversed(self.world.occasions):
            if occasion.chat_id == chat_id:
                return occasion
        raise AssertionError("nothing was said in this chat yet")

    def _occasion(self, update_id: int) -> Occasion:
        for occasion in self.world.occasions:
            if occasion.update["update_id"] == update_id:
                return occasion
        raise AssertionError(f"no update {update_id}")

    def update(self, update_id: int) -> Json:
        """The update as the bot gets it."""
        return self._occasion(update_id).update
