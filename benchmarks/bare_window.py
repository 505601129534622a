"""The least that a window with a table takes, run as a program: `bare_window.py LINES`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.watching import PaintWatch, close_when_told, tell

TITLES = ("Agency", "Date", "Trainer", "State", "Ratings", "Last change")
_TOP = QModelIndex()


class Lines(QAbstractTableModel):
    """So many made-up lines."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._lines = [(f"Agency {number}", "05/10/2026", "A trainer", "Draft", "●◐◔○", "05/10/2026") for number in range(count)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:  # noqa: N802, ARG002  Qt's own name
        """Return the number of lines."""
        return len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:  # noqa: N802, ARG002  Qt's own name
        """Return the number of columns."""
        return len(TITLES)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        return self._lines[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:  # noqa: N802  Qt's own name
        """Return a column's title."""
        return TITLES[section] if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole else None


def main(lines: int) -> int:
    """Show the window, tell when it is painted, and close it."""
    application = QApplication(sys.argv[:1])
    window, table = QMainWindow(), QTableView()
    model = Lines(lines)
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1366, 768)

    def painted() -> None:
        tell("painted")
        close_when_told(window)

    PaintWatch(table.viewport(), painted)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
