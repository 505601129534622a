"""The program opens no socket but the local one of its single window: whole sessions run where every other one ends the process."""

import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import SOCKET_CALL

ROOT = Path(__file__).parents[1]
RUNNER = ROOT / "tests" / "no_network.py"


def run(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, RUNNER, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.slow
def test_a_session_with_its_exports_needs_no_network() -> None:
    session = "tests/end_to_end/test_main_job.py::test_a_review_is_filled_in_finished_exported_and_read_back"
    done = run("pytest", "-q", "-p", "no:cacheprovider", session)
    assert (done.returncode, done.stdout[-300:].splitlines()[-1][:8]) == (0, "1 passed"), done.stdout + done.stderr


@pytest.mark.slow
def test_the_window_and_its_second_start_need_no_network() -> None:
    done = run("pytest", "-q", "-p", "no:cacheprovider", "tests/ui/test_instance.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout


def test_every_part_of_the_program_needs_no_network(tmp_path: Path) -> None:
    done = run("ipsreview", "self-test", HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "PDF" in done.stdout


@pytest.mark.parametrize(
    "source",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "from PySide6.QtNetwork import QTcpSocket; s = QTcpSocket(); s.connectToHost('127.0.0.1', 9); s.waitForConnected(500)",
        "from PySide6.QtNetwork import QUdpSocket; QUdpSocket().bind(0)",
    ],
)
def test_what_opens_a_socket_does_not_get_through(source: str, tmp_path: Path) -> None:
    (tmp_path / "asks.py").write_text(f"{source}\nprint('got through')\n")
    done = run("asks", PYTHONPATH=str(tmp_path))
    watched = platform.machine() in SOCKET_CALL
    if watched and "getaddrinfo" not in source:
        assert done.returncode == -signal.SIGSYS
    if watched or "Qt" not in source:  # elsewhere nobody watches over Qt
        assert done.returncode != 0
        assert "got through" not in done.stdout


def test_a_local_socket_gets_through(tmp_path: Path) -> None:
    (tmp_path / "asks.py").write_text("import socket\nsocket.socket(socket.AF_UNIX).close()\nsocket.socketpair()\nprint('got through')\n")
    assert run("asks", PYTHONPATH=str(tmp_path)).stdout == "got through\n"
