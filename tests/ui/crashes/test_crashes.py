"""Crashes between real processes: each leaves a report without answers, and the next start offers the one that ended the program."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.usecases.library import open_library

pytestmark = pytest.mark.slow

CANARY = "Heron4711"
"""Typed as an answer, and said by the errors."""

START = """
import os, sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from ipsreview.ui import application
from ipsreview.ui.crashes.dialog import CrashDialog, ReportDialog
from ipsreview.ui.crashes.watching import Crashes
from ipsreview.ui.widgets.notices import Notice

CANARY = "Heron4711"
start = application.start

def fail():
    answer = CANARY
    raise ValueError(answer)

def go(window, act):
    def ready():
        if window.has_database:
            act(window)
        else:
            QTimer.singleShot(20, ready)
    window.painted.connect(lambda: QTimer.singleShot(0, ready))  # once everything that waits for it is done
    return window

def dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ReportDialog) and widget.isVisible()]

def when(found, act):
    def look():
        value = found()
        act(value) if value else QTimer.singleShot(20, look)
    look()

def type_canary(window):
    window.new_review()
    agency = window.view.focusWidget()
    agency.insert(CANARY)
    agency.textEdited.emit(CANARY)
    window.view.leave()
    assert window.view.editor.review.cover.agency == CANARY

def tell_and_close(dialog):
    print(dialog.words.text())
    print(dialog.report.toPlainText())
    dialog.close_button.click()
    QTimer.singleShot(0, application_window.close)

def main(act):
    def begin(app, path, files):
        global application_window
        application_window = start(app, path, files)
        return go(application_window, act)
    application.start = begin
    sys.exit(application.run(Path(sys.argv[1])))
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    open_library(tmp_path / "reviews.db").close()
    return tmp_path


@pytest.fixture
def run(home: Path) -> Run:
    """Start the program in a process of its own, and do something in it once the reviews are open."""

    def run(act: str) -> subprocess.CompletedProcess[str]:
        code = f"{START}\n{act}\nmain(act)"
        return subprocess.run([sys.executable, "-c", code, home / "reviews.db"], capture_output=True, text=True, check=False, timeout=30)

    return run


def kept(home: Path) -> str:
    """Return everything that the program has written about itself."""
    return "\n".join(path.read_text("utf-8") for path in (home / "ipsreview").rglob("*") if path.is_file() and "settings" not in path.name)


def reports(home: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(home.rglob("crash-*.txt"))]


IN_A_SLOT = """
def act(window):
    type_canary(window)
    QTimer.singleShot(0, fail)
    when(dialogs, lambda found: tell_and_close(found[0]))
"""

IN_A_THREAD = """
def act(window):
    type_canary(window)
    threading.Thread(target=fail).start()
    when(dialogs, lambda found: tell_and_close(found[0]))
"""

WHERE_PYTHON_DROPS_IT = """
class Falling:
    def __del__(self):
        fail()

def act(window):
    type_canary(window)
    Falling()
    when(dialogs, lambda found: tell_and_close(found[0]))
"""


@pytest.mark.parametrize("act", [IN_A_SLOT, IN_A_THREAD, WHERE_PYTHON_DROPS_IT], ids=["slot", "thread", "dropped"])
def test_a_bug_is_told_and_its_report_holds_its_places_and_no_answer(run: Run, home: Path, act: str) -> None:
    done = run(act)
    assert (done.returncode, done.stderr) == (0, "")
    assert "What was saved is safe" in done.stdout
    (report,) = reports(home)
    assert report.strip() in done.stdout
    assert "What: ValueError" in report
    assert re.search(r"^  .*:\d+ fail$", report, re.MULTILINE)
    for name in ("ipsreview: ", "System: ", "Python: ", "Qt: ", "SQLite: ", "When: "):
        assert name in report
    assert CANARY not in done.stdout + kept(home)
    assert not list(home.rglob("*.running"))


def test_a_bug_that_goes_on_by_itself_is_told_once_and_counted(run: Run, home: Path) -> None:
    done = run("""
def act(window):
    window.clock = QTimer(window, interval=5)
    window.clock.timeout.connect(fail)
    window.clock.start()
    def look(found):
        if len(dialogs()) > 1 or "times by now" not in found[0].words.text():
            QTimer.singleShot(20, lambda: look(found))
            return
        found[0].close_button.click()
        def end():
            print("dialogs", len(dialogs()))
            window.close()
        QTimer.singleShot(300, end)
    when(dialogs, look)
""")
    assert (done.returncode, done.stdout, done.stderr) == (0, "dialogs 0\n", "")
    assert len(reports(home)) == 1
    assert kept(home).count("bug: ValueError") == 1


def test_a_bug_that_is_met_again_is_told_again(run: Run, home: Path) -> None:
    done = run("""
def act(window):
    def again(found):
        found[0].close_button.click()
        QTimer.singleShot(0, fail)
        QTimer.singleShot(50, lambda: when(dialogs, lambda found: tell_and_close(found[0])))
    QTimer.singleShot(0, fail)
    when(dialogs, again)
""")
    assert done.stdout.count("What was saved is safe") == 1
    assert len(reports(home)) == 2


def test_a_start_that_fails_is_told(run: Run, home: Path) -> None:
    done = run("""
def act(window):
    pass

def start(app, path, files):
    def told():
        box = QApplication.activeModalWidget()
        print(box.text())
        box.accept()
    QTimer.singleShot(0, told)
    fail()
""")
    assert "The program could not start" in done.stdout
    assert (done.returncode, done.stderr, len(reports(home))) == (1, "", 1)
    assert CANARY not in kept(home)


OFFER = """
def act(window):
    notices = [notice for notice in window.library.findChildren(Notice) if notice.words]
    print("notices", [notice.words for notice in notices])
    if notices and notices[0].action.text():
        when(dialogs, lambda found: (print(found[0].report.toPlainText()), found[0].close_button.click()))
        notices[0].action.click()
    window.close()
"""

CRASHES = {
    "segmentation": "import ctypes; ctypes.string_at(0)",
    "qt": "from PySide6.QtCore import qFatal; qFatal(CANARY)",
    "killed": "os.kill(os.getpid(), 9)",
}


@pytest.mark.parametrize(("crash", "what"), [("segmentation", "Segmentation fault"), ("qt", "Aborted"), ("killed", "cut off without a word")])
def test_the_next_start_offers_the_report_of_a_hard_crash_once(run: Run, home: Path, crash: str, what: str) -> None:
    done = run(f"""
def crashing():
    answer = CANARY
    {CRASHES[crash]}

def act(window):
    type_canary(window)
    window.close_review()
    QTimer.singleShot(0, crashing)
""")
    assert done.returncode in (-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGKILL)
    offered = run(OFFER)
    assert (offered.returncode, offered.stderr) == (0, "")
    assert "The program stopped by itself" in offered.stdout
    (report,) = reports(home)
    assert report.strip() in offered.stdout
    assert what in report
    assert ("crashing" in report) == (crash != "killed")
    assert CANARY not in kept(home) + offered.stdout
    assert os.fspath(home) not in report.replace(os.fspath(home / "reviews.db"), "")
    assert run(OFFER).stdout == "notices []\n"


def test_a_clean_end_leaves_nothing_to_offer(run: Run, home: Path) -> None:
    assert run(OFFER).stdout == "notices []\n"
    assert not list(home.rglob("crashes"))
    assert run(OFFER).stdout == "notices []\n"
