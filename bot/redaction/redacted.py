"""What comes out of redaction: words that may be shown, and what kinds of things were taken out of them."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """A kind of personal data; its value is the sign that stands in its place, the same in every language."""

    NAME = "[…]"
    PHONE = "[☎]"
    ONLINE = "[@]"  # e-mail address, handle, address on the web
    BANK = "[¤]"  # account, card
    NUMBER = "[№]"  # file, identity card, customer, any long number
    DATE = "[*]"  # date of birth
    HOME = "[⌂]"  # street with house number, room


@dataclass(frozen=True, slots=True)
class Redacted:
    """`words` with a sign in the place of everything that was taken out; `removed` in the order of the text."""

    words: str
    removed: tuple[Kind, ...]
