"""Work beside the window: it goes on living, nothing else is begun, and the end or the error is told in its own thread."""

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.stopping import Stop, heed
from ipsreview.ui import working
from ipsreview.ui.lines_dialog import LinesDialog
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.working import SOON_MS, WorkingDialog, work, work_until_stopped
from tests.ui.windows import window

__all__ = ["window"]

WORDS = "Encrypting your reviews …"
LONGER_S = SOON_MS / 1000 + 0.3


def meanwhile(act: Callable[[WorkingDialog], object]) -> list[WorkingDialog]:
    """Do something once the dialog is there; return the dialog then."""
    seen: list[WorkingDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WorkingDialog) and dialog.isActiveWindow():
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(5, look)
    return seen


def slowly() -> int:
    time.sleep(LONGER_S)
    return 7


def patiently(stop: Stop) -> None:
    """Work until it is stopped, and no longer than any test should last."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        heed(stop)
        time.sleep(0.005)


def refuse() -> None:
    raise KnownError(message("The disk is full."))


def test_the_window_lives_while_it_is_worked(window: MainWindow) -> None:
    ticks: list[float] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    began = time.monotonic()
    assert work(window, WORDS, slowly) == 7
    timer.stop()
    moments = [began, *ticks, time.monotonic()]
    assert max(after - before for before, after in pairwise(moments)) < LONGER_S / 2
    assert len(ticks) > 10


def test_it_is_worked_in_a_thread_of_its_own_and_the_end_told_in_the_windows(window: MainWindow) -> None:
    threads = [work(window, WORDS, threading.current_thread), threading.current_thread()]
    assert threads[0] is not threads[1] is threading.main_thread()


def test_what_is_done_soon_needs_no_dialog(window: MainWindow) -> None:
    began = time.monotonic()
    seen = meanwhile(lambda _: None)
    assert work(window, WORDS, lambda: "done") == "done"
    assert time.monotonic() - began < SOON_MS / 1000
    assert seen == []
    assert window.findChild(WorkingDialog) is None


def test_the_dialog_says_what_is_done_and_goes_with_it(window: MainWindow) -> None:
    said: list[tuple[str, QAccessible.Role]] = []

    def look(dialog: WorkingDialog) -> None:
        parts = [QAccessible.queryAccessibleInterface(part) for part in (dialog, dialog.words, dialog.bar, dialog.cancel_button)]
        said.extend((part.text(QAccessible.Text.Name), part.role()) for part in parts)
        assert not dialog.cancel_button.isVisible()
        dialog.reject()
        dialog.close()
        assert dialog.isVisible()

    (dialog,) = [meanwhile(look), work(window, WORDS, slowly)][0]
    assert said[1:3] == [(WORDS, QAccessible.Role.StaticText), (WORDS, QAccessible.Role.ProgressBar)]
    assert said[0] == (QApplication.applicationName(), QAccessible.Role.Dialog)
    assert not dialog.isVisible()


@pytest.mark.parametrize("soon", [True, False])
def test_a_known_problem_is_raised_to_who_asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch, soon: bool) -> None:
    monkeypatch.setattr(working, "SOON_MS", SOON_MS if soon else 0)
    with pytest.raises(KnownError, match="The disk is full"):
        work(window, WORDS, refuse)


def test_a_bug_stays_a_bug(window: MainWindow) -> None:
    with pytest.raises(ZeroDivisionError):
        work(window, WORDS, lambda: 1 / 0)


def test_a_dialog_of_safety_says_the_problem(window: MainWindow) -> None:
    dialog = LinesDialog(window, "Backups", "")
    dialog.show()
    assert not dialog.attempt(lambda: work(dialog, WORDS, refuse))
    assert "The disk is full" in dialog.notice.words
    dialog.close()


def test_cancel_is_heeded_and_told(window: MainWindow) -> None:
    def cancel(dialog: WorkingDialog) -> None:
        assert dialog.cancel_button.hasFocus()
        QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Space)
        assert dialog.words.text() == "Cancelling …"
        assert not dialog.cancel_button.isEnabled()

    seen = meanwhile(cancel)
    with pytest.raises(KnownError, match=r"^Cancelled\. Everything is as it was\.$"):
        work_until_stopped(window, WORDS, patiently)
    assert seen


@pytest.mark.parametrize("leave", [WorkingDialog.close, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape)], ids=["close", "escape"])
def test_escape_and_closing_the_dialog_cancel_too(window: MainWindow, leave: Callable[[WorkingDialog], object]) -> None:
    seen = meanwhile(leave)
    with pytest.raises(KnownError, match="Cancelled"):
        work_until_stopped(window, WORDS, patiently)
    assert seen


def test_what_is_done_in_spite_of_cancel_is_done(window: MainWindow) -> None:
    meanwhile(WorkingDialog.reject)
    assert work_until_stopped(window, WORDS, lambda _stop: slowly()) == 7


@pytest.mark.parametrize("after_ms", [20, SOON_MS + 100], ids=["at once", "behind the dialog"])
def test_the_window_is_not_closed_meanwhile(window: MainWindow, after_ms: int) -> None:
    closed: list[bool] = []
    QTimer.singleShot(after_ms, lambda: closed.append(window.close()))
    assert work(window, WORDS, slowly) == 7
    assert closed == [False]
    assert window.isVisible()
    assert window.close()


def test_no_menu_begins_anything_meanwhile(window: MainWindow) -> None:
    def new_review() -> None:
        window.activateWindow()
        QTest.qWait(20)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    seen = meanwhile(lambda _: new_review())
    work(window, WORDS, slowly)
    assert seen
    assert window.view is None
    new_review()
    assert window.view is not None


def test_it_stands_before_the_window_in_sight(window: MainWindow) -> None:
    unseen = LinesDialog(window, "Backups", "")
    assert WorkingDialog(unseen, WORDS, None).parentWidget() is window
    unseen.show()
    assert WorkingDialog(unseen.notice, WORDS, None).parentWidget() is unseen
    unseen.close()
