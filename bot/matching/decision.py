"""Answer, ask back, or say honestly that we do not know: explicit, and able to say why."""

from dataclasses import dataclass
from typing import Literal

from bot.matching.types import SMALLTALK, Candidate, Ranking

ANSWER = 0.65  # from here on of a hundred answers at most two are wrong (docs/matching.md)
ASK = 0.2  # below this, even three choices rarely hold the right one: silence is better than a guess
MOST_CHOICES = 3
LEAST_CHOICE = 0.04  # a choice less likely than this only costs reading

Verdict = Literal["confident", "ambiguous", "fallback"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with a ranking; `choices` are what to answer (one) or to ask about (up to three)."""

    verdict: Verdict
    choices: tuple[Candidate, ...]
    reason: str


def decide(ranking: Ranking) -> Decision:
    """Choose by the best candidate's confidence; small talk is never asked about."""
    best = ranking.best
    if best.confidence >= ANSWER:
        return Decision("confident", (best,), f"{best.confidence:.2f} ≥ {ANSWER}")
    if ranking.outside and best.kind != SMALLTALK:
        return Decision("fallback", (), f"{best.confidence:.2f} < {ANSWER}, and rather out of scope")
    if best.kind == SMALLTALK and best.confidence >= ASK:
        return Decision("confident", (best,), f"small talk at {best.confidence:.2f} does no harm")
    choices = tuple(c for c in ranking.candidates if c.kind != SMALLTALK and c.confidence >= LEAST_CHOICE)[:MOST_CHOICES]
    if best.confidence >= ASK and choices:
        return Decision("ambiguous", choices, f"{best.confidence:.2f} < {ANSWER}, ask back")
    return Decision("fallback", (), f"{best.confidence:.2f} < {ASK}")
