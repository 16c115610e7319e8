"""What leads to a person is sealed before it is written: without the bot's token nobody reads it (Fernet: AES-128-CBC with HMAC)."""

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE = b"wegweiser case 1"


class Seal:
    """`secret`: what every process has and the database has not, the bot's token."""

    def __init__(self, secret: str) -> None:
        key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=PURPOSE).derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def close(self, text: str) -> str:
        return self._fernet.encrypt_at_time(text.encode(), 0).decode()  # the real time would stand in it for all to read

    def open(self, sealed: str) -> str | None:
        """None for what was sealed with another secret, or changed since."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return None
