"""Who reads which part of a text."""

import pytest

from bot.bidi import ISOLATE, POP
from bot.voice.runs import runs
from bot.voice.voices import VOICES


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("de", "Frag das Amt, 0 7 1 1.", [("de", "Frag das Amt, 0 7 1 1.")]),
        ("tr", f"{ISOLATE}Amt für Soziales{POP}: yardım.", [("de", "Amt für Soziales"), ("tr", ": yardım.")]),
        ("de-simple", f"Das {ISOLATE}Amt{POP}.", [("de", "Das "), ("de", "Amt")]),
        ("ar", "اسأل Amt für Integration في Plochinger Straße 2, اليوم.", None),
        ("uk", f"Спитайте {ISOLATE}Café 7{POP} (Heimleitung) о 8 30.", None),
    ],
)
def test_german_is_read_by_a_german_voice(language: str, text: str, parts: list[tuple[str, str]] | None) -> None:
    found = list(runs(text, VOICES[language]))
    if parts is not None:
        assert found == parts
    german = [part for name, part in found if name == "de"]
    if language == "ar":
        assert german == ["Amt für Integration", "Plochinger Straße 2"]
    if language == "uk":
        assert german == ["Café 7", "Heimleitung"]
        assert found[-1] == ("uk", ") о 8 30.")
