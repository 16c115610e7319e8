"""What was learnt from a knowledge base, kept on disk by content hash, so that only the first start after an edit takes long.

The files are plain numpy arrays (no pickles: a file from a stranger must not run code).
"""

import logging
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.npyio import NpzFile

import bot.matching
from bot.lazily import Lazily
from bot.matching.calibration import Calibration
from bot.matching.language import Languages
from bot.matching.lexical import Postings
from bot.matching.linear import Linear
from bot.matching.ranker import Learnt
from bot.matching.trained import Trained

log = logging.getLogger(__name__)

ARRAYS = (
    *("labels", "words", "counts", "stems", "starts", "documents", "mass", "label_of"),
    *("idf", "weights", "scales", "bias", "calibration"),
)
LEARNING = (  # the files of bot/matching that what is learnt depends on
    *("calibration", "corpus", "features", "keyboard", "language", "learning", "lexical"),
    *("linear", "normalise", "ranker", "slips", "spelling", "trained", "types", "words"),
)
MAPPED = "weights"  # the largest array stays on disk; only the rows that questions touch come into memory
UNUSABLE = (OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile)  # half written, of another version, or no such file
KEPT = 5  # fits kept; older ones are of knowledge bases long edited


def key(fingerprint: str) -> str:
    """Changes with the knowledge and with the code that learns from it."""
    return sha256((fingerprint + _code()).encode()).hexdigest()[:24]


def ranker(folder: Path, corpus: str, *others: Path) -> Learnt | None:
    """The ranker learnt from a corpus (its digest), whatever knowledge base it was kept with: an edit concerns one language, seldom all.

    It is looked for in `others`, too.
    """
    for kept in _kept(folder, *others):
        with suppress(*UNUSABLE), np.load(kept / "languages.npz", allow_pickle=False) as arrays:
            of_corpus = dict(zip(_lines(arrays["corpora"]), _lines(arrays["codes"]), strict=True))
            if corpus in of_corpus and _lines(arrays["code"]) == [_code()]:
                return _unpack(of_corpus[corpus], *_opened(kept, of_corpus[corpus]))
    return None


def read(folder: Path, key: str) -> Trained | None:
    """What was kept under `key`; None when there is nothing usable."""
    kept = folder / key
    if not kept.is_dir():
        return None
    try:
        with np.load(kept / "languages.npz", allow_pickle=False) as arrays:
            languages = Languages(tuple(_lines(arrays["codes"])), arrays["chances"])
            common = frozenset(_lines(arrays["common"]))
            corpora = dict(zip(languages.codes, _lines(arrays["corpora"]), strict=True))
        files = {language: _opened(kept, language) for language in languages.codes}  # now: the folder may be gone later
        rankers = Lazily(files, lambda language: _unpack(language, *files[language]))
        return Trained(rankers, corpora, languages, common)
    except UNUSABLE as error:
        log.warning("%s cannot be used and is made anew: %s", kept, error)
        return None


def taken_over(folder: Path, key: str, taught: str, *others: Path) -> Trained | None:
    """What was learnt from a base that `taught` the same (its digest), from now on kept under `key` as well; None when there is none.

    It is looked for in `others`, too.
    """
    for kept in _kept(folder, *others):
        with suppress(*UNUSABLE), np.load(kept / "languages.npz", allow_pickle=False) as arrays:
            if _lines(arrays["taught"]) == [taught] and _lines(arrays["code"]) == [_code()]:
                folder.mkdir(parents=True, exist_ok=True)
                with tempfile.TemporaryDirectory(dir=folder, suffix=".part") as whole:
                    _put(shutil.copytree(kept, Path(whole) / key, copy_function=_link), folder / key)
                os.utime(folder / key)
                _forget_old(folder)
                return read(folder, key)
    return None


def write(folder: Path, key: str, trained: Trained, taught: str = "") -> None:
    """Keep what was learnt, and the digest of what `taught` it. A folder that cannot be written only costs time at the next start."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, suffix=".part") as whole:
            part = Path(whole) / key
            part.mkdir()
            for language, learnt in trained.rankers.items():
                arrays = _pack(learnt)
                np.save(part / f"{language}.{MAPPED}.npy", arrays.pop(MAPPED))
                np.savez(part / f"{language}.npz", **arrays)
            codes = trained.languages.codes
            np.savez(
                part / "languages.npz",
                code=_text([_code()]),
                codes=_text(codes),
                corpora=_text(trained.corpora[code] for code in codes),
                chances=trained.languages.chances,
                taught=_text([taught]),
                common=_text(sorted(trained.common)),
            )
            _put(part, folder / key)
        _forget_old(folder)
    except OSError as error:
        log.warning("what was learnt cannot be kept in %s: %s (set WEGWEISER_CACHE to a folder that can be written)", folder, error)


def _put(part: Path, place: Path) -> None:
    """Move a whole folder to its place, instead of what may lie there."""
    if place.exists():
        shutil.rmtree(place)
    part.replace(place)


def _forget_old(folder: Path) -> None:
    for old in _kept(folder)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)


def _link(kept: str, to: str) -> None:
    """The same file under another name: it is never written again. A copy where the disk knows no such names."""
    try:
        os.link(kept, to)
    except OSError:
        shutil.copy2(kept, to)


def _kept(*folders: Path) -> list[Path]:
    """Everything kept, folder by folder, the latest first."""
    of_each = ([path.parent for path in folder.glob("*/languages.npz")] for folder in folders)
    return [kept for found in of_each for kept in sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)]


def _code() -> str:
    """A digest of the code that learns."""
    digest = sha256()
    for name in LEARNING:
        digest.update((Path(bot.matching.__file__).parent / f"{name}.py").read_bytes())
    return digest.hexdigest()


def _pack(learnt: Learnt) -> dict[str, Any]:
    return {
        "labels": _text(learnt.labels),
        "words": _text(learnt.words),
        "counts": np.fromiter(learnt.words.values(), dtype=np.int32),
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


def _opened(kept: Path, language: str) -> tuple[NpzFile, np.ndarray]:
    """The file of a language, to be read when it is spoken, and the array that stays on disk. Raises what UNUSABLE names."""
    weights = np.load(kept / f"{language}.{MAPPED}.npy", mmap_mode="r", allow_pickle=False)
    arrays = np.load(kept / f"{language}.npz", allow_pickle=False)
    if missing := set(ARRAYS) - {MAPPED} - set(arrays):
        raise KeyError(*sorted(missing))
    return arrays, weights


def _unpack(language: str, array: NpzFile, weights: np.ndarray) -> Learnt:
    return Learnt(
        language=language,
        labels=tuple(_lines(array["labels"])),
        words=dict(zip(_lines(array["words"]), array["counts"].tolist(), strict=True)),
        postings=Postings(tuple(_lines(array["stems"])), array["starts"], array["documents"], array["mass"], array["label_of"]),
        idf=array["idf"],
        model=Linear(weights, array["scales"], array["bias"]),
        calibration=Calibration(tuple(array["calibration"].tolist())),
    )


def _text(words: Iterable[str]) -> np.ndarray:
    """Folded words hold no line break, so one text a list is enough."""
    return np.frombuffer("\n".join(words).encode(), dtype=np.uint8)


def _lines(array: np.ndarray) -> list[str]:
    text = array.tobytes().decode()
    return text.split("\n") if text else []
