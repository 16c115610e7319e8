"""How a match came about, for `ask --why`: both numbers, every word, the candidates."""

from bot.matching.decision import Decision
from bot.matching.types import Ranking


def explain(ranking: Ranking, decision: Decision) -> tuple[str, ...]:
    """Lines for a person who wonders; they hold the question's words and go to nobody else."""
    signs = ranking.signs
    lines = [f"{decision.verdict}: {decision.reason}"]
    lines.append(f"best score {signs.best:.2f}, margin {signs.margin:.2f}, explained {signs.explained:.2f}, unknown {signs.unknown:.2f}")
    for written in ranking.words:
        terms = ", ".join(f"{term.stem} {term.likeness:.2f}" for term in written.terms) or "unknown"
        lines.append(f"  {written.word} → {terms}")
    for candidate in ranking.candidates:
        lines.append(f"  {candidate.confidence:.2f}  {candidate.score:6.2f}  {candidate.target}")
    return tuple(lines)
