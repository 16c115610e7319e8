"""The values that matching passes on."""

from dataclasses import dataclass

from bot.matching.calibration import Signs
from bot.matching.words import Written

OUT_OF_SCOPE = "out-of-scope"
SMALLTALK = "smalltalk"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A target a question may mean: a topic id, `actor:<id>`, `place:<id>`, or `smalltalk:<kind>`.

    `confidence` is the calibrated share (0..1) of such rankings in which this target is right.
    """

    target: str
    score: float
    confidence: float

    @property
    def kind(self) -> str:
        """`actor`, `place`, `smalltalk` or `topic`."""
        head, colon, _ = self.target.partition(":")
        return head if colon else "topic"

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
    def outside(self) -> bool:
        """True when it rather looks like something that is none of our business than like the best candidate."""
        return self.signs.outside > 0

    @property
    def best(self) -> Candidate:
        return self.candidates[0]
