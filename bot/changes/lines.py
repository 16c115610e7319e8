"""Lists of sentences compared: what is there in addition, what is gone, what says something else."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from bot.changes.change import Change, Subject


def lines(subject: Subject, name: str, old: Sequence[str], new: Sequence[str], when: str = "") -> Iterator[Change]:
    """`name`: which list. A sentence in the place of another is one change, not two."""
    for operation, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if operation == "equal":
            continue
        gone, added = old[a:b], new[c:d]
        both = min(len(gone), len(added))
        for before, after in zip(gone, added, strict=False):
            yield Change(subject, "line-changed", before, after, when, name)
        for before in gone[both:]:
            yield Change(subject, "line-gone", old=before, when=when, detail=name)
        for after in added[both:]:
            yield Change(subject, "line-added", new=after, when=when, detail=name)
