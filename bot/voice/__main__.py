"""Reads one text aloud: `python -m bot.voice LANGUAGE`, the text in, an OGG file out. `reading` starts it, a process for each text.

What goes wrong is told in one line to standard error, without the text; then it ends with 1.
"""

import os
import sys

from bot.voice.espeak import NoVoice, spoken
from bot.voice.opus import encoded
from bot.voice.voices import VOICES

LOW = 5  # of 19: answers in words come first


def main() -> int:
    if hasattr(os, "nice"):
        os.nice(LOW)
    text = sys.stdin.buffer.read().decode()
    try:
        sys.stdout.buffer.write(encoded(*spoken(text, VOICES[sys.argv[1]])))
    except NoVoice as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
