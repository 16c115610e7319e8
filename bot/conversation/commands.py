"""Steering the conversation in one's own words: "Telefonnummer?", "nochmal von vorn", "nein, ich meinte was anderes"."""

from collections.abc import Iterable, Mapping, Sequence

from bot.knowledge.model import Vocabulary
from bot.matching.signs import Signs


class Commands:
    """The signs of each language, by action, in the order of the file: the first action whose sign holds is meant."""

    def __init__(self, vocabulary: Mapping[str, Vocabulary]) -> None:
        self._signs = {
            language: [(action, Signs(signs)) for action, signs in entry.commands.items()] for language, entry in vocabulary.items()
        }
        asked = [(code, sign) for entry in vocabulary.values() for code, signs in entry.languages.items() for sign in signs]
        self._languages = [(code, Signs(sign for c, sign in asked if c == code)) for code in dict(asked)]

    def language(self, words: Sequence[str]) -> tuple[str | None, list[str]]:
        """The language that folded words, of any language, ask for, or None; and the words beside that."""
        return _first(self._languages, words)

    def recognise(self, words: Sequence[str], language: str) -> tuple[str | None, list[str]]:
        """The action that folded words ask for, or None, and the words beside it."""
        return _first(self._signs.get(language, ()), words)


def _first(asked: Iterable[tuple[str, Signs]], words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The first whose sign holds, and the words that no sign of it covers."""
    for meant, signs in asked:
        holding = signs.holding(words)
        if holding:
            covered = {place for _, places in holding for place in places}
            return meant, [word for place, word in enumerate(words) if place not in covered]
    return None, list(words)
