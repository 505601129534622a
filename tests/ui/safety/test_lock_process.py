"""The lock in a real process: after idle minutes nothing of a review can be seen, nor after a second start brings the window to the front."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.usecases.library import open_library
from ipsreview.usecases.protecting import encrypt
from tests.forms import cqi

FOUR_WORDS = "correct horse battery staple"
SECRETS = ("Riverbend", "Ms Told in confidence")

WORKING = """
import json, sys
from datetime import timedelta
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit
from ipsreview.ui.application import start
application = QApplication([])
window = start(application, Path(sys.argv[1]))

def tell(what):
    shown = [widget for widget in application.allWidgets() if widget.isVisible()]
    words = [text for widget in shown for text in (widget.windowTitle(), widget.accessibleName(), widget.toolTip())]
    words += [widget.text() for widget in shown if isinstance(widget, (QLabel, QLineEdit))]
    words += [widget.toPlainText() for widget in shown if isinstance(widget, QPlainTextEdit)]
    words += [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]
    print(json.dumps([what, words]), flush=True)

def when(ready, act):
    QTimer.singleShot(20, act if ready() else lambda: when(ready, act))

def give_passphrase():
    gate = window._stack.currentWidget()
    gate.field.setText(sys.argv[2])
    gate.open_button.click()
    when(lambda: window.view, work)

def work():
    tell("working")
    window.preferences.choose_lock_minutes(5)
    clock = window.safety.locking.clock
    clock._last -= timedelta(minutes=6)
    clock._timer.setInterval(20)
    when(lambda: window.safety.locking.gate, locked)

def locked():
    tell("locked")
    window.showMinimized()
    when(lambda: not window.isMinimized(), lambda: tell("in front"))

when(lambda: hasattr(window._stack.currentWidget(), "field"), give_passphrase)
application.exec()
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An encrypted database whose review was open last."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    found = tmp_path / "reviews.db"
    with open_library(found) as database:
        review = acts.write_agency(blank_review(cqi()), SECRETS[0]).after
        stored = database.add(cqi(), acts.write_comment(cqi(), review, "strengths", SECRETS[1]).after)
        database.remember_place(stored.id, "comments")
    encrypt(found, FOUR_WORDS)
    return found


@pytest.fixture
def working(path: Path) -> Iterator[subprocess.Popen[str]]:
    started = subprocess.Popen([sys.executable, "-c", WORKING, path, FOUR_WORDS], stdout=subprocess.PIPE, text=True)
    yield started
    started.kill()
    started.communicate()


def told(process: subprocess.Popen[str]) -> tuple[str, str]:
    assert process.stdout
    what, words = json.loads(process.stdout.readline())
    return what, "\n".join(words)


def test_an_idle_process_shows_nothing_of_a_review_whoever_starts_it_again(working: subprocess.Popen[str], path: Path) -> None:
    what, words = told(working)
    assert what == "working"
    assert all(secret in words for secret in SECRETS)
    for expected in ("locked", "in front"):
        what, words = told(working)
        assert what == expected
        assert "Give the passphrase" in words
        assert not any(secret in words for secret in SECRETS)
        subprocess.run([sys.executable, "-m", "ipsreview", "--database", path], check=True, timeout=30)
    assert working.poll() is None
