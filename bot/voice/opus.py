"""Samples to OGG with Opus, which is what Telegram plays as a voice message."""

from io import BytesIO

import numpy as np
import soundfile
from numpy.typing import NDArray

OPUS_RATE = 24_000  # samples a second: Opus knows 8, 12, 16, 24 and 48 thousand, and a voice has nothing above 12 kHz
LOUDEST = 0.9  # of what can be said without distortion
COMPRESSION = 0.94  # of 1: about 20 kbit/s, 150 KB a minute; more cannot be heard of this voice, but costs whoever pays for data


def encoded(samples: NDArray[np.int16], rate: int) -> bytes:
    """The samples, mono, `rate` a second, as a file."""
    sound = resampled(samples.astype(np.float64), rate)
    peak = float(np.abs(sound).max(initial=0.0))
    file = BytesIO()
    soundfile.write(
        file, sound * (LOUDEST / peak) if peak else sound, OPUS_RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION
    )
    return file.getvalue()


def resampled(sound: NDArray[np.float64], rate: int) -> NDArray[np.float64]:
    """The same sound with `OPUS_RATE` samples a second: its spectrum, of more or fewer frequencies."""
    common = int(np.gcd(rate, OPUS_RATE))
    whole = np.pad(sound, (0, -len(sound) % (rate // common)))
    length = len(whole) * OPUS_RATE // rate
    return np.fft.irfft(np.fft.rfft(whole), length) * (length / len(whole))
