"""The Bot API stand-in as tests use it: `async with BotApi() as api:`."""

from types import TracebackType
from typing import Any, Literal, Self

from .clock import Clock
from .faults import Faults
from .group import Group
from .people import new_group, new_person
from .person import Person
from .server import HOST, Server
from .watch import Place, Watch
from .world import new_world


class BotApi(Watch):
    """A Bot API on loopback with one bot, people and groups to script, faults to order, and everything recorded.

    `privacy`: privacy mode in groups. `seed`: for faults by rate. `webhook_pause`: seconds before the first retry.
    """

    def __init__(self, *, privacy: bool = True, seed: int = 0, webhook_pause: float = 0.05) -> None:
        super().__init__(new_world(privacy=privacy))
        self.faults = Faults(seed)
        self._server = Server(self.world, self.faults, self._change, webhook_pause)

    async def __aenter__(self) -> Self:
        await self.online()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.offline()

    async def online(self) -> None:
        """Listen; after `offline` on the same port, with everything still there."""
        await self._server.start()

    async def offline(self) -> None:
        """Stop listening: connections are refused until `online`; people may go on writing."""
        await self._server.stop()

    # What the bot is told

    @property
    def token(self) -> str:
        return self.world.token

    def rotate_token(self) -> str:
        """The old token is refused (401) from now on; the new one."""
        self.world.token += "-renewed"
        return self.world.token

    @property
    def base_url(self) -> str:
        return f"http://{HOST}:{self._server.port}/bot"

    @property
    def base_file_url(self) -> str:
        return f"http://{HOST}:{self._server.port}/file/bot"

    @property
    def clock(self) -> Clock:
        return self.world.clock

    # Who is there

    def person(self, first_name: str, language_code: str | None = "de", *, started: bool = True, **user_fields: Any) -> Person:
        """Somebody with a private chat; with `started=False` the bot may not write first."""
        return new_person(self.world, first_name, language_code, started, **user_fields)

    def group(
        self, title: str, *members: Person, kind: Literal["group", "supergroup"] = "supergroup", bot: str = "member", **chat_fields: Any
    ) -> Group:
        """A group; its first member created it; `bot` is the bot's status: member, administrator, left."""
        return new_group(self.world, title, members, kind, bot, **chat_fields)

    def gives(self, kind: str, payload: Any, *, chat: Place | None = None) -> int:
        """Any update at all, e.g. one of a kind nobody knows yet; its update_id."""
        return self.world.give(kind, payload, None if chat is None else self._chat(chat).id)

    def redelivers(self, update_id: int) -> None:
        """The same update once more, though it was confirmed: at once to a webhook; to polling, when the offset starts anew."""
        occasion = self._occasion(update_id)
        self.world.updates.put_back(occasion.update, occasion.chat_id, self.clock())
        self._change.fire()
