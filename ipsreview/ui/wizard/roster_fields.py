"""Fields whose text has to be understood: hours a week, and a month with its year."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ipsreview.messages import Message
from ipsreview.review.roster import read_hours, read_month
from ipsreview.ui.saying import decimal, say
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.notices import announce

Value = TypeVar("Value")


class ListLine(LineField):
    """A line in a list of lines: Return, Down and Up go to the same field of another line."""

    moved = Signal(int)
    """The user goes on by this many lines."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.left.emit()
            self.moved.emit(by)


class ReadField(Framed, Generic[Value]):
    """A field that is read when it is left. A text that cannot be read stays in it, with a sentence, until it is mended."""

    chosen = Signal(object)
    """The user gave another value, which may be the empty one."""
    problem_changed = Signal()

    def __init__(self, name: str, empty: Value, read: Callable[[str], tuple[Value, Message | None]], written: Callable[[Value], str]) -> None:
        line = ListLine(name)
        super().__init__(line)
        self.line = line
        self._empty, self._shown = empty, empty
        self._read_text, self._written = read, written
        self.problem = ""
        self.line.left.connect(self._read)

    def show_value(self, value: Value) -> None:
        """Fill the field in, unless it shows this value already or holds a text that is still to be mended; nobody is told."""
        if value != self._shown or not self.line.text().strip():
            self._shown = value
            self.line.setText(self._written(value))
            self._tell_problem("")

    def _read(self) -> None:
        text = self.line.text().strip()
        if text == self._written(self._shown):
            self._tell_problem("")
            return
        value, why = self._read_text(text)
        self._tell_problem(say(why) if why else "")
        if why is None:
            self.line.setText(self._written(value))
            if value != self._shown:
                self._shown = value
                self.chosen.emit(value)

    def _tell_problem(self, sentence: str) -> None:
        if sentence != self.problem:
            self.problem = sentence
            self.mark_wrong(bool(sentence))
            self.line.setAccessibleDescription(sentence)
            if sentence:
                announce(self.line, sentence)
            self.problem_changed.emit()


def hours_field(name: str) -> ReadField[Decimal | None]:
    """Return a field for weekly hours; None is not known."""
    return ReadField(name, None, _hours, hours_text)


def month_field(name: str) -> ReadField[str]:
    """Return a field for a month, as YYYY-MM; the empty text is not known. It shows the month's name, so that one sees what was understood."""
    return ReadField(name, "", _month, month_text)


def hours_text(hours: Decimal | None) -> str:
    """Return hours as they are shown: with the country's decimal sign and no needless zeros."""
    if hours is None:
        return ""
    plain = f"{hours:f}"
    return decimal(plain.rstrip("0").rstrip(".") if "." in plain else plain)


def month_text(month: str) -> str:
    """Return the month YYYY-MM with its name, or nothing."""
    if not month:
        return ""
    pattern = QCoreApplication.translate("Roster", "MMMM yyyy")
    return QLocale().toString(QDate(int(month[:4]), int(month[5:]), 1), pattern)


def _hours(text: str) -> tuple[Decimal | None, Message | None]:
    read = read_hours(text)
    return read.hours, read.why


def _month(text: str) -> tuple[str, Message | None]:
    read = read_month(text, [QLocale().standaloneMonthName(number) for number in range(1, 13)])
    return read.month, read.why
