"""Makes the virtual environment a lock file asks for, if it is not there yet, and runs a module in it.

    venv.py run MODULE [arguments]    with the packages of requirements.lock, in the caller's folder
    venv.py dev MODULE [arguments]    with those of requirements-dev.lock (a superset), in the checkout

Standard library only. Everything it says goes to standard error. Environments stand in `.venvs/`, named after what is in
them, and are never changed once complete: a new lock makes a new one, so nothing changes under a bot that is running.
`.venv` points to the latest.
"""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".venvs"
LATEST = ROOT / ".venv"
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}
COMPLETE = "complete"  # written last; an environment without it is half made


def main(kind: str, module: str, *arguments: str) -> NoReturn:
    try:
        environment = ready(kind) or set_up(kind)
    except KeyboardInterrupt:
        say("Stopped while setting up; the next call begins anew.")
        sys.exit(130)
    except OSError as error:
        sys.exit(f"Cannot set up in {ENVIRONMENTS}: {error.strerror or error}")
    if kind == "dev":
        os.chdir(ROOT)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"} | {"PYTHONPATH": str(ROOT)}
    # -P: a folder named `bot` where the caller stands must not be taken for ours
    os.execve(python(environment), [str(python(environment)), "-P", "-m", module, *arguments], variables)


def ready(kind: str) -> Path | None:
    """A complete environment for `kind`, held for as long as this process lives; what tests need serves a run as well."""
    for environment in (place("dev"), place(kind)) if kind == "run" else (place(kind),):
        if os.access(python(environment), os.X_OK) and hold(environment):
            return environment
    return None


def set_up(kind: str) -> Path:
    """Make the environment for `kind`, unless another call, which this one waits for, has just made it."""
    ENVIRONMENTS.mkdir(exist_ok=True)
    with one_at_a_time() as turn:
        if environment := ready(kind):
            return environment
        environment = place(kind)
        shutil.rmtree(environment, ignore_errors=True)
        make(environment, LOCKS[kind], turn)
        (environment / COMPLETE).touch()
        hold(environment)
        point_to(environment)
        sweep(environment)
    return environment


def place(kind: str) -> Path:
    """Where the environment for `kind` belongs: another lock, Python, platform or checkout means another place."""
    contents = hashlib.sha256(LOCKS[kind].read_bytes() + os.fsencode(ROOT)).hexdigest()[:12]
    return ENVIRONMENTS / f"{kind}-{sysconfig.get_config_var('SOABI') or sys.implementation.cache_tag}-{contents}"


def python(environment: Path) -> Path:
    return environment / "bin" / "python"


# --- who may do what at the same time -------------------------------------------------------------------------------


@contextmanager
def one_at_a_time() -> Iterator[int]:
    """Only one call at a time makes environments. The system lifts the lock when its holders have ended, however they end."""
    with (ENVIRONMENTS / "lock").open("w") as file:
        if not locked(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB):
            say("Another call is setting up; waiting for it.")
            locked(file.fileno(), fcntl.LOCK_EX)
        yield file.fileno()


def hold(environment: Path) -> bool:
    """Mark a complete environment as in use by this process and what it becomes. False if it is not complete."""
    try:
        descriptor = os.open(environment / COMPLETE, os.O_RDONLY)
    except OSError:
        return False
    locked(descriptor, fcntl.LOCK_SH)
    os.set_inheritable(descriptor, True)
    return (environment / COMPLETE).exists()  # no sweeper was quicker


def sweep(current: Path) -> None:
    """Delete the environments that no process uses any more."""
    for environment in ENVIRONMENTS.iterdir():
        if environment == current or not environment.is_dir():
            continue
        with suppress(OSError):
            if (environment / COMPLETE).exists():
                with (environment / COMPLETE).open() as file:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    (environment / COMPLETE).unlink()
            shutil.rmtree(environment)


def locked(descriptor: int, how: int) -> bool:
    try:
        fcntl.flock(descriptor, how)
    except BlockingIOError:
        return False
    except OSError:
        pass  # a file system without locks: go on, as alone
    return True


def point_to(environment: Path) -> None:
    """Let `.venv` point to `environment`, for editors and people; a `.venv` that somebody made by hand is left alone."""
    with suppress(OSError):
        if LATEST.is_symlink() or not LATEST.exists():
            LATEST.unlink(missing_ok=True)
            LATEST.symlink_to(environment.relative_to(ROOT))


# --- making one -----------------------------------------------------------------------------------------------------


def make(environment: Path, lock: Path, turn: int) -> None:
    """Create `environment` and install what `lock` names, with uv if it is there and works, else with pip.

    `turn` is the lock's file descriptor: handed on, so that an installer which outlives this process still holds it.
    """
    began = time.monotonic()
    say(f"Setting up (once), Python {sys.version_info.major}.{sys.version_info.minor} …")
    if not (shutil.which("uv") and with_uv(environment, lock, turn)):
        shutil.rmtree(environment, ignore_errors=True)
        with_pip(environment, lock, turn)
    say(f"Set up in {time.monotonic() - began:.0f} s.")


def with_uv(environment: Path, lock: Path, turn: int) -> bool:
    steps: tuple[list[str | Path], ...] = (
        ["uv", "venv", "--quiet", "--no-project", "--python", sys.executable, environment],
        ["uv", "pip", "install", "--quiet", "--require-hashes", "--python", python(environment), "-r", lock],
    )
    return all(subprocess.run(step, stdin=subprocess.DEVNULL, capture_output=True, pass_fds=(turn,)).returncode == 0 for step in steps)


def with_pip(environment: Path, lock: Path, turn: int) -> None:
    if not (find_spec("venv") and find_spec("ensurepip")):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            f"This Python ({sys.executable}) has no module venv or ensurepip, which the set-up needs.\n"
            f"  Debian, Ubuntu:  sudo apt install python3-venv   (or python{version}-venv)"
        )
    step([sys.executable, "-I", "-m", "venv", environment], turn)
    pip = [str(python(environment)), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    packages = len(re.findall(r"^\S+==", lock.read_text(), flags=re.MULTILINE))
    step([*pip, "install", "--no-compile", "--require-hashes", "-r", lock], turn, packages)


def step(command: list[str | Path], turn: int, packages: int = 0) -> None:
    """Run one step of the set-up, telling how far pip is; on failure show the end of what it said."""
    said: list[str] = []
    fetched = 0
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", pass_fds=(turn,)
    ) as process:
        assert process.stdout
        for line in process.stdout:
            said.append(line)
            if line.startswith("Ignoring "):  # meant for another system or Python
                packages -= 1
            elif line.startswith("Collecting "):
                fetched += 1
                say(f"Setting up (once): {fetched}/{packages} packages", passing=True)
            elif line.startswith("Installing collected packages"):
                say("Setting up (once): installing", passing=True)
    if process.returncode:
        sys.exit("".join(said[-15:]) + "\nThe set-up failed; what was said last stands above. Is the network there? Then just call again.")


def say(text: str, passing: bool = False) -> None:
    """Tell the person at the terminal; what is `passing` is overwritten by what comes next, and left out of log files."""
    terminal = sys.stderr.isatty()
    if terminal or not passing:
        print("\r\x1b[K" * terminal + text, end="" if passing else "\n", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
