"""Lines as HTML: what can be called, written to or opened is a link, and nothing else is anything but words."""

import pytest

from bot.bidi import isolate
from bot.channels.web.screen import linked

LINES = [
    ("☎ +49 711 1234-560", '☎ <a href="tel:+497111234560">+49 711 1234-560</a>'),
    ("✉ info@landkreis.example", '✉ <a href="mailto:info@landkreis.example">info@landkreis.example</a>'),
    (
        "🌐 landkreis.example/a-b",
        '🌐 <a href="https://landkreis.example/a-b" target="_blank" rel="noopener noreferrer">landkreis.example/a-b</a>',
    ),
    ("Geh z.B. ins Amt.Dort frag", "Geh z.B. ins Amt.Dort frag"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (
        '🌐 x.example/"onclick=',
        '🌐 <a href="https://x.example/&#34;onclick=" target="_blank" rel="noopener noreferrer">x.example/&#34;onclick=</a>',
    ),
]


@pytest.mark.parametrize(("line", "html"), LINES)
def test_a_line(line: str, html: str) -> None:
    assert str(linked(line)) == html


def test_in_a_right_to_left_line_a_link_stands_inside_what_keeps_it_together() -> None:
    for line in ("🌐 landkreis.example", "☎ +49 711 1234-560"):
        told = str(linked(isolate(f"{line} (عام 2021)")))
        assert "<a href=" in told
        assert "\u2066" not in told[told.index("<a") : told.index("</a>")]
