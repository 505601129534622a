"""A worksheet's table with what stands below it: how many are counted, pasting, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ipsreview.form import ColumnType, Form, RowsOf
from ipsreview.ui.keys import page_keys
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.worksheets.sheet import Sheet
from ipsreview.ui.worksheets.table import WorksheetTable
from ipsreview.ui.worksheets.verbs import CellVerbs, Do


class Grid(QWidget):
    """The table and its verbs."""

    def __init__(self, form: Form, do: Do) -> None:
        super().__init__()
        self.table = WorksheetTable(form)
        self.verbs = CellVerbs(self.table, do)
        self.hint, self.told = Text("", 12, role="quiet"), Text("", 12)
        self.told.hide()
        self.paste = Button(self.tr("Paste from a spreadsheet"), Weight.QUIET)
        self.two_dates = Button(self.tr("From two dates…"), Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.table, self.hint, self.told):
            column.addWidget(part)
        for button in (self.paste, self.two_dates):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._connect()

    def show_sheet(self, sheet: Sheet, hint: str) -> None:
        """Show a worksheet's rows, and what is to be said of them; nobody is told."""
        self.table.show_sheet(sheet)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.two_dates.setVisible(any(column.type is ColumnType.DAYS for column in sheet.worksheet.columns))

    def tell(self, words: str, doubt: bool = False) -> None:
        """Say what became of the last act; a screen reader says it too."""
        self.told.set_role("warning" if doubt else "quiet")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self, words)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the current cell, at a place on the screen."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def make_menu(self) -> QMenu:
        """Return the menu of the current cell."""
        model, here = self.table.sheet_model, self.table.currentIndex()
        menu = QMenu(self)
        self._add(menu, self.tr("Copy"), self.verbs.copy)
        if model.editable and model.sheet:
            self._add(menu, self.tr("Paste"), self.verbs.paste_here)
            self._add(menu, self.tr("Clear"), self.verbs.clear)
            if model.column(here).type is ColumnType.DAYS:
                self._add(menu, self.tr("From two dates…"), self.verbs.count_days)
            records = model.sheet.worksheet.rows is RowsOf.RECORDS
            remove = self._add(menu, self.tr("Remove this row") if records else self.tr("Empty this row"), self.verbs.remove_row)
            remove.setShortcuts(page_keys.REMOVE_ROW.sequences)
        return menu

    def _add(self, menu: QMenu, words: str, verb: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(verb)
        return action

    def _connect(self) -> None:
        table, verbs = self.table, self.verbs
        table.sheet_model.cell_typed.connect(verbs.write)
        table.copy_requested.connect(verbs.copy)
        table.paste_requested.connect(verbs.paste_here)
        table.clear_requested.connect(verbs.clear)
        table.remove_requested.connect(verbs.remove_row)
        table.menu_requested.connect(self.open_menu)
        verbs.told.connect(self.tell)
        self.paste.clicked.connect(verbs.paste_table)
        self.two_dates.clicked.connect(verbs.count_days)
