"""The values that matching passes on."""

from dataclasses import dataclass

from bot.matching.calibration import Signs
from bot.matching.words import Written

OUT_OF_SCOPE = "out-of-scope"
SMALLTALK = "smalltalk"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A target a question may mean: a topic id, `actor:<id>`, `place:<id>`, `smalltalk:<kind>` or `out-of-scope`.

    `confidence` is the calibrated share (0..1) of such rankings in which this target is right.
    """

    target: str
    score: float
    confidence: float

    @property
    def kind(self) -> str:
        """`actor`, `place`, `smalltalk`, `out-of-scope` or `topic`."""
        head, colon, _ = self.target.partition(":")
        return head if colon or head == OUT_OF_SCOPE else "topic"

    @property
    def id(self) -> str:
        """The id without its kind."""
        return self.target.partition(":")[2] or self.target


@dataclass(frozen=True, slots=True)
class Ranking:
    """All that matching says of one question: candidates best first, and why."""

    candidates: tuple[Candidate, ...]
    signs: Signs
    words: tuple[Written, ...]

    @property
    def best(self) -> Candidate:
        return self.candidates[0]
