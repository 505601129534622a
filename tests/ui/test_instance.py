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
from ipsreview.ui.importing.preview import ImportPreview
application = QApplication([])
window = start(application, Path(sys.argv[1]), [Path(file) for file in sys.argv[2:]])
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
        QTimer.singleShot(200, lambda: print("in front", window.isActiveWindow(), flush=True))  # the screen's answer comes a moment later
def preview():
    shown = application.activeModalWidget()
    if isinstance(shown, ImportPreview):
        print(*(entry.path for entry in shown.model.entries), flush=True)
        shown.reject()
    QTimer.singleShot(20, preview)
ready()
look()
preview()
QTimer.singleShot(30_000, lambda: sys.exit("nothing came"))
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


def start_again(path: Path, *arguments: object, limit: float = 30, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ipsreview", *map(str, arguments), "--database", path]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=limit, cwd=cwd)


def test_the_second_start_brings_the_first_window_to_the_front_and_ends(first: subprocess.Popen[str], home: Path) -> None:
    (home / "same.db").symlink_to(home / "reviews.db")
    done = start_again(home / "same.db")
    assert (done.stdout, done.stderr) == ("", "")
    assert first.stdout
    assert first.stdout.readline() == "in front True\n"
    assert first.poll() is None


@pytest.mark.parametrize("arguments", [("report.ipsreview",), ("open", "report.ipsreview", "other.docx")])
def test_the_second_start_hands_its_files_to_the_first_window(first: subprocess.Popen[str], home: Path, arguments: tuple[str, ...]) -> None:
    (home / "here").mkdir()
    done = start_again(home / "reviews.db", *arguments, cwd=home / "here")
    assert (done.stdout, done.stderr) == ("", "")
    assert first.stdout
    assert " ".join(str(home / "here" / name) for name in arguments if name != "open") + "\n" in iter(first.stdout.readline, "")


def test_the_first_start_opens_its_files(home: Path) -> None:
    open_library(home / "reviews.db").close()
    started = subprocess.Popen([sys.executable, "-c", FIRST, home / "reviews.db", home / "report.docx"], stdout=subprocess.PIPE, text=True)
    with started:
        assert started.stdout
        assert f"{home / 'report.docx'}\n" in iter(started.stdout.readline, "")
        started.kill()


def knock(instance: Instance, said: bytes, qtbot: QtBot) -> list[list[Path]]:
    """Say something to a window's socket; return the files that it was made to open."""
    opened: list[list[Path]] = []
    instance.files_handed.connect(opened.append)
    socket = QLocalSocket()
    socket.connectToServer(instance._address)
    socket.write(said)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert socket.readAll().data() == b"shown"
    return opened


@pytest.mark.parametrize(
    "said",
    [b"\n", b"[]\n", b"show\n", b'["relative.docx"]\n', b'{"a": "/b"}\n', b"[1]\n", b'["/a\\u0000b"]\n', b"[" * 50_000 + b"\n", b"\xff" * 200_000],
)
def test_only_a_list_of_whole_paths_is_opened(home: Path, qtbot: QtBot, said: bytes) -> None:
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    instance.listen()
    assert knock(instance, said, qtbot) == []
    assert knock(instance, b'["/b/c\\u202fd.docx"]\n', qtbot) == [[Path("/b/c\u202fd.docx")]]
    instance.release()


def test_a_window_on_another_file_is_another_window(first: subprocess.Popen[str], home: Path, qtbot: QtBot) -> None:
    instance = Instance(home / "others.db")
    assert instance.claim()
    instance.release()


def test_a_killed_window_is_in_nobodys_way(first: subprocess.Popen[str], home: Path, qtbot: QtBot) -> None:
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    instance.listen()
    assert instance._server
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


def test_a_start_that_comes_before_the_first_window_listens_waits_for_it(home: Path, qtbot: QtBot) -> None:
    first = Instance(home / "reviews.db")
    assert first.claim()
    ask = "import sys, ipsreview.ui.instance as i, pathlib\nprint('asks', flush=True)\nprint(i.Instance(pathlib.Path(sys.argv[1])).claim())"
    with subprocess.Popen([sys.executable, "-c", ask, home / "reviews.db"], stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout
        assert second.stdout.readline() == "asks\n"
        qtbot.wait(100)
        with qtbot.waitSignal(first.raise_requested):
            first.listen()
        assert second.stdout.readline() == "False\n"
    first.release()


def test_whoever_knocks_is_answered_whatever_they_say(home: Path, qtbot: QtBot) -> None:
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    instance.listen()
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
        instance.listen()
        instance.release()
    assert not list(home.glob("ipsreview-*"))


def test_without_a_place_for_the_claim_the_program_starts_all_the_same(home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipsreview.ui.instance._folder", lambda: home / "nowhere")
    instance = Instance(home / "reviews.db")
    assert instance.claim()
    instance.listen()
    assert instance._server is None
