"""What somebody says they do not mean: "nicht die Kleiderkammer, sondern Möbel"."""

from collections.abc import Sequence

NOT = frozenset({"nicht", "ned", "net", "kein", "keine", "keinen"})
BUT = frozenset({"sondern", "sondan", "sonder"})
FURTHEST = 8  # words between "nicht" and "sondern"; more is another sentence


def without_denied(words: Sequence[str]) -> list[str]:
    """The words without what stands between a "nicht" and its "sondern"."""
    kept = list(words)
    for but in [i for i, word in enumerate(words) if word in BUT]:
        start = next((i for i in range(but - 1, max(-1, but - FURTHEST - 2), -1) if words[i] in NOT), None)
        if start is not None and but + 1 < len(words):
            kept[start : but + 1] = [""] * (but + 1 - start)
    return [word for word in kept if word]
