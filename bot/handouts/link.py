"""Where a QR code leads: the bot's address and what is opened there."""

import re

from bot.errors import WegweiserError

# Shown until somebody says which bot it is. No name in Telegram begins with an underscore, so that a sample leads nobody to a stranger.
SAMPLE = "https://t.me/_name_of_the_bot"
_ADDRESS = re.compile(r"https?://[^\s?#]+")


class WrongAddress(WegweiserError):
    """What is given as the bot's address is none."""

    def __init__(self, given: str) -> None:
        super().__init__(f"'{given}' is no address of a bot (write it as https://t.me/NAME)")


def link(address: str, payload: str) -> str:
    """The address that opens `payload` with the bot at `address`, e.g. `https://t.me/name`. Raises `WrongAddress`."""
    base = address.strip().rstrip("/")
    if not _ADDRESS.fullmatch(base):
        raise WrongAddress(address)
    return f"{base}?start={payload}" if payload else base
