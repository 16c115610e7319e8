"""From values to one HTML page that needs nothing beside itself: for reading on a screen, and for printing where no PDF can be opened."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


def page(template: str, data: Mapping[str, Any]) -> str:
    """The page of `template` (in `templates/`, without `.html`). `data["qr"]` is SVG of ours; all other text is escaped."""
    code = data.get("qr")
    return _templates().get_template(f"{template}.html").render({**data, "qr": Markup(code) if code else None})


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("bot.handouts"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
