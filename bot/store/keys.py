"""Names in the database that lead to nobody: of a conversation a keyed hash, of a question something random."""

import hashlib
import hmac
import secrets

PURPOSE = b"wegweiser conversation key 1"
ID_BYTES = 5


def derived(secret: str) -> bytes:
    """The key, made of a secret that every replica has and the database has not: the bot's token."""
    return hmac.digest(secret.encode(), PURPOSE, hashlib.sha256)


def hashed(conversation: str, key: bytes) -> str:
    return hmac.new(key, conversation.encode(), hashlib.sha256).hexdigest()


def new_id() -> str:
    """Random, so that it tells neither who nor when."""
    return secrets.token_hex(ID_BYTES)
