"""Questions and problems: their buttons are there, in the program's own look, and every fault of a file is told."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.errors import Fault, FaultyFileError
from ipsreview.messages import message
from ipsreview.ui import dialogs
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.scrolling import FocusEdge
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


@pytest.mark.parametrize("text_size", [100, 125, 200])
@pytest.mark.parametrize(
    "words", ["Finish?", "Reviews stay on this computer: /home/trainer/reviews.db\n\nThe form's wording belongs to its authors."]
)
def test_words_begin_at_the_margin_where_no_icon_stands_before_them(parent: QWidget, themed: Theme, text_size: int, words: str) -> None:
    themed.set_text_size(text_size)
    begins: list[int] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        begins.extend(label.x() for label in box.findChildren(QLabel) if label.isVisible() and label.text() == words)
        box.close()

    QTimer.singleShot(20, look)
    dialogs.tell_about(parent, words)
    assert begins == [themed.pixels(16)]


def test_what_is_told_can_be_closed(parent: QWidget) -> None:
    seen = answer("OK")
    dialogs.tell(parent, "The disk is full.")
    assert seen == ["OK"]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_end_where_the_rest_does_and_neither_the_bar_nor_the_line_for_the_keyboard_covers_them(
    qtbot: QtBot, themed: Theme, way: Qt.LayoutDirection
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(way)
    dialog = LinesDialog(parent, "Deleted reviews", "They stay here.")
    dialog.show_lines([], "No review is deleted.")
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.close_button.setFocus()
    dialog._area.setFocus()
    edge, area, nothing = dialog.findChild(FocusEdge), dialog._area, dialog._area.widget().findChild(Text)
    assert edge.isVisible()
    box = edge.rect().translated(edge.mapTo(dialog, QPoint()))
    assert dialog.rect().contains(box)
    assert not box.intersects(area.geometry())
    assert nothing.width() == area.width() == dialog.hint.width()
    dialog.show_lines([Line(str(number), "") for number in range(40)], "")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    line = dialog.findChild(Line)
    qtbot.waitUntil(lambda: line.width() == area.viewport().width() - themed.pixels(8))
    assert (line.x() > 0) == dialog.isRightToLeft()


def test_every_fault_of_a_file_is_told(parent: QWidget) -> None:
    faults = [Fault(f"items[{number}]", message("This is no rating.")) for number in range(40)]
    told: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinesDialog)
        told.extend(line.findChild(Text).text() for line in dialog.findChildren(Line))
        assert isinstance(dialog, QDialog)
        dialog.close()

    QTimer.singleShot(20, read)
    dialogs.tell_problem(parent, FaultyFileError(message("It cannot be read."), faults))
    assert told == [f"items[{number}]" for number in range(40)]
