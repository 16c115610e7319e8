"""Our matcher beside what others would do: accuracy, time of a question, time and memory of the index, at several sizes.

python -m benchmarks.matching questions.jsonl …          (README.md)
"""

import argparse
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.processes import measure
from benchmarks.tables import markdown, number, share

OTHERS = ("WRatio", "token_set_ratio", "BM25", "char TF-IDF")
OURS, PART = "ours", "ours, lexical part"
LEARN = "learn"
MOST = {"char TF-IDF": 1, "BM25": 10, PART: 10}  # above these sizes an index takes minutes or gigabytes; `--all` builds it

LEARN_LIMIT = 600  # seconds
ALL_ASKED = 8  # times `--seconds` at 1×: few questions would tell little of p99, and the small size is the one that matters

Results = dict[tuple[str, int], dict[str, Any] | None]


def main() -> None:
    options = read_options()
    start = time.monotonic()
    with TemporaryDirectory() as fresh:
        cache = options.cache or Path(fresh)
        results = measured(options, cache)
    learning = results.pop((LEARN, 1))
    if 1 in options.sizes:
        print(accuracy(results), end="\n\n")
    print(growth(results, options.sizes), end="\n\n")
    if learning:
        kept = " (it was kept)" if learning["kept"] else ""
        print(f"Learning, once after each edit of a town: {learning['seconds']:.0f} s, {learning['peak_mb']:.0f} MB at most{kept}.")
    minutes = (time.monotonic() - start) / 60
    print(f"{date.today()}, {minutes:.1f} minutes, one core, processor time; ours at 1×: the best of {options.rounds} rounds.")


def measured(options: argparse.Namespace, cache: Path) -> Results:
    """Every method at every size, one process after the other."""
    end = time.monotonic() + 60 * options.minutes
    results: Results = {(LEARN, 1): run(options, cache, LEARN, 1, LEARN_LIMIT)}
    for size in options.sizes:
        for method in options.methods:
            if size > MOST.get(method, size) and not options.all:
                continue
            if method == PART and size == 1:
                continue  # the ablation tells its accuracy
            if method == OURS and size > options.towns in options.sizes:
                results[method, size] = results[method, options.towns]  # the same matchers again
                continue
            print(f"{method}, {size}×", file=sys.stderr)
            left = end - time.monotonic()
            results[method, size] = run(options, cache, method, size, min(left, options.limit)) if left > 0 else None
    return results


def run(options: argparse.Namespace, cache: Path, method: str, size: int, limit: float) -> dict[str, Any] | None:
    arguments = [
        method,
        str(size),
        *map(str, options.files),
        "--cache",
        str(cache),
        "--seconds",
        str(options.seconds * (ALL_ASKED if size == 1 else 1)),
    ]
    arguments += ["--rounds", str(options.rounds if size == 1 else 1), "--towns", str(options.towns)]
    arguments += ["--knowledge", str(options.knowledge)] if options.knowledge else []
    arguments += ["--language", options.language] if options.language else []
    return measure("benchmarks.matching_worker", *arguments, limit=limit)


def accuracy(results: Results) -> str:
    """hit@1 / hit@3 by question file, at 1×."""
    found = {method: result["hits"] for (method, size), result in results.items() if size == 1 and result}
    files = list(next(iter(found.values()), {}))
    head = ["hit@1 / hit@3", *files]
    rows = [
        [method, *(f"{share(hits[f][1] / hits[f][0])} / {share(hits[f][2] / hits[f][0])}" for f in files)] for method, hits in found.items()
    ]
    return markdown(head, rows)


def growth(results: Results, sizes: list[int]) -> str:
    """Time, ratio and memory at each size."""
    head = ["", "size", "texts", "p50 ms", "p99 ms", "p50 to ours", "hit@1", "build s", "index MB", "peak MB", "questions"]
    rows = []
    for size in sizes:
        ours = results.get((OURS, size))
        for (method, of_size), result in results.items():
            if of_size != size:
                continue
            name = f"{method}, a matcher a town" if method == OURS and size > 1 else f"{method}, one index" if method == PART else method
            if result is None:
                rows.append([name, f"{size}×", *["too slow"] + ["–"] * 8])
                continue
            times = result["p50_ms"] / ours["p50_ms"] if ours else None
            hits = [sum(column) for column in zip(*result["hits"].values(), strict=True)]
            if result.get("towns", size) < size:
                name += f" ({result['towns']} held)"
            rows.append([
                name, f"{size}×", str(result["texts"]), number(result["p50_ms"]), number(result["p99_ms"]), ratio(times),
                share(hits[1] / hits[0]) if method != OURS or size == 1 else "as 1×",
                number(result["seconds"]), f"{result['mb']:.0f}", f"{result['peak_mb']:.0f}", str(result["timed"]),
            ])  # fmt: skip
    return markdown(head, rows)


def ratio(times: float | None) -> str:
    if times is None:
        return "–"
    return f"ours {times:.1f}× faster" if times > 1.05 else f"ours {1 / times:.1f}× slower" if times < 0.95 else "="


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="labelled questions, JSON lines")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100], help="how many times the knowledge base; default 1 10 100")
    parser.add_argument("--methods", nargs="+", default=[OURS, PART, *OTHERS], help="default: all", metavar="METHOD")
    parser.add_argument("--all", action="store_true", help="also what takes minutes to build (char TF-IDF at 100×)")
    parser.add_argument("--knowledge", type=Path, help="knowledge folder; default: the shipped one")
    parser.add_argument("--language", help="default: the town's first")
    parser.add_argument("--cache", type=Path, help="folder of what was learnt; default: learn anew")
    parser.add_argument("--rounds", type=int, default=3, help="runs at 1×, each with a new matcher; a question's best time counts")
    parser.add_argument("--seconds", type=float, default=8, help="for timing the questions of one method at one size")
    parser.add_argument("--limit", type=float, default=240, help="seconds for one method at one size, after which it is given up")
    parser.add_argument("--minutes", type=float, default=10, help="for all; what is left then counts as too slow")
    parser.add_argument("--towns", type=int, default=10, help="most towns' matchers held in one process")
    return parser.parse_args()


if __name__ == "__main__":
    main()
