"""QR codes as SVG."""

from io import BytesIO

import segno


def qr(text: str) -> str:
    """A QR code (never a Micro QR, which many phones cannot read) with its quiet zone, black on white, error correction M or better."""
    drawn = BytesIO()
    segno.make(text, micro=False, error="m").save(drawn, kind="svg", xmldecl=False, border=4, light="#fff")
    return drawn.getvalue().decode()
