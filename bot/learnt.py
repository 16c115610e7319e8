"""What was learnt from a knowledge base, kept on disk by content hash, so that only the first start after an edit takes long.

The files are plain numpy arrays (no pickles: a file from a stranger must not run code).
"""

import logging
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

import bot.matching
from bot.matching.calibration import Calibration
from bot.matching.linear import Linear
from bot.matching.ranker import Fitted

log = logging.getLogger(__name__)

KEPT = 5  # fits kept; older ones are of knowledge bases long edited


def key(fingerprint: str) -> str:
    """Changes with the knowledge and with the code that learns from it."""
    digest = sha256(fingerprint.encode())
    for path in sorted(Path(bot.matching.__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:24]


def read(folder: Path, key: str) -> dict[str, Fitted] | None:
    """What was kept under `key`, by language; None when there is nothing usable."""
    path = folder / f"{key}.npz"
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as kept:
            languages = {name.partition(".")[0] for name in kept.files}
            return {
                language: Fitted(
                    Linear(kept[f"{language}.weights"], kept[f"{language}.scales"], kept[f"{language}.bias"]),
                    kept[f"{language}.idf"],
                    Calibration(tuple(float(w) for w in kept[f"{language}.calibration"])),
                )
                for language in languages
            }
    except (OSError, ValueError, TypeError, KeyError, EOFError, BadZipFile) as error:  # half written, or no such file at all
        log.warning("%s cannot be used and is made anew: %s", path, error)
        return None


def write(folder: Path, key: str, fitted: Mapping[str, Fitted]) -> None:
    """Keep what was learnt. A folder that cannot be written only costs time at the next start."""
    arrays: dict[str, Any] = {}
    for language, learnt in fitted.items():
        arrays[f"{language}.weights"] = learnt.model.weights
        arrays[f"{language}.scales"] = learnt.model.scales
        arrays[f"{language}.bias"] = learnt.model.bias
        arrays[f"{language}.idf"] = learnt.idf
        arrays[f"{language}.calibration"] = np.array(learnt.calibration.weights)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as part:
            np.savez(part, **arrays)
        Path(part.name).replace(folder / f"{key}.npz")
        for old in sorted(folder.glob("*.npz"), key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        log.warning("what was learnt cannot be kept in %s: %s (set WEGWEISER_CACHE to a folder that can be written)", folder, error)
