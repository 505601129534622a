"""Questions and problems: their buttons are there, in the program's own look, and every fault of a file is told."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.errors import Fault, FaultyFileError
from ipsreview.messages import message
from ipsreview.ui import dialogs
from ipsreview.ui.safety.dialog import Line, SafetyDialog
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Text


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def answer(words: str) -> list[str]:
    """Press a button of the box that comes next; returns the buttons that are to be seen, once it has."""
    seen: list[str] = []

    def pressed() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend(button.text() for button in box.buttons() if isinstance(button, Button) and button.isVisible())
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(20, pressed)
    return seen


def test_a_question_shows_its_answers_and_the_last_is_the_harmless_one(parent: QWidget) -> None:
    seen = answer("Finish")
    assert dialogs.choose(parent, "Finish?", "", "Finish", "Look", "Go on") == 0
    assert set(seen) == {"Finish", "Look", "Go on"}
    QTimer.singleShot(20, lambda: QApplication.activeModalWidget().close())
    assert dialogs.choose(parent, "Finish?", "", "Finish", "Look", "Go on") == 2


def test_what_is_told_can_be_closed(parent: QWidget) -> None:
    seen = answer("OK")
    dialogs.tell(parent, "The disk is full.")
    assert seen == ["OK"]


def test_every_fault_of_a_file_is_told(parent: QWidget) -> None:
    faults = [Fault(f"items[{number}]", message("This is no rating.")) for number in range(40)]
    told: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SafetyDialog)
        told.extend(line.findChild(Text).text() for line in dialog.findChildren(Line))
        assert isinstance(dialog, QDialog)
        dialog.close()

    QTimer.singleShot(20, read)
    dialogs.tell_problem(parent, FaultyFileError(message("It cannot be read."), faults))
    assert told == [f"items[{number}]" for number in range(40)]
