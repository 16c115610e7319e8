"""A contact as vCard 3.0 (RFC 2426), so that phones save more than name and number."""

import re

from bot.conversation.messages import ContactCard

MOST_BYTES = 2048  # Telegram takes no longer vCard
POSTAL = re.compile(r"(?P<street>.+?),\s*(?P<code>\d{5})\s+(?P<town>[^,]+)", re.DOTALL)


def vcard(card: ContactCard) -> str:
    """The card; of one that would be too long for Telegram, first the web address goes, then the postal one."""
    phone = re.sub(r"[^\d+*#]", "", card.phone)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{_text(card.name)}",
        f"N:{_text(card.name)};;;;",
        f"ORG:{_text(card.name)}",
        f"TEL;TYPE=WORK,VOICE:{phone}",
        *([f"EMAIL;TYPE=INTERNET:{_text(card.email)}"] if card.email else []),
        *([f"ADR;TYPE=WORK:{_address(card.address)}"] if card.address else []),
        *([f"URL:{_uri(card.web)}"] if card.web else []),
        "END:VCARD",
    ]
    while len(_joined(lines).encode()) > MOST_BYTES and len(lines) > 7:
        del lines[-2]
    return _joined(lines)


def _joined(lines: list[str]) -> str:
    return "\r\n".join(lines) + "\r\n"


def _text(value: str) -> str:
    value = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return re.sub(r"\r\n|\r|\n", r"\\n", value)


def _uri(value: str) -> str:
    """Addresses of the web stand as they are; a line end in one would begin a field of its own."""
    return re.sub(r"\s", "", value)


def _address(value: str) -> str:
    """`Street 1, 73728 Town` by its parts; anything else whole, as the street."""
    parts = POSTAL.fullmatch(value.strip())
    street, town, code = (parts["street"], parts["town"], parts["code"]) if parts else (value, "", "")
    return f";;{_text(street)};{_text(town)};;{code};{'Deutschland' if code else ''}"
