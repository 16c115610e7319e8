"""setWebhook, deleteWebhook, getWebhookInfo. The posting itself is the server's (delivery.py)."""

import re
from urllib.parse import urlsplit

from ..parameters import Parameters
from ..shapes import Json, bad_request
from ..world import Webhook, World

_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def set_webhook(world: World, given: Parameters) -> bool:
    """Plain http is taken, as a local Bot API server does; only loopback, for a test must not call out."""
    url = given.text("url")
    if not url:
        return delete_webhook(world, given)
    if urlsplit(url).hostname not in LOOPBACK or urlsplit(url).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: the stand-in delivers to loopback addresses only")
    if not _SECRET.fullmatch(given.text("secret_token")):
        raise bad_request("secret token contains unallowed characters")
    connections = given.integer("max_connections", 40)
    if "allowed_updates" in given:
        world.updates.allowed = frozenset(given.structure("allowed_updates") or ())
    _drop_if_asked(world, given)
    world.webhook = Webhook(url, given.text("secret_token"), connections if 1 <= connections <= 100 else 40)
    return True


def delete_webhook(world: World, given: Parameters) -> bool:
    _drop_if_asked(world, given)
    world.webhook = Webhook()
    return True


def get_webhook_info(world: World, given: Parameters) -> Json:
    webhook = world.webhook
    info: Json = {"url": webhook.url, "has_custom_certificate": False, "pending_update_count": len(world.updates.pending)}
    if webhook.url:
        info["max_connections"] = webhook.max_connections
    if webhook.last_error_at is not None:
        info |= {"last_error_date": int(webhook.last_error_at), "last_error_message": webhook.last_error}
    if world.updates.allowed:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info


def _drop_if_asked(world: World, given: Parameters) -> None:
    if given.flag("drop_pending_updates"):
        world.updates.pending.clear()
