"""Each measurement in a process of its own, on one core: memory is its own, and no other measurement warms its caches."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
ROOT = Path(__file__).resolve().parent.parent  # where `bot` and `benchmarks` are found


def measure(module: str, *arguments: str, limit: float, environment: Mapping[str, str] | None = None) -> dict[str, Any] | None:
    """What `python -m module arguments` prints as JSON in its last line; None when it takes more than `limit` seconds."""
    path = os.pathsep.join(filter(None, [os.getcwd(), str(ROOT), os.environ.get("PYTHONPATH")]))
    whole = os.environ | ONE_THREAD | {"PYTHONPATH": path} | dict(environment or {})
    try:
        done = subprocess.run([sys.executable, "-m", module, *arguments], env=whole, stdout=subprocess.PIPE, timeout=limit, check=True)
    except subprocess.TimeoutExpired:
        return None
    result: dict[str, Any] = json.loads(done.stdout.decode().splitlines()[-1])
    return result


def stay_on_one_core() -> None:
    """Where the system can: not pushed from core to core while measuring."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def peak_mb() -> float:
    """The most memory this process has held so far, in MB. Only true in a process started by a small one."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def held_mb() -> float:
    """The memory this process holds now, in MB; where the system does not tell, its peak."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return peak_mb()
    return pages * resource.getpagesize() / (1024 * 1024)
