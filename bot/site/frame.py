"""The frame around every page: what all of them show, and the template that draws them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.conversation import links
from bot.handouts.link import link as opening
from bot.site import addresses
from bot.site.edition import Edition, direction
from bot.site.ways import call, ways
from bot.site.words import Words

# Nothing but what lies beside the page; `file:` because not every browser takes a folder on a stick for the page itself.
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; form-action 'self' file:; base-uri 'none'"
)

SHORT = 3  # digits: 112 and 110 stand at the top of every page, the other numbers on a page of their own

TEMPLATES = Environment(
    loader=PackageLoader("bot.site"), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined, auto_reload=False
)


@dataclass(frozen=True, slots=True)
class Link:
    address: str
    name: Markup


Sheets = Mapping[str, Sequence[Link]]
NO_SHEETS: Sheets = {}


@dataclass(frozen=True, slots=True)
class Number:
    """An emergency number and whose it is."""

    text: Markup
    href: str
    name: Markup


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for every page of every language. `assets` are the files' names by what they are, `bot` the address of the
    Telegram bot."""

    languages: Sequence[str]
    today: date
    assets: Mapping[str, str]
    base_url: str | None = None
    bot: str | None = None


class Frame:
    """Draws the pages of one edition. `handouts` are the papers to download, `sheets` those of single topics."""

    def __init__(self, edition: Edition, setting: Setting, handouts: Sequence[Link] = (), sheets: Sheets = NO_SHEETS) -> None:
        self.handouts = handouts
        self.sheets = sheets
        self._edition = edition
        self._setting = setting
        self.shared = self._values()

    def page(self, template: str, address: str, title: str, **values: Any) -> str:
        """A whole page as HTML."""
        here = addresses.up(address)
        page = {"address": address, "title": title, "here": here, "root": f"../{here}"}
        return TEMPLATES.get_template(f"{template}.html.j2").render(self.shared | page | values)

    def bot_link(self, *, topic: str | None = None, actor: str | None = None) -> str | None:
        """Opens the bot where the page stands, in its language; only the bot when the names are too long for a link."""
        bot, language = self._setting.bot, self._edition.language
        if not bot:
            return None
        for wanted in (links.Link(topic, actor, language=language), links.Link(topic, actor), links.Link(language=language)):
            try:
                return opening(bot, links.payload(wanted))
            except ValueError:
                continue
        return opening(bot, "")

    def number(self, number: str) -> Number:
        name = "number-" + "".join(sign for sign in number if sign.isdigit())
        return Number(self._edition.number(number), call(number), self._edition.say(name))

    def _values(self) -> dict[str, Any]:
        edition, setting = self._edition, self._setting
        town, names = edition.knowledge.town, edition.knowledge.town.language_names
        told = dict.fromkeys(number for matter in edition.knowledge.urgent.matters for number in matter.numbers)
        numbers = sorted(told, key=lambda number: len(number) > SHORT)
        fallback = edition.knowledge.actors[town.fallback_actor]
        return {
            "language": edition.language,
            "direction": edition.direction,
            "original": edition.original,
            "language_name": names[edition.language],
            "languages": [{"code": code, "name": names[code], "direction": direction(code)} for code in setting.languages],
            "town": town.name,
            "description": edition.plain("about", town=town.name),
            "policy": POLICY,
            "assets": setting.assets,
            "base_url": setting.base_url,
            "words": Words(edition),
            "numbers_all": [self.number(number) for number in numbers],
            "numbers_first": [self.number(number) for number in numbers if len(number) == SHORT],
            "menu": self._menu(),
            "fallback": edition.say("fallback-contact", name=edition.body(fallback)),
            "fallback_ways": ways(edition, fallback),
            "as_of": edition.say("site-edition", date=f"{setting.today:%d.%m.%Y}"),
            "bot_link": self.bot_link(),
        }

    def _menu(self) -> list[Link]:
        say = self._edition.say
        menu = [
            Link(addresses.HOME, say("site-topics")),
            Link(addresses.BODIES, say("site-bodies")),
            Link(addresses.PLACES, say("site-places")),
            Link(addresses.SELF_HELP, say("site-self")),
            Link(addresses.ENGAGEMENT, say("site-engagement")),
            Link(addresses.EMERGENCY, say("site-emergency")),
        ]
        return [*menu, Link(addresses.DOWNLOADS, say("site-downloads"))] if self.handouts else menu
