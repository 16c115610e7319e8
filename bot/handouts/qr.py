"""QR codes as SVG."""

import segno


def qr(text: str) -> str:
    """A QR code (never a Micro QR, which many phones cannot read) with its quiet zone, black on white, error correction M or better."""
    drawn = segno.make(text, micro=False, error="m").svg_inline(border=4, light="#fff", omitsize=True)
    return drawn.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)  # so that it is a picture of its own, too
