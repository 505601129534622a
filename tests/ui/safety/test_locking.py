"""While the window is locked nothing of a review is in sight; the idle clock, and what it takes to go on."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.steps import item_step
from ipsreview.review.worksheet_acts import write_evidence
from ipsreview.ui import dialogs
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.gate import Curtain, KeyGate
from ipsreview.ui.safety.idle import IdleClock
from ipsreview.usecases.library import Database, open_library
from ipsreview.usecases.protecting import encrypt, unlock

FOUR_WORDS = "correct horse battery staple"
SECRETS = ("Riverbend", "Ms Told in confidence")


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        self.now += timedelta(**by)


def in_sight() -> str:
    """Return every text that any visible widget, title, tool tip or menu of the program holds."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        found += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        found += [widget.text()] if isinstance(widget, QLabel | QLineEdit) else []
        found += [widget.toPlainText()] if isinstance(widget, QPlainTextEdit) else []
    found += [action.text() for window in QApplication.topLevelWidgets() for menu in window.findChildren(QMenu) for action in menu.actions()]
    return "\n".join(found)


@pytest.fixture
def working(window: MainWindow) -> MainWindow:
    window.new_review()
    assert window.view
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    window.view.show_step(item_step(5))
    window.view.editor.do(lambda form, review: write_evidence(form, review, 5, SECRETS[1]))
    return window


def unlock_gate(window: MainWindow, text: str) -> None:
    gate = window.safety.locking.gate
    assert isinstance(gate, KeyGate)
    gate.field.setText(text)
    gate.open_button.click()


def test_nothing_of_a_review_is_in_sight_while_locked(working: MainWindow) -> None:
    assert SECRETS[0] in in_sight()
    working.menus.lock.trigger()
    assert not any(secret in in_sight() for secret in SECRETS)
    assert "item 5" not in in_sight()
    assert isinstance(working.safety.locking.gate, Curtain)
    assert "not encrypted" in in_sight()


def test_locking_keeps_what_was_being_typed_and_comes_back_to_it(working: MainWindow, database: Database) -> None:
    view = working.view
    assert view
    working.safety.lock()
    assert SECRETS[1] in database.load(view.editor.stored.id).review.working.evidence[5]
    gate = working.safety.locking.gate
    assert isinstance(gate, Curtain)
    gate.open_button.click()
    assert working._stack.currentWidget() is view
    assert view.step == item_step(5)
    assert working.menuBar().isVisible()
    assert working.menus.undo.isEnabled()


def test_no_key_reaches_a_review_while_locked(working: MainWindow, qtbot: QtBot) -> None:
    assert working.view
    before = working.view.editor.review
    with qtbot.waitActive(working):
        working.activateWindow()
    working.safety.lock()
    assert not working.menuBar().isVisible()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_N, Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_L):
        QTest.keyClick(working, key, Qt.KeyboardModifier.ControlModifier)
    assert working.view.editor.review is before
    assert working.safety.locking.gate is not None
    assert working._stack.currentWidget() is working.safety.locking.gate


def test_a_question_that_is_open_gets_its_harmless_answer(working: MainWindow, qtbot: QtBot) -> None:
    QTimer.singleShot(0, working.safety.lock)
    assert not dialogs.ask(working, "Finish the review of Riverbend?", "", "Finish", "Go on")
    assert not any(secret in in_sight() for secret in SECRETS)
    assert not any(isinstance(widget, QMessageBox) and widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_menus_and_other_windows_go_too(working: MainWindow, qtbot: QtBot) -> None:
    other = QWidget()
    other.setWindowTitle("Riverbend")
    other.show()
    working.safety.lock()
    assert not other.isVisible()
    other.deleteLater()


def test_locking_twice_is_locking_once(working: MainWindow) -> None:
    working.safety.lock()
    gate = working.safety.locking.gate
    working.safety.lock()
    assert working.safety.locking.gate is gate


def test_without_reviews_there_is_nothing_to_lock(window: MainWindow) -> None:
    assert window.close_database()
    window.safety.lock()
    assert window.safety.locking.gate is None
    assert not window.menus.lock.isEnabled()


@pytest.fixture
def encrypted(window: MainWindow, tmp_path: Path) -> MainWindow:
    path = window.close_database()
    assert path
    encrypt(path, FOUR_WORDS)
    window.safety.open(path, unlock(path, FOUR_WORDS))
    window.new_review()
    return window


def test_an_encrypted_file_takes_its_passphrase_to_go_on(encrypted: MainWindow) -> None:
    encrypted.safety.lock()
    for wrong in ("", "correct horse"):
        unlock_gate(encrypted, wrong)
        gate = encrypted.safety.locking.gate
        assert gate
        assert gate.notice.words
    unlock_gate(encrypted, FOUR_WORDS)
    assert encrypted.safety.locking.gate is None
    assert encrypted._stack.currentWidget() is encrypted.view


def test_a_key_file_of_somebody_else_opens_nothing(encrypted: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "others" / "reviews.db"
    with open_library(other):
        pass
    encrypt(other, "another four word passphrase")
    (tmp_path / "reviews.db.keys").write_bytes((other.parent / "reviews.db.keys").read_bytes())
    encrypted.safety.lock()
    unlock_gate(encrypted, "another four word passphrase")
    assert encrypted.safety.locking.gate


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """Show a widget with the keyboard on it."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    return widget


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(clock: Clock, qapp: QApplication) -> Callable[[int], IdleClock]:
    def made(minutes: int) -> IdleClock:
        watching = IdleClock(lambda: minutes, clock, qapp)
        watching.start()
        return watching

    return made


@pytest.mark.parametrize(("minutes", "waited", "over"), [(10, 599, False), (10, 600, True), (0, 10**6, False)])
def test_the_clock_tells_after_so_many_minutes(
    idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot, minutes: int, waited: int, over: bool
) -> None:
    watching = idle(minutes)
    told: list[bool] = []
    watching.idle.connect(lambda: told.append(True))
    clock.go_on(seconds=waited)
    assert watching.look() == over
    assert bool(told) == over
    watching.stop()


def test_what_the_user_does_begins_the_time_anew(idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot) -> None:
    widget = shown(qtbot, QWidget())
    watching = idle(10)
    for _ in range(3):
        clock.go_on(minutes=9)
        QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    assert not watching.look()
    watching.stop()


def test_the_first_key_after_hours_asleep_is_not_taken(idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot) -> None:
    field = shown(qtbot, QLineEdit())
    watching = idle(10)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"
    clock.go_on(hours=8)
    with qtbot.waitSignal(watching.idle):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"


def test_a_window_that_comes_later_is_watched_too(idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot) -> None:
    watching = idle(10)
    field = shown(qtbot, QLineEdit())
    clock.go_on(minutes=9)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock.go_on(minutes=9)
    assert not watching.look()
    watching.stop()


def test_writing_with_an_input_method_is_use(idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot) -> None:
    watching = idle(10)
    field = shown(qtbot, QLineEdit())
    clock.go_on(minutes=9)
    QApplication.sendEvent(field, QInputMethodEvent("好", []))
    clock.go_on(minutes=9)
    assert not watching.look()
    watching.stop()


def test_a_clock_set_back_begins_the_time_anew(idle: Callable[[int], IdleClock], clock: Clock, qtbot: QtBot) -> None:
    watching = idle(10)
    clock.go_on(hours=-1)
    assert not watching.look()
    clock.go_on(minutes=10)
    assert watching.look()


def test_nobody_is_reminded_by_events_that_are_not_theirs(idle: Callable[[int], IdleClock], clock: Clock, qapp: QApplication, qtbot: QtBot) -> None:
    widget = shown(qtbot, QWidget())
    watching = idle(10)
    clock.go_on(minutes=9)
    QApplication.sendEvent(widget.windowHandle(), QEvent(QEvent.Type.UpdateRequest))
    clock.go_on(minutes=1)
    assert watching.look()


def test_an_idle_window_locks(working: MainWindow) -> None:
    working.preferences.choose_lock_minutes(1)
    clock = working.safety.locking.clock
    clock.start()
    clock._last -= timedelta(minutes=2)
    clock._timer.timeout.emit()
    assert working.safety.locking.gate
