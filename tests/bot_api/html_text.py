"""Telegram's HTML style: from marked-up text to plain text and entities, refusing what Telegram refuses.

Follows `do_parse_html` of TDLib, error texts included. Offsets of entities count UTF-16 units, offsets of errors bytes.
"""

import html
import re

from .shapes import Json, Refusal, bad_request

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
}
MOST_ENTITIES = 100  # Telegram silently drops those beyond

_PIECE = re.compile(r"<[^>]*>?|&(?:lt|gt|amp|quot|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});|[^<&]+|&", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s*([^\s=>\"'/]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>\"']+))?\s*/?")
_LINK = re.compile(r"(?:https?|tg|ton|ftp)://\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$", re.IGNORECASE)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def parse(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of `source`. Raises Refusal (400, can't parse entities)."""
    text = ""
    entities: list[Json] = []
    open_tags: list[tuple[str, Json]] = []
    for match in _PIECE.finditer(source):
        piece, offset = match.group(), len(source[: match.start()].encode())
        if piece.startswith("</"):
            entities.extend(_close(piece, offset, open_tags, text))
        elif piece.startswith("<"):
            tag, entity = _open(piece, offset)
            open_tags.append((tag, entity | {"offset": utf16_length(text)}))
        else:
            text += html.unescape(piece) if piece.startswith("&") else piece
    if open_tags:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return _trimmed(text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"])))


def _open(piece: str, offset: int) -> tuple[str, Json]:
    if not piece.endswith(">"):
        raise _unparsable(f"Unclosed start tag at byte offset {offset}")
    tag, *rest = piece[1:-1].split(maxsplit=1) or [""]
    tag = tag.lower()
    if tag not in KINDS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {offset}')
    attributes = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(rest[0] if rest else "")}
    entity: Json = {"type": KINDS[tag]}
    if tag == "a":
        entity["url"] = html.unescape(attributes.get("href", ""))
    elif tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    elif tag == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif tag == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return tag, entity


def _close(piece: str, offset: int, open_tags: list[tuple[str, Json]], text: str) -> list[Json]:
    if not open_tags:
        raise _unparsable(f"Unexpected end tag at byte offset {offset}")
    if not piece.endswith(">"):
        raise _unparsable(f"Unclosed end tag at byte offset {offset}")
    found = piece[2:-1].strip().lower()
    expected, entity = open_tags.pop()
    if found and found != expected:
        raise _unparsable(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{found}>"')
    length = utf16_length(text) - entity["offset"]
    if not length:
        return []
    if entity["type"] == "text_link":
        said = text.encode("utf-16-le")[entity["offset"] * 2 :].decode("utf-16-le")
        entity["url"] = entity["url"] or said
        if not _LINK.match(entity["url"]):
            return []  # tel: and the like: Telegram keeps the words and drops the link
    return [entity | {"length": length}]


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space at both ends, as Telegram shows it, the entities moved along."""
    before = utf16_length(text) - utf16_length(text.lstrip())
    trimmed = text.strip()
    size = utf16_length(trimmed)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - before, 0)
        end = min(entity["offset"] - before + entity["length"], size)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return trimmed, kept[:MOST_ENTITIES]


def _unparsable(reason: str) -> Refusal:
    return bad_request(f"can't parse entities: {reason}")
