"""A worksheet's cells as Qt's table asks for them. Typed cells are told to the tab, which asks the editor for the act."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ipsreview.form import Column, ColumnType, Form
from ipsreview.ui.signs import sign_of
from ipsreview.ui.wording import own, rating_label, say
from ipsreview.ui.worksheets.sheet import Sheet, right_aligned

SIGN_ROLE = int(Qt.ItemDataRole.UserRole)
"""The sign of a row's level, asked of the row's heading; None where the row has none."""

FROM_LIST_ROLE = SIGN_ROLE + 1
"""Whether a cell shows what the team's list says."""

PROBLEM_ROLE = SIGN_ROLE + 2
"""Why a cell cannot be read, in words; empty where it can."""

NAME_ROLE = SIGN_ROLE + 3
"""Whether a heading names a specialist or a record, and not a question."""

TURNED_FROM = 5
"""From so many columns on the table is turned: the questions stand below each other, and specialists or records side by side."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class SheetModel(QAbstractTableModel):
    """The cells of the worksheet that is shown."""

    cell_typed = Signal(int, str, str)
    """The user has typed into a cell; carries row, column key and text. The model changes when the review has."""

    def __init__(self, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.sheet: Sheet | None = None
        self.editable = True

    @property
    def columns(self) -> tuple[Column, ...]:
        """Return the columns of the worksheet that is shown."""
        return self.sheet.worksheet.columns if self.sheet else ()

    @property
    def turned(self) -> bool:
        """Say whether the worksheet's columns stand below each other: in a narrow panel more of them are in sight so."""
        return len(self.columns) >= TURNED_FROM

    def column(self, index: _Index) -> Column:
        """Return the worksheet's column of a cell."""
        return self.columns[self.place(index)[1]]

    def place(self, index: _Index) -> tuple[int, int]:
        """Return the worksheet's row and column of a cell."""
        return (index.column(), index.row()) if self.turned else (index.row(), index.column())

    def cell(self, row: int, column: int) -> QModelIndex:
        """Return the cell of a worksheet's row and column."""
        return self.index(column, row) if self.turned else self.index(row, column)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet. On the same worksheet only what differs is told, so that a cell that is being edited stays open."""
        known = self.sheet
        if known is None or known.item != sheet.item or known.worksheet != sheet.worksheet:
            self.beginResetModel()
            self.sheet = sheet
            self.endResetModel()
            return
        self._show_rows(known, sheet)
        self._tell_changes(known, sheet)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns) if self.turned else self._count()

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else self._count() if self.turned else len(self.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let cells be typed into, but those of yes and no, which are pressed."""
        flags = super().flags(index)
        typed = self.editable and self.column(index).type is not ColumnType.YES_NO
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.sheet is None or not index.isValid():
            return None
        sheet, row, column = self.sheet, self.place(index)[0], self.column(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return sheet.shown(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return sheet.text(row, column)
        if role == FROM_LIST_ROLE:
            return bool(sheet.from_list(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._words(row, column, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self.sheet is None or role != Qt.ItemDataRole.EditRole or not self.editable:
            return False
        self.cell_typed.emit(self.place(index)[0], self.column(index).key, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.sheet is None:
            return None
        if (orientation is Qt.Orientation.Horizontal) is self.turned:
            return self._row_heading(self.sheet, section, role) if section < len(self.sheet.rows) else None
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return own(self.columns[section].label) if shown and section < len(self.columns) else None

    def _count(self) -> int:
        return len(self.sheet.rows) if self.sheet else 0

    def _row_heading(self, sheet: Sheet, row: int, role: int) -> str | None:
        level = sheet.level(row)
        if role in (Qt.ItemDataRole.DisplayRole, NAME_ROLE):
            return sheet.name(row)
        if role == SIGN_ROLE:
            return sign_of(self._form, level) if level else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{sheet.name(row)}, {rating_label(self._form, level)}" if level else sheet.name(row)
        return None

    def _words(self, row: int, column: Column, role: int) -> str | None:
        """Return what is said about a cell: by a screen reader, in its tool tip, and of its problem."""
        if self.sheet is None:
            return None
        problem = self.sheet.problem(row, column)
        words = say(problem) if problem else self.tr("From the team's list") if self.sheet.from_list(row, column) else ""
        if role == PROBLEM_ROLE:
            return say(problem) if problem else ""
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return words or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = ", ".join((self.sheet.name(row), own(column.label), self.sheet.shown(row, column) or self.tr("blank")))
            return f"{cell}. {words}" if words else cell
        return None

    def _show_rows(self, known: Sheet, sheet: Sheet) -> None:
        """Take a sheet over; rows come and go at its end."""
        before, after = len(known.rows), len(sheet.rows)
        begin, end = (self.beginInsertColumns, self.endInsertColumns) if self.turned else (self.beginInsertRows, self.endInsertRows)
        if after < before:
            begin, end = (self.beginRemoveColumns, self.endRemoveColumns) if self.turned else (self.beginRemoveRows, self.endRemoveRows)
        if after != before:
            begin(_TOP, min(before, after), max(before, after) - 1)
        self.sheet = sheet
        if after != before:
            end()

    def _tell_changes(self, known: Sheet, sheet: Sheet) -> None:
        for row in range(min(len(known.rows), len(sheet.rows))):
            for place, column in enumerate(sheet.worksheet.columns):
                if (known.text(row, column), known.from_list(row, column)) != (sheet.text(row, column), sheet.from_list(row, column)):
                    cell = self.cell(row, place)
                    self.dataChanged.emit(cell, cell)
            if known.level(row) != sheet.level(row):
                self.headerDataChanged.emit(Qt.Orientation.Horizontal if self.turned else Qt.Orientation.Vertical, row, row)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    if column.type is ColumnType.YES_NO:
        return Qt.AlignmentFlag.AlignCenter
    return (Qt.AlignmentFlag.AlignTrailing if right_aligned(column) else Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
