"""The fonts beside the templates hold every sign that the shipped texts are written in, and may be handed on."""

import struct
import unicodedata
from pathlib import Path

from bot.knowledge.model import KnowledgeBase

FONTS = Path(__file__).parents[2] / "bot" / "handouts" / "fonts"
PICTURES = 0x1F000  # from here on: pictures for chats, which no hand-out prints
ALSO_PICTURES = set("◀▶❓⏳\ufe0f")


def test_every_letter_of_every_language_is_in_the_fonts(base: KnowledgeBase) -> None:
    said = {text for texts in base.translations.values() for translation in texts.values() for text in translation.text}
    said |= {sign for text in base.texts.values() for sign in text}
    wanted = {sign for sign in said if ord(sign) < PICTURES and unicodedata.category(sign) not in ("Cc", "Cf")} - ALSO_PICTURES
    signs = {sign for path in FONTS.glob("*.ttf") for sign in signs_of(path)}
    missing = {sign for sign in wanted if ord(sign) not in signs}
    assert missing == set()


def test_the_fonts_come_with_their_licence() -> None:
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    families = {path.stem.partition("-")[0] for path in FONTS.glob("*.ttf")}
    assert all(family in licence.replace(" ", "") for family in families)


def test_the_fonts_stay_small_enough_for_a_package() -> None:
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 2_000_000


def signs_of(path: Path) -> set[int]:
    """The code points of a TrueType font: its `cmap` table in format 4 or 12 (OpenType specification, "cmap")."""
    font = path.read_bytes()
    (tables,) = struct.unpack_from(">H", font, 4)
    records = [struct.unpack_from(">4s4xII", font, 12 + 16 * n) for n in range(tables)]
    cmap = next(offset for tag, offset, _ in records if tag == b"cmap")
    (encodings,) = struct.unpack_from(">H", font, cmap + 2)
    found: set[int] = set()
    for n in range(encodings):
        (offset,) = struct.unpack_from(">I", font, cmap + 8 + 8 * n)
        at = cmap + offset
        (format,) = struct.unpack_from(">H", font, at)
        if format == 4:
            (twice,) = struct.unpack_from(">H", font, at + 6)
            ends = struct.unpack_from(f">{twice // 2}H", font, at + 14)
            starts = struct.unpack_from(f">{twice // 2}H", font, at + 16 + twice)
            found |= {code for start, end in zip(starts, ends, strict=True) for code in range(start, end + 1) if code != 0xFFFF}
        elif format == 12:
            (groups,) = struct.unpack_from(">I", font, at + 12)
            for group in range(groups):
                start, end, _ = struct.unpack_from(">III", font, at + 16 + 12 * group)
                found |= set(range(start, end + 1))
    return found
