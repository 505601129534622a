"""The marks under wrong words. They are drawn over the text and are no part of it: a mark changes nothing and tells nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from ipsreview.spelling import Word
from ipsreview.ui.spelling.spelling import spelling
from ipsreview.ui.theme import theme

PAUSE_MS = 500
"""How long after the last key the words are looked up."""

_FORMAT = QInputMethodEvent.AttributeType.TextFormat


class Marks(QObject):
    """Marks the wrong words of one field, a moment after its text has changed. The word that is being typed is let be."""

    def __init__(self, field: QPlainTextEdit | QLineEdit) -> None:
        super().__init__(field)
        self.words: tuple[Word, ...] = ()
        """The words that are marked."""
        self.composing = False
        """An input method is at work in the field, and its marks are not ours to change."""
        self._spared = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.check)
        checker = spelling()
        if checker:
            checker.changed.connect(self.check)
            theme().changed.connect(self._show)

    def check_soon(self) -> None:
        """Look the words up after a pause."""
        self._pause.start(PAUSE_MS)

    def cursor_moved(self) -> None:
        """Look at the word again that was being typed, once the cursor has left it."""
        if self._spared:
            self.check_soon()

    def check(self) -> None:
        """Look the words up now."""
        checker = spelling()
        self._pause.stop()
        if checker is None or self.composing:
            return
        cursor = self._cursor()
        wrong = checker.wrong_words(self.text()) if self._typable() else ()
        self.words = tuple(word for word in wrong if word.end != cursor)
        self._spared = len(self.words) < len(wrong)
        self._show()

    def word_at(self, place: int) -> Word | None:
        """Return the marked word at a place of the text."""
        return next((word for word in self.words if word.start <= place <= word.end), None)

    def text(self) -> str:
        """Return the field's text as Qt counts it: a character beyond the first 65,536 takes two places."""
        raise NotImplementedError

    def _typable(self) -> bool:
        raise NotImplementedError

    def _cursor(self) -> int:
        """Return where the user is typing; -1 where that is in another field."""
        raise NotImplementedError

    def _show(self) -> None:
        raise NotImplementedError


class AreaMarks(Marks):
    """The marks of a field with several lines."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.document().contentsChanged.connect(self.check_soon)
        field.cursorPositionChanged.connect(self.cursor_moved)

    def text(self) -> str:
        return as_qt_counts(self._field.toPlainText())

    def _typable(self) -> bool:
        return self._field.isEnabled() and not self._field.isReadOnly()

    def _cursor(self) -> int:
        return self._field.textCursor().position() if self._field.hasFocus() else -1

    def _show(self) -> None:
        look = wavy()
        self._field.setExtraSelections([self._selection(word, look) for word in self.words])

    def _selection(self, word: Word, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._field.document())
        selection.cursor.setPosition(word.start)
        selection.cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        selection.format = look
        return selection


class LineMarks(Marks):
    """The marks of a field of one line. Qt draws them as it draws what an input method has under way."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.textChanged.connect(self._text_changed)
        field.cursorPositionChanged.connect(self.cursor_moved)

    def text(self) -> str:
        return as_qt_counts(self._field.text())

    def _text_changed(self) -> None:
        """Move the marks at once where there are any: they would stay at their places while the words move."""
        self._pause.start(0 if self.words else PAUSE_MS)

    def _typable(self) -> bool:
        return self._field.isEnabled() and not self._field.isReadOnly()

    def _cursor(self) -> int:
        return self._field.cursorPosition() if self._field.hasFocus() else -1

    def _show(self) -> None:
        look, cursor = wavy(), self._field.cursorPosition()
        marks = [QInputMethodEvent.Attribute(_FORMAT, word.start - cursor, len(word.text), look) for word in self.words]
        QCoreApplication.sendEvent(self._field, QInputMethodEvent("", marks))


def wavy() -> QTextCharFormat:
    """Return the look of a mark."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme().sign_colour("empty"))
    return look


def as_qt_counts(text: str) -> str:
    """Return the text with two marks in the place of each character that takes two places in Qt's texts, such as an emoji."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return text
    return "".join(character if character <= "\uffff" else "\ufffc\ufffc" for character in text)
