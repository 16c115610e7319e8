"""The whole program as a process of its own, for tests that kill it."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.settings import Settings
from tests.bot_api import BotApi

ROOT = Path(__file__).resolve().parent.parent


class BotProcess:
    """`wegweiser run` over a stand-in. Everything it says goes to `log`; it has nothing of the surroundings' settings."""

    def __init__(self, api: BotApi, folder: Path, settings: Mapping[str, str], *arguments: str) -> None:
        ours = {str(field.alias) for field in Settings.model_fields.values()}
        surroundings = {name: value for name, value in os.environ.items() if name.removesuffix("_FILE") not in ours}
        mine = {"TELEGRAM_BOT_TOKEN": api.token, "TELEGRAM_API_BASE_URL": api.base_url, "PYTHONPATH": str(ROOT), "HOME": str(folder)}
        self._environment = surroundings | mine | {"XDG_DATA_HOME": str(folder / "data")} | dict(settings)
        self._folder, self._arguments = folder, arguments
        self.log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.kill()

    def set(self, **settings: str) -> None:
        """More settings, for the next start."""
        self._environment = self._environment | settings

    def start(self) -> None:
        with self.log.open("ab") as log:
            command = [sys.executable, "-P", "-m", "bot", "run", *self._arguments]
            self._process = subprocess.Popen(command, env=self._environment, cwd=self._folder, stdout=log, stderr=log)

    def command(self, *arguments: str, typed: str = "") -> str:
        """What another command of the program says, run beside it with the same settings. It must be fine."""
        ran = subprocess.run(
            [sys.executable, "-P", "-m", "bot", *arguments],
            input=typed,
            env=self._environment,
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def kill(self) -> None:
        """As a power cut would: it cannot do anything about it."""
        self._end(signal.SIGKILL, 10)

    async def terminate(self, seconds: float = 20) -> int:
        """Politely; the exit code."""
        return await asyncio.to_thread(self._end, signal.SIGTERM, seconds)

    async def wait(self, seconds: float = 20) -> int:
        """Until it ends by itself; the exit code."""
        assert self._process
        return await asyncio.to_thread(self._process.wait, seconds)

    def memory_mb(self) -> float:
        return self._status("VmRSS") / 1024

    def own_memory_mb(self) -> float:
        """Without what is mapped of files, which the system takes back when it needs room."""
        return self._status("RssAnon") / 1024

    def threads(self) -> int:
        return self._status("Threads")

    def handles(self) -> int:
        return sum(self.files_and_sockets())

    def files_and_sockets(self) -> tuple[int, int]:
        """How many of each are open."""
        assert self._process
        open_now = Path(f"/proc/{self._process.pid}/fd")
        sockets = [os.readlink(handle).startswith("socket:") for handle in open_now.iterdir()]
        return sockets.count(False), sockets.count(True)

    def _status(self, name: str) -> int:
        assert self._process
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        found = re.search(rf"^{name}:\s+(\d+)", status, re.MULTILINE)
        return int(found[1]) if found else 0

    def _end(self, number: signal.Signals, seconds: float) -> int:
        assert self._process
        if self._process.poll() is None:
            self._process.send_signal(number)
        return self._process.wait(seconds)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
