"""Typing into a worksheet's cell, as in a spreadsheet: Enter goes down, Tab goes on, Escape takes the typing back."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ipsreview.form import ColumnType
from ipsreview.ui.theme import theme
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets.model import SheetModel
from ipsreview.ui.worksheets.painting import ROW_HEIGHT, cell_font, paint_cell
from ipsreview.ui.worksheets.sheet import right_aligned

_FILLED = "filled"
_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint

Index = QModelIndex | QPersistentModelIndex


class CellEditor(QStyledItemDelegate):
    """Paints the cells, and edits those that are typed into."""

    go_on = Signal(int, int)
    """The cell is typed; carries by how many rows and columns the keyboard goes on."""

    def __init__(self, sheet: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme().pixels(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        paint_cell(painter, option, index, current=bool(state & QStyle.StateFlag.State_HasFocus))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        column = self._sheet.column(index)
        sheet = self._sheet.sheet
        row = sheet.name(self._sheet.place(index)[0]) if sheet else ""
        field.setAccessibleName(f"{row}, {own(column.label)}")
        field.setFrame(False)
        field.setFont(cell_font())
        field.setTextMargins(theme().pixels(4), 0, theme().pixels(4), 0)
        if right_aligned(column):
            field.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if column.type is ColumnType.DAYS:
            field.setToolTip(self.tr("A number of days, or two dates with a dash between them; only the days are kept."))
            field.setAccessibleDescription(field.toolTip())
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once: what is being typed survives a change of the review."""
        if isinstance(editor, QLineEdit) and not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give a narrow cell's editor room enough to read what is typed."""
        rect, parent = option.rect, editor.parentWidget()
        wanted = max(rect.width(), theme().pixels(64))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            rect.setLeft(rect.right() + 1 - wanted)
        else:
            rect.setWidth(wanted)
        if parent and rect.right() >= parent.width():
            rect.moveRight(parent.width() - 1)
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QLineEdit) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _step_of(event)
            if step:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, _NO_HINT)
                self.go_on.emit(*step)
                return True
        return super().eventFilter(editor, event)


def _step_of(event: QKeyEvent) -> tuple[int, int] | None:
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return {
        Qt.Key.Key_Return: (-1 if back else 1, 0),
        Qt.Key.Key_Enter: (-1 if back else 1, 0),
        Qt.Key.Key_Down: (1, 0),
        Qt.Key.Key_Up: (-1, 0),
        Qt.Key.Key_Tab: (0, 1),
        Qt.Key.Key_Backtab: (0, -1),
    }.get(Qt.Key(event.key()))
