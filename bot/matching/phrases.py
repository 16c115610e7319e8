"""Fixed phrases in folded text: question frames, ways of naming a stage or a place."""

from collections.abc import Iterable, Sequence

from bot.matching.normalise import tokens


class Phrases:
    """A set of phrases that is looked up in running words; the longest one at a place wins."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in {tuple(tokens(text)) for text in phrases} - {()}:
            self._first.setdefault(phrase[0], []).append(phrase)
        for found in self._first.values():
            found.sort(key=lambda phrase: (-len(phrase), phrase))

    def find(self, words: Sequence[str]) -> list[tuple[int, tuple[str, ...]]]:
        """Every phrase with the place of its first word, from left to right, none overlapping."""
        found = []
        i = 0
        while i < len(words):
            phrase = next((p for p in self._first.get(words[i], ()) if tuple(words[i : i + len(p)]) == p), None)
            if phrase:
                found.append((i, phrase))
            i += len(phrase) if phrase else 1
        return found

    def without(self, words: Sequence[str]) -> list[str]:
        """The words that belong to no phrase."""
        covered = {i + j for i, phrase in self.find(words) for j in range(len(phrase))}
        return [word for i, word in enumerate(words) if i not in covered]
