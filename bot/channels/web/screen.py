"""What stands on the phone's screen, as HTML: lines with their links, buttons by what they do, contacts to save."""

import re
from urllib.parse import quote

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from bot.bidi import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT
from bot.channels.telegram.outgoing import MAP
from bot.conversation.messages import Button

# As phones do: what can be called, written to or opened is a link. A web address is one only behind its sign.
_LINKS = re.compile(
    r"(?P<tel>\+\d[\d /()-]{5,}\d)"
    r"|(?P<mailto>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<=🌐)(?P<before>[\s\u2066]*)(?P<web>(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[^\s\u2069]*)?)"
)


def environment(*loaders: PackageLoader) -> Environment:
    """Templates of the phone, and of whoever shows it beside something else."""
    made = Environment(
        loader=ChoiceLoader([*loaders, PackageLoader("bot.channels.web")]),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {"linked": linked, "map": map_address, "direction": direction}
    return made


def linked(text: str) -> Markup:
    """A line as HTML, with links on numbers, addresses for mail and pages."""
    told, end = Markup(""), 0
    for found in _LINKS.finditer(text):
        kind = str(found.lastgroup)
        begin = found.start(kind)
        told += escape(text[end:begin]) + _link(kind, found[kind])
        end = found.end()
    return told + escape(text[end:])


def _link(kind: str, shown: str) -> Markup:
    if kind == "tel":
        return Markup('<a href="tel:{}">{}</a>').format(re.sub(r"[^\d+]", "", shown), shown)
    if kind == "mailto":
        return Markup('<a href="mailto:{}">{}</a>').format(quote(shown, safe="@+"), shown)
    address = shown if shown.startswith("http") else f"https://{shown}"
    return Markup('<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>').format(address, shown)


def map_address(button: Button) -> str:
    return f"{MAP}{quote(button.address or '', safe='')}"


def direction(language: str, text: str = "") -> str:
    """`rtl` or `ltr`: of a language, or of a line in it that may be marked as being of another one."""
    return "rtl" if language in RIGHT_TO_LEFT and not text.startswith(LEFT_TO_RIGHT_MARK) else "ltr"
