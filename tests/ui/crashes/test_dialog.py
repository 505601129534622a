"""The dialog of a crash: plain words, and the report to be shown, saved and copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.logs import start_log, stop_log
from ipsreview.ui.crashes.dialog import CrashDialog
from ipsreview.ui.crashes.watching import Crashes
from ipsreview.ui.theme import Theme

CANARY = "Heron4711"


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    made = CrashDialog(None)
    qtbot.addWidget(made)
    made.add("the report\n")
    made.show()
    return made


def test_everything_has_a_name_and_is_reached_by_the_keyboard(dialog: CrashDialog, qtbot: QtBot) -> None:
    qtbot.waitExposed(dialog)
    dialog.show_button.click()
    assert dialog.report.accessibleName() == "Report"
    reached = set[object]()
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert reached == {dialog.report, dialog.show_button, dialog.save_button, dialog.copy_button, dialog.close_button}


def test_the_report_is_shown_and_hidden(dialog: CrashDialog) -> None:
    assert not dialog.report.isVisible()
    dialog.show_button.click()
    assert dialog.report.isVisible()
    assert dialog.report.toPlainText() == "the report\n"
    assert dialog.show_button.text() == "Hide report"
    dialog.show_button.click()
    assert not dialog.report.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_it_fits_a_small_window(dialog: CrashDialog, themed: Theme, size: int) -> None:
    themed.set_text_size(size)
    dialog.show_report(shown=True)
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 640


def test_the_report_is_copied_and_saved(dialog: CrashDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the report\n"
    assert dialog.notice.words == "Copied."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.txt"), ""))
    dialog.save_button.click()
    assert (tmp_path / "report.txt").read_text() == "the report\n"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "report.txt"), ""))
    dialog.save_button.click()
    assert "does not exist" in dialog.notice.words


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_enter_and_escape_go_on(dialog: CrashDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog, key)
    assert not dialog.isVisible()


@pytest.fixture
def crashes(qapp: QApplication, tmp_path: Path) -> Iterator[Crashes]:
    start_log(tmp_path / "ipsreview.log")
    made = Crashes(qapp, tmp_path / "crashes")
    yield made
    stop_log()
    made.deleteLater()


def fail(crashes: Crashes, kind: type[Exception] = ValueError) -> None:
    def raising() -> None:
        raise kind(CANARY)

    try:
        raising()
    except kind as error:
        crashes.note(type(error), error, error.__traceback__)


def shown() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog) and widget.isVisible()]


def test_a_bug_that_comes_again_while_it_is_told_is_counted(crashes: Crashes, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(3):
        QTimer.singleShot(0, lambda: fail(crashes))
    qtbot.waitUntil(lambda: bool(shown()) and "3 times by now" in shown()[0].words.text())
    (dialog,) = shown()
    text = dialog.report.toPlainText()
    dialog.close_button.click()
    QTimer.singleShot(0, lambda: fail(crashes))
    qtbot.wait(50)
    assert shown() == []
    assert len(list((tmp_path / "crashes").iterdir())) == 1
    assert CANARY not in (tmp_path / "ipsreview.log").read_text() + text


def test_another_bug_while_one_is_told_comes_into_the_same_dialog(crashes: Crashes, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: fail(crashes))
    QTimer.singleShot(0, lambda: fail(crashes, TypeError))
    qtbot.waitUntil(lambda: bool(shown()) and "2 times by now" in shown()[0].words.text())
    (dialog,) = shown()
    assert "What: ValueError" in dialog.report.toPlainText()
    assert "What: TypeError" in dialog.report.toPlainText()
    dialog.close_button.click()
