"""How a body is reached, as rows with links that a phone opens: the surest way first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from bot.conversation import hours
from bot.knowledge.model import Actor
from bot.site.edition import Edition

_SCHEME = re.compile(r"https?://")


@dataclass(frozen=True, slots=True)
class Way:
    kind: str
    label: Markup
    text: Markup
    href: str | None = None


def ways(edition: Edition, actor: Actor) -> tuple[Way, ...]:
    return tuple(_ways(edition, actor))


def _ways(edition: Edition, actor: Actor) -> Iterator[Way]:
    say, contact = edition.say, actor.contact
    if contact.phone:
        yield Way("phone", say("site-phone"), edition.number(contact.phone), call(contact.phone))
    if contact.email:
        yield Way("email", say("site-email"), edition.number(contact.email), f"mailto:{contact.email}")
    if contact.reach:
        yield Way("reach", say("site-reach"), edition.text(contact.reach))
    if contact.hours:
        yield Way("hours", say("site-hours"), _hours(edition, contact.hours))
    if contact.appointment_only:
        yield Way("hours", say("site-hours"), say("site-appointment"))
    if contact.address:
        yield Way("address", say("site-address"), edition.name(contact.address))
    if contact.web:
        address = contact.web if _SCHEME.match(contact.web) else f"https://{contact.web}"
        yield Way("web", say("site-web"), edition.number(_SCHEME.sub("", contact.web)), address)


def call(number: str) -> str:
    """`+49 711 3512-3406` → `tel:+4971135123406`."""
    return "tel:" + "".join(sign for sign in number if sign.isdigit() or sign == "+")


def _hours(edition: Edition, spec: str) -> Markup:
    """In the reader's words, as far as they are there: `Mo–Fr 9–12 Uhr`."""
    spelt = hours.spell(spec, edition.texts)
    return edition.spelt(spelt) if edition.own.has("clock") else edition.foreign(spelt)
