"""getUpdates, as far as it needs no waiting; the server adds the long poll."""

from ..parameters import Parameters
from ..shapes import Json, Refusal
from ..world import World

WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def get_updates(world: World, given: Parameters) -> list[Json]:
    """Confirm all below `offset`, then the oldest unconfirmed updates, at most `limit` (1 to 100, default 100)."""
    if world.webhook.url:
        raise Refusal(409, WEBHOOK_ACTIVE)
    allowed = given.structure("allowed_updates")
    if "allowed_updates" in given:
        world.updates.allowed = frozenset(allowed or ())  # holds for later updates, and until given anew
    world.updates.forget_old(world.clock())
    world.updates.confirm(given.integer("offset"))
    limit = given.integer("limit", 100)
    return [entry.update for entry in world.updates.pending[: limit if 1 <= limit <= 100 else 100]]
