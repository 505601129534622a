"""The second start brings the first window to the front, between real processes; a window that was killed is in nobody's way."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ipsreview.ui.instance import Instance
from ipsreview.usecases.library import open_library

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ipsreview.ui.application import start
application = QApplication([])
window = start(application, Path(sys.argv[1]))
window.showMinimized()
def ready():
    if window.menus.new.isEnabled():
        print("ready", flush=True)
    else:
        QTimer.singleShot(20, ready)
def look():
    if window.isMinimized():
        QTimer.singleShot(20, look)
    else:
        print("in front", window.isActiveWindow(), flush=True)
ready()
look()
application.exec()
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.fixture
def first(home: Path) -> Iterator[subprocess.Popen[str]]:
    open_library(home / "reviews.db").close()
    started = subprocess.Popen([sys.executable, "-c", FIRST, home / "reviews.db"], stdout=subprocess.PIPE, text=True)
    assert started.stdout
    assert started.stdout.readline() == "ready\n"
    yield started
    started.kill()
    started.communicate()


def start_again(path: Path, limit: float = 30) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "ipsreview", "--database", path], capture_output=True, text=True, check=True, timeout=limit)


def test_the_second_start_brings_the_first_window_to_the_front_and_ends(first: subprocess.Popen[str], home: Path) -> None:
    (home / "same.db").symlink_to(home / "reviews.db")
    done = start_again(home / "same.db")
    assert (done.stdout, done.stderr) == ("", "")
    assert first.stdout
    assert first.stdout.readline() == "in front True\n"
    assert first.poll() is None


def test_a_window_on_another_file_is_another_window(first: subprocess.Popen[str], home: Path, qtbot: QtBot) -> None:
    instance = Instance(home / "others.db")
    assert instance.claim()
    instance.release()


def test_a_killed_window_is_in_nobodys_way(first: subprocess.Popen[str], home: Path, qtbot: QtBot) -> None:
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    assert instance._server.isListening()
    instance.release()


def test_a_first_window_that_does_not_answer_is_not_waited_for(home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipsreview.ui.instance.LONGEST_WAIT_MS", 100)
    first = Instance(home / "reviews.db")
    assert first.claim()
    hold = "import sys, ipsreview.ui.instance as i, pathlib\ni.LONGEST_WAIT_MS = 100\nprint(i.Instance(pathlib.Path(sys.argv[1])).claim())"
    second = subprocess.run([sys.executable, "-c", hold, home / "reviews.db"], capture_output=True, text=True, check=True)
    assert second.stdout == "True\n"
    first.release()


def test_whoever_knocks_is_answered_whatever_they_say(home: Path, qtbot: QtBot) -> None:
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    with qtbot.waitSignal(instance.raise_requested):
        socket = QLocalSocket()
        socket.connectToServer(instance._address)
        socket.write(b"\x00" * 100_000)
        socket.flush()
    instance.release()


def test_a_claim_that_is_given_back_is_free(home: Path, qtbot: QtBot) -> None:
    for _ in range(2):
        instance = Instance(home / "reviews.db")
        assert instance.claim()
        instance.release()
    assert not list(home.glob("ipsreview-*"))


def test_without_a_place_for_the_claim_the_program_starts_all_the_same(home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipsreview.ui.instance._folder", lambda: home / "nowhere")
    assert Instance(home / "reviews.db").claim()
