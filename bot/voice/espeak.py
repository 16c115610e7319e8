"""Text to samples by espeak-ng's library, which the package `espeakng-loader` brings with its data.

One text at a time in one process: the library keeps what it does in globals.
"""

import ctypes
from collections.abc import Iterable
from functools import cache

import espeakng_loader
import numpy as np
from numpy.typing import NDArray

from bot.voice.runs import runs
from bot.voice.voices import Voice

Samples = NDArray[np.int16]

# From espeak-ng's speak_lib.h.
SYNCHRONOUS = 2
DONT_EXIT = 0x8000
UTF8 = 1
RATE = 1
PHONEMES_IPA = 2

_Collect = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class NoVoice(Exception):
    """The library cannot speak; the text says why and holds nothing of what was to be said."""


def spoken(text: str, voice: Voice) -> tuple[Samples, int]:
    """The samples of a text, mono, and how many make a second. Raises NoVoice."""
    library, rate = _library()
    chunks: list[Samples] = []

    def collect(samples: "ctypes._Pointer[ctypes.c_short]", count: int, events: int) -> int:
        if samples and count:
            chunks.append(np.ctypeslib.as_array(samples, (count,)).copy())
        return 0

    callback = _Collect(collect)  # kept until the end: the library calls it
    library.espeak_SetSynthCallback(callback)
    library.espeak_SetParameter(RATE, voice.pace, 0)
    for name, piece in runs(text, voice):
        _choose(library, name)
        data = piece.encode()
        if library.espeak_Synth(data, ctypes.c_size_t(len(data) + 1), 0, 0, 0, UTF8, None, None) != 0:
            raise NoVoice("espeak-ng refused the text")
    if not chunks:
        raise NoVoice("espeak-ng made no sound")
    return np.concatenate(chunks), rate


def phonemes(text: str, voice: Voice) -> str:
    """How a text is pronounced, in IPA, a clause a line: for whoever writes texts and cannot hear them. Raises NoVoice."""
    library, _ = _library()
    return "\n".join(clause for name, piece in runs(text, voice) for clause in _clauses(library, name, piece))


def _clauses(library: ctypes.CDLL, name: str, text: str) -> Iterable[str]:
    _choose(library, name)
    rest = ctypes.c_char_p(text.encode())
    while rest.value is not None:
        told: bytes = library.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, PHONEMES_IPA)
        yield told.decode().strip()


def _choose(library: ctypes.CDLL, name: str) -> None:
    if library.espeak_SetVoiceByName(name.encode()) != 0:
        raise NoVoice(f"espeak-ng has no voice '{name}'")


@cache
def _library() -> tuple[ctypes.CDLL, int]:
    try:
        library = ctypes.CDLL(espeakng_loader.get_library_path())
    except OSError as error:
        raise NoVoice(f"espeak-ng's library cannot be loaded: {error}") from None
    library.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
    library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), DONT_EXIT)
    if rate <= 0:
        raise NoVoice("espeak-ng does not find its data")
    return library, rate
