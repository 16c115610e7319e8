"""getUpdates that waits, one at a time."""

from . import engine
from .change import Change
from .methods.polling import OTHER_POLL
from .parameters import Parameters
from .shapes import Call, Refusal
from .world import World

LONGEST_SECONDS = 50  # Telegram waits no longer, whatever `timeout` says


class LongPoll:
    """A newer poll ends the one that waits with 409, as Telegram does; so two bots on one token disturb each other."""

    def __init__(self, world: World, change: Change) -> None:
        self._world, self._change = world, change
        self._newest = 0

    async def get_updates(self, given: Parameters) -> Call:
        self._newest += 1
        own = self._newest
        self._world.on_change()

        def ready() -> bool:
            return self._newest != own or bool(self._world.webhook.url or self._world.updates.pending)

        try:
            if not engine.run(self._world, "getUpdates", given):  # confirms by offset before it waits
                await self._change.until(ready, min(max(given.integer("timeout"), 0), LONGEST_SECONDS))
        except Refusal as refusal:
            return engine.keep(self._world, "getUpdates", given, refusal=refusal, accepted=False)
        if self._newest != own:
            return engine.keep(self._world, "getUpdates", given, refusal=Refusal(409, OTHER_POLL), accepted=False)
        return engine.call(self._world, "getUpdates", given)
