"""`wegweiser preview` as a process: what it says when it begins, when it cannot, and how it ends."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from bot.preview.serve import is_loopback
from tests.process import ROOT

SECONDS = 60


@pytest.fixture
def environment(tmp_path: Path, small_folder: Path) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(tmp_path / "cache")}


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def said(environment: dict[str, str], *arguments: str) -> tuple[int, str]:
    """Exit code and what stands on standard error, of a call that cannot work."""
    command = [sys.executable, "-m", "bot", "preview", *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS)
    return done.returncode, done.stderr


def test_it_says_where_it_is_shown_and_ends_politely_while_it_still_reads(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "bot", "preview", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout
            found = re.fullmatch(r"Preview: (http://127\.0\.0\.1:\d+/) \(end with Ctrl-C\)\n", running.stdout.readline())
            assert found
            with urlopen(found[1], timeout=SECONDS) as page:
                assert b"Wegweiser" in page.read()
            stream = urlopen(f"{found[1]}events", timeout=SECONDS)  # a page that stays open
            began = time.monotonic()
            running.send_signal(signal.SIGINT)
            rest, errors = running.communicate(timeout=SECONDS)
            assert (running.returncode, rest, errors) == (0, "", "")
            assert time.monotonic() - began < 10
            stream.close()
        finally:
            running.kill()


def test_a_port_that_is_taken_is_told(environment: dict[str, str], taken: int) -> None:
    code, errors = said(environment, "--listen", f"127.0.0.1:{taken}")
    assert code == 1
    assert errors.startswith(f"wegweiser: --listen: cannot listen on '127.0.0.1:{taken}': Address already in use")


@pytest.mark.parametrize("address", ["8080", "localhost", "localhost:", "localhost:http", "127.0.0.1:65536", "127.0.0.1:-1", ""])
def test_what_is_no_address_is_wrong_use(address: str) -> None:
    result = CliRunner().invoke(cli, ["preview", "--listen", address])
    assert result.exit_code == 2
    assert "is not host:port" in " ".join(result.output.replace("│", " ").split())


def test_a_folder_that_is_not_there_is_told(environment: dict[str, str], tmp_path: Path) -> None:
    code, errors = said(environment | {"WEGWEISER_KNOWLEDGE": str(tmp_path / "none")}, "--listen", "127.0.0.1:0")
    assert code == 1
    assert errors.startswith("wegweiser: WEGWEISER_KNOWLEDGE: there is no folder")


@pytest.mark.parametrize(
    ("address", "loopback"),
    [("127.0.0.1:1", True), ("localhost:1", True), ("[::1]:1", True), ("0.0.0.0:1", False), ("[::]:1", False), ("192.168.1.7:1", False)],
)
def test_only_this_machine_reaches_a_loopback_address(address: str, loopback: bool) -> None:
    assert is_loopback(address) is loopback
