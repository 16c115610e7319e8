"""A real PostgreSQL for tests: made in a temporary folder, on loopback, and gone afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)


def binaries() -> Path | None:
    """The folder of `initdb` and `postgres`, where distributions put it or on the path."""
    found = shutil.which("initdb")
    folders = [*([Path(found).resolve().parent] if found else []), *INSTALLED]
    return next((folder for folder in folders if (folder / "postgres").exists() and (folder / "initdb").exists()), None)


class Cluster:
    """A running server. `url()` names a fresh, empty database."""

    def __init__(self, binaries: Path, folder: Path, user: str | None) -> None:
        self._binaries, self._folder, self._user = binaries, folder, user
        self._port = 0
        self._databases = 0
        self._server: subprocess.Popen[bytes] | None = None
        self._call("initdb", "--auth=trust", "--username=wegweiser", "--encoding=UTF8", "--locale=C", "--no-sync", str(folder / "data"))

    def start(self) -> None:
        """Start on a free port; after `stop` on the same one, with everything still there."""
        self._port = self._port or _free_port()
        settings = {"listen_addresses": "127.0.0.1", "port": self._port, "unix_socket_directories": "", "fsync": "off"}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self._folder / "log").open("ab") as log:
            command = [str(self._binaries / "postgres"), "-D", str(self._folder / "data"), *options]
            self._server = subprocess.Popen(command, user=self._user, cwd=self._folder, stdout=log, stderr=log)
        self._wait()

    def stop(self) -> None:
        """Stop at once, as in a power cut."""
        if self._server:
            self._server.send_signal(3)  # SIGQUIT: immediate shutdown
            self._server.wait(20)
            self._server = None

    def url(self) -> str:
        self._databases += 1
        name = f"test_{self._databases}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self._address(name)

    def _address(self, database: str) -> str:
        return f"postgresql://wegweiser@127.0.0.1:{self._port}/{database}"

    def _wait(self) -> None:
        for _ in range(200):
            try:
                psycopg.connect(self._address("postgres"), connect_timeout=2).close()
                return
            except psycopg.OperationalError:
                time.sleep(0.05)
        raise RuntimeError((self._folder / "log").read_text(errors="replace"))

    def _call(self, name: str, *arguments: str) -> None:
        done = subprocess.run([self._binaries / name, *arguments], user=self._user, cwd=self._folder, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stdout}{done.stderr}")


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A running server, stopped and deleted afterwards. PostgreSQL refuses to run as root: then another user runs it."""
    found = binaries()
    assert found, "no PostgreSQL here"
    user = _other_user() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="wegweiser-postgresql-"))
    try:
        if user:
            shutil.chown(folder, user)
        made = Cluster(found, folder, user)
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    if not binaries():
        pytest.skip("no PostgreSQL on this machine (Debian, Ubuntu: sudo apt install postgresql)")
    with cluster() as running:
        yield running


def _other_user() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
