"""The whole site, file by file: the pages of every language, what stands beside them, and what they need."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from importlib.resources import files
from xml.sax.saxutils import escape

from bot.conversation.cards import Cards
from bot.knowledge.model import KnowledgeBase
from bot.site.answer import Drawer
from bot.site.downloads import Downloads
from bot.site.edition import Edition, edition
from bot.site.frame import POLICY, TEMPLATES, Frame, Setting
from bot.site.pages import Pages
from bot.site.search_index import index

File = tuple[str, bytes]  # address in the site's folder, content
ASSETS = {"style": "style.css", "search": "search.js", "icon": "icon.svg"}


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted: `base_url` ends with a slash and is where the site will be reached; `bot` is the Telegram bot's address; drawing the
    `handouts` takes longer than everything else."""

    languages: Sequence[str]
    base_url: str | None = None
    bot: str | None = None
    handouts: bool = False


def site(knowledge: KnowledgeBase, today: date, order: Order) -> Iterator[File]:
    """All files of the site. The same base, day and order make the same files, byte by byte."""
    editions = [edition(knowledge, language) for language in order.languages]
    scripts = {name: (files("bot.site") / "assets" / file).read_bytes() for name, file in ASSETS.items()}
    indexes = {f"words-{each.language}": index(each, knowledge).encode() for each in editions}
    named = {name: _named(ASSETS[name], content) for name, content in scripts.items()}
    named |= {name: _named(f"{name}.js", content) for name, content in indexes.items()}
    yield from ((named[name], content) for name, content in (scripts | indexes).items())

    setting = Setting(order.languages, today, named, order.base_url, order.bot)
    downloads = Downloads(edition(knowledge, knowledge.town.languages[0]), today, order.bot) if order.handouts else None
    addresses = []
    for each in editions:
        cards = Cards(each.local, each.texts, datetime.combine(today, time()))
        for address, page in Pages(_frame(each, setting, downloads), Drawer(each, cards, today)).all():
            addresses.append(f"{each.language}/{address}")
            yield addresses[-1], page.encode()
        if downloads:
            yield from downloads.files(each)
    if downloads and downloads.original.language not in order.languages:  # every page offers these, too
        yield from downloads.files(downloads.original)
    yield "index.html", _gate(editions, setting, lost=False)
    yield "404.html", _gate(editions, setting, lost=True)
    yield "robots.txt", _robots(order.base_url)
    if order.base_url:  # a sitemap holds whole addresses only
        yield "sitemap.xml", _sitemap(order.base_url, addresses)


def _frame(edition: Edition, setting: Setting, downloads: Downloads | None) -> Frame:
    return Frame(edition, setting, downloads.offered(edition), downloads.sheets(edition)) if downloads else Frame(edition, setting)


def _named(file: str, content: bytes) -> str:
    """The name tells the content: a browser may keep it for ever."""
    stem, _, suffix = file.rpartition(".")
    return f"assets/{stem}-{hashlib.sha256(content).hexdigest()[:8]}.{suffix}"


def _gate(editions: Sequence[Edition], setting: Setting, *, lost: bool) -> bytes:
    """The choice of a language; for who is `lost` (404), it says that there is no such page. A server shows that one under any
    address, so its links are whole where the site's address is known."""
    first = editions[0]
    town = first.knowledge.town
    page = TEMPLATES.get_template("gate.html.j2").render(
        Frame(first, setting).shared
        | {
            "lost": lost,
            "root": setting.base_url or "" if lost else "",
            "policy": POLICY,
            "numbers_title": first.plain("numbers-title"),
            "editions": [
                {
                    "code": each.language,
                    "name": town.language_names[each.language],
                    "direction": each.direction,
                    "title": each.say("command-organigramm"),
                    "not_found": each.say("site-not-found"),
                }
                for each in editions
            ],
        }
    )
    return page.encode()


def _robots(base_url: str | None) -> bytes:
    return f"User-agent: *\nAllow: /\n{f'Sitemap: {base_url}sitemap.xml' if base_url else ''}".rstrip().encode() + b"\n"


def _sitemap(base_url: str, addresses: Sequence[str]) -> bytes:
    urls = "".join(f"<url><loc>{escape(base_url + address)}</loc></url>\n" for address in ("index.html", *addresses))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n'.encode()
    )
