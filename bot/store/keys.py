"""Names of conversations in the database: a keyed hash, so that a stolen database leads to nobody."""

import hashlib
import hmac

PURPOSE = b"wegweiser conversation key 1"


def derived(secret: str) -> bytes:
    """The key, made of a secret that every replica has and the database has not: the bot's token."""
    return hmac.digest(secret.encode(), PURPOSE, hashlib.sha256)


def hashed(conversation: str, key: bytes) -> str:
    return hmac.new(key, conversation.encode(), hashlib.sha256).hexdigest()
