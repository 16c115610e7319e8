"""Setting up makes an environment once, keeps it unchanged, and lets no two calls get in each other's way. All offline."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from setup import venv

START = Path(venv.__file__).with_name("start")


@pytest.fixture(autouse=True)
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own with two locks and no environment."""
    root = tmp_path / "checkout"
    environments = root / ".venvs"
    environments.mkdir(parents=True)
    for kind in ("run", "dev"):
        (root / f"{kind}.lock").write_text(f"{kind}==1\n", encoding="utf-8")
    monkeypatch.setattr(venv, "ROOT", root)
    monkeypatch.setattr(venv, "ENVIRONMENTS", environments)
    monkeypatch.setattr(venv, "LATEST", root / ".venv")
    monkeypatch.setattr(venv, "LOCKS", {kind: root / f"{kind}.lock" for kind in ("run", "dev")})
    return root


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What `set_up` makes; making is only pretended."""
    environments: list[Path] = []

    def make(environment: Path, lock: Path, turn: int) -> None:
        environments.append(environment)
        pretend(environment)

    monkeypatch.setattr(venv, "make", make)
    return environments


def pretend(environment: Path, *, complete: bool = False) -> Path:
    """An environment with nothing but a Python."""
    venv.python(environment).parent.mkdir(parents=True)
    venv.python(environment).symlink_to(sys.executable)
    if complete:
        (environment / venv.COMPLETE).touch()
    return environment


def test_an_environment_is_named_after_what_is_in_it(checkout: Path) -> None:
    before = venv.place("run")
    assert venv.place("run") == before
    (checkout / "run.lock").write_text("run==2\n", encoding="utf-8")
    assert venv.place("run") != before


def test_two_checkouts_and_two_kinds_share_no_environment(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {venv.place("run").name, venv.place("dev").name}
    monkeypatch.setattr(venv, "ROOT", checkout.parent / "other")
    assert len(places | {venv.place("run").name}) == 3


def test_nothing_is_ready_before_it_is_made() -> None:
    assert venv.ready("run") is None


def test_an_environment_half_made_is_not_ready() -> None:
    pretend(venv.place("run"))
    assert venv.ready("run") is None


def test_an_environment_without_a_python_is_not_ready() -> None:
    venv.python(pretend(venv.place("run"), complete=True)).unlink()
    assert venv.ready("run") is None


def test_a_complete_environment_is_ready() -> None:
    environment = pretend(venv.place("run"), complete=True)
    assert venv.ready("run") == environment


def test_what_tests_need_serves_a_run_as_well_but_not_the_other_way_round() -> None:
    environment = pretend(venv.place("dev"), complete=True)
    assert venv.ready("run") == environment
    shutil.rmtree(environment)
    pretend(venv.place("run"), complete=True)
    assert venv.ready("dev") is None


def test_setting_up_makes_a_complete_environment_and_points_to_it(checkout: Path, made: list[Path]) -> None:
    environment = venv.set_up("run")
    assert made == [environment] == [venv.place("run")]
    assert (environment / venv.COMPLETE).exists()
    assert (checkout / ".venv").resolve() == environment


def test_setting_up_makes_nothing_when_another_call_was_quicker(made: list[Path]) -> None:
    environment = pretend(venv.place("run"), complete=True)
    assert venv.set_up("run") == environment
    assert made == []


def test_setting_up_begins_anew_where_a_call_was_cut_off(made: list[Path]) -> None:
    leftover = pretend(venv.place("run")) / "leftover"
    leftover.touch()
    venv.set_up("run")
    assert not leftover.exists()


def test_a_set_up_that_fails_leaves_nothing_that_looks_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(environment: Path, lock: Path, turn: int) -> None:
        pretend(environment)
        sys.exit("no network")

    monkeypatch.setattr(venv, "make", fail)
    with pytest.raises(SystemExit, match="no network"):
        venv.set_up("run")
    assert venv.ready("run") is None


def test_an_old_environment_that_nobody_uses_is_swept_away(made: list[Path], checkout: Path) -> None:
    old = pretend(checkout / ".venvs" / "run-old", complete=True)
    venv.set_up("run")
    assert not old.exists()


def test_an_old_environment_in_use_is_left_alone(made: list[Path], checkout: Path) -> None:
    old = pretend(checkout / ".venvs" / "run-old", complete=True)
    with (old / venv.COMPLETE).open() as used:
        fcntl.flock(used, fcntl.LOCK_SH)
        venv.set_up("run")
    assert (old / venv.COMPLETE).exists()


def test_what_is_ready_is_held_against_sweepers(checkout: Path) -> None:
    environment = pretend(venv.place("run"), complete=True)
    assert venv.ready("run")
    venv.sweep(checkout / ".venvs" / "another")
    assert (environment / venv.COMPLETE).exists()


def test_only_one_call_sets_up_at_a_time(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def locked(descriptor: int, how: int) -> bool:
        asked.append(how)
        return not how & fcntl.LOCK_NB  # somebody else has it; waiting for it succeeds

    monkeypatch.setattr(venv, "locked", locked)
    with venv.one_at_a_time():
        assert asked == [fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_EX]
    assert "Another call is setting up; waiting for it." in capsys.readouterr().err


def test_a_lock_that_somebody_has_is_not_got(checkout: Path) -> None:
    with (checkout / "run.lock").open() as one, (checkout / "run.lock").open() as other:
        assert venv.locked(one.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        assert not venv.locked(other.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@pytest.mark.parametrize("by_hand", [Path.mkdir, Path.touch], ids=["folder", "file"])
def test_a_venv_that_somebody_made_by_hand_is_left_alone(checkout: Path, made: list[Path], by_hand: Callable[[Path], None]) -> None:
    by_hand(checkout / ".venv")
    venv.set_up("run")
    assert not (checkout / ".venv").is_symlink()


def test_a_pointer_to_an_old_environment_is_turned(checkout: Path, made: list[Path]) -> None:
    (checkout / ".venv").symlink_to("gone")
    assert venv.set_up("run") == (checkout / ".venv").resolve()


def test_the_module_runs_in_the_environment_with_its_arguments_and_ours_first(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = pretend(venv.place("run"), complete=True)
    called: list[object] = []
    monkeypatch.setattr(os, "execve", lambda *call: called.extend(call))
    monkeypatch.setenv("PYTHONHOME", "elsewhere")
    venv.main("run", "bot", "ask", "Wer?")
    path, arguments, variables = called
    assert path == venv.python(environment)
    assert arguments == [str(path), "-P", "-m", "bot", "ask", "Wer?"]
    assert isinstance(variables, dict)
    assert variables["PYTHONPATH"] == str(checkout)
    assert "PYTHONHOME" not in variables


@pytest.mark.parametrize(("kind", "moves"), [("run", False), ("dev", True)])
def test_tests_run_in_the_checkout_and_the_bot_where_it_was_called(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, moves: bool
) -> None:
    pretend(venv.place(kind), complete=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "execve", lambda *call: None)
    venv.main(kind, "module")
    assert Path.cwd() == (checkout if moves else tmp_path)


def test_being_stopped_while_setting_up_is_told_without_a_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(environment: Path, lock: Path, turn: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(venv, "make", stopped)
    with pytest.raises(SystemExit) as exit:
        venv.main("run", "bot")
    assert exit.value.code == 130
    assert "begins anew" in capsys.readouterr().err


def test_a_checkout_that_cannot_be_written_is_told_with_its_folder(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / "file").touch()
    monkeypatch.setattr(venv, "ENVIRONMENTS", checkout / "file" / ".venvs")
    with pytest.raises(SystemExit, match=r"^Cannot set up in .*\.venvs: Not a directory$"):
        venv.main("run", "bot")


@pytest.mark.parametrize(("there", "works", "used"), [(True, True, ["uv"]), (True, False, ["uv", "pip"]), (False, False, ["pip"])])
def test_uv_is_used_if_it_is_there_and_works_else_pip(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, there: bool, works: bool, used: list[str]
) -> None:
    tried: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name: "uv" if there else None)

    def with_uv(*_: object) -> bool:
        tried.append("uv")
        return works

    monkeypatch.setattr(venv, "with_uv", with_uv)
    monkeypatch.setattr(venv, "with_pip", lambda *_: tried.append("pip"))
    venv.make(checkout / ".venvs" / "new", checkout / "run.lock", 0)
    assert tried == used


def test_a_python_without_venv_is_told_with_the_package_to_install(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(venv, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="sudo apt install python3-venv"):
        venv.with_pip(checkout / ".venvs" / "new", checkout / "run.lock", 0)


@pytest.fixture
def turn(checkout: Path) -> int:
    return os.open(checkout / "run.lock", os.O_RDONLY)


def test_a_step_that_fails_shows_the_end_of_what_it_said(turn: int) -> None:
    talk = "import sys\nfor i in range(40): print('line', i)\nsys.exit(1)"
    with pytest.raises(SystemExit) as exit:
        venv.step([sys.executable, "-c", talk], turn)
    assert "line 39" in str(exit.value)
    assert "line 24" not in str(exit.value)
    assert "Is the network there?" in str(exit.value)


def test_a_step_tells_how_far_pip_is_without_what_is_meant_for_other_systems(turn: int, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(venv, "say", lambda text, passing=False: said.append(text))
    talk = "print('Ignoring colorama: markers')\nprint('Collecting a')\nprint('Collecting b')\nprint('Installing collected packages: a, b')"
    venv.step([sys.executable, "-c", talk], turn, 3)
    assert said == ["Setting up (once): 1/2 packages", "Setting up (once): 2/2 packages", "Setting up (once): installing"]


def test_what_passes_is_left_out_of_log_files(capsys: pytest.CaptureFixture[str]) -> None:
    venv.say("passing", passing=True)
    venv.say("lasting")
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "lasting\n")


def test_a_machine_without_a_new_enough_python_is_told_how_to_get_one(tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("dirname", "readlink"):
        (programs / name).symlink_to(shutil.which(name) or name)
    old = programs / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.8.1\n', encoding="utf-8")
    old.chmod(0o755)
    ended = subprocess.run(["/bin/sh", START, "run", "bot"], env={"PATH": str(programs)}, capture_output=True, text=True)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Wegweiser needs Python 3.11 or newer; here: Python 3.8.1.\n")
    assert "sudo apt install python3 python3-venv" in ended.stderr


def test_the_python_that_is_asked_for_goes_first_and_gets_the_arguments(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "$@"\n', encoding="utf-8")
    chosen.chmod(0o755)
    environment = {"PATH": os.environ["PATH"], "PYTHON": str(chosen)}
    ended = subprocess.run(["/bin/sh", START, "run", "bot", "ask", "a b"], env=environment, capture_output=True, text=True)
    assert ended.stdout == f"-I {START.with_name('venv.py')} run bot ask a b\n"
