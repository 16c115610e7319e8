"""The whole bot beside echo bots on python-telegram-bot and aiogram: same stand-in, same machine, one run.

python -m benchmarks.throughput [--updates 2000]          (README.md)
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.processes import ROOT
from benchmarks.tables import markdown

BOTS = ("ptb", "aiogram", "wegweiser", "wegweiser+httpx-aiohttp", "wegweiser+httpx")
NAMES = {
    "ptb": "echo on python-telegram-bot",
    "aiogram": "echo on aiogram",
    "wegweiser": "Wegweiser (aiohttp)",
    "wegweiser+httpx": "Wegweiser on stock httpx",
    "wegweiser+httpx-aiohttp": "Wegweiser on httpx-aiohttp",
}
SLOW = 0.05  # seconds a call, as over a real network
SLOW_UPDATES = {"ptb": 60}  # one after the other: fewer will do
RATE = 100  # updates a second, for the time an answer takes


class Api:
    """The stand-in in a process of its own."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.lean_api"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self.base_url = f"http://127.0.0.1:{int(self._process.stdout.readline())}/bot"

    def order(self, what: str, value: Any) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([what, value]) + "\n")
        self._process.stdin.flush()
        result = json.loads(self._process.stdout.readline())
        if isinstance(result, dict):
            raise SystemExit(f"not finished: {result['error']}")
        return result

    def end(self) -> None:
        self._process.kill()
        self._process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--updates", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3, help="the median counts")
    parser.add_argument("--bots", nargs="*", default=BOTS, choices=BOTS)
    parser.add_argument("--questions", type=Path, default=ROOT / "knowledge/esslingen/questions/topics.jsonl")
    parser.add_argument("--cache", type=Path, help="folder for what Wegweiser learns; default: the user's")
    options = parser.parse_args()
    questions = [json.loads(line)["question"] for line in options.questions.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = [questions[number % len(questions)] for number in range(options.updates)]
    measured = {bot: measure(bot, texts, options.rounds, options.cache) for bot in options.bots}
    print(table(measured))


def measure(bot: str, texts: list[str], rounds: int, cache: Path | None) -> dict[str, float]:
    api = Api()
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("WEGWEISER_", "TELEGRAM_", "PYTHON"))}
        environment |= {"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": folder} | ({"WEGWEISER_CACHE": str(cache.resolve())} if cache else {})
        with (Path(folder) / "log").open("wb") as log:
            command = [sys.executable, "-m", "benchmarks.throughput_bot", bot, api.base_url]
            began = time.perf_counter()
            process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            api.order("burst", texts[:1])
            started = time.perf_counter() - began
            api.order("burst", texts[:200])  # warm
            before = _processor(process.pid)
            fast = statistics.median(len(texts) / api.order("burst", texts) for _ in range(rounds))
            processor = (_processor(process.pid) - before) / len(texts) / rounds
            latencies = sorted(api.order("stream", {"rate": RATE, "texts": texts[: 5 * RATE]}))
            memory = _memory(process.pid)
            api.order("latency", SLOW)
            few = texts[: SLOW_UPDATES.get(bot, len(texts))]
            slow = len(few) / api.order("burst", few)
        finally:
            process.kill()
            process.wait()
            api.end()
    return {
        "started": started,
        "fast": fast,
        "slow": slow,
        "processor": processor * 1000,
        "p50": latencies[len(latencies) // 2] * 1000,
        "p99": latencies[int(len(latencies) * 0.99)] * 1000,
        "memory": memory,
    }


def table(measured: dict[str, dict[str, float]]) -> str:
    header = [
        "bot",
        "updates/s",
        "× PTB",
        "× aiogram",
        "processor ms",
        "at 50 ms a call",
        "× PTB",
        f"p50 ms at {RATE}/s",
        "p99 ms",
        "MB",
        "first answer s",
    ]
    rows = []
    for bot, of in measured.items():
        rows.append(
            [
                NAMES[bot],
                f"{of['fast']:.0f}",
                _ratio(of["fast"], measured.get("ptb", {}).get("fast")),
                _ratio(of["fast"], measured.get("aiogram", {}).get("fast")),
                f"{of['processor']:.2f}",
                f"{of['slow']:.0f}",
                _ratio(of["slow"], measured.get("ptb", {}).get("slow")),
                f"{of['p50']:.1f}",
                f"{of['p99']:.1f}",
                f"{of['memory']:.0f}",
                f"{of['started']:.1f}",
            ]
        )
    return markdown(header, rows)


def _ratio(value: float, of: float | None) -> str:
    return f"{value / of:.2f}" if of else "–"


def _processor(pid: int) -> float:
    """Seconds of processor time so far, of all threads; bears a busy machine better than what the clock says."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


if __name__ == "__main__":
    main()
