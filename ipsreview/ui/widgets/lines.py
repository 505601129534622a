"""A frame around a field, and the plain line to type in: the first window has one, so what spelling needs is not here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ipsreview.review.text import clean
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import leading_side, paint_box
from ipsreview.ui.widgets.texts import Picture


class Framed(QWidget):
    """A border around a field, which shows where the keyboard is and whether the field has a problem."""

    def __init__(self, field: QWidget, around: int = 3, inside: int = 8, *, lead: QIcon | None = None) -> None:
        """`lead` is a picture before the field; one that Qt puts into a line does not grow with the text."""
        super().__init__()
        self.field = field
        self.wrong = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(inside, around, inside, around)
        if lead:
            layout.setSpacing(theme().pixels(4))
            layout.addWidget(Picture(lead, 16))
        layout.addWidget(field)
        self.setFocusProxy(field)
        field.installEventFilter(self)

    def mark_wrong(self, wrong: bool) -> None:
        """Show the field as one with a problem."""
        self.wrong = wrong
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self.update()
        elif event.type() is QEvent.Type.ReadOnlyChange:
            self._show_read()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: object) -> None:
        colour = theme().colour
        border = "accent" if self.field.hasFocus() else "warning" if self.wrong else "line" if self._only_read() else "quiet"
        width = theme().colours.ring if self.field.hasFocus() or self.wrong else 1
        fill = "panel" if self.field.isEnabled() and not self._only_read() else "ground"
        paint_box(QPainter(self), QRectF(self.rect()), colour(fill), colour(border), width)

    def _only_read(self) -> bool:
        return bool(self.field.property("readOnly"))

    def _show_read(self) -> None:
        """Let the frame's ground show through a field that is only read, and invite nobody to write in it."""
        look = QPalette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.PlaceholderText) if self._only_read() else ():
            look.setColor(role, Qt.GlobalColor.transparent)
        self.field.setPalette(look)
        self.update()


class LineField(QLineEdit):
    """One line of text. `typed` tells what the user has typed, `left` that the field was left.

    A screen reader, or a program that takes dictation, writes without keys and perhaps without coming to the field: that is
    typed, and left, as well. `setText` and `clear` fill the field in, and nobody is told. A line that is only read takes back what
    a screen reader has written in it all the same.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._filling = self._by_key = False
        self._standing = ""
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setAlignment(leading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.textEdited.connect(self._tell_typed)
        self.textChanged.connect(self._tell_written)

    def set_editable(self, editable: bool) -> None:
        """Let the line be written in, or only read, selected and copied."""
        if editable == self.isReadOnly():
            self.setReadOnly(not editable)

    def _restyle(self) -> None:
        self.setMinimumHeight(theme().pixels(26))

    def setText(self, text: str | None) -> None:
        self._filling = True
        super().setText(text)
        self._filling = False

    def clear(self) -> None:
        self.setText("")

    def _tell_typed(self, text: str) -> None:
        self._by_key = True
        self.typed.emit(text)

    def _tell_written(self, text: str) -> None:
        """Take a text that came neither from keys nor from the review for one that was typed."""
        if self.isReadOnly() and not self._filling:
            self.setText(self._standing)
            return
        self._standing = text
        if self._filling:
            return
        by_key, self._by_key = self._by_key, False
        if not by_key:
            self.typed.emit(text)
            if not self.hasFocus():
                self.left.emit()

    def show_text(self, text: str) -> None:
        """Fill the field in, unless it already shows this text."""
        if clean(self.text()) != text:
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
