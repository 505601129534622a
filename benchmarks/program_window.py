"""The program as its command starts it, telling when its window is painted and when the library is: `program_window.py DATABASE`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.watching import PaintWatch, close_when_told, tell
from ipsreview.cli import main
from ipsreview.ui import application
from ipsreview.ui.main_window import MainWindow

_make_window, _open_database = application.make_window, application.open_database


def make_window(used: QApplication) -> MainWindow:
    """Make the program's window, and tell when it is painted."""
    window = _make_window(used)
    window.painted.connect(lambda: tell("painted"))
    return window


def open_database(window: MainWindow, path: Path) -> None:
    """Bring the reviews into the window, tell when they are painted, and close it."""
    _open_database(window, path)

    def filled() -> None:
        tell("filled")
        close_when_told(window)

    PaintWatch(window.library.findChildren(QTableView)[0].viewport(), filled)


if __name__ == "__main__":
    application.make_window, application.open_database = make_window, open_database
    sys.exit(main(["--database", sys.argv[1]]))
