"""The table of a worksheet: typed into, copied, pasted and walked through like a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from ipsreview.form import ColumnType, Form
from ipsreview.ui.keys import page_keys
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets.clipboard import Block
from ipsreview.ui.worksheets.editing import CellEditor
from ipsreview.ui.worksheets.fitting import FittedTable
from ipsreview.ui.worksheets.model import PROBLEM_ROLE
from ipsreview.ui.worksheets.sheet import Sheet, answer_of_key, next_answer


class WorksheetTable(FittedTable):
    """The cells of a worksheet. It speaks on the user's acts only."""

    copy_requested = Signal()
    paste_requested = Signal()
    clear_requested = Signal()
    remove_requested = Signal()
    menu_requested = Signal(QPoint)
    """The menu of the current cell is asked for, at a place on the screen."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._pressed = QModelIndex()
        self._editor = CellEditor(self.sheet_model, self)
        self._editor.go_on.connect(self.step_by)
        self.setItemDelegate(self._editor)

    def set_editable(self, editable: bool) -> None:
        """Let the cells be written, or only gone through and copied."""
        self.sheet_model.editable = editable

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a worksheet's rows; nobody is told."""
        self.setAccessibleName(own(sheet.worksheet.question))
        self.sheet_model.show_sheet(sheet)
        self.fit()

    def commit_editor(self) -> None:
        """Take over what is being typed into a cell."""
        field = self.indexWidget(self.currentIndex()) if self.state() is QAbstractItemView.State.EditingState else None
        if field:
            self.commitData(field)
            self.closeEditor(field, CellEditor.EndEditHint.NoHint)

    def go_to(self, row: int, key: str) -> None:
        """Put the keyboard on a cell."""
        keys = [column.key for column in self.sheet_model.columns]
        cell = self.sheet_model.cell(row, keys.index(key) if key in keys else 0)
        if cell.isValid():
            self.setCurrentIndex(cell)
            self.scrollTo(cell)

    def chosen_block(self) -> Block | None:
        """Return the cells that are chosen, or nothing."""
        chosen = self.selectionModel().selection()
        if chosen.isEmpty():
            return None
        corners = chosen.first()
        top, left = self.sheet_model.place(corners.topLeft())
        return Block(top, left, *self.sheet_model.place(corners.bottomRight()))

    def problem_at(self, row: int, key: str) -> str:
        """Return why a cell cannot be read, in words, or nothing."""
        keys = [column.key for column in self.sheet_model.columns]
        return str(self.sheet_model.cell(row, keys.index(key)).data(PROBLEM_ROLE) or "")

    def step_by(self, rows: int, columns: int) -> bool:
        """Move the keyboard on; past the end of a line it goes on with the next. Return False where the table ends."""
        down, across = self.sheet_model.rowCount(), self.sheet_model.columnCount()
        here = self.currentIndex()
        if not here.isValid():
            return False
        lines = (here.row(), across, here.column()) if columns else (here.column(), down, here.row())
        line, along = divmod(lines[0] * lines[1] + lines[2] + (columns or rows), lines[1])
        if columns == 0 and line != here.column() and not self.sheet_model.turned:
            return False
        row, column = (line, along) if columns else (along, line)
        if not (0 <= row < down and 0 <= column < across):
            return False
        self.setCurrentIndex(self.sheet_model.index(row, column))
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the table's own keys from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._verb_of(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the cells, and out of the table after the last."""
        return self.step_by(0, 1 if forward else -1) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = self._verb_of(event)
        if verb:
            verb.emit()
        elif page_keys.CELL_BELOW.pressed(event) or page_keys.CELL_ABOVE.pressed(event):
            self.step_by(1 if page_keys.CELL_BELOW.pressed(event) else -1, 0)
        elif not self._answer(event):
            super().keyPressEvent(event)
            if event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()  # a digit is meant for the cell, and never ticks a rating

    def keyboardSearch(self, _search: str) -> None:
        """Look for nothing: typing writes."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cell = self.indexAt(event.position().toPoint())
        plain_click = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if self.sheet_model.editable and plain_click and cell.isValid() and cell == self._pressed and self._asks_yes_no(cell):
            self._write(cell, next_answer(self._text(cell)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        if self.indexAt(place).isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _verb_of(self, event: QKeyEvent) -> SignalInstance | None:
        """Return what a key asks for, beside writing and moving."""
        for sequence, verb in ((QKeySequence.StandardKey.Copy, self.copy_requested), (QKeySequence.StandardKey.Paste, self.paste_requested)):
            if event.matches(sequence):
                return verb
        if not self.sheet_model.editable:
            return None
        if page_keys.REMOVE.pressed(event):
            return self.clear_requested
        return self.remove_requested if page_keys.REMOVE_ROW.pressed(event) else None

    def _answer(self, event: QKeyEvent) -> bool:
        """Answer a cell of yes and no by a key; return whether the key was for that."""
        cell = self.currentIndex()
        if not (cell.isValid() and self._asks_yes_no(cell)) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        answer = next_answer(self._text(cell)) if page_keys.NEXT_ANSWER.pressed(event) else answer_of_key(event.text())
        if answer is not None:
            self._write(cell, answer)
        return answer is not None

    def _asks_yes_no(self, cell: QModelIndex) -> bool:
        return self.sheet_model.column(cell).type is ColumnType.YES_NO

    def _text(self, cell: QModelIndex) -> str:
        return str(cell.data(Qt.ItemDataRole.EditRole))

    def _write(self, cell: QModelIndex, text: str) -> None:
        self.sheet_model.setData(cell, text)
