"""What `wegweiser preview` runs, until it is told to stop."""

import ipaddress
from collections.abc import Callable
from datetime import datetime

from starlette.routing import Mount

from bot.app import MENU, knowledge_folder
from bot.channels.telegram.application import until_told
from bot.channels.web.guard import Guard
from bot.errors import SettingsError
from bot.preview.events import Events
from bot.preview.page import Page
from bot.preview.renewal import Renewal
from bot.serving.listen import listening
from bot.settings import Settings


async def serve(settings: Settings, address: str, ready: Callable[[int], None]) -> None:
    """Show the page on `host:port` until a signal to end. `ready` is told the port. Raises SettingsError."""
    folder = knowledge_folder(settings)
    if not folder.is_dir():
        raise SettingsError(f"WEGWEISER_KNOWLEDGE: there is no folder '{folder}' (name one that holds town.yaml and topics/)")
    await until_told(shown(Renewal(folder, settings.cache, _now), address, ready))


async def shown(renewal: Renewal, address: str, ready: Callable[[int], None]) -> None:
    """The page, and the knowledge base behind it kept up with its files, until cancelled. Raises SettingsError."""
    events = Events(renewal)
    page = Guard(Page(renewal, MENU, events).application(), [host(address)])
    async with listening(address, [Mount("/", page)], named="--listen") as port:
        ready(port)
        try:
            await renewal.keep_up()
        finally:
            events.close()


def host(address: str) -> str:
    """Of `host:port`, brackets of IPv6 taken off."""
    return address.strip().rpartition(":")[0].strip("[]")


def is_loopback(address: str) -> bool:
    """True when only this machine can reach it."""
    try:
        return ipaddress.ip_address(host(address)).is_loopback
    except ValueError:
        return host(address).lower() == "localhost"


def _now() -> datetime:
    return datetime.now().astimezone()
