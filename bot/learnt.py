"""What was learnt from a knowledge base, kept on disk by content hash, so that only the first start after an edit takes long.

The files are plain numpy arrays (no pickles: a file from a stranger must not run code).
"""

import logging
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

import bot.matching
from bot.matching.calibration import Calibration
from bot.matching.lexical import Postings
from bot.matching.linear import Linear
from bot.matching.ranker import Learnt

log = logging.getLogger(__name__)

ARRAYS = (
    *("labels", "words", "counts", "common", "stems", "starts", "documents", "mass", "label_of"),
    *("idf", "weights", "scales", "bias", "calibration"),
)
KEPT = 5  # fits kept; older ones are of knowledge bases long edited


def key(fingerprint: str) -> str:
    """Changes with the knowledge and with the code that learns from it."""
    digest = sha256(fingerprint.encode())
    for path in sorted(Path(bot.matching.__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:24]


def read(folder: Path, key: str) -> dict[str, Learnt] | None:
    """What was kept under `key`, by language; None when there is nothing usable."""
    path = folder / f"{key}.npz"
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as kept:
            languages = sorted({name.partition(".")[0] for name in kept.files})
            return {language: _unpack({name: kept[f"{language}.{name}"] for name in ARRAYS}) for language in languages}
    except (OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile) as error:  # half written, or no such file
        log.warning("%s cannot be used and is made anew: %s", path, error)
        return None


def write(folder: Path, key: str, learnt: Mapping[str, Learnt]) -> None:
    """Keep what was learnt. A folder that cannot be written only costs time at the next start."""
    arrays: dict[str, Any] = {f"{language}.{name}": array for language, of in learnt.items() for name, array in _pack(of).items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as part:
            np.savez(part, **arrays)
        Path(part.name).replace(folder / f"{key}.npz")
        for old in sorted(folder.glob("*.npz"), key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        log.warning("what was learnt cannot be kept in %s: %s (set WEGWEISER_CACHE to a folder that can be written)", folder, error)


def _pack(learnt: Learnt) -> dict[str, np.ndarray]:
    return {
        "labels": _text(learnt.labels),
        "words": _text(learnt.words),
        "counts": np.fromiter(learnt.words.values(), dtype=np.int32),
        "common": _text(sorted(learnt.common)),
        "stems": _text(learnt.postings.stems),
        "starts": learnt.postings.starts,
        "documents": learnt.postings.documents,
        "mass": learnt.postings.mass,
        "label_of": learnt.postings.label_of,
        "idf": learnt.idf,
        "weights": learnt.model.weights,
        "scales": learnt.model.scales,
        "bias": learnt.model.bias,
        "calibration": np.array(learnt.calibration.weights),
    }


def _unpack(array: Mapping[str, np.ndarray]) -> Learnt:
    return Learnt(
        labels=tuple(_lines(array["labels"])),
        words=dict(zip(_lines(array["words"]), array["counts"].tolist(), strict=True)),
        common=frozenset(_lines(array["common"])),
        postings=Postings(tuple(_lines(array["stems"])), array["starts"], array["documents"], array["mass"], array["label_of"]),
        idf=array["idf"],
        model=Linear(array["weights"], array["scales"], array["bias"]),
        calibration=Calibration(tuple(array["calibration"].tolist())),
    )


def _text(words: Iterable[str]) -> np.ndarray:
    """Folded words hold no line break, so one text a list is enough."""
    return np.frombuffer("\n".join(words).encode(), dtype=np.uint8)


def _lines(array: np.ndarray) -> list[str]:
    text = array.tobytes().decode()
    return text.split("\n") if text else []
