"""What can be done with a worksheet's cells: write, copy, paste, clear, remove a row, count days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ipsreview.form import ColumnType, Form, RowsOf
from ipsreview.review import worksheet_acts
from ipsreview.review.acts import Change
from ipsreview.review.values import Review
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets import clipboard
from ipsreview.ui.worksheets.sheet import Sheet
from ipsreview.ui.worksheets.table import WorksheetTable
from ipsreview.ui.worksheets.two_dates import TwoDates

Act = Callable[[Form, Review], Change]
Do = Callable[[Act], bool]
"""Carries an act out; returns whether it was."""


class CellVerbs(QObject):
    """The verbs of one table. Each is one act, and so one step of undo."""

    told = Signal(str, bool)
    """Something was done; carries what became of it in words, and whether the trainer should look at it."""

    def __init__(self, table: WorksheetTable, do: Do) -> None:
        super().__init__(table)
        self._table, self._do = table, do

    def write(self, row: int, key: str, text: str) -> None:
        """Write a cell; what cannot be read is told."""
        number = self._sheet.item
        if not self._do(lambda form, review: worksheet_acts.write_cell(form, review, number, row, key, text)):
            return
        problem = self._table.problem_at(row, key)
        if problem:
            self.told.emit(problem, True)

    def copy(self) -> None:
        """Copy the chosen cells, as a spreadsheet reads them."""
        block = self._table.chosen_block()
        if block:
            QGuiApplication.clipboard().setText(clipboard.copied(self._sheet, block))

    def clear(self) -> None:
        """Empty the chosen cells."""
        sheet, block = self._sheet, self._table.chosen_block()
        if block and block.single:
            self.write(block.top, sheet.worksheet.columns[block.left].key, "")
        elif block:
            rows = clipboard.blanks(sheet, block)
            self._do(lambda form, review: worksheet_acts.paste_rows(form, review, sheet.item, block.top, rows))

    def remove_row(self) -> None:
        """Take the current row out; where the rows are the team's it is emptied."""
        here, sheet = self._table.currentIndex(), self._sheet
        row = self._table.sheet_model.place(here)[0]
        if here.isValid() and not sheet.is_blank(row):
            self._do(lambda form, review: worksheet_acts.remove_row(form, review, sheet.item, row))

    def paste_here(self) -> None:
        """Paste with the first cell where the keyboard stands."""
        here, text = self._table.currentIndex(), QGuiApplication.clipboard().text()
        if not (here.isValid() and self._table.sheet_model.editable):
            return
        if text.strip() and not clipboard.is_table(text):
            self.write(self._table.sheet_model.place(here)[0], self._table.sheet_model.column(here).key, text)
        else:
            self._paste(text, *self._table.sheet_model.place(here))

    def paste_table(self) -> None:
        """Paste below the records that are there, or from the first specialist on."""
        records = self._sheet.worksheet.rows is RowsOf.RECORDS
        self._paste(QGuiApplication.clipboard().text(), clipboard.first_blank(self._sheet) if records else 0, 0)

    def count_days(self) -> None:
        """Count the days of a cell from two dates, which are not kept."""
        here = self._days_cell()
        if here is None:
            return
        row, key = here
        dialog = TwoDates(f"{self._sheet.name(row)}, {own(self._sheet.worksheet.column(key).label)}", self._table.window())
        if dialog.exec() and dialog.days is not None:
            self.write(row, key, str(dialog.days))
        dialog.deleteLater()

    @property
    def _sheet(self) -> Sheet:
        if self._table.sheet_model.sheet is None:
            raise RuntimeError("the table shows no worksheet yet")
        return self._table.sheet_model.sheet

    def _paste(self, text: str, first: int, left: int) -> None:
        sheet = self._sheet
        pasted = clipboard.pasted_at(sheet.worksheet, text, left)
        if not pasted.rows:
            self.told.emit(self.tr("There are no cells to paste; copy them in the spreadsheet first."), True)
        elif self._do(lambda form, review: worksheet_acts.paste_rows(form, review, sheet.item, first, pasted.rows)):
            self.told.emit(clipboard.told(sheet, first, pasted), bool(pasted.problems or pasted.left_out))

    def _days_cell(self) -> tuple[int, str] | None:
        """Return the cell of days that the keyboard stands on, or the first one of its row."""
        here, sheet = self._table.currentIndex(), self._sheet
        row = self._table.sheet_model.place(here)[0] if here.isValid() else min(clipboard.first_blank(sheet), len(sheet.rows) - 1)
        keys = [column.key for column in sheet.worksheet.columns if column.type is ColumnType.DAYS]
        current = self._table.sheet_model.column(here).key if here.isValid() else ""
        return (row, current if current in keys else keys[0]) if keys else None
