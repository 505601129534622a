"""Single inputs of a worksheet as a form: figures and answers beside their label, texts below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipsreview.form import Column, ColumnType
from ipsreview.review.text import clean_line
from ipsreview.review.working import Row
from ipsreview.review.worksheets.cells import LONGEST_CELL, read
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import own, say
from ipsreview.ui.worksheets.switches import YesNoField

FIGURE_WIDTH = 74
"""The width of a field for a figure, in pixels at normal text size."""


class ValueField(QWidget):
    """A label, a field for one figure or text, and a sentence where that cannot be read. Figures stand beside their label.

    A text is told at each key; everything else when the field is left or Enter is pressed, so that half a date is never kept.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, column: Column) -> None:
        super().__init__()
        self._column, self._pending = column, False
        self.line = LineField(own(column.label))
        self.line.setMaxLength(LONGEST_CELL)
        self._frame = Framed(self.line, 1, 6)
        self._problem = Text("", 12, role="warning")
        self._problem.hide()
        if column.type is ColumnType.DAYS:
            self.line.setPlaceholderText(self.tr("days, or date – date"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        label = Text(own(column.label), 12)
        beside = column.type not in (ColumnType.TEXT, ColumnType.DAYS)
        for part in (row(label, self._frame, stretch=False), self._problem) if beside else (label, self._frame, self._problem):
            layout.addWidget(part)
        if beside:
            theme().changed.connect(self._restyle)
            self._restyle()
            self._frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.line.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.line.typed.connect(self._typed)
        self.line.left.connect(self._leave)
        self.line.returnPressed.connect(self._tell)
        self.setFocusProxy(self.line)

    def show_value(self, text: str) -> None:
        """Fill the field in, unless it is just being typed into; nobody is told."""
        if self._pending:
            return
        typed = self.line.text()
        going_on = self._column.type is ColumnType.TEXT and self.line.hasFocus() and clean_line(typed).strip() == text
        if typed != text and not going_on:
            self.line.setText(text)
        self._show_problem(text)

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        if self._pending:
            self._tell()

    def problem_text(self) -> str:
        """Return the sentence about a text that cannot be read, or nothing."""
        return self._problem.text()

    def _restyle(self) -> None:
        self._frame.setFixedWidth(theme().pixels(FIGURE_WIDTH))

    def _typed(self, text: str) -> None:
        if self._column.type is ColumnType.TEXT:
            self.written.emit(text)
        else:
            self._pending = True

    def _tell(self) -> None:
        self._pending = False
        self.written.emit(self.line.text())

    def _leave(self) -> None:
        self.commit()
        self.left.emit()

    def _show_problem(self, text: str) -> None:
        problem = read(self._column, text).problem if text else None
        words = say(problem) if problem else ""
        if words and words != self._problem.text():
            announce(self.line, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._frame.mark_wrong(bool(words))
        self.line.setAccessibleDescription(words)


class FactForm(QWidget):
    """Single inputs, one under the other."""

    written = Signal(str, str)
    """The user has answered; carries the input's key and the text."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self.fields: dict[str, ValueField | YesNoField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_facts(self, columns: tuple[Column, ...], values: Row) -> None:
        """Show inputs with what is answered; nobody is told."""
        if columns != self._columns:
            self._make_fields(columns)
        for key, field in self.fields.items():
            if isinstance(field, ValueField):
                field.show_value(values.get(key, ""))
            else:
                field.show_answer(values.get(key, ""))
        self.setVisible(bool(columns))

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        for field in self.fields.values():
            if isinstance(field, ValueField):
                field.commit()

    def _make_fields(self, columns: tuple[Column, ...]) -> None:
        while taken := self._column.takeAt(0):
            if widget := taken.widget():
                widget.hide()
                widget.deleteLater()
        self._columns = columns
        self.fields = {column.key: self._make_field(column) for column in columns}

    def _make_field(self, column: Column) -> ValueField | YesNoField:
        if column.type is ColumnType.YES_NO:
            switch = YesNoField(own(column.label))
            switch.chosen.connect(partial(self.written.emit, column.key))
            label = Text(own(column.label), 12)
            line = row(label, switch, stretch=False)
            self._column.addWidget(line)
            return switch
        field = ValueField(column)
        field.written.connect(partial(self.written.emit, column.key))
        field.left.connect(self.left)
        self._column.addWidget(field)
        return field
