"""Fields for typing: they speak only when the user types, never when they are filled in."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QInputMethodEvent, QResizeEvent, QTextCursor, QValidator, QWheelEvent
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QSizePolicy, QSpinBox

from ipsreview.review.text import clean
from ipsreview.spelling import Word, checked_words
from ipsreview.ui.spelling.marks import AreaMarks, LineMarks, as_qt_counts
from ipsreview.ui.spelling.menu import add_spelling
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.lines import Framed, LineField
from ipsreview.ui.widgets.painting import direction_of, leading_side
from ipsreview.ui.widgets.scrolling import SlimScrollBar

__all__ = ["CountField", "Framed", "LineField", "ProseLine", "TextArea", "word_around"]

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ProseLine(LineField):
    """One line of prose: its spelling is checked."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.marks = LineMarks(self)

    def menu_at(self, place: int) -> QMenu:
        """Return the menu for a place in the text."""
        menu = self.createStandardContextMenu()
        if not self.isReadOnly():
            add_spelling(menu, self.marks.word_at(place), word_around(self.text(), place), self.put_right)
        return menu

    def put_right(self, word: Word, by: str) -> None:
        """Put another word in the place of one, as the user's own typing."""
        self.setSelection(word.start, len(word.text))
        self.insert(by)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu = self.menu_at(self.cursorPosition() if by_key else self.cursorPositionAt(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange):
            self.marks.check_soon()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.marks.cursor_moved()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.marks.composing = bool(event.preeditString())


class TextArea(QPlainTextEdit):
    """Several lines of prose; as high as its text, between `least` and `most` lines. Its spelling is checked.

    Undo belongs to the whole review, so the field keeps none of its own.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, least: int = 3, most: int = 16) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.document().setDocumentMargin(2)
        option = self.document().defaultTextOption()
        option.setAlignment(leading_side(self))
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme().changed.connect(self._fit)
        self.marks = AreaMarks(self)
        self._fit()

    def setPlaceholderText(self, words: str) -> None:
        """Show a hint in the empty field, in the direction of its own letters: a mark after it keeps its question mark at its end."""
        own = direction_of(words)
        mark = _LEFT_TO_RIGHT if own is Qt.LayoutDirection.LeftToRight else _RIGHT_TO_LEFT
        super().setPlaceholderText(words if own in (None, self.layoutDirection()) else words + mark)

    def set_editable(self, editable: bool) -> None:
        """Let the text be written, or only read, selected and copied."""
        if editable == self.isReadOnly():
            self.setReadOnly(not editable)
            if not editable:  # by the mouse alone, as Qt has it
                self.setTextInteractionFlags(_SELECTABLE)

    def show_text(self, text: str) -> None:
        """Fill the field in, unless it already shows this text; nobody is told."""
        if clean(self.toPlainText()) != text:
            with QSignalBlocker(self):
                self.setPlainText(text)
            self._fit()

    def menu_at(self, place: int) -> QMenu:
        """Return the menu for a place in the text."""
        menu = self.createStandardContextMenu()
        if not self.isReadOnly():
            add_spelling(menu, self.marks.word_at(place), word_around(self.toPlainText(), place), self.put_right)
        return menu

    def put_right(self, word: Word, by: str) -> None:
        """Put another word in the place of one, as the user's own typing."""
        cursor = self.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(by)
        self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu = self.menu_at((self.textCursor() if by_key else self.cursorForPosition(event.pos())).position())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange) and not self.document().isEmpty():
            self.marks.check_soon()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.marks.cursor_moved()
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._break_lines()
            self._fit()

    def _break_lines(self) -> None:
        """Break the lines at the new width at once; Qt would do so when they are painted, and the page would be laid out twice."""
        block = self.document().begin()
        while block.isValid():
            self.blockBoundingRect(block)
            block = block.next()

    def _tell(self) -> None:
        self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as Qt lays lines out; whole numbers are rounded, and the last line could be cut
        self.setFixedHeight(lines * line + theme().pixels(8))


def word_around(text: str, place: int) -> str:
    """Return the word that holds a place of a text, as Qt counts places; nothing where there is none."""
    return next((word.text for word in checked_words(as_qt_counts(text)) if word.start <= place <= word.end), "")


class CountField(QSpinBox):
    """A small whole number, empty while nothing is answered.

    The empty state is the value -1, so that “0” can be answered too. `chosen` tells the user's number, or None.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, least: int = -1, most: int = 999) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSpecialValueText(" ")
        self.setFrame(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.valueChanged.connect(self._tell)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_editable(self, editable: bool) -> None:
        """Let the number be changed, or only read."""
        if editable == self.isReadOnly():
            self.setReadOnly(not editable)

    def show_count(self, count: int | None, *, most: int | None = None) -> None:
        """Fill the number in, and set the largest that may be typed; nobody is told."""
        with QSignalBlocker(self):
            if most is not None and most != self.maximum():
                self.setMaximum(most)
            self.setValue(self.minimum() if count is None else count)

    def keep_at_least(self, least: int) -> None:
        """Let no smaller number be typed; above 0 the field cannot be emptied either."""
        if least == self.minimum():
            return
        with QSignalBlocker(self):
            self.setMinimum(least)
            self.setSpecialValueText(" " if least <= 0 else "")

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept an emptied field, which takes the answer back."""
        return super().validate(text, position) if text.strip() else (QValidator.State.Acceptable, text, position)

    def valueFromText(self, text: str) -> int:
        return super().valueFromText(text) if text.strip() else self.minimum()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a number must not change because someone scrolls."""
        event.ignore()

    def _restyle(self) -> None:
        self.setFixedWidth(theme().pixels(38))

    def _tell(self, value: int) -> None:
        emptied = bool(self.specialValueText()) and value == self.minimum()
        self.chosen.emit(None if emptied else value)
