"""Steering the conversation in one's own words: "Telefonnummer?", "nochmal von vorn", "nein, ich meinte was anderes"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.knowledge.model import Vocabulary
from bot.matching.signs import Signs


class Commands:
    """The signs of each language, by action, in the order of the file: the first action whose sign holds is meant."""

    def __init__(self, vocabulary: Mapping[str, Vocabulary]) -> None:
        self._actions = {language: _Wishes(entry.commands) for language, entry in vocabulary.items()}
        asked: dict[str, list[str]] = defaultdict(list)
        for entry in vocabulary.values():
            for code, signs in entry.languages.items():
                asked[code] += signs
        self._languages = _Wishes(asked)

    def language(self, words: Sequence[str]) -> tuple[str | None, list[str]]:
        """The language that folded words, of any language, ask for, or None; and the words beside that."""
        return self._languages.first(words)

    def recognise(self, words: Sequence[str], language: str) -> tuple[str | None, list[str]]:
        """The action that folded words ask for, or None, and the words beside it."""
        return self._actions[language].first(words) if language in self._actions else (None, list(words))


class _Wishes:
    """The signs of all wishes are looked up together: each lookup of its own would remember the words once more."""

    def __init__(self, signs: Mapping[str, Sequence[str]]) -> None:
        self._wishes = list(signs)
        self._of: dict[str, set[int]] = defaultdict(set)  # by sign: the places of its wishes in the order
        for place, wish in enumerate(signs):
            for sign in signs[wish]:
                self._of[sign].add(place)
        self._signs = Signs(self._of) if self._of else None

    def first(self, words: Sequence[str]) -> tuple[str | None, list[str]]:
        """The first whose sign holds, and the words that no sign of it covers."""
        holding = self._signs.holding(words) if self._signs else ()
        if not holding:
            return None, list(words)
        meant = min(wish for sign, _ in holding for wish in self._of[sign.source])
        covered = {place for sign, places in holding if meant in self._of[sign.source] for place in places}
        return self._wishes[meant], [word for place, word in enumerate(words) if place not in covered]
