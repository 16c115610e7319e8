"""A chat as it is seen on a phone: one HTML page without anything outside it, 360 px wide, as narrow phones are.

As in Telegram each line finds its own direction, labels of buttons stay on one line, and what does not fit is cut.
"""

from html import escape

from .keyboards import rows_of
from .shapes import Json, Line
from .world import Chat

WIDTH = 360  # px
_TAGS = {"bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code"}
_STYLE = """
body { margin: 0; width: 360px; background: #cfdcc8; font: 15px/1.35 "Roboto", "Noto Sans", "Noto Sans Arabic", sans-serif }
.said { width: fit-content; max-width: 300px; margin: 6px 8px; overflow-wrap: anywhere }
.user { margin-left: auto }
.bubble { padding: 6px 10px; border-radius: 12px; background: #fff }
.user .bubble { background: #e1fec6 }
.wide { width: 300px }
.notice { margin: 6px auto; padding: 2px 10px; color: #fff; background: #0006; border-radius: 12px; font-size: 13px }
.row { display: flex; gap: 3px; margin-top: 3px }
.button { flex: 1 1 0; min-width: 0; padding: 8px 6px; border-radius: 8px; color: #fff; background: #5a7d5ae0; font-size: 14px;
  text-align: center; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
"""


def screen(chat: Chat) -> str:
    """The page. Deleted messages are gone, edited ones stand as they are now."""
    return page([bubble(chat, line) for line in chat.history])


def page(bubbles: list[str]) -> str:
    lines = "\n".join(filter(None, bubbles))
    head = f'<meta charset="utf-8"><title>Chat</title><style>{_STYLE}</style>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>\n{lines}\n</body></html>\n"


def bubble(chat: Chat, line: Line) -> str:
    """One line of the chat as it stands now, with its buttons below."""
    who = "bot" if line.who == "bot" else "user"
    if line.kind == "notice":
        return f'<div class="said notice" dir="auto">{escape(line.text)}</div>' if line.text else ""
    if line.kind == "tap":
        return f'<div class="said notice" dir="auto">👆 {escape(line.text)}</div>'
    if line.message_id not in chat.messages:
        return ""
    message, buttons = chat.messages[line.message_id], rows_of(chat.keyboard_of(line.message_id))
    rows = "".join(f'<div class="row">{"".join(_button(button) for button in row)}</div>' for row in buttons)
    return f'<div class="said {who}{" wide" if rows else ""}"><div class="bubble">{_text(message)}</div>{rows}</div>'


def _text(message: Json) -> str:
    """The words with their marks, a paragraph for each line; of other kinds only what they are."""
    if contact := message.get("contact"):
        return f'<div dir="auto">👤 {escape(contact["first_name"])}</div><div dir="auto">{escape(contact["phone_number"])}</div>'
    if "text" not in message:
        return f'<div dir="auto">({escape(", ".join(message))})</div>'
    paragraphs = _marked(message["text"], message.get("entities", [])).split("\n")
    return "".join(f'<div dir="auto">{paragraph or "<br>"}</div>' for paragraph in paragraphs)


def _marked(text: str, entities: list[Json]) -> str:
    """The text as HTML; entities count UTF-16 units and never cross a line here, for the bot marks whole lines."""
    units = text.encode("utf-16-le")
    told, end = "", 0
    for entity in sorted((e for e in entities if e["type"] in _TAGS), key=lambda e: int(e["offset"])):
        begins, ends = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        tag = _TAGS[entity["type"]]
        told += f"{_plain(units[end:begins])}<{tag}>{_plain(units[begins:ends])}</{tag}>"
        end = ends
    return told + _plain(units[end:])


def _plain(units: bytes) -> str:
    return escape(units.decode("utf-16-le"))


def _button(button: Json) -> str:
    return f'<div class="button" dir="auto">{escape(button["text"])}{" ↗" if "url" in button else ""}</div>'
