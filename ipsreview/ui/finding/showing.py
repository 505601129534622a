"""Showing found words: selected where they stand in a text field, framed where they stand in anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from ipsreview.review.finding import Hit
from ipsreview.ui.spelling.marks import as_qt_counts
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_focus


def select(field: QWidget, hit: Hit) -> bool:
    """Select the words of a hit in its field; return whether it is a field for text."""
    if isinstance(field, QLineEdit):
        start, end = _span(field.text(), hit)
        field.setSelection(start, end - start)
        return True
    if isinstance(field, QPlainTextEdit):
        start, end = _span(field.toPlainText(), hit)
        cursor = field.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        _bring_into_sight(field)
        return True
    return False


def _span(text: str, hit: Hit) -> tuple[int, int]:
    """Return where the words of a hit stand in its field, as Qt counts; a note that is being typed still has its tags."""
    words = hit.text[hit.start : hit.end]
    start = hit.start if text == hit.text else text.find(words)
    if start < 0:
        return 0, 0
    return len(as_qt_counts(text[:start])), len(as_qt_counts(text[: start + len(words)]))


def deselect(field: QWidget) -> None:
    """Let go of what is selected in a field for text."""
    if isinstance(field, QLineEdit):
        field.deselect()
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.clearSelection()
        field.setTextCursor(cursor)


def selected_words() -> str:
    """Return what is selected where the keyboard is, if it is a part of one line."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return field.selectedText()
    if isinstance(field, QPlainTextEdit):
        words = field.textCursor().selectedText()
        return "" if "\u2029" in words else words
    return ""


def _bring_into_sight(field: QPlainTextEdit) -> None:
    """Scroll the page to the cursor: a field can be higher than the window."""
    page = field.parentWidget()
    while page and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    content = page.widget() if isinstance(page, QScrollArea) else None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # a page that comes with the hit is not laid out yet
    if isinstance(page, QScrollArea) and content:
        place = field.mapTo(content, field.cursorRect().center())
        page.ensureVisible(place.x(), place.y(), 0, theme().pixels(60))


class Spot(QWidget):
    """A frame around a control that holds found words and cannot select them; in a list, around its current line. It takes no clicks."""

    def __init__(self, control: QWidget) -> None:
        in_list = isinstance(control, QAbstractItemView)
        super().__init__(control.viewport() if in_list else control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.visualRect(control.currentIndex()) if in_list else control.rect())
        self.show()

    def paintEvent(self, _event: object) -> None:
        paint_focus(QPainter(self), QRectF(self.rect()), theme())
