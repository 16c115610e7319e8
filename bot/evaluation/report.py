"""The figures of a measurement, as data and as a table a person reads."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from bot.evaluation.measure import Asked, Measured, Spoken

T = TypeVar("T")

MOST_CONFUSIONS = 15


def figures(measured: Measured) -> dict[str, Any]:
    """Every figure, overall and by file, language and tag; shares are 0..1."""
    result: dict[str, Any] = {}
    if measured.questions:
        result["questions"] = {
            "overall": _questions(measured.questions),
            "by_file": _grouped(measured.questions, lambda asked: [asked.file]),
            "by_language": _grouped(measured.questions, lambda asked: [asked.entry.lang]),
            "by_tag": _grouped(measured.questions, lambda asked: asked.entry.tags),
        }
        result["confusions"] = [{"expect": a, "got": b, "times": n} for (a, b), n in confusions(measured.questions)]
    if measured.turns:
        result["dialogues"] = {
            "turns": len(measured.turns),
            "right": _share(measured.turns, lambda spoken: spoken.right),
            "by_tag": _grouped_turns(measured.turns),
        }
    return result


def table(measured: Measured) -> str:
    """The same for reading: one row a group, the confusions below."""
    lines: list[str] = []
    if measured.questions:
        data = figures(measured)["questions"]
        head = ("n", "hit@1", "hit@3", "answered", "asked", "declined", "wrong", "false", "urgent", "alarms")
        lines.append(f"{'':<28}" + "".join(f"{name:>9}" for name in head))
        lines.append(_row("all", data["overall"]))
        for title, key in (("file", "by_file"), ("language", "by_language"), ("tag", "by_tag")):
            lines.append(f"-- by {title}")
            lines += [_row(name, row) for name, row in data[key].items()]
        lines.append("")
        lines.append("wrong is a wrong answer, false an answer to what is out of scope, urgent all numbers shown, alarms false ones.")
        found = confusions(measured.questions)
        if found:
            lines += ["", "expected → first target"]
            lines += [f"{times:>3}  {expect} → {got}" for (expect, got), times in found]
    if measured.turns:
        right = sum(spoken.right for spoken in measured.turns)
        lines += ["", f"dialogues: {right} of {len(measured.turns)} turns right ({right / len(measured.turns):.3f})"]
        lines += [f"  {tag:<24}{row['n']:>5}{row['right']:>8.3f}" for tag, row in _grouped_turns(measured.turns).items()]
    return "\n".join(lines)


def confusions(questions: Iterable[Asked]) -> list[tuple[tuple[str, str], int]]:
    """What was taken for what, most frequent first."""
    wrong = Counter((str(a.entry.expect), str(a.turn.reply.target)) for a in questions if not a.right)
    return sorted(wrong.items(), key=lambda item: (-item[1], item[0]))[:MOST_CONFUSIONS]


def _questions(questions: Sequence[Asked]) -> dict[str, float | int | None]:
    urgent = [a for a in questions if a.entry.must_show]
    lookalikes = [a for a in questions if "lookalike" in a.entry.tags]
    outside = [a for a in questions if a.entry.expect is None]
    return {
        "n": len(questions),
        "hit@1": _share(questions, lambda a: a.right),
        "hit@3": _share(questions, lambda a: a.among_three),
        "answered": _share(questions, lambda a: a.outcome == "answered"),
        "asked": _share(questions, lambda a: a.outcome == "asked"),
        "declined": _share(questions, lambda a: a.outcome == "declined"),
        "wrong_answers": _share(questions, lambda a: a.wrong_answer),
        "false_answers": _share(outside, lambda a: a.false_answer),
        "urgent_recall": _share(urgent, lambda a: a.numbers_shown),
        "false_alarms": _share(lookalikes, lambda a: a.alarm),
    }


def _grouped(questions: Sequence[Asked], keys: Callable[[Asked], Iterable[str]]) -> dict[str, dict[str, float | int | None]]:
    groups: dict[str, list[Asked]] = defaultdict(list)
    for asked in questions:
        for key in keys(asked):
            groups[key].append(asked)
    return {key: _questions(groups[key]) for key in sorted(groups)}


def _grouped_turns(turns: Sequence[Spoken]) -> dict[str, dict[str, float | int | None]]:
    groups: dict[str, list[Spoken]] = defaultdict(list)
    for spoken in turns:
        for tag in (f"lang:{spoken.entry.lang}", *spoken.entry.tags):
            groups[tag].append(spoken)
    return {tag: {"n": len(group), "right": _share(group, lambda spoken: spoken.right)} for tag, group in sorted(groups.items())}


def _share(items: Sequence[T], test: Callable[[T], bool]) -> float | None:
    return round(sum(test(item) for item in items) / len(items), 4) if items else None


def _row(name: str, row: dict[str, float | int | None]) -> str:
    cells = "".join(
        f"{'–':>9}" if value is None else f"{value:>9}" if isinstance(value, int) else f"{value:>9.3f}" for value in row.values()
    )
    return f"{name[:27]:<28}{cells}"
